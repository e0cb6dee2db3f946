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

    const killing = new AbortController()
    const counts = noPuts()
    const killer = killAtRandom([adapter, mock], counts, killing.signal)
    await putAll(url, puts, 32, counts).finally(() => killing.abort())
    await killer

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
      killedAtAll: [Number(adapter.kills + mock.kills > 0), 1],
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

/** Not before something came through since the last time: on a busy machine nothing ever would. */
async function killAtRandom(
  targets: readonly Supervised[],
  counts: PutCounts,
  signal: AbortSignal,
): Promise<void> {
  let before = 0
  while (!signal.aborted) {
    await sleep(1000 + Math.random() * 2500)
    if (signal.aborted || counts.acknowledged.length === before) continue
    before = counts.acknowledged.length
    await targets[Math.floor(Math.random() * targets.length)]!.kill()
  }
}
