import type { Bn254 } from '../bn254/bn254.ts'
import { FR_MODULUS, G1_GENERATOR, G2_GENERATOR } from '../bn254/point.ts'
import { scalarPower } from '../bn254/scalar.ts'
import { nextPowerOfTwo, SYMBOL_BYTES } from '../codec/payload.ts'
import type { Polynomials } from '../codec/polynomial.ts'
import { SRS_ORDER, type SyncKzgSetup } from './setup.ts'

/**
 * A setup whose secret everybody knows: commitments of any size are one evaluation and three multiplications, and no
 * file is needed. It binds nobody (who knows τ can open a commitment to anything), so it is for local networks only.
 */
export function createToySetup(curve: Bn254, polynomials: Polynomials, tau: bigint): SyncKzgSetup {
  const shifts = new Map<number, bigint>()
  const shift = (length: number): bigint => {
    let power = shifts.get(length)
    if (power === undefined) {
      power = scalarPower(tau, BigInt(SRS_ORDER - length))
      shifts.set(length, power)
    }
    return power
  }
  return {
    name: 'toy',
    commitG1: (blob) => curve.multiplyG1(G1_GENERATOR, polynomials.evaluateAt(blob, tau)),
    commit(blob) {
      const length = nextPowerOfTwo(Math.ceil(blob.length / SYMBOL_BYTES))
      const value = polynomials.evaluateAt(blob, tau)
      return {
        commitment: curve.multiplyG1(G1_GENERATOR, value),
        lengthCommitment: curve.multiplyG2(G2_GENERATOR, value),
        lengthProof: curve.multiplyG2(G2_GENERATOR, (value * shift(length)) % FR_MODULUS),
        length,
      }
    },
    shiftedG1: (length) => curve.multiplyG1(G1_GENERATOR, shift(length)),
    powerG2: (exponent) => curve.multiplyG2(G2_GENERATOR, scalarPower(tau, BigInt(exponent))),
  }
}
