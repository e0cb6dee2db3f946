import { type Hex, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createScene, type Scene } from '../scene.fixture.ts'
import { assembleBatch } from './assemble.ts'
import { type Batch, MAX_BATCH_BYTES } from './batch.ts'
import { decodeBatch, openSealed } from './payload.ts'
import { decodePublic, encodePublic } from './public.ts'
import { decodeSecrets, encodeSecrets } from './sealed.ts'

const hex = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(toHex)
const uint = (bits: number, least = 0n) => fc.bigInt(least, (1n << BigInt(bits)) - 1n)
const account = fc.nat((1 << 24) - 1)
const u32 = fc.integer({ min: 0, max: 0xffffffff })

const attribution = fc
  .tuple(
    fc.tuple(uint(128), uint(128), uint(128)),
    fc.uniqueArray(fc.record({ account, weight: uint(128, 1n) }), {
      selector: (w) => w.account,
      maxLength: 6,
    }),
  )
  .map(([sums, weights]) => {
    const [evidenced, matched, total] = sums.toSorted((a, b) => (a < b ? -1 : 1)) as [bigint, bigint, bigint]
    return { evidenced, matched, total, weights: weights.toSorted((a, b) => a.account - b.account) }
  })
const item = fc.record({
  receipt: fc.record({
    modelId: hex(32),
    payer: account,
    promptCommitment: hex(32),
    responseCommitment: hex(32),
    inputTokens: u32,
    outputTokens: u32,
    fee: uint(64),
    cumulative: uint(96),
    createdAt: uint(64),
  }),
  signature: hex(65),
  voucher: fc.record({ cumulative: uint(96), signature: hex(65) }),
  attribution,
})
const section = fc
  .tuple(hex(20), uint(60, 1n), fc.array(item, { minLength: 1, maxLength: 4 }))
  .map(([server, firstSequence, items]) => ({
    server,
    firstSequence,
    receipts: items.map((each, i) => ({
      ...each,
      receipt: { ...each.receipt, sequence: firstSequence + BigInt(i) },
    })),
  }))
/** Any batch that has an encoding, without regard to what is true. */
const anyBatch: fc.Arbitrary<Batch> = fc
  .tuple(
    uint(64),
    hex(20),
    fc.uniqueArray(section, { selector: (s) => s.server, maxLength: 4 }),
    fc.uniqueArray(
      fc.record({ modelId: hex(32), unmasked: fc.array(uint(64), { minLength: 2, maxLength: 4 }) }),
      { selector: (s) => s.modelId, maxLength: 3 },
    ),
    fc.uniqueArray(
      fc.record({
        modelId: hex(32),
        closing: fc.boolean(),
        sums: fc.uniqueArray(fc.record({ account, amount: uint(64, 1n) }), {
          selector: (s) => s.account,
          maxLength: 4,
        }),
      }),
      { selector: (a) => a.modelId, maxLength: 3 },
    ),
    fc.uniqueArray(
      fc.record({ datanet: u32, version: fc.integer({ min: 1, max: 0xffffffff }), amount: uint(64, 1n) }),
      { selector: (d) => d.datanet, maxLength: 3 },
    ),
  )
  .map(([chainId, ledger, sections, snapshots, accruals, distributions]) => ({
    chainId,
    ledger,
    snapshots: snapshots.toSorted((a, b) => (a.modelId < b.modelId ? -1 : 1)),
    accruals: accruals
      .toSorted((a, b) => (a.modelId < b.modelId ? -1 : 1))
      .map(({ sums, ...accrual }) => ({
        ...accrual,
        sums: accrual.closing ? [] : sums.toSorted((a, b) => a.account - b.account),
      })),
    sections: sections.toSorted((a, b) => (a.server < b.server ? -1 : 1)),
    distributions: distributions.toSorted((a, b) => a.datanet - b.datanet),
  }))

let scene: Scene
let payload: Uint8Array
let batchHash: string
beforeAll(async () => {
  scene = await createScene('batch', { calls: 4, minEntry: 3000n, twoDatanets: true })
  ;({ payload, batchHash } = await scene.encode(scene.batch, scene.secrets))
})

test('decoding gives back what was encoded', () => {
  fc.assert(
    fc.property(anyBatch, (batch) => {
      expect(decodePublic(encodePublic(batch))).toEqual(batch)
    }),
  )
})

test('what decodes at all is the encoding of what it decodes to', () => {
  fc.assert(
    fc.property(anyBatch, fc.nat(), fc.nat(255), (batch, position, byte) => {
      const bytes = encodePublic(batch)
      bytes[position % bytes.length] = byte
      let decoded: Batch
      try {
        decoded = decodePublic(bytes)
      } catch (error) {
        expect(error).toMatchObject({ code: 'NON_CANONICAL' })
        return
      }
      expect(toHex(encodePublic(decoded))).toBe(toHex(bytes))
    }),
  )
})

test('a sealed batch opens to its secrets for the recipient', async () => {
  const decoded = decodeBatch(payload)
  expect(decoded.batch).toEqual(scene.batch)
  expect(decoded.batchHash).toBe(batchHash)
  expect(await openSealed(decoded, scene.validators)).toEqual(scene.secrets)
})

test('one server is one section, however its address is written, in whatever order receipts come', () => {
  const items = scene.items
    .map((item, i) =>
      i % 3 ? item : { ...item, server: item.server.toUpperCase().replace('X', 'x') as Hex },
    )
    .toReversed()
  const place = { chainId: scene.batch.chainId, ledger: scene.batch.ledger }
  const beside = {
    snapshots: scene.batch.snapshots.toReversed(),
    accruals: scene.batch.accruals.toReversed(),
  }
  expect(assembleBatch(place, items, beside)).toEqual({ batch: scene.batch, secrets: scene.secrets })
})

test('every single flipped bit of a payload is refused or changes the batch hash', () => {
  for (let bit = 0; bit < 8 * payload.length; bit++) {
    const flipped = payload.slice()
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    let hash: string
    try {
      hash = decodeBatch(flipped).batchHash
    } catch (error) {
      expect(error).toMatchObject({ code: 'NON_CANONICAL' })
      continue
    }
    expect(hash).not.toBe(batchHash)
  }
})

test('every truncation and every added byte is refused', () => {
  for (let length = 0; length < payload.length; length++) {
    expect(() => decodeBatch(payload.subarray(0, length))).toThrow(
      expect.objectContaining({ code: 'NON_CANONICAL' }),
    )
  }
  expect(() => decodeBatch(Uint8Array.of(...payload, 0))).toThrow(/more bytes/)
})

describe('what has no encoding', () => {
  const change = (to: (section: Batch['sections'][number]) => object): Batch => ({
    ...scene.batch,
    sections: scene.batch.sections.map((s, i) => (i ? s : { ...s, ...to(s) })) as Batch['sections'],
  })
  const weights = (...list: [number, bigint][]) =>
    change((s) => ({
      receipts: s.receipts.map((r, i) =>
        i
          ? r
          : {
              ...r,
              attribution: { ...r.attribution, weights: list.map(([a, weight]) => ({ account: a, weight })) },
            },
      ),
    }))
  test.each<[string, () => Batch, RegExp]>([
    [
      'servers out of order',
      () => ({ ...scene.batch, sections: scene.batch.sections.toReversed() }),
      /servers/,
    ],
    [
      'a server twice',
      () => ({ ...scene.batch, sections: [scene.batch.sections[0]!, scene.batch.sections[0]!] }),
      /servers/,
    ],
    ['an empty section', () => change(() => ({ receipts: [] })), /at least one receipt/],
    ['a gap in the sequences', () => change((s) => ({ receipts: s.receipts.slice(1) })), /sequence/],
    ['the sequence 0', () => change(() => ({ firstSequence: 0n })), /from 1/],
    ['accounts out of order', () => weights([9, 1n], [4, 1n]), /weighted accounts/],
    ['an account twice', () => weights([4, 1n], [4, 1n]), /weighted accounts/],
    ['a weight of zero', () => weights([4, 0n]), /positive weights/],
    ['an account that no page has', () => weights([1 << 24, 1n]), /accounts below/],
    ['a weight of 129 bits', () => weights([4, 1n << 128n]), /128-bit/],
    ['a chain of 65 bits', () => ({ ...scene.batch, chainId: 1n << 64n }), /64-bit/],
  ])('%s', (_, batch, message) => {
    expect(() => encodePublic(batch())).toThrow(message)
  })
  test('more matched than there is', () => {
    const wrong = change((s) => ({
      receipts: s.receipts.map((r) => ({
        ...r,
        attribution: { ...r.attribution, matched: r.attribution.total + 1n },
      })),
    }))
    expect(() => encodePublic(wrong)).toThrow(/matched <= total/)
  })
  test('a sequence of 65 bits', () => {
    const last = (1n << 64n) - 1n
    const wrong = change((s) => ({
      firstSequence: last,
      receipts: s.receipts.map((r, i) => ({ ...r, receipt: { ...r.receipt, sequence: last + BigInt(i) } })),
    }))
    expect(() => encodePublic(wrong)).toThrow(/below 2\^64/)
    const one = change((s) => ({
      firstSequence: last,
      receipts: s.receipts.slice(0, 1).map((r) => ({ ...r, receipt: { ...r.receipt, sequence: last } })),
    }))
    expect(decodePublic(encodePublic(one))).toEqual(one)
  })
  test('more than fits into a blob', async () => {
    const prompt = new Uint32Array(MAX_BATCH_BYTES)
    const secrets = scene.secrets.map((secret, i) => (i ? secret : { ...secret, prompt }))
    await expect(scene.encode(scene.batch, secrets)).rejects.toMatchObject({ code: 'BATCH_TOO_LARGE' })
    expect(() => decodeBatch(new Uint8Array(MAX_BATCH_BYTES + 1))).toThrow(/at most 15728640 bytes/)
  })
  test('secrets of another number of receipts', async () => {
    await expect(scene.encode(scene.batch, scene.secrets.slice(1))).rejects.toThrow(/secrets of 4 receipts/)
  })
})

describe('sealed part', () => {
  test('is bound to its public part and has one encoding', () => {
    const publicPart = encodePublic(scene.batch)
    const bytes = encodeSecrets(publicPart, scene.secrets)
    expect(decodeSecrets(bytes, publicPart, 4)).toEqual(scene.secrets)
    expect(() => decodeSecrets(bytes, publicPart, 3)).toThrow(/more bytes/)
    expect(() => decodeSecrets(bytes, publicPart, 5)).toThrow(/Expected/)
    expect(() => decodeSecrets(bytes, publicPart.subarray(1), 4)).toThrow(/of another/)
    expect(() => decodeSecrets(bytes.with(4, 2), publicPart, 4)).toThrow(/version 1/)
    expect(() => decodeSecrets(bytes.with(0, 0), publicPart, 4)).toThrow(/OLBE/)
  })
  test('a count that lies cannot make the reader allocate', () => {
    const publicPart = encodePublic(scene.batch)
    const bytes = encodeSecrets(publicPart, scene.secrets).slice(0, 37 + 32)
    expect(() => decodeSecrets(Uint8Array.of(...bytes, 0xff, 0xff, 0xff, 0xff, 0x0f), publicPart, 1)).toThrow(
      /at most 0 tokens/,
    )
  })
})
