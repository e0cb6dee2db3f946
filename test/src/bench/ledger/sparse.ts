import type { AccountAmount, Books } from '@openledger/ledger'
import { SeededRandom } from '@openledger/primitives'
import type { BenchChain } from './chain.ts'
import { FIRST_SPARSE_PAGE, PAYER_PAGE, SPARSE_PAGES } from './seasoned.ts'
import { type Settled, settleOnBench } from './settle.ts'

export type SparseRow = {
  regime: string
  /** Credits that the receipts of a block give, and those that its settlement makes. */
  earned: number
  credited: number
  creditPages: number
  gas: number
  /** Gas of the settlement, divided by what was earned. */
  perEarned: number
  cpuMs: number
}

const ACCOUNTS_PER_PAGE = 4
const PAYER = 4096 * PAYER_PAGE
/** Where small sums wait: an account of the Datanet's commons, on a page of its own. */
const HOLDER = 4096
/** nOPEN: a contributor's earnings in a block are up to twice this. */
const MEAN = 50_000n
/** Of the model: less than ten blocks' earnings waits. */
const MIN_ENTRY = 10n * MEAN
const BLOCKS = 5

const random = new SeededRandom('bench ledger sparse')
const below = (bound: bigint) => BigInt(random.below(Number(bound)))
const sum = (amounts: readonly AccountAmount[]) => amounts.reduce((total, [, amount]) => total + amount, 0n)

/** 1,000 contributors, four on each of 250 pages: the worst case, as nobody shares a page with many others. */
function contributors(): number[] {
  return Array.from(
    { length: ACCOUNTS_PER_PAGE * SPARSE_PAGES },
    (_, i) =>
      4096 * (FIRST_SPARSE_PAGE + (i % SPARSE_PAGES)) +
      random.below(1024) +
      1024 * Math.floor(i / SPARSE_PAGES),
  )
}

function row(regime: string, earned: number, credits: readonly AccountAmount[], settled: Settled): SparseRow {
  return {
    regime,
    earned,
    credited: credits.length,
    creditPages: new Set(credits.map(([account]) => account >> 12)).size,
    gas: settled.gas,
    perEarned: Math.round(settled.gas / earned),
    cpuMs: Math.round(settled.cpuMs),
  }
}

/**
 * 1,000 credits a block that lie on 250 pages: settled as they come, gathered for ten blocks, and held until a contributor has `minEntry`
 * together, as the settler does for a model with one (protocol §6). Pages were written before.
 */
export async function sparseGas(chain: BenchChain, books: Books): Promise<SparseRow[]> {
  const accounts = contributors()
  const earn = (blocks: bigint) =>
    accounts.map((account): AccountAmount => [account, blocks + below(2n * MEAN * blocks)])
  const settle = (credits: readonly AccountAmount[]) =>
    settleOnBench(chain, books, { credits, debits: [[PAYER, sum(credits)]] })
  await settle([[HOLDER, 2n * MIN_ENTRY * BigInt(accounts.length)], ...earn(1n)])

  const each = earn(1n)
  const rows = [row('every credit in its block', each.length, each, await settle(each))]
  const gathered = earn(10n)
  rows.push(row('ten blocks in one settlement', 10 * gathered.length, gathered, await settle(gathered)))

  const held = new Map(accounts.map((account) => [account, below(MIN_ENTRY)]))
  const blocks: SparseRow[] = []
  for (let block = 0; block < BLOCKS; block++) {
    const paid: AccountAmount[] = []
    let [released, added] = [0n, 0n]
    const earned = earn(1n)
    for (const [account, fresh] of earned) {
      const old = held.get(account)!
      if (old + fresh >= MIN_ENTRY) {
        paid.push([account, old + fresh])
        released += old
        held.set(account, 0n)
      } else {
        added += fresh
        held.set(account, old + fresh)
      }
    }
    const settled = await settleOnBench(chain, books, {
      credits: [[HOLDER, added], ...paid],
      debits: [
        [HOLDER, released],
        [PAYER, sum(earned)],
      ],
    })
    blocks.push(row('', earned.length, paid, settled))
  }
  const mean = (key: 'credited' | 'creditPages' | 'gas' | 'perEarned' | 'cpuMs') =>
    Math.round(blocks.reduce((total, block) => total + block[key], 0) / BLOCKS)
  rows.push({
    regime: 'held until ten times a credit is there (minEntry), mean of five blocks',
    earned: accounts.length,
    credited: mean('credited'),
    creditPages: mean('creditPages'),
    gas: mean('gas'),
    perEarned: mean('perEarned'),
    cpuMs: mean('cpuMs'),
  })
  return rows
}
