import { readFileSync } from 'node:fs'
import { claimManyArguments, decodeHeader } from '@openledger/ledger'
import { fromHex } from '@openledger/primitives'
import { encodeFunctionData, type Hex, keccak256, type Log, pad, parseEventLogs, toHex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deployer } from '../test-support/anvil.ts'
import { type Chain, headerArgument, ledger, startChain, token } from '../test-support/ledger.ts'
import { decodePayments, ledgerArtifact } from './index.ts'

const WEI = 10n ** 9n

type Vector = {
  name: string
  items: Hex
  points: Hex
  quotient: Hex
  proof: Hex
  tree: Hex
  expect: 'ok' | 'refused'
}
const file = JSON.parse(
  readFileSync(new URL('../../ledger/vectors/claims.json', import.meta.url), 'utf8'),
) as { header: Hex; record: Hex; vectors: Vector[] }

let chain: Chain
beforeAll(async () => {
  chain = await startChain()
})
afterAll(() => chain?.close())

const balanceOf = (owner: Hex) =>
  chain.client.readContract({ ...token, functionName: 'balanceOf', args: [owner] })

const accountOf = (account: number) =>
  chain.client.readContract({ ...ledger, functionName: 'accountOf', args: [account] })

const paymentsIn = (logs: Log[]) =>
  parseEventLogs({ abi: ledger.abi, eventName: 'Claimed', logs }).flatMap(({ args }) =>
    decodePayments(args.payments),
  )

let payer: number

describe('joint claims', () => {
  let contributors: number
  let others: number

  beforeAll(async () => {
    contributors = await chain.registerPage(300)
    others = await chain.registerPage(5)
    payer = await chain.registerPage(1, deployer.address)
    await chain.deposit(payer, 10n ** 12n)
  })

  async function settleAndFinalize(credits: [number, bigint][]): Promise<void> {
    const sum = credits.reduce((total, [, amount]) => total + amount, 0n)
    const prepared = await chain.prepare(credits, [[payer, sum]])
    await chain.settle(prepared)
    chain.books.commit(prepared)
    await chain.write('finalize', [
      headerArgument(prepared.header),
      await chain.sign('Attestation', prepared.header, prepared.record),
    ])
  }

  test('pay every account of two pages once, and later what has come since', async () => {
    const paid: [number, bigint][] = [0, 1, 7, 255, 299].map((slot) => [
      contributors + slot,
      1000n + BigInt(slot),
    ])
    paid.push([others + 4, 5n])
    await settleAndFinalize(paid)
    const accounts = [...paid.map(([account]) => account), others] // the last has earned nothing
    const args = claimManyArguments(await chain.books.claims(accounts))
    const receipt = await chain.write('claimMany', args)
    const payments = paymentsIn(receipt.logs)
    expect(payments.map(({ account, amount }) => [account, amount])).toEqual(paid)
    for (const { account, amount } of payments) {
      const [owner, claimed] = await accountOf(account)
      expect(await balanceOf(owner)).toBe(amount * WEI)
      expect(claimed).toBe(amount)
    }
    // the same again pays nobody
    const again = await chain.write('claimMany', args)
    expect(again.logs).toEqual([])

    await settleAndFinalize([[contributors + 7, 50n]])
    const next = claimManyArguments(await chain.books.claims(accounts))
    const { logs } = await chain.write('claimMany', next)
    expect(paymentsIn(logs)).toEqual([{ account: contributors + 7, amount: 50n }])
    expect((await accountOf(contributors + 7))[1]).toBe(1057n)
  })

  test('are refused for a record that is not final, a commons account, an account that nobody has', async () => {
    const prepared = await chain.prepare([[contributors, 1n]], [[payer, 1n]])
    await chain.settle(prepared)
    chain.books.commit(prepared)
    const pending = claimManyArguments(await chain.books.claims([contributors]))
    await expect(chain.write('claimMany', pending)).rejects.toThrow(/NotFinal/)
    const signatures = await chain.sign('Attestation', prepared.header, prepared.record)
    await chain.write('finalize', [headerArgument(prepared.header), signatures])
    const commons = claimManyArguments(await chain.books.claims([0, contributors]))
    await expect(chain.write('claimMany', commons)).rejects.toThrow(/NoSuchAccount|CommonsAccount/)
    const nobody = claimManyArguments(await chain.books.claims([contributors, contributors + 300]))
    await expect(chain.write('claimMany', nobody)).rejects.toThrow(/NoSuchAccount/)
  })

  test('give no payment less gas than it may need', async () => {
    await settleAndFinalize([
      [contributors + 20, 3n],
      [contributors + 21, 4n],
    ])
    const args = claimManyArguments(await chain.books.claims([contributors + 20, contributors + 21]))
    const data = encodeFunctionData({ ...ledger, functionName: 'claimMany', args })
    const call = (gas: bigint) =>
      chain.client.call({ account: deployer.address, to: ledger.address, data, gas })
    await call(500_000n)
    for (const gas of [150_000n, 200_000n, 240_000n, 280_000n]) {
      await expect(call(gas), `${gas} gas`).rejects.toThrow()
    }
    // what an estimate takes for enough must pay everybody
    const gas = await chain.client.estimateGas({ account: deployer.address, to: ledger.address, data })
    const hash = await chain.client.sendTransaction({ to: ledger.address, data, gas, chain: null })
    const { logs, status } = await chain.client.waitForTransactionReceipt({ hash, pollingInterval: 10 })
    expect(status).toBe('success')
    expect(paymentsIn(logs)).toHaveLength(2)
  })
})

/** The books of the vectors were made elsewhere: their record and owners are written into the ledger's storage. */
describe('the golden vectors', () => {
  const header = decodeHeader(fromHex(file.header))
  const accountsOf = ({ items }: Vector): number[] =>
    Array.from({ length: Math.floor((items.length - 2) / 32) }, (_, i) =>
      Number(`0x${items.slice(2 + 32 * i, 10 + 32 * i)}`),
    )
  const argumentsOf = ({ items, points, quotient, proof, tree }: Vector) =>
    [headerArgument(header), items, points, quotient, proof, tree] as const

  beforeAll(async () => {
    const { address } = ledger
    await chain.deposit(payer, 2n ** 42n)
    const place = (name: string) => BigInt(ledgerArtifact.storage[name]!.slot)
    const write = (slot: bigint, value: Hex) =>
      chain.client.setStorageAt({ address, index: toHex(slot, { size: 32 }), value })
    await write(place('_records') + header.number, file.record)
    // number and finalNumber, u40 each
    await write(place('_head'), pad(toHex((header.number << 40n) | header.number)))
    for (const vector of file.vectors) {
      for (const account of accountsOf(vector)) {
        const key = keccak256(`${pad(toHex(account))}${pad(toHex(place('_accounts'))).slice(2)}` as Hex)
        await write(BigInt(key), pad(toHex(0xa11ce0000n + BigInt(account), { size: 20 })))
      }
    }
  })

  test.each(file.vectors)('$name: $expect', async (vector) => {
    const call = chain.client.simulateContract({
      ...ledger,
      functionName: 'claimMany',
      args: argumentsOf(vector),
      account: deployer.address,
    })
    if (vector.expect === 'refused') {
      await expect(call).rejects.toThrow(
        /MalformedClaims|InvalidOpening|InvalidPoint|InvalidTreeProof|WrongPages/,
      )
      return
    }
    await call
    const snapshot = await chain.client.snapshot()
    const { logs } = await chain.write('claimMany', argumentsOf(vector))
    const paid = new Map(paymentsIn(logs).map(({ account, amount }) => [account, amount]))
    accountsOf(vector).forEach((account, i) => {
      const value = BigInt(`0x${vector.items.slice(10 + 32 * i, 34 + 32 * i)}`)
      expect(paid.get(account) ?? 0n, `account ${account}`).toBe(value)
    })
    await chain.client.revert({ id: snapshot })
  })

  test('with any byte changed pay nobody', async () => {
    const vector = file.vectors.find(({ name }) => name.startsWith('four accounts'))!
    for (const part of ['items', 'points', 'quotient', 'proof', 'tree'] as const) {
      const bytes = fromHex(vector[part])
      for (let at = 0; at < bytes.length; at += part === 'items' ? 3 : 29) {
        const bent = bytes.slice()
        bent[at]! ^= 1 << (at % 8)
        const args = argumentsOf({ ...vector, [part]: toHex(bent) })
        const call = chain.client.simulateContract({
          ...ledger,
          functionName: 'claimMany',
          args,
          account: deployer.address,
        })
        await expect(call, `${part}, byte ${at}`).rejects.toThrow(/reverted/)
      }
    }
  })
})
