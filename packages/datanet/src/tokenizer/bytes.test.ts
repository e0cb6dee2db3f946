import { utf8 } from '@openledger/primitives'
import { expect, test } from 'vitest'
import { BYTES_HASH, bytesTokenizer } from './bytes.ts'

const tokenizer = bytesTokenizer()

test('bytes of UTF-8 are the tokens', () => {
  expect(tokenizer).toMatchObject({ id: 'bytes', hash: BYTES_HASH, vocab: 256 })
  for (const text of ['', 'a\ufeffé😀\0']) {
    expect([...tokenizer.encode(text)]).toEqual([...utf8(text)])
    expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
  }
  expect(tokenizer.decode([0xe6])).toBe('\ufffd')
})

test('nothing but bytes is decoded', () => {
  for (const token of [256, -1, 0.5]) expect(() => tokenizer.decode([token])).toThrow(/below 256/)
})
