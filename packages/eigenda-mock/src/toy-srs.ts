import { setImmediate } from 'node:timers/promises'
import { type Bn254, encodeG1, FR_MODULUS, G1_GENERATOR } from '@openledger/eigenda'
import { concatBytes } from '@openledger/primitives'

const CHUNK = 256

/** [τ^i]1 for i < `count`, compressed: the file from which foreign clients commit. About 0.15 ms a point. */
export async function toySrs(curve: Bn254, tau: bigint, count: number): Promise<Uint8Array> {
  const points: Uint8Array[] = []
  let power = 1n
  for (let i = 0; i < count; i++) {
    points.push(encodeG1(curve.multiplyG1(G1_GENERATOR, power)))
    power = (power * tau) % FR_MODULUS
    // The server goes on answering meanwhile.
    if (i % CHUNK === CHUNK - 1) await setImmediate()
  }
  return concatBytes(...points)
}
