import fc from 'fast-check'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { expect, test } from 'vitest'
import { o200kTokenizer } from './o200k.ts'

const tokenizer = o200kTokenizer()
const plain = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() }
/** Long enough to be encoded by the heap, short enough for the library. */
const filler = ' '.repeat(200)
const unit = fc.oneof(
  fc.constantFrom(...'aeéß 漢字\n\t.,!ZS1'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)

test('long texts get the tokens that the library gives', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), fc.string({ unit, maxLength: 50 }), (a, b) => {
      fc.pre(a.isWellFormed() && b.isWellFormed())
      const text = `${a}${filler}${b}${a}`
      expect([...tokenizer.encode(text)]).toEqual(encode(text, plain))
      expect(tokenizer.decode(tokenizer.encode(text))).toBe(text)
    }),
    { numRuns: 200 },
  )
})

test.each(['a', 'é', ' ', '漢字', '🦄', '\n', 'ab', '<|endoftext|>', '1'])(
  'no text is slow to encode: %j a hundred thousand times',
  (repeated) => {
    const text = repeated.repeat(100_000)
    const start = process.cpuUsage()
    const tokens = tokenizer.encode(text)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
    expect(tokenizer.decode(tokens)).toBe(text)
  },
)
