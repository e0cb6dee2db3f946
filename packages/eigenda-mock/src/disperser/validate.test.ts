import { create } from '@bufbuild/protobuf'
import { type Client, Code, ConnectError, createClient } from '@connectrpc/connect'
import {
  addressOf,
  anchorHash,
  type BlobHeader,
  Bn254,
  blobKey,
  certifiedHeader,
  createToySetup,
  encodeG1,
  encodeG2,
  G1_GENERATOR,
  G2_GENERATOR,
  grpcEndpoint,
  headerMessage,
  Polynomials,
  payloadToBlob,
  paymentStateDigest,
  type SyncKzgSetup,
  signDigest,
} from '@openledger/eigenda'
import { disperserV2 } from '@openledger/eigenda/protocol'
import { toHex, uintBytes } from '@openledger/primitives'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock, DEFAULT_OPTIONS, type Mock, type MockOptions } from '../index.ts'

const key = new Uint8Array(32).fill(0x44)
const account = addressOf(key)
let curve: Bn254
let setup: SyncKzgSetup
let polynomials: Polynomials
let mock: Mock
let client: Client<typeof disperserV2.Disperser>
const open: { close(): unknown }[] = []

async function start(options: Partial<MockOptions> = {}) {
  const started = await createMock(
    { port: 0, httpPort: 0, batchIntervalMs: 20, maxBlobSymbols: 64, ...options },
    { curve },
  )
  const reached = grpcEndpoint(started.url)
  open.push(started, reached)
  return { started, reached, disperser: createClient(disperserV2.Disperser, reached.transport) }
}

beforeAll(async () => {
  curve = await Bn254.load()
  polynomials = new Polynomials(curve)
  setup = createToySetup(curve, polynomials, DEFAULT_OPTIONS.tau)
  ;({ started: mock, disperser: client } = await start())
})
afterAll(async () => {
  for (const each of open.reverse()) await each.close()
})

let clock = 0n
type Parts = { header?: Partial<BlobHeader>; blob?: Uint8Array; payment?: Partial<BlobHeader['payment']> }

/** A request that is right but for what `parts` say, signed as it then is. */
function request({ header = {}, blob, payment = {} }: Parts = {}): disperserV2.DisperseBlobRequest {
  const bytes = blob ?? payloadToBlob(polynomials, new Uint8Array(100).fill(1), 'eval')
  const timestamp = BigInt(Date.now()) * 1_000_000n + ++clock
  const full: BlobHeader = {
    version: 0,
    quorumNumbers: Uint8Array.of(0, 1),
    commitment:
      bytes.length === 0 || bytes[0]! > 0x30 ? setup.commit(new Uint8Array(32)) : setup.commit(bytes),
    payment: { accountId: account, timestamp, cumulativePayment: 0n, ...payment },
    ...header,
  }
  const digest = blobKey(certifiedHeader(full))
  return create(disperserV2.DisperseBlobRequestSchema, {
    blob: bytes,
    blobHeader: headerMessage(full),
    signature: signDigest(key, digest),
    anchorSignature: signDigest(key, anchorHash(31337n, 0, digest)),
    disperserId: 0,
    chainId: uintBytes(31337, 32),
  })
}

async function refusal(sent: disperserV2.DisperseBlobRequest, at = client): Promise<[Code, string]> {
  const error = await at.disperseBlob(sent).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ConnectError)
  return [(error as ConnectError).code, (error as ConnectError).rawMessage]
}

const seconds = (count: number) => BigInt(Date.now() + 1000 * count) * 1_000_000n
type Change = [what: string, make: () => disperserV2.DisperseBlobRequest, reason: RegExp]
function changed(
  change: (r: disperserV2.DisperseBlobRequest) => void,
): () => disperserV2.DisperseBlobRequest {
  return () => {
    const made = request()
    change(made)
    return made
  }
}

const CHANGES: Change[] = [
  [
    'a short signature',
    changed((r) => (r.signature = r.signature.slice(1))),
    /signature is expected to be 65 bytes, but got 64/,
  ],
  ['no blob', () => request({ blob: new Uint8Array() }), /blob size must be greater than 0/],
  ['a blob too big', () => request({ blob: new Uint8Array(64 * 32 + 1) }), /blob size too big/],
  ['no header', changed((r) => delete r.blobHeader), /blob header must contain commitments/],
  ['no commitment', changed((r) => delete r.blobHeader!.commitment), /blob header must contain commitments/],
  ['a length of 0', changed((r) => (r.blobHeader!.commitment!.length = 0)), /must be a power of 2/],
  ['a length of 6', changed((r) => (r.blobHeader!.commitment!.length = 6)), /must be a power of 2/],
  [
    'a length below the blob',
    changed((r) => (r.blobHeader!.commitment!.length = 4)),
    /commitment length 4 is less than blob length 8/,
  ],
  [
    'no point',
    changed((r) => (r.blobHeader!.commitment!.commitment = new Uint8Array(32))),
    /invalid blob header/,
  ],
  [
    'a point of G2 that is none',
    changed((r) => (r.blobHeader!.commitment!.lengthProof = new Uint8Array(64).fill(0x81))),
    /invalid blob header/,
  ],
  [
    'no payment',
    changed((r) => delete r.blobHeader!.paymentHeader),
    /invalid blob header|payment metadata is required/,
  ],
  [
    'an account that is none',
    changed((r) => (r.blobHeader!.paymentHeader!.accountId = '0x12')),
    /invalid blob header/,
  ],
  ['a negative time', () => request({ payment: { timestamp: -1n } }), /invalid payment metadata/],
  ['no time and no payment', () => request({ payment: { timestamp: 0n } }), /invalid payment metadata/],
  ['an old time', () => request({ payment: { timestamp: seconds(-46) } }), /too old/],
  ['a future time', () => request({ payment: { timestamp: seconds(46) } }), /too far in the future/],
  ['no quorum', () => request({ header: { quorumNumbers: new Uint8Array() } }), /at least one quorum number/],
  [
    'too many quorums',
    () => request({ header: { quorumNumbers: Uint8Array.of(0, 0, 1) } }),
    /too many quorum numbers/,
  ],
  [
    'a quorum that is none',
    () => request({ header: { quorumNumbers: Uint8Array.of(0, 2) } }),
    /invalid quorum number 2/,
  ],
  [
    'a word that is no field element',
    () => request({ blob: new Uint8Array(32).fill(0xff) }),
    /symbol 0 is not a field element/,
  ],
  ['an unknown blob version', () => request({ header: { version: 1 } }), /invalid blob version 1/],
  [
    'a signature of another',
    changed((r) => (r.signature = signDigest(new Uint8Array(32).fill(5), uintBytes(1, 32)))),
    /authentication failed/,
  ],
  ['a signature that is none', changed((r) => (r.signature = new Uint8Array(65))), /authentication failed/],
  [
    'a short anchor signature',
    changed((r) => (r.anchorSignature = r.anchorSignature.slice(2))),
    /anchor signature/,
  ],
  ['a wrong anchor signature', changed((r) => (r.anchorSignature = r.signature)), /anchor signature/],
  ['another chain', changed((r) => (r.chainId = uintBytes(1, 32))), /chain id 1 is not/],
  ['a short chain', changed((r) => (r.chainId = uintBytes(31337, 8))), /chain id is expected to be 32 bytes/],
  ['another disperser', changed((r) => (r.disperserId = 1)), /disperser id 1 is not/],
  [
    'another commitment',
    () =>
      request({ header: { commitment: { ...setup.commit(new Uint8Array(256)), commitment: G1_GENERATOR } } }),
    /invalid blob commitment/,
  ],
  [
    'another length commitment',
    () => {
      const made = request()
      const blob = made.blob
      return request({
        blob,
        header: { commitment: { ...setup.commit(blob), lengthCommitment: G2_GENERATOR } },
      })
    },
    /invalid blob commitment/,
  ],
  [
    'another length proof',
    () => {
      const { blob } = request()
      return request({ blob, header: { commitment: { ...setup.commit(blob), lengthProof: G2_GENERATOR } } })
    },
    /invalid blob commitment/,
  ],
  [
    'a longer length than the blob has',
    () => {
      const { blob } = request()
      return request({ blob, header: { commitment: { ...setup.commit(blob), length: 16 } } })
    },
    /invalid blob commitment/,
  ],
]

describe('DisperseBlob', () => {
  test('takes what is right, also without an anchor signature, once', async () => {
    const whole = request()
    const bare = request()
    bare.anchorSignature = new Uint8Array()
    expect((await client.disperseBlob(whole)).result).toBe(disperserV2.BlobStatus.QUEUED)
    expect((await client.disperseBlob(bare)).blobKey).toHaveLength(32)
    expect(await refusal(whole)).toEqual([Code.AlreadyExists, expect.stringMatching(/blob already exists/)])
  })
  test.each(CHANGES)('refuses %s', async (_, make, reason) => {
    const before = await (await fetch(`${mock.httpUrl}/payments`)).text()
    expect(await refusal(make())).toEqual([Code.InvalidArgument, expect.stringMatching(reason)])
    expect(await (await fetch(`${mock.httpUrl}/payments`)).text()).toBe(before)
  })
})

describe('GetBlobStatus', () => {
  test.each([
    [new Uint8Array(31), Code.InvalidArgument],
    [new Uint8Array(0), Code.InvalidArgument],
    [new Uint8Array(32), Code.NotFound],
  ])('refuses %s', async (key, code) => {
    await expect(client.getBlobStatus({ blobKey: key })).rejects.toMatchObject({ code })
  })
})

describe('GetBlobCommitment', () => {
  test('commits as a client would', async () => {
    const { blob } = request()
    const { blobCommitment } = await client.getBlobCommitment({ blob })
    const own = setup.commit(blob)
    expect(toHex(blobCommitment!.commitment)).toBe(toHex(encodeG1(own.commitment)))
    expect(toHex(blobCommitment!.lengthProof)).toBe(toHex(encodeG2(own.lengthProof)))
  })
  test.each([new Uint8Array(), new Uint8Array(64 * 32 + 1), new Uint8Array(32).fill(0xff)])(
    'refuses %#',
    async (blob) => {
      await expect(client.getBlobCommitment({ blob })).rejects.toMatchObject({ code: Code.InvalidArgument })
    },
  )
})

describe('GetPaymentState', () => {
  const ask = (accountId: string, timestamp: bigint, signer = key, at = timestamp) =>
    client.getPaymentState({
      accountId,
      timestamp,
      signature: signDigest(signer, paymentStateDigest(account, at)),
    })
  test('answers the account once for each time, with and without 0x', async () => {
    const first = await ask(account, seconds(0))
    expect(first.periodRecords).toHaveLength(3)
    expect(first.paymentGlobalParams?.minNumSymbols).toBe(4096n)
    const time = seconds(1)
    await ask(account.slice(2).toLowerCase(), time)
    await expect(ask(account, time)).rejects.toMatchObject({ code: Code.Unauthenticated })
  })
  test('refuses another signer, another time, and no account', async () => {
    await expect(ask(account, seconds(2), new Uint8Array(32).fill(9))).rejects.toMatchObject({
      code: Code.Unauthenticated,
    })
    await expect(ask(account, seconds(2), key, seconds(9))).rejects.toMatchObject({
      code: Code.Unauthenticated,
    })
    await expect(ask(account, seconds(-301))).rejects.toMatchObject({ code: Code.Unauthenticated })
    await expect(ask(account, seconds(301))).rejects.toMatchObject({ code: Code.Unauthenticated })
    await expect(ask('0x1234', seconds(2))).rejects.toMatchObject({ code: Code.InvalidArgument })
  })
})

describe('payment', () => {
  const price = DEFAULT_OPTIONS.pricePerSymbol
  test('on demand comes out of the deposit until it is used up', async () => {
    const { started, disperser } = await start({ onDemandDeposit: 2n * 4096n * price })
    for (const cumulativePayment of [1n, 2n])
      await disperser.disperseBlob(request({ payment: { cumulativePayment } }))
    expect(await refusal(request({ payment: { cumulativePayment: 3n } }), disperser)).toEqual([
      Code.PermissionDenied,
      expect.stringMatching(/insufficient funds/),
    ])
    const totals = (await (await fetch(`${started.httpUrl}/payments`)).json()) as Record<string, unknown>
    expect(totals[account]).toEqual({ symbols: '8192', onDemandWei: (8192n * price).toString(), blobs: 2 })
  })
  test('by reservation lets one blob run over, then none until it has leaked', async () => {
    let now = Date.now()
    const started = await createMock(
      { port: 0, httpPort: 0, symbolsPerSecond: 45n },
      { curve, now: () => now },
    )
    const reached = grpcEndpoint(started.url)
    open.push(started, reached)
    const disperser = createClient(disperserV2.Disperser, reached.transport)
    const paid = () => request({ payment: { timestamp: BigInt(now) * 1_000_000n + ++clock } })
    await disperser.disperseBlob(paid())
    expect(await refusal(paid(), disperser)).toEqual([
      Code.PermissionDenied,
      expect.stringMatching(/bandwidth/),
    ])
    now += 1500
    await disperser.disperseBlob(paid())
  })
  test('without any reservation is refused', async () => {
    const { disperser } = await start({ symbolsPerSecond: 0n })
    expect((await refusal(request(), disperser))[0]).toBe(Code.PermissionDenied)
  })
})
