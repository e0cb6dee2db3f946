import { InvalidInputError, UnavailableError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import type { G1Point, G2Point } from '../bn254/point.ts'
import { FP_BYTES, G2_BYTES } from '../bn254/wasm.ts'
import { nextPowerOfTwo, SYMBOL_BYTES } from '../codec/payload.ts'
import { type Group, groupG1, groupG2 } from './group.ts'
import { multiScalar } from './multi-scalar.ts'

/** Points of a reference string in the module's memory, decompressed when they are first needed. */
export type PointTable<Point> = {
  readonly count: number
  /**
   * Sum of word i × point (start + i), 32 bytes a word.
   * @throws UnavailableError when the file holds fewer points.
   */
  sum(start: number, words: Uint8Array): Point
  /** Gives the memory back; nothing may be summed afterwards. */
  free(): void
}

/** Every `parts`-th point from number `part` on: what one of several threads adds up. */
export type Share = { readonly part: number; readonly parts: number }
const ALL: Share = { part: 0, parts: 1 }

/** @param bytes compressed points of 32 bytes, in order. */
export function createPointTableG1(curve: Bn254, bytes: Uint8Array, share = ALL): PointTable<G1Point> {
  const { g1 } = curve.decompressor
  return createPointTable(curve, groupG1(curve.module), bytes, 32, share, g1, (a) => curve.readG1(a))
}

/** @param bytes compressed points of 64 bytes, in order. */
export function createPointTableG2(curve: Bn254, bytes: Uint8Array, share = ALL): PointTable<G2Point> {
  const { twist } = curve.decompressor
  const isSound = (address: number) => curve.module._mclBnG2_isValidOrder(address) === 1
  const group = groupG2(curve.module)
  return createPointTable(curve, group, bytes, 64, share, twist, (a) => curve.readG2(a), isSound)
}

function createPointTable<Point>(
  curve: Bn254,
  group: Group,
  bytes: Uint8Array,
  encoded: number,
  { part, parts }: Share,
  write: (address: number, point: Uint8Array) => void,
  read: (address: number) => Point,
  isSound?: (sum: number) => boolean,
): PointTable<Point> {
  const { module } = curve
  const { width, pointBytes, neg } = group
  const count = Math.floor(bytes.length / encoded)
  const blocks = new Map<string, number>()
  const one = module._malloc(2 * FP_BYTES)
  module._mclBnFp_setInt32(one, 1)
  module._mclBnFp_clear(one + FP_BYTES)
  const sum = module._malloc(G2_BYTES)
  /** Position among this share's points of the first one from number `index` on. */
  const ownFrom = (index: number) => Math.max(0, Math.ceil((index - part) / parts))

  /** Own points from position `first` to before `end`. */
  function decompress(first: number, end: number): number {
    const key = `${first}-${end}`
    const known = blocks.get(key)
    if (known !== undefined) return known
    const address = module._malloc(Math.max(1, end - first) * pointBytes)
    try {
      for (let own = first; own < end; own++) {
        const at = (own * parts + part) * encoded
        const to = address + (own - first) * pointBytes
        write(to, bytes.subarray(at, at + encoded))
        // The sums never need the third coordinate of an affine point, but often its opposite.
        neg(to + 2 * width, to + width)
      }
      verify(address, end - first)
    } catch (error) {
      module._free(address)
      throw error
    }
    blocks.set(key, address)
    return address
  }

  /**
   * A random sum of points is in the subgroup when all are; when one is not, it is with a chance of 1 in 10,069 at most (the smallest factor of the
   * twist's cofactor), for which factors of 32 bits are random enough. Two sums cost a hundredth of what checking each point does.
   */
  function verify(table: number, points: number): void {
    for (let round = 0; isSound && round < 2 && points > 0; round++) {
      const words = new Uint8Array(points * SYMBOL_BYTES)
      const view = new DataView(words.buffer)
      for (let at = SYMBOL_BYTES - 4; at < words.length; at += SYMBOL_BYTES) view.setUint32(at, random32())
      multiScalar(module, group, sum, table, words, one)
      if (!isSound(sum)) {
        throw new InvalidInputError('Expected a reference string of points of the subgroup.', {
          code: 'SRS_INVALID',
          hint: 'Fetch the file again and compare its checksum.',
        })
      }
    }
  }

  return {
    count,
    sum(start, words) {
      const wanted = Math.ceil(words.length / SYMBOL_BYTES)
      if (start < 0 || start + wanted > count) {
        throw new UnavailableError(
          `Expected ${wanted} points from number ${start} on, the reference string at hand has ${count}.`,
          {
            code: 'SRS_TOO_SHORT',
            retryable: false,
            hint: 'Supply the full files of the reference string, or let the disperser commit.',
          },
        )
      }
      // A table that starts at 0 serves every shorter one too.
      const size = start === 0 ? Math.min(count, nextPowerOfTwo(wanted)) : wanted
      const [first, end] = [ownFrom(start), ownFrom(start + size)]
      const table = decompress(first, end)
      const own = parts === 1 ? words : everyWord(words, first * parts + part - start, parts)
      multiScalar(module, group, sum, table, own, one)
      return read(sum)
    },
    free() {
      for (const address of [...blocks.values(), one, sum]) module._free(address)
      blocks.clear()
    },
  }
}

function random32(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!
}

/** The words number `from`, `from + step`, … */
function everyWord(words: Uint8Array, from: number, step: number): Uint8Array {
  const count = Math.max(0, Math.ceil((words.length / SYMBOL_BYTES - from) / step))
  const picked = new Uint8Array(count * SYMBOL_BYTES)
  for (let i = 0; i < count; i++) {
    const at = (from + i * step) * SYMBOL_BYTES
    picked.set(words.subarray(at, at + SYMBOL_BYTES), i * SYMBOL_BYTES)
  }
  return picked
}
