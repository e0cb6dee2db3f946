import {
  createKzg,
  hasKzgBackend,
  type Kzg,
  type KzgBackendName,
  packEntries,
  slotPoint,
  toBlob,
} from '@openledger/ledger'
import { someAmount, spreadCredits } from './amounts.ts'
import { PAYER_PAGE } from './chain.ts'
import { benchBooks } from './gas.ts'

type Timing = {
  /** Median of the time that passed. */
  ms: number
  /** Median of the processor time of all threads: what counts on a machine that does other work too. */
  cpuMs: number
}

export type OffchainRow = Timing & { backend: KzgBackendName; threads: number; operation: string }

async function medians(runs: number, action: () => Promise<unknown>): Promise<Timing> {
  const times: number[] = []
  const cpu: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    const before = process.cpuUsage()
    await action()
    const { user, system } = process.cpuUsage(before)
    times.push(performance.now() - start)
    cpu.push((user + system) / 1000)
  }
  const middle = (list: number[]) => Math.round(10 * list.sort((a, b) => a - b)[runs >> 1]!) / 10
  return { ms: middle(times), cpuMs: middle(cpu) }
}

const page = (count: number) =>
  packEntries(
    Array.from({ length: count }, (_, i) => [Math.floor((i * 4096) / count), someAmount()] as const),
  )

async function measure(
  kzg: Kzg,
  backend: KzgBackendName,
  threads: number,
  runs: number,
): Promise<OffchainRow[]> {
  const rows: OffchainRow[] = []
  const add = async (operation: string, action: () => Promise<unknown>, count = runs) => {
    rows.push({ backend, threads, operation, ...(await medians(count, action)) })
  }
  for (const count of [1, 10, 100, 1000, 4096]) {
    const entries = page(count)
    await add(`commit ${count} slots`, () => kzg.commit([entries]))
  }
  await add('open', () =>
    kzg.open(toBlob(Array.from({ length: 4096 }, (_, slot) => [slot, someAmount()] as const)), slotPoint(7)),
  )
  const books = benchBooks(kzg)
  const preparation = (count: number, pages: number) => {
    const { credits, sum } = spreadCredits(count, pages)
    const commitment = new Uint8Array(1000)
    const debits: [number, bigint][] = [[4096 * PAYER_PAGE, sum]]
    return () => books.prepare({ batchHash: new Uint8Array(32), commitment, credits, debits })
  }
  for (const [count, pages] of [
    [1, 1],
    [100, 1],
    [1000, 1],
    [4000, 1],
    [1000, 64],
  ] as const) {
    await add(`settlement ready: ${count} credits on ${pages} pages`, preparation(count, pages))
  }
  await add('settlement ready: 102400 credits on 25 pages', preparation(102_400, 25), 3)
  books.commit(await preparation(8192, 2)())
  await add('proof of one account', () => books.proof(4096, 0))
  for (const count of [1, 64, 256]) {
    await add(`claims of ${count} accounts`, () =>
      books.claims(Array.from({ length: count }, (_, i) => 4096 + 17 * i)),
    )
  }
  return rows
}

/** Everything includes the way to the prover's thread and back. */
export async function offchainTimes(
  runs: number,
): Promise<{ rows: OffchainRow[]; startup: Record<string, Timing> }> {
  const rows: OffchainRow[] = []
  const startup: Record<string, Timing> = {}
  for (const backend of ['c-kzg', 'node-eth-kzg'] as const) {
    if (!hasKzgBackend(backend)) continue
    for (const threads of [1, 2]) {
      const kzg = createKzg({ backend, threads })
      const timing = await medians(1, () => kzg.ready)
      if (threads === 1) startup[backend] = timing
      rows.push(...(await measure(kzg, backend, threads, runs)))
      await kzg.close()
    }
  }
  return { rows, startup }
}
