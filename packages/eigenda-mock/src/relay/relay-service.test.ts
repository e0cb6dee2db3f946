import { type Client, Code, createClient } from '@connectrpc/connect'
import { createLocalNetworkClient, type GrpcEndpoint, grpcEndpoint } from '@openledger/eigenda'
import { relay } from '@openledger/eigenda/protocol'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock, noFaults } from '../index.ts'

let mock: Mock
let endpoint: GrpcEndpoint
let client: Client<typeof relay.Relay>
let blobKey: Uint8Array
beforeAll(async () => {
  mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 })
  endpoint = grpcEndpoint(mock.url)
  client = createClient(relay.Relay, endpoint.transport)
  // In this form zeros at the end of the payload are zeros at the end of the blob.
  const disperser = await createLocalNetworkClient(mock.config, {
    signerKey: `0x${'55'.repeat(32)}`,
    polynomialForm: 'coeff',
  })
  ;({ blobKey } = await disperser.disperse(new Uint8Array(3000).fill(9, 0, 100)))
  disperser.close()
})
afterEach(() => mock.setFaults(noFaults()))
afterAll(async () => {
  endpoint.close()
  await mock.close()
})

const refusal = (key: Uint8Array) =>
  client.getBlob({ blobKey: key }).then(
    () => undefined,
    (error: { code: Code; rawMessage: string }) => [error.code, error.rawMessage],
  )

describe('GetBlob', () => {
  test.each([
    [new Uint8Array(0), Code.InvalidArgument, /expected 32 bytes, got 0/],
    [new Uint8Array(31), Code.InvalidArgument, /expected 32 bytes, got 31/],
    [new Uint8Array(33), Code.InvalidArgument, /expected 32 bytes, got 33/],
    [new Uint8Array(32), Code.NotFound, /not found/],
  ])('refuses the key %s', async (key, code, reason) => {
    expect(await refusal(key)).toEqual([code, expect.stringMatching(reason)])
  })
  test('has its limits when it is told so, for as often as it is told', async () => {
    mock.setFaults({
      errors: [
        {
          call: 'GetBlob',
          code: 'RESOURCE_EXHAUSTED',
          probability: 1,
          times: 1,
          message: 'too many requests',
        },
      ],
    })
    expect(await refusal(blobKey)).toEqual([Code.ResourceExhausted, 'too many requests'])
    expect(await refusal(blobKey)).toBeUndefined()
  })
  test('leaves out zeros at the end when it is told so, and only those', async () => {
    const { blob: whole } = await client.getBlob({ blobKey })
    expect(whole).toHaveLength(128 * 32)
    mock.setFaults({ truncateZeros: true })
    const { blob } = await client.getBlob({ blobKey })
    expect(blob.at(-1)).toBe(9)
    expect(whole.subarray(0, blob.length)).toEqual(blob)
    expect(whole.subarray(blob.length).every((byte) => byte === 0)).toBe(true)
  })
  test('knows nothing where the relay is lost', async () => {
    mock.setFaults({ lostRelays: [0] })
    expect(await refusal(blobKey)).toEqual([Code.NotFound, expect.stringMatching(/not found/)])
  })
})

test.each(['getChunks', 'getValidatorChunks'] as const)('%s is not implemented', async (call) => {
  await expect(client[call]({})).rejects.toMatchObject({ code: Code.Unimplemented })
})
