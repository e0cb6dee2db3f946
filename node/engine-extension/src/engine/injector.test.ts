import type { Hex } from '@openledger/primitives'
import { parseTransaction } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEPOSIT, startExtension, TOKEN } from '../fixtures/extension.fixture.ts'
import { blockHashOf } from '../fixtures/fake-engine.fixture.ts'

let world: Awaited<ReturnType<typeof startExtension>>
beforeEach(async () => {
  world = await startExtension()
})
afterEach(() => world.close())

const transactionsOf = (id: string) => world.engine.payloads.get(id)!

describe('a block with a settlement', () => {
  it('has it right after the deposits, before the sequencer’s other transactions', async () => {
    await world.settle()
    const answer = await world.build('a', { transactions: [DEPOSIT, '0x7ebb', '0x02cc'] })
    const list = transactionsOf(answer.result!.payloadId!)
    expect(list.slice(0, 2)).toEqual([DEPOSIT, '0x7ebb'])
    expect(list[3]).toBe('0x02cc')
    const signed = parseTransaction(list[2] as `0x02${string}`)
    expect(signed).toMatchObject({
      type: 'eip1559',
      chainId: 42,
      nonce: 3,
      data: '0xc0ffee',
      gas: 500_000n,
      to: '0x0a11000000000000000000000000000000000002',
      maxFeePerGas: 2_000_000_001n,
    })
  })

  it('changes nothing of the request but the list', async () => {
    await world.settle()
    const exact = `{"jsonrpc":"2.0", "method":"engine_forkchoiceUpdatedV3","params":[{"headBlockHash":"0x${'ab'.repeat(32)}"},{"minBaseFee":12345678901234567890,"x":[1.0,{"transactions":["0x00"]}],"transactions" : [ "${DEPOSIT}" ],"noTxPool":false,"timestamp":"0x1"}],"id":1e2}`
    await world.post(exact)
    const sent = world.engine.bodies.filter((body) => body.includes('forkchoice'))
    const raw = /"(0x02[0-9a-f]+)"/.exec(sent[1]!)![1]!
    expect(sent[1]).toBe(exact.replace(`"${DEPOSIT}"`, `"${DEPOSIT}","${raw}"`))
    expect(sent[0]).toBe(sent[1]!.replace('"noTxPool":false', '"noTxPool":true'))
  })

  it('is tried with noTxPool before it is asked for', async () => {
    await world.settle()
    await world.build('a')
    const asked = world.engine.bodies.filter((body) => body.includes('forkchoice'))
    expect(asked.map((body) => body.includes('"noTxPool":true'))).toEqual([true, false])
  })

  it('is signed anew when the nonce in the head’s state is another one than when it was signed', async () => {
    await world.settle()
    world.engine.nonce = 2
    const answer = await world.build('a reorganised head')
    const list = transactionsOf(answer.result!.payloadId!)
    expect(parseTransaction(list[1] as `0x02${string}`).nonce).toBe(2)
  })

  it('tells the settler the transaction, and is over when the chain is built on it', async () => {
    const waiting = world.settle({}, '?wait=60000')
    await expect.poll(async () => (await world.current())?.state).toBe('waiting')
    const id = (await world.build('a')).result!.payloadId!
    const { status, json } = await waiting
    expect(status).toBe(200)
    expect(json).toMatchObject({ state: 'injected' })
    await world.payload(id)
    await world.setHead(blockHashOf(id))
    expect(await world.current()).toMatchObject({ state: 'included', transactionHash: json.transactionHash })
    const next = await world.build('b')
    expect(transactionsOf(next.result!.payloadId!)).toEqual([DEPOSIT])
  })

  it('comes again in the next block when its block was not built on', async () => {
    await world.settle()
    const first = await world.build('a')
    await world.payload(first.result!.payloadId!)
    const next = await world.build('another head')
    expect(transactionsOf(next.result!.payloadId!)).toHaveLength(2)
  })
})

describe('a block that is begun before its settlement comes', () => {
  const soon = () => `0x${Math.ceil(Date.now() / 1000 + 600).toString(16)}`

  it('has it all the same, under the id that op-node has', async () => {
    const id = (await world.build('a', { timestamp: soon() })).result!.payloadId!
    expect(transactionsOf(id)).toEqual([DEPOSIT])
    const { status, json } = await world.settle()
    expect(status).toBe(200)
    const { executionPayload } = (await world.payload(id)).result!
    expect(executionPayload!.transactions).toHaveLength(2)
    await world.setHead(executionPayload!.blockHash)
    expect(await world.current()).toMatchObject({ state: 'included', transactionHash: json.transactionHash })
  })

  it('goes without when there is no time left', async () => {
    const id = (await world.build('a', { timestamp: '0x64' })).result!.payloadId!
    expect((await world.settle()).status).toBe(202)
    expect((await world.payload(id)).result!.executionPayload!.transactions).toEqual([DEPOSIT])
  })

  it('goes without when op-node has its payload, or has begun another block', async () => {
    const first = (await world.build('a', { timestamp: soon() })).result!.payloadId!
    await world.payload(first)
    expect((await world.settle()).status).toBe(202)
    await world.build('b', { timestamp: soon(), noTxPool: true })
    expect((await world.settle({ attempt: 1 })).status).toBe(202)
  })

  it('goes without when the engine cannot build on it, and without what the engine does not give', async () => {
    world.engine.failures.injected = { code: -38003, message: 'Invalid payload attributes' }
    const id = (await world.build('a', { timestamp: soon() })).result!.payloadId!
    expect((await world.settle()).json).toMatchObject({ code: 'SETTLEMENT_REFUSED' })
    expect((await world.payload(id)).result!.executionPayload!.transactions).toEqual([DEPOSIT])

    world.engine.failures.injected = undefined
    world.engine.failures.payloadHangs = true
    const next = (await world.build('b', { timestamp: soon() })).result!.payloadId!
    expect((await world.settle({ attempt: 1 })).status).toBe(200)
    const { executionPayload } = (await world.payload(next)).result!
    expect(executionPayload!.transactions).toEqual([DEPOSIT])
    await world.setHead(executionPayload!.blockHash)
    expect(await world.current()).toMatchObject({ state: 'injected' })
    expect(transactionsOf((await world.build('c')).result!.payloadId!)).toHaveLength(2)
  })
})

describe('a block without', () => {
  const plain = async (attributes: object = {}) => {
    const answer = await world.build('a', attributes)
    expect(answer.error).toBeUndefined()
    return transactionsOf(answer.result!.payloadId!)
  }

  it.each([
    ['-38003', { code: -38003, message: 'Invalid payload attributes' }],
    ['an internal error', { code: -32000, message: 'failed to force-include tx' }],
    ['INVALID', 'INVALID' as const],
  ])(
    'is built when the engine answers the trial with %s, of which op-node hears nothing',
    async (_, failure) => {
      world.engine.failures.injected = failure
      const waiting = world.settle({}, '?wait=60000')
      await expect.poll(async () => (await world.current())?.state).toBe('waiting')
      expect(await plain()).toEqual([DEPOSIT])
      expect((await waiting).json).toMatchObject({ code: 'SETTLEMENT_REFUSED' })
    },
  )

  it('is built when only the second request fails', async () => {
    world.engine.failures.real = { code: -38003, message: 'Invalid payload attributes' }
    await world.settle()
    expect(await plain()).toEqual([DEPOSIT])
  })

  it('is built when the same head comes again', async () => {
    await world.settle()
    await world.build('a')
    expect(await plain()).toEqual([DEPOSIT])
  })

  it('is built for noTxPool: derivation, drift, recovery, activation of a fork', async () => {
    await world.settle()
    expect(await plain({ noTxPool: true })).toEqual([DEPOSIT])
    expect(await world.current()).toMatchObject({ state: 'waiting' })
  })

  it('is built when the fee would be beyond the cap', async () => {
    world.engine.baseFee = 10n ** 12n
    expect((await world.settle()).status).toBe(202)
    expect(await plain()).toEqual([DEPOSIT])
  })

  it('is built after the mode was changed at run time', async () => {
    await world.settle()
    const put = (mode: string, token: string) =>
      fetch(`${world.extension.urls.http}/v1/mode`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ mode }),
      })
    expect((await put('disabled', 'token of somebody')).status).toBe(401)
    expect((await put('off', TOKEN)).status).toBe(400)
    expect((await put('disabled', TOKEN)).status).toBe(200)
    expect(await plain()).toEqual([DEPOSIT])
    await put('enabled', TOKEN)
    expect(transactionsOf((await world.build('b')).result!.payloadId!)).toHaveLength(2)
  })
})

describe('a payload', () => {
  it('is replaced by the one of the trial when the engine does not give it', async () => {
    await world.settle()
    world.engine.failures.payloadHangs = true
    const id = (await world.build('a')).result!.payloadId!
    const { executionPayload } = (await world.payload(id)).result!
    expect(executionPayload!.blockHash).not.toBe(blockHashOf(id))
    expect(executionPayload!.transactions).toHaveLength(2)
    await world.setHead(executionPayload!.blockHash)
    expect(await world.current()).toMatchObject({ state: 'included' })
  })

  it('of somebody else goes through, its error too', async () => {
    expect((await world.payload('0x0000000000000001')).error).toEqual({
      code: -38001,
      message: 'Unknown payload',
    })
  })
})

describe('the settler', () => {
  it.each([
    ['a foreign token', {}, 'Bearer nobody knows this', 401],
    ['no calldata', { calldata: '0x' }, undefined, 400],
    ['half a byte', { calldata: '0xabc' }, undefined, 400],
    ['too much gas', { gas: 10 ** 9 }, undefined, 400],
    ['a record of another length', { record: '0x00' }, undefined, 400],
    ['a field that nobody knows', { to: DEPOSIT }, undefined, 400],
  ])('is refused with %s', async (_, body, authorization, status) => {
    expect((await world.settle(body, '', authorization)).status).toBe(status)
    expect(await world.current()).toBeNull()
  })

  it('hears that the ledger refuses, and no block is burdened with it', async () => {
    world.engine.failures.call = 'execution reverted: WrongPrevious'
    const { status, json } = await world.settle()
    expect(status).toBe(422)
    expect(json.detail).toContain('WrongPrevious')
    const answer = await world.build('a')
    expect(transactionsOf(answer.result!.payloadId!)).toEqual([DEPOSIT])
  })

  it('replaces its settlement by a newer one', async () => {
    const first = world.settle({}, '?wait=60000')
    await expect.poll(async () => (await world.current())?.state).toBe('waiting')
    await world.settle({ attempt: 1, calldata: '0xbeef' as Hex })
    expect((await first).json.code).toBe('SETTLEMENT_REPLACED')
    const list = transactionsOf((await world.build('a')).result!.payloadId!)
    expect(parseTransaction(list[1] as `0x02${string}`).data).toBe('0xbeef')
  })
})
