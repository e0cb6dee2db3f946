import { Code, createClient } from '@connectrpc/connect'
import { createLocalNetworkClient, grpcEndpoint, operatorId } from '@openledger/eigenda'
import { disperserV2 } from '@openledger/eigenda/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock } from '../index.ts'
import { createSigningRecord } from './signing-record.ts'

describe('the record', () => {
  const batch = (at: number) => ({
    at: at * 1000,
    bytes: 100,
    latencyNs: 7n,
    quorums: [
      { quorum: 0, signers: ['a', 'b'], absent: [] },
      { quorum: 1, signers: ['a'], absent: ['b'] },
    ],
  })
  test('sums up what an operator did in a quorum, in the minutes that the time has a part in', () => {
    const record = createSigningRecord()
    for (const at of [0, 59, 60, 120]) record.report(batch(at))
    const nothing = {
      signedBatches: 0n,
      unsignedBatches: 0n,
      signedBytes: 0n,
      unsignedBytes: 0n,
      signingLatency: 0n,
    }
    const signed = (times: bigint) => ({
      ...nothing,
      signedBatches: times,
      signedBytes: times * 100n,
      signingLatency: times * 7n,
    })
    expect(record.countsOf('b', 0, 0, 1000)).toEqual(signed(4n))
    expect(record.countsOf('b', 1, 0, 1000)).toEqual({ ...nothing, unsignedBatches: 4n, unsignedBytes: 400n })
    expect(record.countsOf('a', 1, 30, 60)).toEqual(signed(2n))
    expect(record.countsOf('a', 1, 60, 121)).toEqual(signed(2n))
    expect(record.countsOf('a', 2, 0, 1000)).toEqual(nothing)
    expect(record.countsOf('c', 0, 0, 1000)).toEqual(nothing)
  })
})

describe('GetValidatorSigningRate', () => {
  let mock: Mock
  beforeAll(async () => {
    mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 })
  })
  afterAll(() => mock.close())

  test('tells who signed, and refuses times and identifiers that make no sense', async () => {
    const endpoint = grpcEndpoint(mock.url)
    const disperser = createClient(disperserV2.Disperser, endpoint.transport)
    const client = await createLocalNetworkClient(mock.config, { signerKey: `0x${'68'.repeat(32)}` })
    try {
      await client.disperse(new Uint8Array(10))
      mock.setFaults({ absentOperators: [0] })
      await client.disperse(new Uint8Array(100))
      const rate = async (operator: number) => {
        const { x, y } = mock.config.operators[operator]!.publicKeyG1
        const reply = await disperser.getValidatorSigningRate({
          validatorId: operatorId({ x: BigInt(x), y: BigInt(y) }),
          quorum: 0,
          startTimestamp: 0n,
          endTimestamp: BigInt(2 ** 40),
        })
        const { signedBatches, unsignedBatches, signedBytes, unsignedBytes } = reply.validatorSigningRate!
        return { signedBatches, unsignedBatches, signedBytes, unsignedBytes }
      }
      // 10 bytes are 2 symbols, 100 bytes 8.
      const [a, b] = [64n, 256n]
      expect(await rate(0)).toEqual({
        signedBatches: 1n,
        unsignedBatches: 1n,
        signedBytes: a,
        unsignedBytes: b,
      })
      expect(await rate(1)).toEqual({
        signedBatches: 2n,
        unsignedBatches: 0n,
        signedBytes: a + b,
        unsignedBytes: 0n,
      })
      const nonsense = [
        { validatorId: new Uint8Array(31), endTimestamp: 1n },
        { validatorId: new Uint8Array(32), startTimestamp: 5n, endTimestamp: 5n },
      ]
      for (const request of nonsense)
        await expect(disperser.getValidatorSigningRate(request)).rejects.toMatchObject({ code: Code.Unknown })
    } finally {
      client.close()
      endpoint.close()
    }
  })
})
