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
import { PAYER_PAGE } from './seasoned.ts'
import { benchBooks } from './settle.ts'

type Timing = {
  /** Median of the time that passed. */
  ms: number
  /** Least processor time of all threads: what counts on a machine that does other work too. */
  cpuMs: number
}

export type OffchainRow = Timing & {
  backend: KzgBackendName
  threads: number
  operation: 'commit' | 'open' | 'settlement ready' | 'proof of one account' | 'multi-open'
  /** Slots of each page that is committed, credits of a settlement, accounts of a multi-opening. */
  count: number
  pages: number
}

async function timesOf(runs: number, action: () => Promise<unknown>): Promise<Timing> {
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
  const tenths = (value: number) => Math.round(10 * value) / 10
  return { ms: tenths(times.sort((a, b) => a - b)[runs >> 1]!), cpuMs: tenths(Math.min(...cpu)) }
}

/** Full pages of a large settlement: as many as 100,000 credits need. */
const DENSE_PAGES = 25

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
  const add = async (
    operation: OffchainRow['operation'],
    [count, pages]: readonly [number, number],
    action: () => Promise<unknown>,
    times = runs,
  ) => {
    rows.push({ backend, threads, operation, count, pages, ...(await timesOf(times, action)) })
  }
  for (const count of [1, 10, 100, 1000, 4096]) {
    const entries = page(count)
    await add('commit', [count, 1], () => kzg.commit([entries]))
  }
  const dense = Array.from({ length: DENSE_PAGES }, () => page(4096))
  await add('commit', [4096, DENSE_PAGES], () => kzg.commit(dense))
  await add('open', [4096, 1], () =>
    kzg.open(toBlob(Array.from({ length: 4096 }, (_, slot) => [slot, someAmount()] as const)), slotPoint(7)),
  )
  const books = benchBooks(kzg, 1)
  const preparation = (count: number, pages: number) => {
    const { credits, sum } = spreadCredits(count, pages)
    const commitment = new Uint8Array(1000)
    const debits: [number, bigint][] = [[4096 * PAYER_PAGE, sum]]
    return () => books.prepare({ batchHash: new Uint8Array(32), commitment, credits, debits })
  }
  const settlements = [
    ...[1, 10, 100, 1000, 4000].map((credits) => [credits, 1] as const),
    [1000, 64],
    [10_000, 3],
    [4096 * DENSE_PAGES, DENSE_PAGES],
  ] as const
  for (const [count, pages] of settlements)
    await add('settlement ready', [count, pages], preparation(count, pages), count > 10_000 ? 3 : runs)
  books.commit(await preparation(8192, 2)())
  await add('proof of one account', [1, 1], () => books.proof(4096, 0))
  for (const count of [1, 8, 64, 256]) {
    await add('multi-open', [count, 1], () =>
      books.claims(Array.from({ length: count }, (_, i) => 4096 + 15 * i)),
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
      const timing = await timesOf(1, () => kzg.ready)
      if (threads === 1) startup[backend] = timing
      rows.push(...(await measure(kzg, backend, threads, runs)))
      await kzg.close()
    }
  }
  return { rows, startup }
}

/** The figures of the faster library by one thread, in the bench's names; `cpuMs` decides, as it does not depend on other work. */
export function offchainFigures(rows: readonly OffchainRow[]) {
  const [{ backend }] = rows as [OffchainRow]
  const own = rows.filter((row) => row.backend === backend && row.threads === 1)
  const of = (operation: OffchainRow['operation']) => own.filter((row) => row.operation === operation)
  const times = ({ ms, cpuMs }: OffchainRow): Timing => ({ ms, cpuMs })
  const byCount = (operation: OffchainRow['operation'], pages = (count: number) => Math.ceil(count / 4096)) =>
    Object.fromEntries(
      of(operation)
        .filter((row) => row.pages === pages(row.count))
        .map((row) => [String(row.count), times(row)]),
    )
  const perSecond = (row: OffchainRow, credits: number) => Math.round(credits / (row.cpuMs / 1000))
  const dense = of('commit').find(({ pages }) => pages === DENSE_PAGES)!
  const large = of('settlement ready').find(({ pages }) => pages === DENSE_PAGES)!
  return {
    backend,
    /** Aim: 500,000. Commitments of full pages alone, and everything until the settlement is ready. */
    committedPerSecondPerCore: perSecond(dense, 4096 * DENSE_PAGES),
    readyPerSecondPerCore: perSecond(large, large.count),
    commit: byCount('commit'),
    open: times(of('open')[0]!),
    multiOpen: byCount('multi-open'),
    settlementReady: byCount('settlement ready'),
  }
}
