import type { AccountWeight } from '@openledger/attribution'
import { ByteReader, ByteWriter, NonCanonicalError } from '@openledger/primitives'

/** `u16 n ‖ n × (u32 account ‖ u128 weight > 0)`, accounts rising: as in a batch. */
export function encodeWeights(weights: readonly AccountWeight[]): Uint8Array {
  const writer = new ByteWriter().u16(weights.length)
  for (const { account, weight } of weights) writer.u32(account).u128(weight)
  return writer.finish()
}

/** @throws NonCanonicalError */
export function decodeWeights(bytes: Uint8Array): AccountWeight[] {
  const reader = new ByteReader(bytes)
  const count = reader.u16()
  if (count * 20 !== reader.remaining) {
    throw new NonCanonicalError(`Expected ${count} weights, got ${reader.remaining} bytes.`)
  }
  const weights = Array.from({ length: count }, () => ({ account: reader.u32(), weight: reader.u128() }))
  weights.forEach(({ account, weight }, i) => {
    if (weight === 0n || (i > 0 && weights[i - 1]!.account >= account)) {
      throw new NonCanonicalError('Expected positive weights of accounts in rising order.')
    }
  })
  return weights
}
