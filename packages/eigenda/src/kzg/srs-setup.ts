import { InvalidInputError, NonCanonicalError, UnavailableError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { decodeG1, decodeG2 } from '../bn254/encoding.ts'
import { G2_INFINITY } from '../bn254/point.ts'
import type { BlobCommitment } from '../certificate/types.ts'
import { firstNonCanonicalSymbol } from '../codec/field-element.ts'
import { nextPowerOfTwo, SYMBOL_BYTES } from '../codec/payload.ts'
import { createPointTableG1, createPointTableG2, type Share } from './point-table.ts'
import type { SyncKzgSetup } from './setup.ts'

export type SrsFiles = {
  /** [τ^i]1, 32 bytes each. */
  readonly g1: Uint8Array
  /** [τ^(2^28 - 2^i)]1 for i = 0 … 27, 32 bytes each: all that checking a proof of length takes. */
  readonly g1ReversePowers: Uint8Array
  /** [τ^(2^i)]2 for i = 0 … 27, 64 bytes each: for checking chunks. */
  readonly g2Powers?: Uint8Array
  /** [τ^i]2, 64 bytes each: for making length commitments. */
  readonly g2?: Uint8Array
  /** The last points of G2, up to [τ^(2^28 - 1)]2: for making proofs of length. */
  readonly g2Trailing?: Uint8Array
}

/** Commitments on points of a ceremony. Without the G2 files it checks, and commits in G1 only. */
export function createSrsSetup(curve: Bn254, files: SrsFiles): SyncKzgSetup {
  const sums = createSrsSums(curve, files)
  return {
    name: 'ceremony',
    commitG1: (blob) => sums.commitG1(canonical(blob)),
    commit: (blob) => sums.commit(canonical(blob)),
    shiftedG1: (length) =>
      decodeG1(curve, powerOfTwo(files.g1ReversePowers, 32, length, 'the reversed G1 points')),
    powerG2: (exponent) => decodeG2(curve, powerOfTwo(files.g2Powers, 64, exponent, 'the G2 powers')),
  }
}

/** What one of several threads adds up of each of the three sums of a commitment; undefined: nothing. */
export type Shares = {
  readonly g1: Share
  readonly g2: Share | undefined
  readonly g2Trailing: Share | undefined
}
const ALL: Share = { part: 0, parts: 1 }

/** The three sums of a commitment over the points of the shares; the sums of all threads add up to the commitment. */
export function createSrsSums(
  curve: Bn254,
  files: SrsFiles,
  shares: Shares = { g1: ALL, g2: ALL, g2Trailing: ALL },
) {
  const g1 = createPointTableG1(curve, files.g1, shares.g1)
  const g2 = files.g2 && createPointTableG2(curve, files.g2, shares.g2 ?? ALL)
  const trailing = files.g2Trailing && createPointTableG2(curve, files.g2Trailing, shares.g2Trailing ?? ALL)
  return {
    commitG1: (blob: Uint8Array) => g1.sum(0, blob),
    commit(blob: Uint8Array): BlobCommitment {
      if (!g2 || !trailing) throw noProofs()
      const length = nextPowerOfTwo(Math.ceil(blob.length / SYMBOL_BYTES))
      return {
        commitment: g1.sum(0, blob),
        lengthCommitment: shares.g2 ? g2.sum(0, blob) : G2_INFINITY,
        lengthProof: shares.g2Trailing ? trailing.sum(trailing.count - length, blob) : G2_INFINITY,
        length,
      }
    },
  }
}

export function noProofs(): UnavailableError {
  return new UnavailableError('Expected the G2 points of the reference string to make a proof of length.', {
    code: 'SRS_TOO_SHORT',
    retryable: false,
    hint: 'Supply `g2` and `g2Trailing`, or let the disperser commit.',
  })
}

/** @throws NonCanonicalError naming the first word that is no field element. */
export function canonical(blob: Uint8Array): Uint8Array {
  const bad = firstNonCanonicalSymbol(blob)
  if (bad === -1) return blob
  throw new NonCanonicalError(`Expected field elements below the modulus, symbol ${bad} is not.`, {
    meta: { symbol: bad },
  })
}

/** The point of `size` bytes for 2^i in a list by i. */
function powerOfTwo(points: Uint8Array | undefined, size: number, power: number, what: string): Uint8Array {
  const log = Math.log2(power)
  const count = (points?.length ?? 0) / size
  if (!points || !Number.isInteger(log) || log < 0 || log >= count) {
    throw new InvalidInputError(
      `Expected a power of two of which ${what} of the reference string hold one (there are ${count}), got ${power}.`,
    )
  }
  return points.subarray(size * log, size * (log + 1))
}
