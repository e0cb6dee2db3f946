import { type Client, Code, createClient } from '@connectrpc/connect'
import {
  Bn254,
  blobKey,
  createEigenDAClient,
  createLocalNetworkClient,
  createRpcChainView,
  createStaticChainView,
  createToySetup,
  type EigenDACertificate,
  type EigenDAClient,
  type GrpcEndpoint,
  grpcEndpoint,
  Polynomials,
} from '@openledger/eigenda'
import { validator } from '@openledger/eigenda/protocol'
import { createPublicClient, http } from 'viem'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock, noFaults } from '../index.ts'

const OPERATORS = [0, 1, 2, 3]
const payload = Uint8Array.from({ length: 40_000 }, (_, i) => (i * 31) & 0xff)
let mock: Mock
let client: EigenDAClient
let certificate: EigenDACertificate
beforeAll(async () => {
  mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 })
  client = await createLocalNetworkClient(mock.config, { signerKey: `0x${'66'.repeat(32)}` })
  ;({ certificate } = await client.disperse(payload))
})
afterEach(() => mock.setFaults(noFaults()))
afterAll(async () => {
  client.close()
  await mock.close()
})
const keyOf = ({ blobInclusionInfo }: EigenDACertificate) =>
  blobKey(blobInclusionInfo.blobCertificate.blobHeader)

describe('a blob that no relay gives', () => {
  test('is rebuilt from the chunks of validators, whether relays are lost or lie', async () => {
    mock.setFaults({ lostRelays: [0] })
    expect(await client.retrieve(certificate)).toEqual(payload)
    mock.setFaults({ lostRelays: [], corruptProbability: 1 })
    expect(await client.retrieve(certificate)).toEqual(payload)
  })
  test.each([0, 31, 100_000])('of %i bytes, in both forms', async (length) => {
    for (const polynomialForm of ['eval', 'coeff'] as const) {
      const other = await createLocalNetworkClient(mock.config, {
        signerKey: `0x${'67'.repeat(32)}`,
        polynomialForm,
      })
      try {
        const bytes = new Uint8Array(length).fill(9)
        const dispersed = await other.disperse(bytes)
        mock.setFaults({ lostRelays: [0] })
        expect(await other.retrieve(dispersed.certificate)).toEqual(bytes)
        mock.setFaults(noFaults())
      } finally {
        other.close()
      }
    }
  })
  test.each(OPERATORS)(
    'does not need operator %i, and finds it alone among liars that change a bit',
    async (operator) => {
      mock.setFaults({ lostRelays: [0], lostValidators: [operator] })
      expect(await client.retrieve(certificate)).toEqual(payload)
      const others = OPERATORS.filter((other) => other !== operator)
      mock.setFaults({ lostValidators: [], corruptValidators: others })
      expect(await client.retrieve(certificate)).toEqual(payload)
    },
  )
  test('is unavailable when validators have lost or changed it too, and the error names each of them', async () => {
    mock.setFaults({ lostRelays: [0], lostValidators: [0, 1], corruptValidators: [2, 3] })
    const error = await client.retrieve(certificate).then(
      () => undefined,
      (thrown: Error & { code: string; retryable: boolean }) => thrown,
    )
    expect(error).toMatchObject({ code: 'BLOB_UNAVAILABLE', retryable: true })
    expect(error?.message.match(/failed to get chunks/g)).toHaveLength(2)
    expect(error?.message.match(/proofs do not hold/g)).toHaveLength(2)
  })
  test('is not asked of validators by a client that is told not to', async () => {
    const relaysOnly = await createLocalNetworkClient(mock.config, { validatorTimeoutMs: 0 })
    mock.setFaults({ lostRelays: [0] })
    await expect(relaysOnly.retrieve(certificate)).rejects.toMatchObject({ code: 'BLOB_UNAVAILABLE' })
    relaysOnly.close()
  })
  test('is still there after a restart, on the same addresses', async () => {
    await mock.restart()
    mock.setFaults({ lostRelays: [0] })
    expect(await client.retrieve(certificate)).toEqual(payload)
  })
  test('a signal ends it', async () => {
    mock.setFaults({ lostRelays: [0], latencyMs: { ...noFaults().latencyMs, GetChunks: 60_000 } })
    await expect(client.retrieve(certificate, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
  })
  test('is found by the sockets that operators registered on chain', async () => {
    const { rpcUrl, directory } = mock.config.ethereum!
    const publicClient = createPublicClient({ transport: http(rpcUrl), cacheTime: 0 })
    const chain = createRpcChainView({ directory: directory as `0x${string}` }, publicClient)
    const curve = await Bn254.load()
    const polynomials = new Polynomials(curve)
    const fixed = createStaticChainView(curve, mock.config)
    const expected = (await fixed.quorumMembers(1, [0, 1])).map(({ quorum, members }) => ({
      quorum,
      members: members.map((member) => ({
        ...member,
        retrievalUrl: member.retrievalUrl?.replace('http://', ''),
      })),
    }))
    expect(await chain.quorumMembers(1, [0, 1])).toEqual(expected)
    if (mock.config.kzg.mode !== 'toy') throw new Error('expected the toy mode')
    const setup = createToySetup(curve, polynomials, BigInt(mock.config.kzg.tau))
    const reader = createEigenDAClient({ disperserUrl: mock.url }, { curve, setup, chain, polynomials })
    mock.setFaults({ lostRelays: [0] })
    expect(await reader.retrieve(certificate)).toEqual(payload)
    reader.close()
  })
})

describe('GetChunks', () => {
  let endpoint: GrpcEndpoint
  let retrieval: Client<typeof validator.Retrieval>
  beforeAll(() => {
    endpoint = grpcEndpoint(mock.config.operators[0]!.retrievalUrl!)
    retrieval = createClient(validator.Retrieval, endpoint.transport)
  })
  afterAll(() => endpoint.close())
  const refusal = (blobKey: Uint8Array, quorumId = 0, from = retrieval) =>
    from.getChunks({ blobKey, quorumId }).then(
      () => undefined,
      (error: { code: Code; rawMessage: string }) => [error.code, error.rawMessage],
    )
  test.each([
    [new Uint8Array(31), 0, Code.InvalidArgument, /expected 32 bytes, got 31/],
    [new Uint8Array(32), 192, Code.InvalidArgument, /quorumID 192/],
    [new Uint8Array(32), 0, Code.Internal, /failed to get chunks/],
  ])('refuses %s in quorum %i', async (key, quorum, code, reason) => {
    expect(await refusal(key, quorum)).toEqual([code, expect.stringMatching(reason)])
  })
  test('answers a proof and coefficients for each chunk, the same in every quorum', async () => {
    const answers = await Promise.all(
      [0, 1].map((quorumId) => retrieval.getChunks({ blobKey: keyOf(certificate), quorumId })),
    )
    expect(answers[0]).toEqual(answers[1])
    const { chunks, chunkEncodingFormat } = answers[0]!
    expect(chunkEncodingFormat).toBe(validator.ChunkEncodingFormat.GNARK)
    // 40,000 bytes are 2,048 symbols, two a chunk; with a quarter of the stake an operator has as many chunks as make a blob.
    expect(chunks).toHaveLength(1024)
    expect(new Set(chunks.map((chunk) => chunk.length))).toEqual(new Set([32 + 2 * 32]))
  })
  test('says who it is', async () => {
    expect(await retrieval.getNodeInfo({})).toMatchObject({ semver: '0.0.0-mock' })
  })
  test('is not there without the secret to prove with', async () => {
    const other = await createMock({ port: 0, httpPort: 0, kzg: 'none' })
    const address = grpcEndpoint(other.config.operators[0]!.retrievalUrl!)
    try {
      const from = createClient(validator.Retrieval, address.transport)
      expect(await refusal(new Uint8Array(32), 0, from)).toEqual([
        Code.Unimplemented,
        expect.stringMatching(/--kzg toy/),
      ])
    } finally {
      address.close()
      await other.close()
    }
  })
})
