import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createDaAdapter } from '@openledger/da-adapter'
import { freePort } from '@openledger/devnet'
import { countBilled, countReadable } from './audit.ts'
import { report } from './counts.ts'
import { noPuts, type PutCounts, putAll } from './puts.ts'
import { type Supervised, supervise } from './supervised.ts'

const MOCK = fileURLToPath(new URL('../../../../packages/eigenda-mock/src/main.ts', import.meta.url))
const ADAPTER = fileURLToPath(new URL('../../../../da-adapter/src/main.ts', import.meta.url))

/**
 * kill -9 of adapter and mock at random points while payloads are put. Afterwards every acknowledged payload is readable, also by
 * another adapter that has nothing but the commitment, and none was billed twice.
 */
export async function killDuringPuts(puts: number): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'faults-da-'))
  const closing: Array<() => Promise<unknown>> = [() => rm(folder, { recursive: true, force: true })]
  try {
    const [grpc, control, http] = [await freePort(), await freePort(), await freePort()]
    const mockFolder = join(folder, 'mock')
    const mock = await supervise('mock', MOCK, [
      ...['--port', String(grpc), '--http-port', String(control), '--datadir', mockFolder],
      ...['--batch-interval', '50'],
    ])
    closing.push(() => mock.stop())
    const adapter = await supervise('adapter', ADAPTER, [
      ...['--backend', 'mock', '--mock.url', `http://127.0.0.1:${control}`, '--http.port', String(http)],
      ...[
        '--datadir',
        join(folder, 'adapter'),
        '--log.level',
        'fatal',
        '--dispersal.retry-delay',
        '50ms',
        '--dispersal.breaker-rest',
        '200ms',
      ],
    ])
    closing.push(() => adapter.stop())
    const url = `http://127.0.0.1:${http}`

    const counts = noPuts()
    const putting = putAll(url, puts, 32, counts)
    await Promise.all([putting, killAtRandom([adapter, mock], puts, counts)])

    const readableHere = await countReadable(url, counts.acknowledged)
    const elsewhere = await createDaAdapter({
      main: { backend: 'mock', datadir: join(folder, 'elsewhere') },
      http: { port: 0 },
      mock: { url: `http://127.0.0.1:${control}` },
    })
    closing.push(() => elsewhere.close())
    const readableElsewhere = await countReadable(elsewhere.url, counts.acknowledged)
    const billed = await countBilled(mockFolder)

    const acknowledged = counts.acknowledged.length
    return report({
      puts,
      requests: counts.requests,
      connectionsBroken: counts.broken,
      answersRefused: counts.refused,
      adapterKills: adapter.kills,
      mockKills: mock.kills,
      bothKilled: [Number(adapter.kills > 0 && mock.kills > 0), 1],
      acknowledged: [acknowledged, puts],
      readableHere: [readableHere, acknowledged],
      readableElsewhere: [readableElsewhere, acknowledged],
      blobsBilled: [billed.blobs, puts],
      billedTwice: [billed.twice, 0],
    })
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

/** After each few hundredths of the puts one of the targets, a moment later: as many kills on a fast machine as on a slow one. */
async function killAtRandom(targets: readonly Supervised[], puts: number, counts: PutCounts): Promise<void> {
  const through = () => counts.acknowledged.length
  for (let kill = 0; through() < puts; kill++) {
    const next = through() + puts * (0.02 + 0.06 * Math.random())
    while (through() < Math.min(next, puts)) await sleep(10)
    if (through() >= puts) return
    await sleep(500 * Math.random())
    // Each is hit once at least.
    await targets[kill < targets.length ? kill : Math.floor(Math.random() * targets.length)]!.kill()
  }
}
