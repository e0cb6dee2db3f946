import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createDaAdapter } from '@openledger/da-adapter'
import { write } from '../report.ts'
import { countBilled, countReadable } from './da/audit.ts'
import { putAll } from './da/puts.ts'
import { freePort, type Supervised, supervise } from './da/supervised.ts'

const MOCK = fileURLToPath(new URL('../../../packages/eigenda-mock/src/main.ts', import.meta.url))
const ADAPTER = fileURLToPath(new URL('../../../da-adapter/src/main.ts', import.meta.url))

/**
 * kill -9 of adapter and mock at random points while payloads are put. Afterwards every acknowledged payload is readable, also by
 * another adapter that has nothing but the commitment, and none was billed twice. `args`: number of puts (default 2000).
 */
export async function run(args: string[]): Promise<{ passed: number; failed: number }> {
  const puts = Number(args.find((word) => /^\d+$/.test(word)) ?? 2000)
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
    const killer = killAtRandom([adapter, mock], killing.signal)
    const counts = await putAll(url, puts, 32)
    killing.abort()
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

async function killAtRandom(targets: readonly Supervised[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(1000 + Math.random() * 2500)
    const target = targets[Math.floor(Math.random() * targets.length)]!
    if (!signal.aborted) await target.kill()
  }
}

/** Prints the counts; a pair is a check: what came and what was expected. */
function report(counts: Record<string, number | [got: number, expected: number]>) {
  let passed = 0
  let failed = 0
  for (const [name, value] of Object.entries(counts)) {
    if (typeof value === 'number') {
      write(`  ${name.padEnd(20)} ${value}\n`)
      continue
    }
    const [got, expected] = value
    const ok = got === expected
    if (ok) passed++
    else failed++
    write(`  ${name.padEnd(20)} ${got}${ok ? '' : ` (expected ${expected})`} ${ok ? 'ok' : 'FAILED'}\n`)
  }
  const kills = Number(counts.adapterKills) + Number(counts.mockKills)
  if (kills === 0) failed++
  return { passed, failed }
}
