import { bytesToUint, concatBytes, NonCanonicalError, uintBytes } from '@openledger/primitives'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  Bn254,
  createSrsSetup,
  createToySetup,
  encodeG1,
  encodeG2,
  FR_MODULUS,
  G1_GENERATOR,
  G2_GENERATOR,
  type KzgSetup,
  loadBundledSrs,
  Polynomials,
  scalarPower,
} from '../index.ts'
import { chunkParameters, cosetOf } from './chunk-parameters.ts'
import { decodeFrame, encodeFrame, type Frame } from './frame.ts'
import { encodeChunks, rootsOfUnity } from './reed-solomon.ts'
import { verifyFrames } from './verify-frames.ts'

const TAU = 0x1234567890abcdefn
const WORD = 32
const parameters = chunkParameters(16, { chunks: 32, maxOperators: 4, codingRate: 4 })
const blob = new Uint8Array(16 * WORD).map((_, i) => (i % WORD === 0 ? 3 : (i * 7) & 0xff))
let curve: Bn254
let polynomials: Polynomials
let toy: KzgSetup
let frames: Frame[]
beforeAll(async () => {
  curve = await Bn254.load()
  polynomials = new Polynomials(curve)
  toy = createToySetup(curve, polynomials, TAU)
  frames = prove([0, 1, 5, 17, 31])
})

/** Proofs by the secret: (p(τ) - chunk(τ)) / (τ^length - w^length). */
function prove(indices: number[]): Frame[] {
  const { chunks, length } = parameters
  const roots = rootsOfUnity(polynomials, chunks)
  return encodeChunks(polynomials, blob, parameters, indices).map((chunk) => {
    const at = cosetOf(chunk.index, chunks) * WORD
    const divisor = scalarPower(TAU, BigInt(length)) - bytesToUint(roots.subarray(at, at + WORD))
    const rest =
      polynomials.evaluateAt(blob, TAU) - polynomials.evaluateAt(chunk.coefficients, TAU) + FR_MODULUS
    const quotient = (rest * scalarPower(divisor, FR_MODULUS - 2n)) % FR_MODULUS
    return { ...chunk, proof: encodeG1(curve.multiplyG1(G1_GENERATOR, quotient)) }
  })
}
const holds = (given: readonly Frame[], setup = toy) =>
  verifyFrames({ curve, polynomials, setup }, toy.commitG1(blob), parameters, given)
/** The frames with a change to one of them. */
const changed = (change: (frame: Frame) => Partial<Frame>) =>
  frames.map((frame, i) => (i === 2 ? { ...frame, ...change(frame) } : frame))
const flipped = (bytes: Uint8Array) => {
  const copy = new Uint8Array(bytes)
  copy[copy.length - 1]! ^= 1
  return copy
}

describe('frames of a blob', () => {
  test('hold together and one by one', () => {
    expect(holds(frames)).toBe(true)
    for (const frame of frames) expect(holds([frame])).toBe(true)
  })
  test('hold on a reference string from files that is shorter than the blob', () => {
    const list = (count: number, point: (i: number) => Uint8Array) =>
      concatBytes(...Array.from({ length: count }, (_, i) => point(i)))
    const setup = createSrsSetup(curve, {
      g1: list(parameters.length, (i) =>
        encodeG1(curve.multiplyG1(G1_GENERATOR, scalarPower(TAU, BigInt(i)))),
      ),
      g1ReversePowers: new Uint8Array(),
      g2Powers: list(4, (i) => encodeG2(curve.multiplyG2(G2_GENERATOR, scalarPower(TAU, 2n ** BigInt(i))))),
    })
    expect(parameters.length).toBe(2)
    expect(holds(frames, setup)).toBe(true)
    expect(
      holds(
        changed(() => ({ proof: encodeG1(G1_GENERATOR) })),
        setup,
      ),
    ).toBe(false)
  })
  test.each<[string, (frame: Frame) => Partial<Frame>]>([
    ['a coefficient', ({ coefficients }) => ({ coefficients: flipped(coefficients) })],
    ['the proof for another point', () => ({ proof: encodeG1(G1_GENERATOR) })],
    [
      'the proof for the opposite point',
      ({ proof }) => ({ proof: Uint8Array.from(proof, (b, i) => (i === 0 ? b ^ 0x40 : b)) }),
    ],
    ['the proof for no point', () => ({ proof: new Uint8Array(32).fill(0xff) })],
    ['the proof for nothing', () => ({ proof: new Uint8Array(32) })],
    ['its number', ({ index }) => ({ index: index + 1 })],
  ])('do not hold with %s changed in one of them', (_, change) => {
    expect(holds(changed(change))).toBe(false)
  })
  test('do not hold for another blob or another secret', async () => {
    const other = { curve, polynomials, setup: toy }
    expect(verifyFrames(other, toy.commitG1(flipped(blob)), parameters, frames)).toBe(false)
    expect(holds(frames, createSrsSetup(curve, await loadBundledSrs()))).toBe(false)
  })
})

describe('a frame in bytes', () => {
  test('is the proof and the coefficients', () => {
    for (const frame of frames) expect(decodeFrame(encodeFrame(frame), frame.index, 2)).toEqual(frame)
    expect(encodeFrame(frames[0]!)).toHaveLength(32 + 2 * WORD)
  })
  test('of another length, or with what is no field element, is refused', () => {
    const bytes = encodeFrame(frames[0]!)
    for (const length of [0, 32, 64, 95])
      expect(() => decodeFrame(bytes.subarray(0, length), 0, 2)).toThrow(/96 bytes/)
    const large = concatBytes(bytes.subarray(0, 64), uintBytes(FR_MODULUS, WORD))
    expect(() => decodeFrame(large, 0, 2)).toThrow(NonCanonicalError)
  })
})
