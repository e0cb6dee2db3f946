import { bls12_381 } from '@noble/curves/bls12-381.js'
import type { G1 } from '../src/curve/g1.ts'

/** A point of the curve outside of the prime-order subgroup. */
export function torsionPoint(): G1 {
  const { Fp } = bls12_381.fields
  for (let x = 1n; ; x++) {
    try {
      const y = Fp.sqrt(Fp.add(Fp.mul(Fp.sqr(x), x), 4n))
      const point = bls12_381.G1.Point.fromAffine({ x, y })
      if (!point.isTorsionFree()) return point
    } catch {
      // Not an x of the curve; the next one.
    }
  }
}
