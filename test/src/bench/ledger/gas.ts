import { addresses, ledgerAbi, openTokenAbi } from '@openledger/contracts'
import { abiHeader, attestation, type Books, claimArguments, claimManyArguments } from '@openledger/ledger'
import { type Address, encodeFunctionData, type Hex } from 'viem'
import { spreadCredits } from './amounts.ts'
import type { BenchChain } from './chain.ts'
import { key, ownerOf, PAGES, PAYER_PAGE } from './seasoned.ts'
import { settleOnBench } from './settle.ts'

export type GasRow = {
  credits: number
  creditPages: number
  commitmentBytes: number
  gas: number
  perCredit: number
  calldataBytes: number
  /** Blocks of 30 M gas that it would fill; above 1 it has to be divided into several settlements. */
  blocks30M: number
}

const BLOCK_GAS = 30_000_000

/** [credits, credit pages, bytes of the DA commitment] */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 40],
  [1, 1, 1000],
  ...[10, 100, 1000, 4000].map((credits) => [credits, 1, 40] as const),
  ...[100, 1000, 4000].flatMap((credits) => [4, 16, 64].map((pages) => [credits, pages, 40] as const)),
  ...[3, 16, 64].map((pages) => [10_000, pages, 40] as const),
  ...[25, 64].map((pages) => [100_000, pages, 40] as const),
]

/** Whole-transaction gas of settlements in the steady state: pages and record ring were written before. One debit, on a page of its own. */
export async function settlementGas(chain: BenchChain, books: Books): Promise<GasRow[]> {
  const settle = (count: number, pages: number, commitmentBytes: number) => {
    const { credits, sum } = spreadCredits(count, pages)
    return settleOnBench(chain, books, { credits, debits: [[4096 * PAYER_PAGE, sum]], commitmentBytes })
  }
  await settle(PAGES, PAGES, 40)
  const rows: GasRow[] = []
  for (const [count, pages, commitmentBytes] of SHAPES) {
    const { gas, bytes } = await settle(count, pages, commitmentBytes)
    rows.push({
      credits: count,
      creditPages: pages,
      commitmentBytes,
      gas,
      perCredit: Math.round((10 * gas) / count) / 10,
      calldataBytes: bytes,
      blocks30M: Math.round((1000 * gas) / BLOCK_GAS) / 1000,
    })
  }
  return rows
}

/** Makes the head final by the attestations of all validators. */
async function finalizeHead(chain: BenchChain, books: Books): Promise<bigint> {
  const validators = [10, 11, 12]
    .map(key)
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1))
  const signatures = await Promise.all(
    validators.map((validator) => validator.signTypedData(attestation(books.domain, books.header))),
  )
  const packed = `0x${signatures.map((signature) => signature.slice(2)).join('')}` as Hex
  const args = [abiHeader(books.header), packed] as const
  const { gas } = await chain.send(
    chain.deployer,
    addresses.ledger,
    encodeFunctionData({ abi: ledgerAbi, functionName: 'finalize', args }),
  )
  return gas
}

export type ClaimGas = {
  finalize: number
  single: number
  batch: { accounts: number; gas: number; perAccount: number }[]
}

/** Gas of claims by accounts whose owners hold OPEN already. */
export async function claimGas(chain: BenchChain, books: Books): Promise<ClaimGas> {
  const finalize = await finalizeHead(chain, books)
  const proof = await books.proof(4096, 0)
  const before = await tokenBalance(chain, ownerOf(0))
  const data = encodeFunctionData({ abi: ledgerAbi, functionName: 'claim', args: claimArguments(proof) })
  const single = await chain.send(chain.deployer, addresses.ledger, data)
  const paid = (await tokenBalance(chain, ownerOf(0))) - before
  if (paid !== proof.value * 10n ** 9n)
    throw new Error(`Expected ${proof.value} nOPEN to be paid, got ${paid} wei.`)
  const batch: ClaimGas['batch'] = []
  let next = 1
  for (const accounts of [1, 8, 64, 256]) {
    const many = await books.claims(Array.from({ length: accounts }, (_, i) => 4096 + next + i))
    next += accounts
    const call = encodeFunctionData({
      abi: ledgerAbi,
      functionName: 'claimMany',
      args: claimManyArguments(many),
    })
    const last = ownerOf(next - 1)
    const held = await tokenBalance(chain, last)
    const { gas } = await chain.send(chain.deployer, addresses.ledger, call)
    const value = many.items.at(-1)!.value
    if ((await tokenBalance(chain, last)) - held !== value * 10n ** 9n)
      throw new Error(`Expected ${value} nOPEN to be paid to the last of ${accounts} accounts.`)
    batch.push({ accounts, gas: Number(gas), perAccount: Math.round(Number(gas) / accounts) })
  }
  return { finalize: Number(finalize), single: Number(single.gas), batch }
}

async function tokenBalance(chain: BenchChain, owner: Address): Promise<bigint> {
  return chain.client.readContract({
    address: addresses.openToken,
    abi: openTokenAbi,
    functionName: 'balanceOf',
    args: [owner],
  })
}
