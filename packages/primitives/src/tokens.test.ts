import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTokens, encodeTokens } from './index.ts'

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
