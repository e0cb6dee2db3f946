import { bn254 as reference } from '@noble/curves/bn254.js'
import { keccak256, toHex, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  Bn254,
  blsKeyPair,
  blsSign,
  blsVerify,
  decodeG1,
  decodeG2,
  encodeG1,
  encodeG2,
  equalG1,
  FP_MODULUS,
  FR_MODULUS,
  G1_GENERATOR,
  G1_INFINITY,
  G2_GENERATOR,
  G2_INFINITY,
  hashToG1,
  keysMatch,
  negateG1,
  signatureAndKeysMatch,
} from '../index.ts'

let curve: Bn254
beforeAll(async () => {
  curve = await Bn254.load()
})
const scalar = fc.bigInt(1n, FR_MODULUS - 1n)

describe('group arithmetic', () => {
  test('agrees with an independent library', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const p = curve.multiplyG1(G1_GENERATOR, a)
        const q = reference.G1.Point.BASE.multiply(a).toAffine()
        expect([p.x, p.y]).toEqual([q.x, q.y])
        const sum = curve.sumG1([p, curve.multiplyG1(G1_GENERATOR, b)])
        expect(equalG1(sum, curve.multiplyG1(G1_GENERATOR, (a + b) % FR_MODULUS))).toBe(true)
        const r = curve.multiplyG2(G2_GENERATOR, a)
        const s = reference.G2.Point.BASE.multiply(a).toAffine()
        expect([r.x.c0, r.x.c1, r.y.c0, r.y.c1]).toEqual([s.x.c0, s.x.c1, s.y.c0, s.y.c1])
      }),
      { numRuns: 15 },
    )
  })
  test('knows infinity', () => {
    expect(curve.multiplyG1(G1_GENERATOR, FR_MODULUS)).toEqual(G1_INFINITY)
    expect(curve.multiplyG2(G2_GENERATOR, 0n)).toEqual(G2_INFINITY)
    expect(curve.sumG1([])).toEqual(G1_INFINITY)
    expect(curve.sumG1([G1_GENERATOR, negateG1(G1_GENERATOR)])).toEqual(G1_INFINITY)
    expect(curve.isOnG1(G1_INFINITY) && curve.isOnG2(G2_INFINITY)).toBe(true)
  })
  test('pairing is bilinear', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const left = [curve.multiplyG1(G1_GENERATOR, a), curve.multiplyG2(G2_GENERATOR, b)] as const
        const right = [negateG1(curve.multiplyG1(G1_GENERATOR, (a * b) % FR_MODULUS)), G2_GENERATOR] as const
        expect(curve.pairingProductIsOne([left, right])).toBe(true)
        expect(curve.pairingProductIsOne([left, [negateG1(right[0]), G2_GENERATOR]])).toBe(false)
      }),
      { numRuns: 10 },
    )
  })
  test('refuses what is off the curve, outside the subgroup or not reduced', () => {
    expect(curve.isOnG1({ x: 1n, y: 3n })).toBe(false)
    expect(curve.isOnG1({ x: 1n + FP_MODULUS, y: 2n })).toBe(false)
    expect(curve.isOnG2({ ...G2_GENERATOR, y: G2_GENERATOR.x })).toBe(false)
    expect(curve.isOnG2(outsideSubgroup())).toBe(false)
  })
})

/** A point of the twist that is not of order r: the first x = (k, 0) whose y exists; the subgroup has one point in 10^77 of them. */
function outsideSubgroup() {
  const bytes = new Uint8Array(64)
  bytes[0] = 0x80
  for (;;) {
    bytes[63]!++
    try {
      return curve.decompressTwist(bytes)
    } catch {
      // No point has this x.
    }
  }
}

describe('point encodings', () => {
  test('go there and back', () => {
    fc.assert(
      fc.property(scalar, (k) => {
        const p = curve.multiplyG1(G1_GENERATOR, k)
        expect(decodeG1(curve, encodeG1(p))).toEqual(p)
        expect(decodeG1(curve, Buffer.from(encodeG1(p)))).toEqual(p)
        const q = curve.multiplyG2(G2_GENERATOR, k)
        expect(decodeG2(curve, encodeG2(q))).toEqual(q)
        const plain = new Uint8Array([...uintBytes(p.x, 32), ...uintBytes(p.y, 32)])
        expect(decodeG1(curve, plain)).toEqual(p)
      }),
      { numRuns: 20 },
    )
    expect(toHex(encodeG1(G1_GENERATOR))).toBe(`0x80${'0'.repeat(61)}1`)
    expect(decodeG1(curve, encodeG1(G1_INFINITY))).toEqual(G1_INFINITY)
    expect(decodeG2(curve, encodeG2(G2_INFINITY))).toEqual(G2_INFINITY)
  })
  test('accept only themselves: any bytes that decode encode to the same bytes', () => {
    const decoders = [
      [32, (bytes: Uint8Array) => encodeG1(decodeG1(curve, bytes))],
      [64, (bytes: Uint8Array) => encodeG2(decodeG2(curve, bytes))],
    ] as const
    for (const [length, again] of decoders) {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: length, maxLength: length }), (bytes) => {
          let result: Uint8Array
          try {
            result = again(bytes)
          } catch (error) {
            expect(['INVALID_INPUT', 'NON_CANONICAL']).toContain((error as { code: string }).code)
            return
          }
          expect(toHex(result)).toBe(toHex(bytes))
        }),
        {
          numRuns: 300,
          examples: [[new Uint8Array(length).fill(0x40, 0, 1)], [new Uint8Array(length).fill(0xc0, 0, 1)]],
        },
      )
    }
  })
  test.each<[string, () => unknown]>([
    ['a short G1', () => decodeG1(curve, new Uint8Array(31))],
    ['an empty G1', () => decodeG1(curve, new Uint8Array())],
    ['a G1 without flag', () => decodeG1(curve, new Uint8Array(32))],
    [
      'an x beyond the modulus',
      () =>
        decodeG1(
          curve,
          Uint8Array.from({ length: 32 }, () => 0xff),
        ),
    ],
    [
      'a dirty infinity',
      () =>
        decodeG1(
          curve,
          Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0x40 : i === 31 ? 1 : 0)),
        ),
    ],
    ['a short G2', () => decodeG2(curve, new Uint8Array(63).fill(0x80, 0, 1))],
    ['a G2 outside the subgroup', () => decodeG2(curve, encodeG2(outsideSubgroup()))],
  ])('refuse %s', (_, decode) => {
    expect(decode).toThrow(/Expected/)
  })
})

describe('BLS', () => {
  test('hash to the curve is try and increment with the root that raising to (p + 1) / 4 gives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (digest) => {
        const { x, y } = hashToG1(curve, digest)
        expect(modularPower((x * x * x + 3n) % FP_MODULUS, (FP_MODULUS + 1n) / 4n)).toBe(y)
      }),
      { numRuns: 40 },
    )
  })
  test('signatures add up, and no other message, key or signature passes', () => {
    const digest = keccak256(Uint8Array.of(1))
    const keys = [5n, 7n, 11n].map((secret) => blsKeyPair(curve, secret))
    const apkG1 = curve.sumG1(keys.map(({ publicKeyG1 }) => publicKeyG1))
    const apkG2 = curve.sumG2(keys.map(({ publicKeyG2 }) => publicKeyG2))
    const sigma = curve.sumG1(keys.map(({ secretKey }) => blsSign(curve, secretKey, digest)))
    expect(blsVerify(curve, digest, apkG2, sigma)).toBe(true)
    expect(keysMatch(curve, apkG1, apkG2)).toBe(true)
    expect(signatureAndKeysMatch(curve, digest, apkG1, apkG2, sigma)).toBe(true)
    const other = keccak256(digest)
    const wrong: [Uint8Array, typeof apkG1, typeof apkG2, typeof sigma][] = [
      [other, apkG1, apkG2, sigma],
      [digest, keys[0]!.publicKeyG1, apkG2, sigma],
      [digest, apkG1, keys[0]!.publicKeyG2, sigma],
      [digest, apkG1, apkG2, negateG1(sigma)],
      [digest, apkG1, apkG2, G1_INFINITY],
    ]
    for (const each of wrong) expect(signatureAndKeysMatch(curve, ...each)).toBe(false)
    expect(blsVerify(curve, other, apkG2, sigma)).toBe(false)
  })
})

function modularPower(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % FP_MODULUS
    square = (square * square) % FP_MODULUS
  }
  return result
}
