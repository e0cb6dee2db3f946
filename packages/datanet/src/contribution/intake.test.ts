import type { Hex } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { o200kTokenizer } from '../tokenizer/o200k.ts'
import { contributionHash } from './contribution-hash.ts'
import { takeIn } from './intake.ts'

const tokenizer = o200kTokenizer()
const SALT: Hex = `0x${'5a'.repeat(32)}`
const squeeze = (text: string) => text.normalize('NFC').replace(/\s/g, '')

test('records are the tokens of their texts, none shorter than k, none much longer than the maximum', () => {
  const word = fc.constantFrom('bridge', 'of', 'Été', '你好', '😀', 'a', 'x'.repeat(300), '12345')
  const glue = fc.constantFrom(' ', '. ', '\n\n', '\r\n', '')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, glue), { minLength: 30, maxLength: 300 }), (parts) => {
      const text = parts.flat().join('')
      const { records, texts, tokens } = takeIn(text, SALT, tokenizer, {
        k: 6,
        maxTokens: 40,
        target: 60,
        maximum: 160,
      })
      expect(squeeze(texts.join(''))).toBe(squeeze(text))
      records.forEach((record, i) => {
        expect(record).toEqual(tokenizer.encode(texts[i]!))
        expect(record.length).toBeGreaterThanOrEqual(6)
        expect(record.length).toBeLessThan(40 + 2 * 6 + 3)
      })
      expect(tokens).toBe(records.reduce((sum, record) => sum + record.length, 0))
    }),
    { numRuns: 50 },
  )
})

describe('short pieces', () => {
  const long = 'This paragraph is long enough to be a record of its own.'
  test('join the piece behind, the last ones the piece before', () => {
    expect(
      takeIn(`Hi.\n\n${long}\n\nOh!\n\nYes.\n\n${long}\n\nBye.`, SALT, tokenizer, { k: 6 }).texts,
    ).toEqual([`Hi.\n${long}`, `Oh!\nYes.\n${long}\nBye.`])
  })
  test('that are all there is make records of little more than k tokens, in time in proportion', () => {
    const start = process.cpuUsage()
    const { records } = takeIn('Hi.\n\n'.repeat(50_000), SALT, tokenizer, { k: 6 })
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
    expect(Math.max(...records.map((record) => record.length))).toBeLessThan(2 * 6 + 3)
  })
  test('that are all there is are refused', () => {
    for (const text of ['', ' \n\n ', 'Hi.']) {
      expect(() => takeIn(text, SALT, tokenizer, { k: 6 })).toThrow(
        expect.objectContaining({ code: 'RECORD_TOO_SHORT' }),
      )
    }
  })
})

test('hostile texts cost no more than in proportion to their length', () => {
  let state = 1
  const letters = Array.from({ length: 200_000 }, () => {
    state = (state * 48_271) % 0x7fffffff
    return String.fromCharCode(97 + (state % 26))
  }).join('')
  for (const text of [
    letters,
    'a'.repeat(200_000),
    `e${'\u0301'.repeat(200_000)}`,
    '👩‍👩‍👧‍👦'.repeat(20_000),
  ]) {
    const start = process.cpuUsage()
    const { records } = takeIn(text, SALT, tokenizer, { k: 6 })
    expect(process.cpuUsage(start).user / 1e6, text.slice(0, 9)).toBeLessThan(10)
    expect(Math.max(...records.map((record) => record.length))).toBeLessThanOrEqual(512 + 12)
  }
})

test('the hash commits to the normalised text and the salt', () => {
  const text = 'Caf\u00e9 and bread, every day of the week.\n'
  const hash = takeIn(text, SALT, tokenizer, { k: 6 }).contributionHash
  expect(hash).toBe(contributionHash(text, SALT))
  expect(
    takeIn(text.normalize('NFD').replace('\n', '\r\n'), SALT, tokenizer, { k: 6 }).contributionHash,
  ).toBe(hash)
  expect(contributionHash(text, `0x${'5b'.repeat(32)}`)).not.toBe(hash)
  expect(contributionHash(`${text} `, SALT)).not.toBe(hash)
})

test('refuses bad salts and bounds', () => {
  expect(() => takeIn('a', '0x12', tokenizer, { k: 6 })).toThrow(/salt/)
  expect(() => takeIn('a', SALT, tokenizer, { k: 6, maxTokens: 11 })).toThrow(/maxTokens/)
})
