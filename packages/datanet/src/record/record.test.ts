import { describe, expect, test } from 'vitest'
import { createRecordSealer } from './record-seal.ts'

describe('a sealed record', () => {
  const hash = `0x${'0c'.repeat(32)}` as const
  const sealer = createRecordSealer(3, hash)
  const key = new Uint8Array(32).fill(1)
  const other = new Uint8Array(32).fill(2)
  const record = Uint32Array.of(1, 2, 199_997)
  const { commitment, sealed } = sealer.seal(9, record, key)
  test('opens to the same tokens and commitment', () => {
    expect(sealer.unseal(9, sealed, key)).toEqual({ commitment, tokens: record })
  })
  test('opens nowhere else and under no other key', () => {
    const broken = expect.objectContaining({ code: 'SEAL_BROKEN' })
    expect(() => sealer.unseal(9, sealed, other)).toThrow(broken)
    expect(() => sealer.unseal(8, sealed, key)).toThrow(broken)
    expect(() => createRecordSealer(4, hash).unseal(9, sealed, key)).toThrow(broken)
  })
  test('commits to key, tokenizer and tokens', () => {
    const others = [
      sealer.seal(9, record, other),
      createRecordSealer(3, `0x${'0d'.repeat(32)}`).seal(9, record, key),
      sealer.seal(9, Uint32Array.of(1, 2, 3), key),
    ].map((sealedRecord) => sealedRecord.commitment)
    expect(new Set([commitment, ...others]).size).toBe(4)
  })
})
