import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paramsWith } from '../cases.fixture.ts'
import { decodeParams, encodeParams, log2Q16, paramsHash } from '../index.ts'

describe('log2Q16', () => {
  test.each([
    [1n, 0],
    [2n, 65_536],
    [3n, 103_872],
    [1n << 62n, 62 * 65_536],
    [(1n << 63n) - 1n, 63 * 65_536 - 1],
  ])('of %d is %d', (x, bits) => expect(log2Q16(x)).toBe(bits))
  test('is close to the logarithm and monotone', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 1n << 52n), (x) => {
        expect(Math.abs(log2Q16(x) / 65_536 - Math.log2(Number(x)))).toBeLessThan(2 ** -15)
        expect(log2Q16(x + 1n)).toBeGreaterThanOrEqual(log2Q16(x))
      }),
    )
  })
  test.each([0n, -1n, 1n << 63n])('refuses %d', (x) => expect(() => log2Q16(x)).toThrow(/\[1, 2\^63\)/))
})

describe('params', () => {
  const params = paramsWith({ vocab: 200_019 })
  test('have one encoding', () => {
    const bytes = encodeParams(params)
    expect(decodeParams(bytes)).toEqual(params)
    expect(() => decodeParams(bytes.subarray(1))).toThrow()
    expect(() => decodeParams(Uint8Array.of(...bytes, 0))).toThrow(/end/)
    expect(() => decodeParams(bytes.with(0, 2))).toThrow(/version 1/)
    expect(paramsHash({ ...params, tw: 13 })).not.toBe(paramsHash(params))
  })
  test.each([
    { vocab: 0 },
    { k: 0 },
    { k: 256 },
    { maxMatch: 0 },
    { promptWindow: -1 },
    { tw: 1.5 },
    { te: 11 },
    { tokenizerHash: '0x11' as const },
  ])('refuse %j', (change) => expect(() => encodeParams({ ...params, ...change })).toThrow(/Expected/))
})
