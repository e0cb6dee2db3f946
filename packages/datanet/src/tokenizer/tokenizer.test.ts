import { describe, expect, test } from 'vitest'
import { O200K_HASH, o200kTokenizer } from './o200k.ts'
import { tokenizerHash } from './tokenizer-hash.ts'

describe('o200k_base', () => {
  const tokenizer = o200kTokenizer()
  test('has the pinned vocabulary', () => {
    expect(tokenizer).toMatchObject({ id: 'o200k_base', hash: O200K_HASH, vocab: 199_998 })
  })
  test('gives the ids that OpenAI’s tiktoken gives', () => {
    expect([...tokenizer.encode('hello world')]).toEqual([24912, 2375])
  })
  test('treats special tokens as plain text', () => {
    const text = 'a<|endoftext|><|im_start|>b'
    const tokens = tokenizer.encode(text)
    expect(Math.max(...tokens)).toBeLessThan(199_998)
    expect(tokenizer.decode(tokens)).toBe(text)
  })
  test.each(['', 'Grüße, 你好 😀\n\n\t x', 'e\u0301', ' '.repeat(300)])('round trip of %j', (text) => {
    expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
  })
  test('remembers nothing of a character that was cut in two', () => {
    const [first, ...rest] = tokenizer.encode('\u{b64e3}')
    expect(rest.length).toBeGreaterThan(0)
    expect(tokenizer.decode([first!])).toBe('\uFFFD')
    expect(tokenizer.decode(tokenizer.encode('next'))).toBe('next')
    expect(tokenizer.decode([first!, ...rest])).toBe('\u{b64e3}')
  })
  test('decodes nothing that is not in the vocabulary', () => {
    for (const token of [199_998, 200_006, -1, 0.5]) {
      expect(() => tokenizer.decode([token])).toThrow(/token ids below/)
    }
  })
})

test('the hash depends on the name, the pattern, every token and their order', () => {
  const of = (id: string, pattern: string, vocabulary: (string | number[])[]) =>
    tokenizerHash(id, pattern, vocabulary)
  const base = of('a', 'p', ['x', [255], 'y'])
  expect(of('a', 'p', ['x', [255], [0x79]])).toBe(base)
  for (const other of [
    of('b', 'p', ['x', [255], 'y']),
    of('a', 'q', ['x', [255], 'y']),
    of('a', 'p', [[255], 'x', 'y']),
    of('a', 'p', ['x', [255], 'y', '']),
    of('a', 'p', ['x', [254], 'y']),
    of('a', 'px', [[255], 'y']),
  ]) {
    expect(other).not.toBe(base)
  }
})
