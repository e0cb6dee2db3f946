import { beforeAll, expect, test } from 'vitest'
import { Bn254, createProvenAttestations, G1_GENERATOR, G2_GENERATOR, negateG1 } from '../index.ts'

let curve: Bn254
beforeAll(async () => {
  curve = await Bn254.load()
})

test('knows exactly what was added: another digest, key or signature is not proven by it', () => {
  const proven = createProvenAttestations()
  const digest = new Uint8Array(32).fill(1)
  const other = curve.multiplyG1(G1_GENERATOR, 5n)
  proven.add(digest, G1_GENERATOR, G2_GENERATOR, other)
  expect(proven.has(digest, G1_GENERATOR, G2_GENERATOR, other)).toBe(true)
  expect(proven.hasKey(G2_GENERATOR)).toBe(true)
  const key = curve.multiplyG2(G2_GENERATOR, 2n)
  expect(proven.hasKey(key)).toBe(false)
  expect(proven.has(digest.with(0, 2), G1_GENERATOR, G2_GENERATOR, other)).toBe(false)
  expect(proven.has(digest, other, G2_GENERATOR, other)).toBe(false)
  expect(proven.has(digest, G1_GENERATOR, key, other)).toBe(false)
  expect(proven.has(digest, G1_GENERATOR, G2_GENERATOR, negateG1(other))).toBe(false)
})

test('keeps the newest only', () => {
  const proven = createProvenAttestations()
  for (let i = 0; i < 70; i++)
    proven.add(new Uint8Array(32).fill(i), G1_GENERATOR, G2_GENERATOR, G1_GENERATOR)
  const has = (i: number) => proven.has(new Uint8Array(32).fill(i), G1_GENERATOR, G2_GENERATOR, G1_GENERATOR)
  expect([has(0), has(5), has(6), has(69)]).toEqual([false, false, true, true])
})
