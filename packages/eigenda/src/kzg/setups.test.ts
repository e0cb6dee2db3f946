import { readFileSync } from 'node:fs'
import { concatBytes, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  Bn254,
  createSrsSetup,
  createThreadedSrsSetup,
  createToySetup,
  decodeG1,
  decodeG2,
  encodeG1,
  encodeG2,
  FR_MODULUS,
  G1_GENERATOR,
  G2_GENERATOR,
  loadBundledSrs,
  negateG1,
  Polynomials,
  SRS_ORDER,
  type SyncKzgSetup,
  type ThreadedSrsSetup,
  verifyLengthCommitment,
  verifyLengthProof,
} from '../index.ts'
import { createPointTableG2 } from './point-table.ts'

const TAU = 0x1234567890abcdefn
const POINTS = 16
let curve: Bn254
let toy: SyncKzgSetup
let files: SyncKzgSetup
let threaded: ThreadedSrsSetup[]
let ceremony: SyncKzgSetup
beforeAll(async () => {
  curve = await Bn254.load()
  const polynomials = new Polynomials(curve)
  toy = createToySetup(curve, polynomials, TAU)
  const power = (exponent: number) => {
    let [result, square] = [1n, TAU]
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result = (result * square) % FR_MODULUS
      square = (square * square) % FR_MODULUS
    }
    return result
  }
  const g1 = (exponent: number) => encodeG1(curve.multiplyG1(G1_GENERATOR, power(exponent)))
  const g2 = (exponent: number) => encodeG2(curve.multiplyG2(G2_GENERATOR, power(exponent)))
  const range = (start: number, make: (exponent: number) => Uint8Array) =>
    concatBytes(...Array.from({ length: POINTS }, (_, i) => make(start + i)))
  const srs = {
    g1: range(0, g1),
    g2: range(0, g2),
    g2Trailing: range(SRS_ORDER - POINTS, g2),
    g1ReversePowers: concatBytes(...Array.from({ length: 28 }, (_, i) => g1(SRS_ORDER - 2 ** i))),
  }
  files = createSrsSetup(curve, srs)
  threaded = [3, 4].map((threads) => createThreadedSrsSetup(curve, srs, { threads }))
  ceremony = createSrsSetup(curve, await loadBundledSrs())
})

afterAll(() => Promise.all(threaded.map((setup) => setup.close())))

const blobs = fc
  .integer({ min: 1, max: POINTS })
  .chain((symbols) =>
    fc
      .uint8Array({ minLength: 32 * symbols - 5, maxLength: 32 * symbols })
      .map((bytes) => bytes.map((byte, i) => (i % 32 === 0 ? byte & 0x1f : byte))),
  )

describe('setups', () => {
  test('points from files and a known secret commit alike, and the proofs hold', () => {
    fc.assert(
      fc.property(blobs, (blob) => {
        const commitment = files.commit(blob)
        expect(commitment).toEqual(toy.commit(blob))
        expect(files.commitG1(blob)).toEqual(commitment.commitment)
        for (const setup of [toy, files]) {
          expect(verifyLengthCommitment(curve, commitment)).toBe(true)
          expect(verifyLengthProof(curve, setup, commitment)).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })
  test('threads share the points of a commitment, whatever its length, and say what one thread says of bad input', async () => {
    for (const symbols of [1, 2, 3, 7, 8, 13, POINTS]) {
      const blob = new Uint8Array(32 * symbols - (symbols % 7)).map((_, i) =>
        i % 32 === 0 ? 7 : i * 31 + symbols,
      )
      for (const setup of threaded) expect(await setup.commit(blob)).toEqual(toy.commit(blob))
    }
    const one = threaded[0]!
    await expect(one.commit(new Uint8Array(32 * POINTS + 1))).rejects.toMatchObject({
      code: 'SRS_TOO_SHORT',
    })
    await expect(one.commit(new Uint8Array(32).fill(0xff))).rejects.toThrow(/symbol 0/)
    // Who waits when it is closed is answered, with a commitment that was finished in time or with the reason.
    const pending = one.commit(new Uint8Array(64)).then(
      () => 'COMMITMENT_STOPPED',
      (error: { code: string }) => error.code,
    )
    await one.close()
    expect(await pending).toBe('COMMITMENT_STOPPED')
    await expect(one.commit(new Uint8Array(64))).rejects.toMatchObject({ code: 'COMMITMENT_STOPPED' })
  })
  test('a point outside of the subgroup is found among many', () => {
    // x = i + 1 is the first such point of the twist with small coordinates; the subgroup has one in 10^77 of them.
    const strange = new Uint8Array(64)
    let found: Uint8Array | undefined
    for (let c0 = 1; !found; c0++) {
      strange[63] = c0
      strange[0] = 0x80
      try {
        curve.decompressTwist(strange)
        found = strange
      } catch {
        // No point has this x.
      }
    }
    expect(() => decodeG2(curve, found)).toThrow(/subgroup/)
    const good = encodeG2(G2_GENERATOR)
    const g2 = concatBytes(good, good, found, good)
    const table = createPointTableG2(curve, g2)
    expect(() => table.sum(0, new Uint8Array(128).fill(1))).toThrow(
      expect.objectContaining({ code: 'SRS_INVALID' }),
    )
  })
  test('a proof is of its length, its polynomial and its secret', () => {
    const commitment = toy.commit(new Uint8Array(256).fill(3))
    expect(commitment.length).toBe(8)
    for (const length of [1, 2, 4, 16])
      expect(verifyLengthProof(curve, toy, { ...commitment, length })).toBe(false)
    const other = toy.commit(new Uint8Array(256).fill(4))
    expect(verifyLengthProof(curve, toy, { ...commitment, lengthProof: other.lengthProof })).toBe(false)
    expect(verifyLengthCommitment(curve, { ...commitment, commitment: other.commitment })).toBe(false)
    expect(verifyLengthProof(curve, ceremony, commitment)).toBe(false)
  })
  test('too few points are named, and words that are no field elements refused', () => {
    expect(() => files.commit(new Uint8Array(32 * POINTS + 1))).toThrow(
      expect.objectContaining({ code: 'SRS_TOO_SHORT' }),
    )
    expect(() => ceremony.commit(new Uint8Array(32))).toThrow(
      expect.objectContaining({ code: 'SRS_TOO_SHORT' }),
    )
    expect(() => ceremony.commitG1(new Uint8Array(32 * 3001))).toThrow(
      expect.objectContaining({ code: 'SRS_TOO_SHORT' }),
    )
    expect(() => files.commit(new Uint8Array(32).fill(0xff))).toThrow(/symbol 0/)
    expect(() => ceremony.shiftedG1(3)).toThrow(/power of two/)
    expect(() => ceremony.shiftedG1(2 ** 28)).toThrow(/power of two/)
  })
})

describe('the bundled points', () => {
  test('are powers of one secret: each pairing agrees with the one beside it', () => {
    const read = (name: string) => new Uint8Array(readFileSync(new URL(`../../srs/${name}`, import.meta.url)))
    const [low, twos] = [read('g1-first-3000.point'), read('g2-power-of-2.point')]
    const g1 = (i: number) => decodeG1(curve, low.subarray(32 * i, 32 * i + 32))
    const g2 = (i: number) => decodeG2(curve, twos.subarray(64 * i, 64 * i + 64))
    expect(toHex(low.subarray(0, 32))).toBe(toHex(encodeG1(G1_GENERATOR)))
    // e([τ^(i + 2^k)]1, G2) = e([τ^i]1, [τ^(2^k)]2)
    for (const [i, k] of [
      [0, 0],
      [1, 0],
      [2, 1],
      [1000, 4],
      [951, 11],
    ] as const) {
      expect(
        curve.pairingProductIsOne([
          [g1(i + 2 ** k), G2_GENERATOR],
          [negateG1(g1(i)), g2(k)],
        ]),
      ).toBe(true)
    }
    // e([τ^(2^28 - 2^i)]1, [τ^(2^i)]2) is the same for all i.
    const [first, last] = [ceremony.shiftedG1(1), ceremony.shiftedG1(2 ** 27)]
    expect(
      curve.pairingProductIsOne([
        [first, g2(0)],
        [negateG1(last), g2(27)],
      ]),
    ).toBe(true)
    expect(
      curve.pairingProductIsOne([
        [first, g2(1)],
        [negateG1(last), g2(27)],
      ]),
    ).toBe(false)
  })
})
