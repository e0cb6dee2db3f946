import { randomBytes } from 'node:crypto'
import { openEnvelope, sealingKeyPair, toHex } from '@openledger/primitives'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Contribution, takeIn } from '../contribution/intake.ts'
import { o200kTokenizer } from '../tokenizer/o200k.ts'
import { buildVersion, type RecordMasker, type VersionDraft } from './build-version.ts'
import { decodeKeyTable, encodeKeyTable, type KeyTable, keyTableContext } from './key-table.ts'
import { decodeManifest, encodeManifest, type Manifest } from './manifest.ts'
import { maskBytes } from './mask.ts'
import { openVersion } from './open-version.ts'

const tokenizer = o200kTokenizer()
const K = 6

/** The rule's mask in its plainest form, for these tests only. */
function plainMasker(): RecordMasker {
  const seen = new Set<string>()
  return {
    k: K,
    add(tokens) {
      const mask = new Uint8Array(maskBytes(tokens.length))
      for (let i = 0; i + K <= tokens.length; i++) {
        const window = tokens.subarray(i, i + K).join()
        if (seen.has(window)) for (let j = i; j < i + K; j++) mask[j >> 3]! |= 1 << (j & 7)
        seen.add(window)
      }
      return mask
    },
  }
}

const PARAGRAPH = (n: number) =>
  `This is the paragraph number ${n} of a text about bridges. It says that a bridge of ${n} arches stands for ${n * 7} years. `.repeat(
    4,
  )

let keys: Awaited<ReturnType<typeof sealingKeyPair>>
let contributions: Contribution[]
let draft: VersionDraft
let manifest: Manifest
const commitment = (n: number) => Uint8Array.of(1, 0, 2, n)

beforeAll(async () => {
  keys = await sealingKeyPair(randomBytes(32))
  contributions = [0, 1, 2].map((c) =>
    takeIn([0, 1, 2, 3].map((p) => PARAGRAPH(10 * c + p)).join('\n\n'), toHex(randomBytes(32)), tokenizer, {
      k: K,
    }),
  )
  draft = await buildVersion(
    {
      chainId: 901,
      datanet: 7,
      version: 1,
      tier: 'permissioned',
      contributions: contributions.map(({ records, contributionHash }, i) => ({
        owner: 4096 + i,
        records,
        contributionHash,
        consentHash: contributionHash,
      })),
      recipients: [keys.publicKey],
    },
    { tokenizer, masker: plainMasker(), randomBytes },
  )
  manifest = draft.complete({
    chunks: draft.chunks.map((_, i) => commitment(i)),
    keyTable: commitment(99),
  }).manifest
})

const open = (m: Manifest, chunks = draft.chunks, table: KeyTable = draft.keyTable) =>
  openVersion(m, chunks, table, { versionRoot: draft.versionRoot, tokenizer, masker: plainMasker() })

test('what is built opens to the same records, owners and masks, from the DA bytes and the root alone', async () => {
  const bytes = draft.complete({
    chunks: draft.chunks.map((_, i) => commitment(i)),
    keyTable: commitment(99),
  }).bytes
  const table = decodeKeyTable(await openEnvelope(draft.keyTableEnvelope, keys, keyTableContext(901, 7, 1)))
  const records = openVersion(decodeManifest(bytes), draft.chunks, table, {
    versionRoot: draft.versionRoot,
    tokenizer,
    masker: plainMasker(),
  })
  const texts = contributions.flatMap((contribution) => contribution.texts)
  expect(records.map(({ tokens }) => tokenizer.decode(tokens!))).toEqual(texts)
  expect(records.map(({ record }) => record)).toEqual(texts.map((_, i) => i))
  expect(records.map(({ owner }) => owner)).toEqual(
    contributions.flatMap(({ records: own }, i) => own.map(() => 4096 + i)),
  )
  expect(records.map(({ mask }) => mask)).toEqual(draft.records.map(({ mask }) => mask))
  expect(draft.unmasked).toBeLessThan(draft.tokens)
})

describe('a changed version is refused', () => {
  const changed = (change: (m: Manifest) => Partial<Manifest>) => ({ ...manifest, ...change(manifest) })
  test.each<[string, (m: Manifest) => Partial<Manifest>]>([
    ['datanet', () => ({ datanet: 8 })],
    ['version', () => ({ version: 2 })],
    ['k', () => ({ k: 5 })],
    ['tier', () => ({ tier: 'public' as const })],
    ['previous root', () => ({ previous: `0x${'11'.repeat(32)}` as const })],
    ['first record', () => ({ firstRecord: 1 })],
    ['an owner', (m) => ({ records: m.records.map((r, i) => (i === 2 ? { ...r, owner: 1 } : r)) })],
    ['a token count', (m) => ({ records: m.records.map((r, i) => (i ? r : { ...r, tokenCount: 9 })) })],
    ['the records’ order', (m) => ({ records: m.records.toReversed() })],
    ['a dropped record', (m) => ({ records: m.records.slice(1), masks: m.masks.slice(1) })],
    ['a mask', (m) => ({ masks: m.masks.map((mask, i) => (i ? mask : mask.map((b) => b ^ 1))) })],
    ['the erased records', () => ({ erased: [0] })],
    [
      'a consent',
      (m) => ({
        contributions: m.contributions.map((c, i) => (i ? c : { ...c, consentHash: `0x${'22'.repeat(32)}` })),
      }),
    ],
  ])('%s', (_, change) => {
    expect(() => open(changed(change))).toThrow(expect.objectContaining({ code: 'VERSION_INVALID' }))
  })
  test('tokenizer', () => {
    expect(() => open({ ...manifest, tokenizerHash: `0x${'33'.repeat(32)}` })).toThrow(/tokenizer/)
  })
  test('a changed, missing, doubled or foreign chunk', () => {
    const bytes = draft.chunks[0]!.slice()
    bytes[bytes.length - 1]! ^= 1
    expect(() => open(manifest, [bytes])).toThrow(expect.objectContaining({ code: 'SEAL_BROKEN' }))
    expect(() => open(manifest, [])).toThrow(/expected 1 chunks/)
    expect(() => open(manifest, [...draft.chunks, ...draft.chunks])).toThrow(/expected 1 chunks/)
    const foreign = draft.chunks[0]!.slice()
    foreign[8] = 9
    expect(() => open(manifest, [foreign])).toThrow(/chunk from record/)
  })
  test('a key of another record, too few keys, another version’s table', () => {
    const keysOf = (change: (k: (Uint8Array | null)[]) => (Uint8Array | null)[]) => ({
      ...draft.keyTable,
      keys: change([...draft.keyTable.keys]),
    })
    expect(() =>
      open(
        manifest,
        draft.chunks,
        keysOf((k) => k.toReversed()),
      ),
    ).toThrow(expect.objectContaining({ code: 'SEAL_BROKEN' }))
    expect(() =>
      open(
        manifest,
        draft.chunks,
        keysOf((k) => k.slice(1)),
      ),
    ).toThrow(/keys/)
    expect(() => open(manifest, draft.chunks, { ...draft.keyTable, version: 2 })).toThrow(/key table/)
  })
  test('a mask that the root has but the rule does not give', async () => {
    const lazy = await buildVersion(
      {
        chainId: 901,
        datanet: 7,
        version: 1,
        tier: 'public',
        contributions: contributions.map(({ records, contributionHash }) => ({
          owner: 1,
          records,
          contributionHash,
          consentHash: contributionHash,
        })),
        recipients: [keys.publicKey],
      },
      { tokenizer, masker: { k: K, add: (t) => new Uint8Array(maskBytes(t.length)) }, randomBytes },
    )
    const { manifest: m } = lazy.complete({ chunks: [commitment(0)], keyTable: commitment(1) })
    const expected = { versionRoot: lazy.versionRoot, tokenizer }
    expect(() => openVersion(m, lazy.chunks, lazy.keyTable, expected)).not.toThrow()
    expect(() => openVersion(m, lazy.chunks, lazy.keyTable, { ...expected, masker: plainMasker() })).toThrow(
      /mask of record/,
    )
  })
})

test('an erased record opens to nothing and the others stay readable', () => {
  const table = {
    ...draft.keyTable,
    keys: draft.keyTable.keys.map((key, i) => (i === 3 ? null : key)),
  }
  const records = openVersion(manifest, draft.chunks, decodeKeyTable(encodeKeyTable(table)), {
    versionRoot: draft.versionRoot,
    tokenizer,
  })
  expect(records[3]!.tokens).toBeNull()
  expect(records.filter(({ tokens }) => tokens !== null)).toHaveLength(records.length - 1)
  expect(() => open(manifest, draft.chunks, table)).toThrow(/behind the erased record 3/)
})

test('every flipped bit of a manifest is refused or gives another manifest', () => {
  const bytes = encodeManifest(manifest)
  expect(encodeManifest(decodeManifest(bytes))).toEqual(bytes)
  for (let bit = 0; bit < 8 * bytes.length; bit += 7) {
    const flipped = bytes.slice()
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    let decoded: Manifest
    try {
      decoded = decodeManifest(flipped)
    } catch (error) {
      expect(error).toMatchObject({ code: 'NON_CANONICAL' })
      continue
    }
    expect(encodeManifest(decoded)).toEqual(flipped)
  }
})

test('no copy of the keys stays behind, and every chunk needs a commitment', async () => {
  const handedOut: Uint8Array[] = []
  const one = await buildVersion(
    {
      chainId: 1,
      datanet: 1,
      version: 1,
      tier: 'public',
      contributions: [
        {
          owner: 1,
          records: [new Uint32Array(9), new Uint32Array(9)],
          contributionHash: draft.versionRoot,
          consentHash: draft.versionRoot,
        },
      ],
      recipients: [keys.publicKey],
    },
    {
      tokenizer,
      masker: plainMasker(),
      randomBytes: (length) => {
        const bytes = randomBytes(length)
        handedOut.push(bytes)
        return bytes
      },
    },
  )
  const secrets = handedOut.find((bytes) => bytes.length === 64)!
  expect(new Uint8Array(secrets)).toEqual(new Uint8Array(64))
  expect(one.keyTable.keys.every((key) => key!.some((byte) => byte !== 0))).toBe(true)
  for (const chunks of [[], [commitment(0), commitment(1)]]) {
    expect(() => one.complete({ chunks, keyTable: commitment(2) })).toThrow(
      /Expected 1 commitments of chunks/,
    )
  }
})

test('records that are too short or outside of the vocabulary are refused before anything is registered', async () => {
  let registered = 0
  const masker = {
    k: K,
    add: (tokens: Uint32Array) => {
      registered++
      return new Uint8Array(maskBytes(tokens.length))
    },
  }
  const build = (records: Uint32Array[]) =>
    buildVersion(
      {
        chainId: 1,
        datanet: 1,
        version: 1,
        tier: 'public',
        contributions: [
          { owner: 1, records, contributionHash: draft.versionRoot, consentHash: draft.versionRoot },
        ],
        recipients: [keys.publicKey],
      },
      { tokenizer, masker, randomBytes },
    )
  await expect(build([new Uint32Array(9), new Uint32Array(5)])).rejects.toMatchObject({
    code: 'RECORD_TOO_SHORT',
  })
  await expect(build([new Uint32Array(9).fill(tokenizer.vocab)])).rejects.toThrow(/token ids below/)
  expect(registered).toBe(0)
})
