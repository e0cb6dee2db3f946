import { type Hex, toHex } from '@openledger/primitives'
import { describe, expect, test } from 'vitest'
import { createRecordSealer } from '../record/record-seal.ts'
import { decodeChunk, encodeChunk, packChunks } from './chunk.ts'
import { decodeKeyTable, encodeKeyTable } from './key-table.ts'
import { MAX_CHUNK_BYTES } from './limits.ts'
import { decodeManifest, encodeManifest, type Manifest } from './manifest.ts'
import { openVersion } from './open-version.ts'
import { versionRoot } from './version-root.ts'

const HASH: Hex = `0x${'07'.repeat(32)}`
const tokenizer = { hash: HASH, vocab: 1000 }
const sealer = createRecordSealer(5, HASH)
const keys = [1, 2].map((byte) => new Uint8Array(32).fill(byte))
const tokens = [Uint32Array.of(1, 2, 3, 4), Uint32Array.of(5, 6, 7, 8, 9)]
const sealed = tokens.map((list, i) => sealer.seal(i, list, keys[i]!))
const honest: Manifest = {
  datanet: 5,
  version: 1,
  tokenizerHash: HASH,
  k: 4,
  tier: 'public',
  previous: `0x${'00'.repeat(32)}`,
  firstRecord: 0,
  records: sealed.map(({ commitment }, i) => ({
    commitment,
    owner: 9,
    tokenCount: tokens[i]!.length,
    contribution: 0,
  })),
  contributions: [{ contributionHash: HASH, consentHash: HASH }],
  erased: [],
  masks: [Uint8Array.of(0b0001), Uint8Array.of(0b10000)],
  tokens: 9n,
  unmasked: 7n,
  chunks: [Uint8Array.of(1)],
  keyTable: Uint8Array.of(2),
}
const chunkOf = (...sealedRecords: Uint8Array[]) => encodeChunk({ datanet: 5, firstRecord: 0, sealedRecords })
const chunk = chunkOf(sealed[0]!.sealed, sealed[1]!.sealed)
const keyTable = { datanet: 5, version: 1, firstRecord: 0, keys }

/** Opens what a dishonest curator publishes: the root on chain is always that of her manifest. */
function open(change: Partial<Manifest> = {}, chunks = [chunk]) {
  const manifest = { ...honest, ...change }
  return openVersion(manifest, chunks, keyTable, { versionRoot: versionRoot(manifest), tokenizer })
}
const firstRecord = (fields: Partial<Manifest['records'][number]>) => ({
  records: honest.records.map((record, i) => (i ? record : { ...record, ...fields })),
})

test('the honest version opens', () => {
  expect(open().map((record) => record.tokens)).toEqual(tokens)
  expect(decodeManifest(encodeManifest(honest))).toEqual(honest)
})

describe('a curator whose root is right but whose data is not is found out', () => {
  test('the commitment of another text', () => {
    expect(() => open(firstRecord({ commitment: HASH }))).toThrow(/record 0 is not what its commitment says/)
  })
  test('another number of tokens', () => {
    expect(() => open(firstRecord({ tokenCount: 5 }))).toThrow(/expected 5 tokens, got 4/)
  })
  test('tokens that the tokenizer does not have', () => {
    const list = Uint32Array.of(1, 2, 3, 1000)
    const forged = sealer.seal(0, list, keys[0]!)
    const records = firstRecord({ commitment: forged.commitment })
    expect(() => open(records, [chunkOf(forged.sealed, sealed[1]!.sealed)])).toThrow(/token ids below 1000/)
  })
  test('more records in the chunks than promised', () => {
    expect(() => open({}, [chunkOf(...sealed.map((s) => s.sealed), sealed[0]!.sealed)])).toThrow(
      /more records than promised/,
    )
  })
  test('fewer records in the chunks than promised', () => {
    expect(() => open({}, [chunkOf(sealed[0]!.sealed)])).toThrow(/expected 2 records, got 1/)
  })
})

describe('a manifest that contradicts itself has no encoding', () => {
  test.each<[string, Partial<Manifest>, RegExp]>([
    ['sum of tokens', { tokens: 10n }, /Expected 9 tokens, got 10/],
    ['sum of unmasked tokens', { unmasked: 8n }, /Expected 7 unmasked tokens, got 8/],
    [
      'bits behind the end of a mask',
      { masks: [Uint8Array.of(0b10001), honest.masks[1]!] },
      /mask of 4 bits/,
    ],
    ['a mask of another length', { masks: [new Uint8Array(2), honest.masks[1]!] }, /mask of 4 bits/],
    ['a missing mask', { masks: [honest.masks[0]!] }, /Expected 2 masks/],
    [
      'a contribution without records',
      { contributions: [honest.contributions[0]!, honest.contributions[0]!] },
      /one record of every contribution/,
    ],
    ['two owners of one contribution', firstRecord({ owner: 8 }), /one owner per contribution/],
    ['no chunk', { chunks: [] }, /at least one chunk/],
    ['an erased record of its own', { erased: [0] }, /erased records below 0/],
  ])('%s', (_, change, message) => {
    expect(() => encodeManifest({ ...honest, ...change })).toThrow(message)
  })
  test('bits behind the end of a mask are refused by the decoder', () => {
    const bytes = encodeManifest(honest)
    const text = toHex(bytes)
    const at = text.indexOf('0110', 2 + 2 * (bytes.length - 40)) / 2 - 1
    expect([bytes[at], bytes[at + 1]]).toEqual([0b0001, 0b10000])
    expect(() => decodeManifest(bytes.with(at, 0b10001))).toThrow(/mask of 4 bits/)
    expect(() => decodeManifest(bytes.with(at, 0b0010))).not.toThrow()
  })
  test('erased records out of order, twice, or not there yet', () => {
    const later = { ...honest, version: 2, previous: HASH, firstRecord: 10 }
    expect(decodeManifest(encodeManifest({ ...later, erased: [3, 7] })).erased).toEqual([3, 7])
    for (const erased of [[7, 3], [3, 3], [10]]) {
      expect(() => encodeManifest({ ...later, erased })).toThrow(/erased records below 10 in rising order/)
    }
  })
})

describe('chunks', () => {
  test('are filled up to one DA blob of 1 MiB each, in order', () => {
    const records = Array.from({ length: 7 }, (_, i) => new Uint8Array(300_000).fill(i))
    const chunks = packChunks(5, 100, records)
    expect(chunks.map((c) => [c.firstRecord, c.sealedRecords.length])).toEqual([
      [100, 3],
      [103, 3],
      [106, 1],
    ])
    for (const each of chunks) expect(decodeChunk(encodeChunk(each))).toEqual(each)
    const most = MAX_CHUNK_BYTES - 17 - 4
    expect(encodeChunk(packChunks(5, 0, [new Uint8Array(most)])[0]!).length).toBe(MAX_CHUNK_BYTES)
    expect(() => packChunks(5, 0, [new Uint8Array(most + 1)])).toThrow(/fits into a chunk/)
  })
  test('that are too large, empty, or numbered beyond 2^32 are refused', () => {
    expect(() => decodeChunk(new Uint8Array(MAX_CHUNK_BYTES + 1))).toThrow(/at most 1015777 bytes/)
    expect(() => decodeChunk(encodeChunk({ datanet: 5, firstRecord: 0, sealedRecords: [] }))).toThrow(
      /at least one record/,
    )
    const last = { datanet: 5, firstRecord: 2 ** 32 - 1, sealedRecords: [new Uint8Array(1)] }
    expect(decodeChunk(encodeChunk(last))).toEqual(last)
    const beyond = { ...last, sealedRecords: [new Uint8Array(1), new Uint8Array(1)] }
    expect(() => decodeChunk(encodeChunk(beyond))).toThrow(/below 2\^32/)
  })
  test('flipped bits are refused or give another chunk', () => {
    for (let bit = 0; bit < 8 * chunk.length; bit++) {
      const flipped = chunk.with(bit >> 3, chunk[bit >> 3]! ^ (1 << (bit & 7)))
      let again: Uint8Array
      try {
        again = encodeChunk(decodeChunk(flipped))
      } catch (error) {
        expect(error).toMatchObject({ code: 'NON_CANONICAL' })
        continue
      }
      expect(again).toEqual(flipped)
    }
  })
})

test('a key table has one encoding', () => {
  const table = { ...keyTable, keys: [keys[0]!, null] }
  const bytes = encodeKeyTable(table)
  expect(decodeKeyTable(bytes)).toEqual(table)
  expect(() => decodeKeyTable(bytes.with(bytes.length - 1, 2))).toThrow(/0 or 1/)
  expect(() => decodeKeyTable(bytes.with(bytes.length - 1, 1))).toThrow(/Expected 32 bytes/)
  expect(() => decodeKeyTable(Uint8Array.of(...bytes, 0))).toThrow(/more bytes/)
})
