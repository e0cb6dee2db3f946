import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sealRecord, unsealRecord } from './record-seal.ts'
import { decodeTokens, encodeTokens } from './tokens.ts'

const tokens = fc
  .array(fc.oneof(fc.nat(200_000), fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 200 })
  .map((list) => Uint32Array.from(list))

describe('tokens', () => {
  test('have one encoding', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        expect(decodeTokens(encodeTokens(list))).toEqual(list)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        let list: Uint32Array
        try {
          list = decodeTokens(bytes)
        } catch (error) {
          expect(error).toMatchObject({ code: 'NON_CANONICAL' })
          return
        }
        expect(encodeTokens(list)).toEqual(bytes)
      }),
    )
  })
  test.each([
    ['a longer varint', [1, 0x80, 0]],
    ['too few tokens', [2, 5]],
    ['bytes left over', [1, 5, 5]],
    ['a token of 33 bits', [1, 0xff, 0xff, 0xff, 0xff, 0x1f]],
    ['a count that lies', [0xff, 0xff, 0xff, 0xff, 0x0f]],
    ['nothing', []],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeTokens(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'NON_CANONICAL' }),
    )
  })
})

describe('a sealed record', () => {
  const place = { datanet: 3, recordIndex: 9, tokenizerHash: `0x${'0c'.repeat(32)}` as const }
  const key = new Uint8Array(32).fill(1)
  const record = Uint32Array.of(1, 2, 199_997)
  const { commitment, sealed } = sealRecord(record, key, place)
  test('opens to the same tokens and commitment', () => {
    expect(unsealRecord(sealed, key, place)).toEqual({ commitment, tokens: record })
  })
  test('opens nowhere else and under no other key', () => {
    for (const [k, p] of [
      [new Uint8Array(32).fill(2), place],
      [key, { ...place, datanet: 4 }],
      [key, { ...place, recordIndex: 8 }],
    ] as const) {
      expect(() => unsealRecord(sealed, k, p)).toThrow(expect.objectContaining({ code: 'SEAL_BROKEN' }))
    }
  })
  test('commits to key, tokenizer and tokens', () => {
    const others = [
      sealRecord(record, new Uint8Array(32).fill(2), place),
      sealRecord(record, key, { ...place, tokenizerHash: `0x${'0d'.repeat(32)}` }),
      sealRecord(Uint32Array.of(1, 2, 3), key, place),
    ].map((other) => other.commitment)
    expect(new Set([commitment, ...others]).size).toBe(4)
  })
})
