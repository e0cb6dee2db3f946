import { CREDITS, challengeOverdraftArguments, DEBITS } from '@openledger/ledger'
import { toHex } from '@openledger/primitives'
import { encodeFunctionData, parseEventLogs } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHAIN_ID, deployer } from '../test-support/anvil.ts'
import {
  CHALLENGE_WINDOW,
  type Chain,
  headerArgument,
  ledger,
  startChain,
  token,
} from '../test-support/ledger.ts'
import { addresses, disputesAbi } from './index.ts'

let chain: Chain
let contributors: number
let payers: number

beforeAll(async () => {
  chain = await startChain()
  contributors = await chain.registerPage(20)
  payers = await chain.registerPage(4, deployer.address)
  await chain.deposit(payers, 1_000_000n)
  await chain.deposit(payers + 3, 500n)
})
afterAll(() => chain?.close())

describe('the ledger with settlements of the books package', () => {
  test('settles, is attested, pays a claim once', async () => {
    const first = await chain.prepare(
      [
        [contributors, 70n],
        [contributors + 19, 30n],
      ],
      [[payers, 100n]],
    )
    const receipt = await chain.settle(first)
    chain.books.commit(first)
    const [settled] = parseEventLogs({ abi: ledger.abi, eventName: 'Settled', logs: receipt.logs })
    expect(settled?.args).toMatchObject({
      number: 1n,
      generation: 0n,
      record: toHex(first.record),
      amount: 100n,
    })
    expect(await chain.client.readContract({ ...ledger, functionName: 'head' })).toEqual([
      1n,
      toHex(first.record),
    ])

    const second = await chain.prepare(
      [
        [contributors, 5n],
        [contributors + 1, 600n],
      ],
      [
        [payers, 105n],
        [payers + 3, 500n],
      ],
    )
    await chain.settle(second)
    chain.books.commit(second)

    const proof = await chain.books.proof(contributors, CREDITS)
    await expect(chain.claim(proof)).rejects.toThrow(/NotFinal/)
    const signatures = await chain.sign(
      'Attestation',
      second.header,
      second.record,
      chain.validators.slice(0, 2),
    )
    await chain.write('finalize', [headerArgument(second.header), signatures])
    expect(await chain.client.readContract({ ...ledger, functionName: 'finalNumber' })).toBe(2n)

    const [owner] = await chain.client.readContract({
      ...ledger,
      functionName: 'accountOf',
      args: [contributors],
    })
    await chain.claim(proof)
    expect(await chain.client.readContract({ ...token, functionName: 'balanceOf', args: [owner] })).toBe(
      75n * 10n ** 9n,
    )
    await expect(chain.claim(proof)).rejects.toThrow(/NothingToClaim/)
    await expect(chain.claim({ ...proof, value: 76n })).rejects.toThrow(/InvalidOpening/)
  })

  test('a veto takes the head back, honest entries are settled again, money is paid once', async () => {
    const final = chain.books.header
    const wrong = await chain.prepare([[contributors + 2, 900n]], [[payers, 900n]])
    await chain.settle(wrong)
    const third = await chain.sign('Veto', wrong.header, wrong.record, chain.validators.slice(0, 1))
    await expect(
      chain.write('rollback', [headerArgument(wrong.header), headerArgument(final), third]),
    ).rejects.toThrow(/NotEnoughStake/)
    const two = await chain.sign('Veto', wrong.header, wrong.record, chain.validators.slice(1))
    await chain.write('rollback', [headerArgument(wrong.header), headerArgument(final), two])
    chain.books.rollback(final.number, 1n)

    // the same bytes make another record in the new generation: nothing of the old one can come again
    await chain.settle(wrong)
    const again = await chain.prepare([[contributors + 2, 900n]], [[payers, 900n]])
    chain.books.commit(again)
    expect(toHex(again.settlement)).toBe(toHex(wrong.settlement))
    expect(await chain.client.readContract({ ...ledger, functionName: 'head' })).toEqual([
      3n,
      toHex(again.record),
    ])
    expect(toHex(again.record)).not.toBe(toHex(wrong.record))
    const old = await chain.sign('Attestation', wrong.header, wrong.record)
    await expect(chain.write('finalize', [headerArgument(wrong.header), old])).rejects.toThrow(
      /UnknownRecord/,
    )
    await expect(chain.write('finalize', [headerArgument(again.header), old])).rejects.toThrow(
      /NotEnoughStake|NotRising/,
    )
    const now = await chain.sign('Attestation', again.header, again.record)
    await chain.write('finalize', [headerArgument(again.header), now])
    await chain.claim(await chain.books.proof(contributors + 2, CREDITS))
  })

  test('anybody takes an overdraft back', async () => {
    const last = chain.books.header
    const before = await chain.books.proof(payers + 3, DEBITS)
    // payer 3 has deposited 500 and paid 500
    const wrong = await chain.prepare([[contributors + 2, 1n]], [[payers + 3, 1n]])
    await chain.settle(wrong)
    chain.books.commit(wrong)
    const now = await chain.books.proof(payers + 3, DEBITS)
    const honest = challengeOverdraftArguments(
      await chain.books.proof(payers, DEBITS),
      await chain.books.proof(payers, DEBITS, last.number),
    )
    await expect(chain.dispute('challengeOverdraft', honest)).rejects.toThrow(/NoOverdraft/)
    const receipt = await chain.dispute('challengeOverdraft', challengeOverdraftArguments(now, before))
    const [event] = parseEventLogs({ abi: disputesAbi, eventName: 'OverdraftProven', logs: receipt.logs })
    expect(event?.args).toMatchObject({
      number: wrong.header.number,
      account: payers + 3,
      debit: 501n,
      deposited: 500n,
      reward: 5_000n * 10n ** 18n,
    })
    const generation = await chain.client.readContract({ ...ledger, functionName: 'generation' })
    chain.books.rollback(last.number, generation)
    expect(await chain.client.readContract({ ...ledger, functionName: 'head' })).toEqual([
      last.number,
      toHex(chain.books.record),
    ])
  })

  test("a doubted debit is answered by the payer's voucher", async () => {
    const last = chain.books.header
    const paid = await chain.prepare([[contributors + 2, 5n]], [[payers, 5n]])
    await chain.settle(paid)
    chain.books.commit(paid)
    const now = await chain.books.proof(payers, DEBITS)
    const args = challengeOverdraftArguments(now, await chain.books.proof(payers, DEBITS, last.number))
    const approve = [addresses.disputes, 10n ** 20n] as const
    await chain.send(
      addresses.openToken,
      encodeFunctionData({ ...token, functionName: 'approve', args: approve }),
    )
    const { logs } = await chain.dispute('challengeDebit', args)
    const [opened] = parseEventLogs({ abi: disputesAbi, eventName: 'DebitChallenged', logs })
    expect(opened?.args).toMatchObject({ account: payers, debit: now.value, record: toHex(paid.record) })
    const voucher = (cumulative: bigint) =>
      deployer.signTypedData({
        domain: {
          name: 'OpenLedger',
          version: '1',
          chainId: CHAIN_ID,
          verifyingContract: addresses.ledger,
        },
        types: {
          Voucher: [
            { name: 'account', type: 'uint32' },
            { name: 'cumulative', type: 'uint96' },
          ],
        },
        primaryType: 'Voucher',
        message: { account: payers, cumulative },
      })
    const answer = async (cumulative: bigint, signed = cumulative) =>
      chain.dispute('answerDebit', [opened!.args.id, cumulative, await voucher(signed), 0])
    await expect(answer(now.value - 1n)).rejects.toThrow(/VoucherTooLow/)
    await expect(answer(now.value, now.value - 1n)).rejects.toThrow(/NotTheOwner/)
    const receipt = await answer(now.value + 7n)
    expect(parseEventLogs({ abi: disputesAbi, eventName: 'DebitAnswered', logs: receipt.logs })).toHaveLength(
      1,
    )
    const disputes = { abi: disputesAbi, address: addresses.disputes } as const
    expect(await chain.client.readContract({ ...disputes, functionName: 'oldestOpen' })).toBe(0n)
    // its record is taken back by hand, for the tests that follow
    await chain.write('rollbackByGuardian', [headerArgument(last)])
    const generation = await chain.client.readContract({ ...ledger, functionName: 'generation' })
    chain.books.rollback(last.number, generation)
  })

  test('a payer takes back what is left after the wait', async () => {
    await chain.write('requestWithdraw', [payers, 999_999n])
    const proof = await chain.books.proof(payers, DEBITS)
    expect(proof.value).toBe(1105n)
    const withdraw = () =>
      chain.write('withdraw', [
        headerArgument(proof.header),
        0,
        payers,
        proof.value,
        toHex(proof.commitment),
        toHex(proof.proof),
        toHex(proof.tree),
      ])
    await expect(withdraw()).rejects.toThrow(/ReservationNotActive/)
    await chain.client.increaseTime({ seconds: CHALLENGE_WINDOW })
    await chain.client.mine({ blocks: 1 })
    const balance = () =>
      chain.client.readContract({ ...token, functionName: 'balanceOf', args: [deployer.address] })
    const before = await balance()
    await withdraw()
    expect((await balance()) - before).toBe((1_000_000n - 1105n) * 10n ** 9n)
    await expect(withdraw()).rejects.toThrow(/NothingReserved/)
  })
})
