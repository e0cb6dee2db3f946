import { addresses, ledgerArtifact, openTokenAbi } from '@openledger/contracts'
import { SeededRandom, toHex } from '@openledger/primitives'
import { createTestClient, encodeFunctionData, type Hex, http, keccak256, numberToHex, pad } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHAIN_ID, key, OPEN, startChain, type TestChain } from '../../test-support/chain.ts'
import { turnedBit } from '../../test-support/evaluator-inputs.ts'
import { kzg, request } from '../../test-support/fixture.ts'
import { type Books, createBooks } from '../books/books.ts'
import { createPageDirectory, type MutablePageDirectory } from '../books/directory.ts'
import { LedgerError } from '../settlement/errors.ts'
import { type AccountAmount, CREDITS } from '../settlement/totals.ts'
import { verifyAccountProof } from '../settlement/verify-account.ts'
import { verifyClaims } from '../settlement/verify-claims.ts'
import { abiHeader, claimArguments, claimManyArguments } from './abi.ts'
import { attestation } from './attestation.ts'

/**
 * Differential fuzzing of transcript, commitments and openings: random settlements and claims, TypeScript against the contract on anvil.
 * A transcript that differed in one byte would give another z, and the proof would not open. Another seed: LEDGER_FUZZ_SEED.
 */
const SEED = process.env.LEDGER_FUZZ_SEED ?? 'settlement 1'
const ENTRIES = 100_000
const FIRST_PAGE = 1
const PAGES = 6
/** Payers have a page of their own, in the debits book. */
const PAYERS = 4096 * (FIRST_PAGE + PAGES)

const random = new SeededRandom(SEED)
let chain: TestChain
let books: Books
let directory: MutablePageDirectory

beforeAll(async () => {
  chain = await startChain()
  const place = (name: string) => ledgerArtifact.storage[name]!
  // Full pages and money, without the gas of registering and paying them in.
  let pages = 0n
  directory = createPageDirectory()
  for (let page = FIRST_PAGE; page <= FIRST_PAGE + PAGES; page++) {
    pages |= 4096n << BigInt(page << 4)
    directory.grow(page, 4096, 'ordinary')
  }
  const add = async (slot: bigint, bits: bigint) => {
    const place = { address: chain.ledger.address, slot: pad(numberToHex(slot)) }
    const word = BigInt((await chain.client.getStorageAt(place)) ?? 0) | bits
    await node().setStorageAt({ address: place.address, index: place.slot, value: pad(numberToHex(word)) })
  }
  await add(BigInt(place('_pages').slot), pages)
  const deposited = place('_deposited')
  await add(BigInt(deposited.slot), (2n ** 95n) << BigInt(8 * deposited.offset))
  books = createBooks({ chainId: CHAIN_ID, ledger: chain.ledger.address }, { kzg, pages: directory })
})
afterAll(() => chain.close())

const node = () => createTestClient({ mode: 'anvil', transport: http(chain.url) })

/** Accounts with a credit, rising. */
const credited = () =>
  books
    .bookPages()
    .filter((bookPage) => bookPage % 2 === CREDITS)
    .flatMap((bookPage) => [...books.page(bookPage).values()].map(([slot]) => 4096 * (bookPage >> 1) + slot))

/** Amounts of some slots of some pages: runs, gaps, single slots, of any width. */
function randomCredits(): AccountAmount[] {
  const credits: AccountAmount[] = []
  for (let page = FIRST_PAGE; page < FIRST_PAGE + PAGES; page++) {
    if (random.below(3) === 0) continue
    const step = [1, 1, 2, 30, 600, 4096][random.below(6)]!
    const bits = 1 + random.below(60)
    for (let slot = random.below(step); slot < 4096; slot += 1 + random.below(step)) {
      const amount = BigInt.asUintN(bits, (BigInt(random.u32()) << 32n) | BigInt(random.u32())) || 1n
      credits.push([4096 * page + slot, amount])
    }
  }
  return credits.length > 0 ? credits : [[4096 * FIRST_PAGE, 1n]]
}

/** The sum, divided among payers so that each amount has 64 bits at most. */
function debitsFor(credits: readonly AccountAmount[]): AccountAmount[] {
  let rest = credits.reduce((sum, [, amount]) => sum + amount, 0n)
  const debits: AccountAmount[] = []
  for (let payer = PAYERS + random.below(8); rest > 0n; payer += 1 + random.below(8)) {
    const amount = rest < 2n ** 64n ? rest : 2n ** 64n - 1n
    debits.push([payer, amount])
    rest -= amount
  }
  return debits
}

function refusal(settlement: Uint8Array): string {
  try {
    books.verify(settlement)
    return ''
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return error.code
  }
}

it(`settlements of ${ENTRIES} entries are taken, and no bent one is`, async () => {
  let entries = 0
  for (let round = 0; entries < ENTRIES; round++) {
    const where = `round ${round} of seed ${SEED}`
    const credits = randomCredits()
    const debits = debitsFor(credits)
    const prepared = await books.prepare(
      request([...credits] as [number, bigint][], [...debits] as [number, bigint][]),
    )
    expect(refusal(prepared.settlement), where).toBe('')
    for (let i = 0; i < 2; i++) {
      const bytes = turnedBit(random, prepared.settlement)
      const reason = refusal(bytes)
      expect(reason, `${where}: ${toHex(bytes)}`).not.toBe('')
      expect(await chain.refusal(toHex(bytes)), `${where}: ${reason} ${toHex(bytes)}`).not.toBe('')
    }
    expect(await chain.refusal(toHex(prepared.settlement)), where).toBe('')
    const receipt = await chain.settle(toHex(prepared.calldata), 90_000_000n)
    expect(receipt.status, where).toBe('success')
    books.commit(prepared)
    const args = [prepared.header.number] as const
    const record = await chain.client.readContract({ ...chain.ledger, functionName: 'records', args })
    expect(record, where).toBe(toHex(prepared.record))
    entries += credits.length + debits.length
  }
})

it('claims of any accounts open, and no bent one does', async () => {
  const { client, ledger } = chain
  const { header, record } = books
  const validators = [10, 11, 12]
    .map(key)
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1))
  const signatures = await Promise.all(
    validators.map((one) => one.signTypedData(attestation(books.domain, header))),
  )
  const packed = `0x${signatures.map((signature) => signature.slice(2)).join('')}` as Hex
  const args = [abiHeader(header), packed] as const
  await chain.send(ledger.address, encodeFunctionData({ abi: ledger.abi, functionName: 'finalize', args }))

  await chain.send(
    addresses.openToken,
    encodeFunctionData({
      abi: openTokenAbi,
      functionName: 'transfer',
      args: [ledger.address, 900_000_000n * OPEN],
    }),
  )
  // Accounts that the ledger's money suffices for, owned by somebody.
  const earners = credited().filter((account) => books.balance(account).credit < 2n ** 52n)
  const some = () => earners[random.below(earners.length)]!
  const own = async (account: number) => {
    const slot = BigInt(ledgerArtifact.storage._accounts!.slot)
    const index = keccak256(`${pad(numberToHex(account))}${pad(numberToHex(slot)).slice(2)}` as Hex)
    await node().setStorageAt({ address: ledger.address, index, value: pad(key(5).address) })
  }
  const accepts = (call: Parameters<typeof client.simulateContract>[0]) =>
    client.simulateContract({ ...call, account: chain.account, gas: 90_000_000n }).then(
      () => true,
      (error) => {
        if (!/InvalidOpening|InvalidPoint|WrongPage|InvalidTreeProof/.test(String(error))) throw error
        return false
      },
    )
  const verdict = (check: () => void) => {
    try {
      check()
      return true
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      return false
    }
  }
  for (let round = 0; round < 4; round++) {
    const account = some()
    const accounts = Array.from({ length: 1 + random.below(30) }, some)
    for (const owned of [account, account ^ 1, ...accounts]) await own(owned)
    const one = await books.proof(account, CREDITS)
    const wrong = [
      one,
      { ...one, value: one.value + 1n },
      { ...one, account: account ^ 1 },
      { ...one, proof: turnedBit(random, one.proof) },
      { ...one, commitment: turnedBit(random, one.commitment) },
    ]
    for (const [i, proof] of wrong.entries()) {
      const where = `account ${account}, case ${i} of seed ${SEED}`
      const expected = i === 0
      expect(
        verdict(() => verifyAccountProof(proof, record)),
        where,
      ).toBe(expected)
      const call = { ...ledger, functionName: 'claim', args: claimArguments(proof) } as const
      expect(await accepts(call), where).toBe(expected)
    }

    const many = await books.claims(accounts)
    const [first, ...rest] = many.items
    const bentMany = [
      many,
      { ...many, items: [{ ...first!, value: first!.value + 1n }, ...rest] },
      { ...many, quotient: turnedBit(random, many.quotient) },
      { ...many, proof: turnedBit(random, many.proof) },
    ]
    for (const [i, proof] of bentMany.entries()) {
      const where = `${accounts.length} accounts, case ${i}, round ${round} of seed ${SEED}`
      expect(
        verdict(() => verifyClaims(proof, record)),
        where,
      ).toBe(i === 0)
      const call = { ...ledger, functionName: 'claimMany', args: claimManyArguments(proof) } as const
      expect(await accepts(call), where).toBe(i === 0)
    }
  }
})
