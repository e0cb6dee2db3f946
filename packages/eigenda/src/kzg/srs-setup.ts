import { InvalidInputError, UnavailableError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { decodeG1 } from '../bn254/encoding.ts'
import { nextPowerOfTwo, SYMBOL_BYTES } from '../codec/payload.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import { createPointTable, multiScalarG1, multiScalarG2 } from './point-table.ts'
import type { KzgSetup } from './setup.ts'

export type SrsFiles = {
  /** [τ^i]1, 32 bytes each. */
  readonly g1: Uint8Array
  /** [τ^(2^28 - 2^i)]1 for i = 0 … 27, 32 bytes each: all that checking a proof of length takes. */
  readonly g1ReversePowers: Uint8Array
  /** [τ^i]2, 64 bytes each: for making length commitments. */
  readonly g2?: Uint8Array
  /** The last points of G2, up to [τ^(2^28 - 1)]2: for making proofs of length. */
  readonly g2Trailing?: Uint8Array
}

/** Commitments on points of a ceremony. Without the G2 files it checks, and commits in G1 only. */
export function createSrsSetup(curve: Bn254, polynomials: Polynomials, files: SrsFiles): KzgSetup {
  const g1 = createPointTable(curve, 'G1', files.g1)
  const g2 = files.g2 && createPointTable(curve, 'G2', files.g2)
  const trailing = files.g2Trailing && createPointTable(curve, 'G2', files.g2Trailing)

  function symbolsOf(blob: Uint8Array): number {
    return Math.ceil(blob.length / SYMBOL_BYTES)
  }

  const commitG1: KzgSetup['commitG1'] = (blob) => {
    const count = symbolsOf(blob)
    const points = g1.address(0, count)
    return multiScalarG1(curve, points, polynomials.load(blob, count), count)
  }

  return {
    name: 'ceremony',
    commitG1,
    commit(blob) {
      if (!g2 || !trailing) {
        throw new UnavailableError(
          'Expected the G2 points of the reference string to make a proof of length.',
          {
            code: 'SRS_TOO_SHORT',
            retryable: false,
            hint: 'Supply `g2` and `g2Trailing`, or let the disperser commit.',
          },
        )
      }
      const count = symbolsOf(blob)
      const length = nextPowerOfTwo(count)
      const [low, high] = [g2.address(0, count), trailing.address(trailing.count - length, count)]
      const commitment = commitG1(blob)
      const scalars = polynomials.load(blob, count)
      return {
        commitment,
        lengthCommitment: multiScalarG2(curve, low, scalars, count),
        lengthProof: multiScalarG2(curve, high, scalars, count),
        length,
      }
    },
    shiftedG1(length) {
      const log = Math.log2(length)
      if (!Number.isInteger(log) || log < 0 || 32 * (log + 1) > files.g1ReversePowers.length) {
        throw new InvalidInputError(`Expected a length that is a power of two below 2^28, got ${length}.`)
      }
      return decodeG1(curve, files.g1ReversePowers.subarray(32 * log, 32 * log + 32))
    },
  }
}
