import { parseArgs } from 'node:util'
import { CREDITS } from '@openledger/ledger'
import { type Chain, headerArgument, startChain } from '../test-support/ledger.ts'

/**
 * Whole-transaction gas of settlements and claims on anvil, in steady state (every storage word that a settlement writes holds
 * something before). `withoutCommitment` subtracts the calldata price of the DA commitment's bytes (1,024 non-zero bytes of 16 gas).
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, max: { type: 'string', default: '4000' } },
})
const COMMITMENT_GAS = 1024 * 16

const PAGES = 3
const chain: Chain = await startChain()
const pages: number[] = []
for (let i = 0; i < PAGES; i++) pages.push(await chain.registerPage(4096))
const payers = await chain.registerPage(64)
for (let i = 0; i < 50; i++) await chain.deposit(payers + i, 10n ** 15n)
const account = (page: number, slot: number): number => pages[page]! + slot
let seed = 1

/** Gas of a settlement of `credits` spread over pages, paid by `debits` payers; amounts of four bytes. */
async function settle(credits: number, debits: number, overPages = 1): Promise<number> {
  const perPage = Math.ceil(credits / overPages)
  const entries = Array.from({ length: credits }, (_, i): [number, bigint] => [
    account(Math.floor(i / perPage), Math.floor(((i % perPage) * 4096) / perPage)),
    BigInt(50_000_000 + ((i * 7919) % 900_000_000)),
  ])
  const sum = entries.reduce((total, [, amount]) => total + amount, 0n)
  const paid = Array.from({ length: debits }, (_, i): [number, bigint] => [
    payers + i,
    sum / BigInt(debits) + (i === 0 ? sum % BigInt(debits) : 0n),
  ])
  const prepared = await chain.prepare(entries, paid, seed++ % 250)
  const receipt = await chain.settle(prepared)
  chain.books.commit(prepared)
  // the ring's words are zero in the first lap: 17,100 gas more than ever after
  return Number(receipt.gasUsed) - 17_100
}

await settle(1, 1) // first touches
const result: Record<string, unknown> = {}
result.fixedOneOne = await settle(1, 1)
result.fixedOneOneWithoutCommitment = (result.fixedOneOne as number) - COMMITMENT_GAS
const perCredit: Record<string, number> = {}
for (const credits of [10, 100, 1000, 4000].filter((n) => n <= Number(values.max))) {
  perCredit[credits] = Math.round((await settle(credits, 50)) / credits)
}
result.perCredit = perCredit
result.threePages = await settle(1200, 50, 3)
const last = chain.books.header
await chain.write('finalize', [
  headerArgument(last),
  await chain.sign('Attestation', last, chain.books.record),
])
const claim = async (slot: number) =>
  Number((await chain.claim(await chain.books.proof(account(0, slot), CREDITS))).gasUsed)
result.claimFirst = await claim(0) // new token holder: 17,100 more
await settle(4000, 50)
const next = chain.books.header
await chain.write('finalize', [
  headerArgument(next),
  await chain.sign('Attestation', next, chain.books.record),
])
result.claimRepeat = await claim(0)
await chain.close()
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`)
