import { bytesToUint, fromHex, keccak256, toHex, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { torsionPoint } from '../../test-support/fixture.ts'
import vectors from '../../vectors/kzg-primitives.json' with { type: 'json' }
import { evaluate, INVERSE_PAGE_SIZE, ROOT_OF_UNITY, reverseSlotBits, slotPoint } from './domain.ts'
import { FIELD_ORDER, inverse, inverseAll, mod, power } from './field.ts'
import { combineG1, compressG1, decodeG1, decompressG1, encodeG1, G1_INFINITY } from './g1.ts'

describe('field', () => {
  const scalar = fc.bigInt({ min: 1n, max: FIELD_ORDER - 1n })

  it('inverts', () => {
    fc.assert(fc.property(scalar, (a) => mod(a * inverse(a)) === 1n))
    expect(() => inverse(0n)).toThrow(RangeError)
  })

  it('inverts many at once', () => {
    fc.assert(
      fc.property(fc.array(scalar, { maxLength: 20 }), (values) => {
        expect(inverseAll(values)).toEqual(values.map(inverse))
      }),
    )
  })
})

describe('domain', () => {
  it('has the constants of the reference', () => {
    expect(FIELD_ORDER).toBe(BigInt(vectors.constants.r))
    expect(ROOT_OF_UNITY).toBe(BigInt(vectors.constants.omega))
    expect(INVERSE_PAGE_SIZE).toBe(BigInt(vectors.constants.inv4096))
  })

  it.each(Object.entries(vectors.constants.slotToZ))('maps slot %s to its point', (slot, { bitrev12, z }) => {
    expect(reverseSlotBits(Number(slot))).toBe(bitrev12)
    expect(slotPoint(Number(slot))).toBe(BigInt(z))
  })

  it('refuses slots outside of a page', () => {
    expect(() => slotPoint(4096)).toThrow(RangeError)
    expect(() => slotPoint(-1)).toThrow(RangeError)
  })

  it('evaluates a polynomial given on the slots: X^n is ω^(n·bitrev(slot)) there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.bigInt({ min: 0n, max: FIELD_ORDER - 1n }),
        (degree, z) => {
          const values = Array.from(
            { length: 4096 },
            (_, slot) => [slot, power(slotPoint(slot), BigInt(degree))] as const,
          )
          return evaluate(values, z) === power(z, BigInt(degree))
        },
      ),
      { numRuns: 10 },
    )
  })

  it('gives a slot its own value', () => {
    expect(
      evaluate(
        [
          [7, 99n],
          [8, 5n],
        ],
        slotPoint(7),
      ),
    ).toBe(99n)
    expect(evaluate([[7, 99n]], slotPoint(8))).toBe(0n)
  })
})

describe('points of G1', () => {
  it.each(Object.entries(vectors.points))(
    '%s has both encodings and its page hash',
    (_, { c48, e128, pageHash }) => {
      const bytes = fromHex(e128)
      expect(toHex(encodeG1(decodeG1(bytes)))).toBe(e128)
      expect(toHex(compressG1(bytes))).toBe(c48)
      expect(toHex(encodeG1(decompressG1(fromHex(c48))))).toBe(e128)
      expect(toHex(keccak256(bytes))).toBe(pageHash)
    },
  )

  it('are read from a Buffer without a change to it', () => {
    const { c48, e128 } = vectors.points.generator
    for (const [text, read] of [
      [c48, (bytes: Uint8Array) => decompressG1(bytes)],
      [e128, (bytes: Uint8Array) => decodeG1(bytes)],
      [e128, (bytes: Uint8Array) => compressG1(bytes)],
    ] as const) {
      const buffer = Buffer.from(text.slice(2), 'hex')
      read(buffer)
      expect(`0x${buffer.toString('hex')}`).toBe(text)
    }
  })

  const generator = fromHex(vectors.points.generator.e128)
  const compressed = fromHex(vectors.points.generator.c48)
  const changed = (bytes: Uint8Array, offset: number, value: number) => {
    const copy = bytes.slice()
    copy[offset] = value
    return copy
  }

  it.each([
    ['padding that is not zero', changed(generator, 3, 1)],
    ['padding of y that is not zero', changed(generator, 64, 1)],
    ['a point off the curve', changed(generator, 127, generator[127]! ^ 1)],
    ['too few bytes', generator.slice(1)],
    [
      'x at the modulus',
      new Uint8Array([...new Uint8Array(16), ...fromHex(vectors.constants.p), ...generator.slice(64)]),
    ],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeG1(bytes)).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })

  it.each([
    ['without the compression flag', changed(compressed, 0, compressed[0]! & 0x7f)],
    ['infinity with a coordinate', changed(compressed, 0, 0xc0 | compressed[0]!)],
    ['infinity with a sign', changed(new Uint8Array(48), 0, 0xe0)],
    ['x beyond the modulus', new Uint8Array(48).fill(0xff).fill(0x9f, 0, 1)],
    ['too many bytes', new Uint8Array(49).fill(0xc0, 0, 1)],
  ])('refuses a compressed point: %s', (_, bytes) => {
    expect(() => decompressG1(bytes)).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })

  it('takes no coordinate in a second form, x + p or y + p', () => {
    const p = BigInt(vectors.constants.p)
    for (const offset of [16, 80]) {
      const bytes = generator.slice()
      bytes.set(uintBytes(bytesToUint(generator.subarray(offset, offset + 48)) + p, 48), offset)
      expect(() => decodeG1(bytes)).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
    }
    const second = uintBytes(bytesToUint(changed(compressed, 0, compressed[0]! & 0x1f)) + p, 48)
    expect(() => decompressG1(changed(second, 0, second[0]! | 0x80))).toThrow(
      expect.objectContaining({ code: 'NON_CANONICAL' }),
    )
  })

  it('does not take the point (0, 2) of small order for infinity', () => {
    const bytes = new Uint8Array(128).fill(2, 127)
    expect(decodeG1(bytes, { subgroup: false }).is0()).toBe(false)
    expect(() => decodeG1(bytes)).toThrow(/subgroup/)
    expect(toHex(compressG1(bytes))).toBe(`0x80${'00'.repeat(47)}`)
    expect(() => decompressG1(compressG1(bytes))).toThrow(/subgroup/)
  })

  it('refuses an x to which the curve has no point', () => {
    const offCurve = changed(new Uint8Array(48).fill(1, 47), 0, 0x80)
    expect(() => decompressG1(offCurve)).toThrow(/curve/)
    expect(() => decompressG1(offCurve, { subgroup: false })).toThrow(
      expect.objectContaining({ code: 'NON_CANONICAL' }),
    )
  })

  it('refuses a point outside of the subgroup unless asked not to look', () => {
    const bytes = encodeG1(torsionPoint())
    expect(() => decodeG1(bytes)).toThrow(/subgroup/)
    expect(toHex(encodeG1(decodeG1(bytes, { subgroup: false })))).toBe(toHex(bytes))
    expect(() => decompressG1(compressG1(bytes))).toThrow(/subgroup/)
  })

  it('combines linearly', () => {
    const g = decodeG1(generator)
    expect(
      combineG1([g, g], [3n, FIELD_ORDER - 1n]).equals(decodeG1(fromHex(vectors.points.twoG.e128))),
    ).toBe(true)
    expect(combineG1([g, G1_INFINITY], [0n, 5n]).is0()).toBe(true)
  })
})
