import { randomBytes } from 'node:crypto'
import { addresses, ledgerAbi, openTokenAbi } from '@openledger/contracts'
import {
  abiHeader,
  attestation,
  type Books,
  claimArguments,
  claimManyArguments,
  createBooks,
  createPageDirectory,
  type Kzg,
} from '@openledger/ledger'
import { type Address, encodeFunctionData, type Hex, toHex } from 'viem'
import { spreadCredits } from './amounts.ts'
import { type BenchChain, CHAIN_ID, key, OWNERS, ownerOf, PAGES, PAYER_PAGE, SETTLER } from './chain.ts'

export type GasRow = {
  credits: number
  creditPages: number
  commitmentBytes: number
  gas: number
  perCredit: number
  calldataBytes: number
}

/** [credits, credit pages, bytes of the DA commitment] */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 40],
  [1, 1, 1000],
  [10, 1, 40],
  [100, 1, 40],
  [1000, 1, 40],
  [1000, 4, 40],
  [1000, 16, 40],
  [1000, 64, 40],
  [4000, 1, 40],
  [10_000, 3, 40],
  [100_000, 25, 40],
]

export function benchBooks(kzg: Kzg): Books {
  const pages = createPageDirectory()
  for (let page = 1; page <= PAYER_PAGE; page++) pages.grow(page, 4096, 'ordinary')
  return createBooks({ chainId: CHAIN_ID, ledger: addresses.ledger }, { kzg, pages })
}

/** Whole-transaction gas of settlements in the steady state: pages and record ring were written before. One debit, on a page of its own. */
export async function settlementGas(chain: BenchChain, books: Books): Promise<GasRow[]> {
  const settle = async (count: number, pages: number, commitmentBytes: number) => {
    const { credits, sum } = spreadCredits(count, pages)
    const prepared = await books.prepare({
      batchHash: randomBytes(32),
      commitment: randomBytes(commitmentBytes),
      credits,
      debits: [[4096 * PAYER_PAGE, sum]],
    })
    const { gas } = await chain.send(SETTLER, addresses.ledger, toHex(prepared.calldata))
    books.commit(prepared)
    return { gas, bytes: prepared.settlement.length }
  }
  await settle(PAGES, PAGES, 40)
  const rows: GasRow[] = []
  for (const [count, pages, commitmentBytes] of SHAPES) {
    const { gas, bytes } = await settle(count, pages, commitmentBytes)
    rows.push({
      credits: count,
      creditPages: pages,
      commitmentBytes,
      gas: Number(gas),
      perCredit: Math.round((10 * Number(gas)) / count) / 10,
      calldataBytes: bytes,
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
