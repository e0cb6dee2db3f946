import { readFileSync } from 'node:fs'
import { decodeTokens, encodeTokens, fromHex, type Hex, toHex } from '@openledger/primitives'
import { describe, expect, test } from 'vitest'
import {
  assertConsent,
  type Consent,
  consentHash,
  contributionHash,
  createRecordSealer,
  decodeKeyTable,
  decodeManifest,
  encodeKeyTable,
  encodeManifest,
  joinVersions,
  normaliseText,
  o200kTokenizer,
  openVersion,
} from './index.ts'

const vectors = JSON.parse(readFileSync(new URL('../vectors/datanet.json', import.meta.url), 'utf8'))
const tokenizer = o200kTokenizer()

test.each<{ tokens: number[]; bytes: Hex }>(vectors.tokens)('tokens $tokens', ({ tokens, bytes }) => {
  expect(toHex(encodeTokens(Uint32Array.from(tokens)))).toBe(bytes)
  expect([...decodeTokens(fromHex(bytes))]).toEqual(tokens)
})
test.each<Hex>(vectors.refusedTokens)('refuses the tokens %s', (bytes) => {
  expect(() => decodeTokens(fromHex(bytes))).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
})
test.each<{ text: string; tokens: number[] }>(vectors.tokenizer.texts)(
  'o200k_base %#',
  ({ text, tokens }) => {
    expect(tokenizer.hash).toBe(vectors.tokenizer.hash)
    expect([...tokenizer.encode(text)]).toEqual(tokens)
  },
)
test.each<{ source: string; normalised: string; salt: Hex; hash: Hex }>(vectors.contributions)(
  'contribution %#',
  ({ source, normalised, salt, hash }) => {
    expect(normaliseText(source)).toBe(normalised)
    expect(contributionHash(normalised, salt)).toBe(hash)
  },
)
test.each<{ consent: Consent; hash: Hex; signature: Hex }>(vectors.consents)(
  'consent %#',
  async ({ consent, hash, signature }) => {
    expect(consentHash(vectors.place, consent)).toBe(hash)
    await assertConsent(vectors.place, consent, signature)
  },
)
test('record', () => {
  const { datanet, recordIndex, key, tokens, commitment, sealed } = vectors.record
  const sealer = createRecordSealer(datanet, tokenizer.hash)
  const result = sealer.seal(recordIndex, Uint32Array.from(tokens), fromHex(key))
  expect(result.commitment).toBe(commitment)
  expect(toHex(result.sealed)).toBe(sealed)
})

describe('versions', () => {
  type Version = {
    manifest: Hex
    versionRoot: Hex
    chunks: Hex[]
    keyTable: Hex
    records: { owner: number; tokens: number[]; mask: Hex }[]
  }
  const open = ({ manifest: bytes, versionRoot, chunks, keyTable }: Version) => {
    const manifest = decodeManifest(fromHex(bytes))
    expect(toHex(encodeManifest(manifest))).toBe(bytes)
    const table = decodeKeyTable(fromHex(keyTable))
    expect(toHex(encodeKeyTable(table))).toBe(keyTable)
    return {
      manifest,
      records: openVersion(manifest, chunks.map(fromHex), table, { versionRoot, tokenizer }),
    }
  }
  test.each<Version>(vectors.versions)('%#', (version) => {
    expect(
      open(version).records.map(({ owner, tokens, mask }) => ({
        owner,
        tokens: [...tokens!],
        mask: toHex(mask),
      })),
    ).toEqual(version.records)
  })
  test('the second follows the first and erases its last record', () => {
    const { records } = joinVersions(vectors.versions.map(open))
    expect(records.map(({ record }) => record)).toEqual([0, 2])
  })
  const messages: Record<string, RegExp> = {
    'another magic': /OLDM/,
    'another version of the format': /version 1 of the format/,
    'version 0': /versions from 1/,
    'a previous root in version 1': /previous version root/,
    'a tier that does not exist': /tier/,
    'k = 0': /k of at least 1/,
    'a first record in version 1': /record 0 first/,
    'an owner beyond the last page': /owner below/,
    'a record shorter than k': /at least 200 tokens/,
    'a contribution that does not exist': /known contribution/,
    'a contribution without a record': /one owner per contribution/,
    'more records than bytes': /items of at least/,
    'a byte too many': /more bytes/,
    'a byte too few': /Expected/,
    nothing: /Expected/,
  }
  test.each<{ why: string; bytes: Hex }>(vectors.refusedManifests)('refuses $why', ({ why, bytes }) => {
    expect(() => decodeManifest(fromHex(bytes))).toThrow(messages[why])
    expect(() => decodeManifest(fromHex(bytes))).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })
})
