import { addresses, disputesAbi, ledgerAbi, openTokenAbi } from '@openledger/contracts'
import { DEBITS } from '@openledger/ledger'
import { BaseError, type Hex } from '@openledger/primitives'
import { signVoucher } from '@openledger/sdk'
import { silentLogger } from '@openledger/service'
import { encodeFunctionData, parseEventLogs } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Core, createCore, createStack, type Stack } from '../core.ts'
import {
  addressOf,
  CHAIN_ID,
  SETTLER,
  startTestChain,
  type TestChain,
  testKey,
} from '../fixtures/anvil.fixture.ts'
import type { TestDa } from '../fixtures/da.fixture.ts'
import { sidecarConfig, until } from '../fixtures/world.fixture.ts'
import { createChallengeAnswerer } from '../settler/answer-challenges.ts'
import { approveBond, DISPUTES, debitProof, headerArgument } from './disputes.ts'
import type { SettlementEntry } from './entries.ts'
import { createSender, type Sender } from './sender.ts'
import { createEmbeddedSubmitter } from './submit-settlement.ts'
import { placeOf, readVouchingOwners } from './vouching-owners.ts'

const EPOCH = 30
const OWNERS = ['anna', 'ben', 'cleo'] as const
/** The default of a challenge window of 60 seconds. */
const GRACE = 240 + EPOCH

let chain: TestChain
let core: Core
let payer: number
let contributor: number
const stack: Stack = createStack()
const senders = new Map<string, Sender>()
/** Of the newest block; every block is made on purpose. */
let time: number

async function mineAt(timestamp: number): Promise<void> {
  await chain.rpc.request('evm_setNextBlockTimestamp', [timestamp])
  await chain.mine()
  time = timestamp
}

async function send(role: string, to: Hex, data: Hex, at = time + 1) {
  const sender = senders.get(role)!
  return sender.send({ to, data }, { onSent: () => void mineAt(at) })
}

async function settle(debit: bigint, at = time + 1): Promise<SettlementEntry> {
  const { books } = core.ledger
  const prepared = await books.prepare({
    batchHash: core.randomBytes(32),
    commitment: Uint8Array.of(1, 0, 3),
    credits: [[contributor, debit]],
    debits: [[payer, debit]],
  })
  const options = { rpc: chain.rpc, settler: SETTLER, ledger: addresses.ledger, gas: 20_000_000n }
  await createEmbeddedSubmitter(options).submit({ ...prepared, attempt: 0 })
  await mineAt(at)
  await core.chain.sync()
  await core.ledger.sync()
  return core.chain.view.settlement(prepared.header.number)!
}

async function give(to: string, at: number): Promise<void> {
  const owner = core.chain.view.ownerOf(payer)
  const role = OWNERS.find((name) => addressOf(name).toLowerCase() === owner)!
  const args = [payer, addressOf(to)] as const
  await send(
    role,
    addresses.ledger,
    encodeFunctionData({ abi: ledgerAbi, functionName: 'changeOwner', args }),
    at,
  )
  await core.chain.sync()
}

/** Challenges the payer's debit in a record. @returns id of the challenge and the debit. */
async function challenge({ number }: SettlementEntry, at: number) {
  const { books } = core.ledger
  const [now, before] = [await books.proof(payer, DEBITS, number), await books.proof(payer, DEBITS, 0n)]
  const [wrong, last] = [headerArgument(books.headerAt(number)), headerArgument(books.headerAt(0n))]
  const args = [wrong, last, payer, debitProof(now), debitProof(before)] as const
  await send(
    'challenger',
    DISPUTES,
    encodeFunctionData({ abi: disputesAbi, functionName: 'challengeDebit', args }),
    at,
  )
  return { ...(await core.disputes.open()).at(-1)!, debit: now.value }
}

const voucherOf = (role: string, cumulative: bigint) =>
  signVoucher(privateKeyToAccount(testKey(role)), { chainId: CHAIN_ID, account: payer, cumulative })

/** Whether the contract would take the voucher of a role in answer. */
async function answers(role: string, id: bigint, debit: bigint, epoch: number): Promise<boolean> {
  const args = [id, debit, await voucherOf(role, debit), epoch] as const
  const data = encodeFunctionData({ abi: disputesAbi, functionName: 'answerDebit', args })
  try {
    await chain.rpc.request('eth_call', [{ from: addressOf('challenger'), to: DISPUTES, data }, 'latest'])
    return true
  } catch (error) {
    if (error instanceof BaseError && error.code === 'RPC_REFUSED') return false
    throw error
  }
}

beforeAll(async () => {
  chain = await startTestChain({ roles: [...OWNERS, 'stranger', 'challenger'], epochSeconds: EPOCH })
  const nowhere = { url: 'http://127.0.0.1:1' } as TestDa
  core = await createCore(sidecarConfig(chain, nowhere, { name: 'mirror' }), silentLogger(), stack)
  for (const role of [...OWNERS, 'challenger']) {
    senders.set(role, createSender({ rpc: chain.rpc, chainId: CHAIN_ID, key: testKey(role) }))
  }
  time = (await chain.rpc.block(await chain.rpc.blockNumber()))!.timestamp
  const owners = [addressOf('anna'), addressOf('stranger')]
  const register = encodeFunctionData({ abi: ledgerAbi, functionName: 'registerAccounts', args: [owners] })
  const { logs } = await send('anna', addresses.ledger, register)
  const [registered] = parseEventLogs({
    abi: ledgerAbi,
    eventName: 'AccountsRegistered',
    logs: logs as never,
  })
  payer = registered!.args.first
  contributor = payer + 1
  const amount = 10n ** 9n
  const approve = [addresses.ledger, amount * 10n ** 9n] as const
  await send(
    'anna',
    addresses.openToken,
    encodeFunctionData({ abi: openTokenAbi, functionName: 'approve', args: approve }),
  )
  const deposit = [payer, amount] as const
  await send(
    'anna',
    addresses.ledger,
    encodeFunctionData({ abi: ledgerAbi, functionName: 'deposit', args: deposit }),
  )
  const { to, data } = approveBond(1000n * 10n ** 18n)
  await send('challenger', to, data)
})

afterAll(async () => {
  await stack.close()
  await chain?.close()
})

describe("a former owner's voucher", () => {
  /** Small and fixed: the histories differ from each other, not from run to run. */
  let state = 1
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }

  test('answers a challenge exactly when validators accept it, however late the challenge comes', async () => {
    const { view } = core.chain
    const someoneElse = () => {
      const owner = view.ownerOf(payer)
      return OWNERS.filter((name) => addressOf(name).toLowerCase() !== owner)[random(2)]!
    }
    let [former, late] = [0, 0]
    for (let round = 0; round < 10; round++) {
      for (let i = 0; i < 1 + random(3); i++) {
        await give(someoneElse(), time + 1 + random(20))
      }
      // Around the moment when the first of them has lost her say, and around the epochs beside it.
      const over = time + GRACE
      const begin = over - (over % EPOCH)
      const moments = [
        time + 2,
        begin - 1,
        begin,
        begin + 1,
        over - 1,
        over,
        begin + EPOCH - 1,
        begin + EPOCH,
      ]
      const entry = await settle(5n, Math.max(time + 1, moments[round % moments.length]!))
      const place = await placeOf(entry, core.epochs)
      const owners = (await readVouchingOwners([payer], place, { ...core, view })).get(payer)!
      const since = new Set([view.ownerOf(payer)!])
      if (round % 3 === 1) await give(someoneElse(), time + 7)
      since.add(view.ownerOf(payer)!)
      if (round % 2 === 0) await settle(3n, time + 2 * EPOCH)
      const { id, debit } = await challenge(entry, time + 1 + random(3 * GRACE))
      for (const role of [...OWNERS, 'stranger']) {
        const address = addressOf(role).toLowerCase() as Hex
        const accepted = owners.includes(address)
        // Who has come to own the account since may sign for it too: that is nobody else's money.
        expect(await answers(role, id, debit, place.epoch), `${role} in round ${round}`).toBe(
          accepted || since.has(address),
        )
        if (accepted && !since.has(address)) former++
        if (accepted && !since.has(address) && time >= over) late++
      }
    }
    expect(former).toBeGreaterThan(3)
    expect(late).toBeGreaterThan(1)
  })

  test('is what the settler answers a late challenge with', async () => {
    const owner = core.chain.view.ownerOf(payer)
    const former = OWNERS.find((name) => addressOf(name).toLowerCase() === owner)!
    await give(OWNERS.find((name) => name !== former)!, time + 1)
    const entry = await settle(2n, time + GRACE - EPOCH)
    const { id, debit } = await challenge(entry, time + GRACE)
    const voucher = { cumulative: debit, signature: await voucherOf(former, debit) }
    const answerer = createChallengeAnswerer({
      ...core,
      receipts: { vouchersFor: () => [voucher] },
      sender: { address: addressOf('challenger'), send: ({ to, data }) => send('challenger', to, data) },
      logger: silentLogger(),
    })
    try {
      await until('the answer', async () => (await core.disputes.open()).every((one) => one.id !== id))
    } finally {
      await answerer.close()
    }
    const answered = await chain.rpc.client.getContractEvents({
      ...{ address: DISPUTES, abi: disputesAbi, eventName: 'DebitAnswered' },
      fromBlock: 0n,
    })
    expect(answered.map(({ args }) => args)).toEqual([{ id, cumulative: debit }])
  })
})
