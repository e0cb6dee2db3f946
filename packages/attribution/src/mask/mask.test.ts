import { describe, expect, test } from 'vitest'
import { assertBitmap, computeMask, countUnset, MaskRegistry, maskHash } from '../index.ts'

const record = (...tokens: number[]) => ({ tokens: Uint32Array.from(tokens) })

describe('mask', () => {
  test('a repetition inside the record is masked, its first stand is not', () => {
    expect(computeMask([record(7, 7, 7, 7, 7)], 3)).toEqual([Uint8Array.of(0b11110)])
  })
  test('a quotation is masked as far as whole windows reach', () => {
    expect(computeMask([record(1, 2, 3, 4, 5, 6), record(9, 2, 3, 4, 5, 9, 5, 6, 1)], 3)).toEqual([
      Uint8Array.of(0),
      Uint8Array.of(0b00011110, 0),
    ])
  })
  test('a registry is continued where it was left', () => {
    const records = [record(1, 2, 3), record(1, 2, 3, 4), record(2, 3, 4)]
    const registry = new MaskRegistry(3)
    expect(records.map(({ tokens }) => registry.add(tokens))).toEqual(computeMask(records, 3))
    expect(registry.windows).toBe(2)
  })
  test('does not depend on the seed of the hash', () => {
    const tokens = Uint32Array.from({ length: 5000 }, (_, i) => (i * i) % 97)
    expect(new MaskRegistry(6, 1).add(tokens)).toEqual(new MaskRegistry(6, 0xdeadbeef).add(tokens))
  })
  test('refuses a short record and registers nothing of it', () => {
    const registry = new MaskRegistry(3)
    expect(() => registry.add(Uint32Array.of(1, 2))).toThrow(/at least 3 tokens, got 2/)
    expect(registry.windows).toBe(0)
    expect(() => new MaskRegistry(0)).toThrow(/window/)
  })
  test('hash commits to lengths and bits, and refuses bits behind the end', () => {
    const mask = Uint8Array.of(0b101)
    const hash = maskHash([{ length: 3, mask }])
    expect(maskHash([{ length: 4, mask }])).not.toBe(hash)
    expect(maskHash([{ length: 3, mask: Uint8Array.of(1) }])).not.toBe(hash)
    expect(() => assertBitmap(mask, 2)).toThrow(/2 bits/)
    expect(() => maskHash([{ length: 3, mask: new Uint8Array(2) }])).toThrow(/3 bits in 1 bytes/)
    expect(countUnset(mask, 3)).toBe(1)
  })
})
