import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { utf8 } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BYTES_HASH } from './bytes.ts'
import { jsonTokenizer, jsonTokenizerHash } from './json-tokenizer.ts'

const vectors = join(import.meta.dirname, '../../vectors')
const file = new Uint8Array(readFileSync(join(vectors, 'tokenizer.json')))
const expected = JSON.parse(readFileSync(join(vectors, 'tokenizers.json'), 'utf8')) as {
  hashes: { bytes: string; json: string }
  cases: { text: string; ids: number[]; decoded: string }[]
}
const tokenizer = jsonTokenizer(file)
const changed = (
  change: (definition: { added_tokens: unknown[]; model: Record<string, unknown> }) => void,
) => {
  const definition = JSON.parse(new TextDecoder().decode(file))
  change(definition)
  return utf8(JSON.stringify(definition))
}

describe('a tokenizer.json', () => {
  test('and the bytes have the hashes that Python computed', () => {
    expect(tokenizer.hash).toBe(expected.hashes.json)
    expect(BYTES_HASH).toBe(expected.hashes.bytes)
  })
  test.each(expected.cases)(
    'gives the ids that Hugging Face’s Rust gives: $text',
    ({ text, ids, decoded }) => {
      expect([...tokenizer.encode(text)]).toEqual(ids)
      expect(tokenizer.decode(ids)).toBe(decoded)
    },
  )
  test('takes what looks like a special token as text, but not an added token that is none', () => {
    expect([...tokenizer.encode('<|endoftext|>')]).not.toContain(0)
    expect([...tokenizer.encode('[MASK]')]).not.toContain(600)
    expect([...tokenizer.encode('<code>')]).toEqual([601])
    expect(tokenizer.vocab).toBe(602)
  })
  test('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text.isWellFormed())
        const tokens = tokenizer.encode(text)
        expect(tokens.every((token) => token < tokenizer.vocab)).toBe(true)
        expect(tokenizer.decode(tokens)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
  test.each(['a', ' ', '漢字', 'ab'])('is not slow to encode %j twenty thousand times', (repeated) => {
    const text = repeated.repeat(20_000)
    const start = process.cpuUsage()
    expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
  })
  test('is refused with another hash', () => {
    expect(jsonTokenizer(file, jsonTokenizerHash(file)).hash).toBe(tokenizer.hash)
    expect(() => jsonTokenizer(file.with(9, file[9]! ^ 1), tokenizer.hash)).toThrow(
      expect.objectContaining({ code: 'TOKENIZER_MISMATCH' }),
    )
  })
  test.each([
    ['no JSON', utf8('{')],
    ['no object', utf8('null')],
    ['no model', utf8('{}')],
    ['an unknown model', changed(({ model }) => Object.assign(model, { type: 'Oracle', vocab: undefined }))],
    ['no UTF-8', Uint8Array.of(0xff)],
  ])('is refused with %s', (_, bytes) => {
    expect(() => jsonTokenizer(bytes)).toThrow(expect.objectContaining({ code: 'TOKENIZER_INVALID' }))
  })
  test('a text that its vocabulary cannot say is refused', () => {
    const words = changed((definition) => {
      definition.model = { type: 'WordLevel', vocab: { known: 0 } }
      Object.assign(definition, { pre_tokenizer: { type: 'Whitespace' }, decoder: null })
    })
    expect([...jsonTokenizer(words).encode('known known')]).toEqual([0, 0])
    expect(() => jsonTokenizer(words).encode('known strange')).toThrow(/part of the text, number 2/)
  })
  test('decodes nothing that is not in its vocabulary', () => {
    for (const token of [602, 600, -1, 0.5]) expect(() => tokenizer.decode([token])).toThrow(/vocabulary/)
  })
})
