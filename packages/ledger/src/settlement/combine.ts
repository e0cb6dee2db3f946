import { FIELD_ORDER } from '../curve/field.ts'
import { toBlob } from '../kzg/blob.ts'
import type { Entries } from '../kzg/entries.ts'

/** Blob of Σ ρ^i · fᵢ, fᵢ the polynomial of page i's entries: what a settlement's proof opens. */
export function combinedBlob(pages: readonly Entries[], rho: bigint): Uint8Array {
  const sums = new Map<number, bigint>()
  let scale = 1n
  for (const { slots, amounts } of pages) {
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!
      sums.set(slot, (sums.get(slot) ?? 0n) + scale * amounts[i]!)
    }
    scale = (scale * rho) % FIELD_ORDER
  }
  return toBlob([...sums].map(([slot, sum]) => [slot, sum % FIELD_ORDER]))
}
