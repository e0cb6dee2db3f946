import { addresses, openTokenAbi } from '@openledger/contracts'
import { bytesToUint, fromHex, toHex } from '@openledger/primitives'
import { encodeFunctionData, type Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHAIN_ID, key, OPEN, startChain, type TestChain } from '../../test-support/chain.ts'
import { kzg, request } from '../../test-support/fixture.ts'
import { type Books, createBooks } from '../books/books.ts'
import { createPageDirectory, type MutablePageDirectory } from '../books/directory.ts'
import { LedgerError } from '../settlement/errors.ts'
import { CREDITS } from '../settlement/totals.ts'
import { abiHeader, claimArguments } from './abi.ts'
import { attestation, attestationDigest, vetoDigest } from './attestation.ts'

/** The TypeScript ledger against the real contracts on anvil: what one accepts the other accepts, what one refuses the other refuses. */
let chain: TestChain
let books: Books
let directory: MutablePageDirectory
let payer: number
let contributors: number

beforeAll(async () => {
  chain = await startChain()
  const { client, ledger } = chain
  const send = (functionName: 'registerPage' | 'registerAccounts', owners: Hex[]) =>
    chain.send(ledger.address, encodeFunctionData({ abi: ledger.abi, functionName, args: [owners] }))
  await send(
    'registerPage',
    Array.from({ length: 300 }, () => key(5).address),
  )
  await send('registerAccounts', [key(1).address, key(2).address])
  const logs = await client.getContractEvents({ ...ledger, eventName: 'AccountsRegistered', fromBlock: 0n })
  ;[contributors, payer] = logs.map(({ args }) => args.first!) as [number, number]
  await chain.send(
    addresses.openToken,
    encodeFunctionData({ abi: openTokenAbi, functionName: 'approve', args: [ledger.address, 10n ** 27n] }),
  )
  await chain.send(
    ledger.address,
    encodeFunctionData({ abi: ledger.abi, functionName: 'deposit', args: [payer, 1_000_000_000_000n] }),
  )
  directory = createPageDirectory()
  directory.grow(contributors >> 12, 300, 'ordinary')
  directory.grow(payer >> 12, 2, 'ordinary')
  books = createBooks({ chainId: CHAIN_ID, ledger: ledger.address }, { kzg, pages: directory })
})
afterAll(() => chain.close())

const credits = (count: number, amount = 1000n): [number, bigint][] =>
  Array.from({ length: count }, (_, i) => [contributors + i, amount + BigInt(i)])
const total = (list: [number, bigint][]) => list.reduce((sum, [, amount]) => sum + amount, 0n)

async function settle(list: [number, bigint][]) {
  const prepared = await books.prepare(request(list, [[payer, total(list)]]))
  const receipt = await chain.settle(toHex(prepared.calldata))
  expect(receipt.status).toBe('success')
  books.commit(prepared)
  const record = await chain.client.readContract({
    ...chain.ledger,
    functionName: 'records',
    args: [prepared.header.number],
  })
  expect(record).toBe(toHex(prepared.record))
  return { prepared, receipt }
}

/** The contract's errors for each reason; where a settlement has several faults the two may name another first. */
const REFUSALS: Record<string, string[]> = {
  LEDGER_BAD_RECORD: ['StaleRecord'],
  LEDGER_BAD_OPENING: ['InvalidOpening'],
  LEDGER_BAD_POINT: ['InvalidPoint'],
  LEDGER_NOT_CONSERVED: ['Unbalanced'],
  LEDGER_MALFORMED: ['MalformedSettlement', 'InvalidTreeProof', 'InvalidEntries', 'PagesNotRising'],
  LEDGER_UNKNOWN_ACCOUNT: ['InvalidEntries', 'InvalidTreeProof'],
  LEDGER_BAD_TREE: ['WrongPagesRoot', 'InvalidTreeProof'],
}

describe('settlements on the chain', () => {
  it('make the records that the books made', async () => {
    for (const count of [1, 2, 300, 7]) await settle(credits(count))
    await settle([[contributors + 299, 2n ** 39n]])
  })

  it('are refused by the contract for the reason that the books give', async () => {
    const prepared = await books.prepare(request(credits(3), [[payer, total(credits(3))]]))
    const { length } = prepared.settlement
    // Every 31st byte of header, points and proof; every byte of page numbers, entries and tree.
    const offsets = Array.from({ length }, (_, offset) => offset).filter(
      (offset) => offset % 31 === 0 || (offset >= 168 && offset < 206) || offset >= length - 90,
    )
    const surprises: string[] = []
    for (const offset of [...offsets, 254, 255, 512, 513]) {
      const bytes = prepared.settlement.slice()
      bytes[offset]! ^= 1 << (offset % 7)
      let reason = ''
      try {
        books.verify(bytes)
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error
        reason = error.code
      }
      expect(reason, `byte ${offset}`).not.toBe('')
      const refusal = await chain.refusal(toHex(bytes))
      if (!REFUSALS[reason]?.includes(refusal)) surprises.push(`byte ${offset}: ${reason} ${refusal}`)
    }
    expect(surprises).toEqual([])
    for (const length of [0, 254, 600, prepared.settlement.length - 45, prepared.settlement.length - 1]) {
      expect(await chain.refusal(toHex(prepared.settlement.slice(0, length))), `length ${length}`).not.toBe(
        '',
      )
    }
    expect((await chain.settle(toHex(prepared.calldata))).status).toBe('success')
    books.commit(prepared)
    expect(await chain.refusal(toHex(prepared.settlement))).toBe('StaleRecord')
  })

  it('are refused beyond the deposits', async () => {
    const prepared = await books.prepare(request([[contributors, 10n ** 12n]], [[payer, 10n ** 12n]]))
    expect(await chain.refusal(toHex(prepared.settlement))).toBe('BeyondDeposits')
  })

  it('pay claims after finality, exactly', async () => {
    const { client, ledger } = chain
    const { header } = books
    const args = [header.number, header.generation, toHex(books.record)] as const
    expect(await client.readContract({ ...ledger, functionName: 'attestationDigest', args })).toBe(
      toHex(attestationDigest(books.domain, header)),
    )
    expect(await client.readContract({ ...ledger, functionName: 'vetoDigest', args })).toBe(
      toHex(vetoDigest(books.domain, header)),
    )
    const validators = [10, 11]
      .map(key)
      .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1))
    const signatures = await Promise.all(
      validators.map((one) => one.signTypedData(attestation(books.domain, header))),
    )
    const packed = `0x${signatures.map((signature) => signature.slice(2)).join('')}` as Hex
    await chain.send(
      ledger.address,
      encodeFunctionData({ abi: ledger.abi, functionName: 'finalize', args: [abiHeader(header), packed] }),
    )
    await settle(credits(5))
    books.forgetBefore(header.number)

    const proof = await books.proof(contributors + 1, CREDITS, header.number)
    expect(proof.value).toBe(books.balance(contributors + 1, header.number).credit)
    const token = { address: addresses.openToken, abi: openTokenAbi } as const
    const balance = () => client.readContract({ ...token, functionName: 'balanceOf', args: [key(5).address] })
    const before = await balance()
    const claim = (args: ReturnType<typeof claimArguments>) =>
      client.simulateContract({ ...ledger, functionName: 'claim', args, account: chain.account })
    const [abi, account, value, point, opening, tree] = claimArguments(proof)
    await expect(claim([abi, account, value + 1n, point, opening, tree])).rejects.toThrow(/InvalidOpening/)
    await expect(claim([abi, account + 1, value, point, opening, tree])).rejects.toThrow(/InvalidOpening/)
    await expect(claim([abiHeader(books.header), account, value, point, opening, tree])).rejects.toThrow(
      /NotFinal/,
    )
    await chain.send(
      ledger.address,
      encodeFunctionData({ abi: ledger.abi, functionName: 'claim', args: claimArguments(proof) }),
    )
    expect((await balance()) - before).toBe(proof.value * (OPEN / 10n ** 9n))
    await expect(claim(claimArguments(proof))).rejects.toThrow(/NothingToClaim/)
  })

  it('come again with another generation after a rollback', async () => {
    const { client, ledger } = chain
    const final = await client.readContract({ ...ledger, functionName: 'finalNumber' })
    const lost = await books.prepare(request(credits(4), [[payer, total(credits(4))]]))
    await chain.settle(toHex(lost.calldata))
    books.commit(lost)
    await chain.send(
      ledger.address,
      encodeFunctionData({
        abi: ledger.abi,
        functionName: 'rollbackByGuardian',
        args: [abiHeader(books.headerAt(BigInt(final)))],
      }),
    )
    books.rollback(BigInt(final), books.generation + 1n)
    expect(await chain.refusal(toHex(lost.settlement))).toBe('StaleRecord')
    const { prepared } = await settle(credits(9))
    expect(prepared.header.generation).toBe(1n)
    expect(bytesToUint(fromHex(toHex(prepared.record)))).not.toBe(0n)
  })
})
