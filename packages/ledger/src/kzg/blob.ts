import { PAGE_SIZE } from '@openledger/primitives'
import type { SlotValues } from '../curve/domain.ts'
import { FIELD_ORDER } from '../curve/field.ts'

export const BLOB_BYTES = 32 * PAGE_SIZE

const WORD = (1n << 64n) - 1n

/**
 * The EIP-4844 blob of a polynomial in evaluation form: slot s at byte 32·s, big-endian; slots not listed are zero.
 * @throws RangeError on a slot ≥ 4096 or a value that is not a canonical field element.
 */
export function toBlob(values: SlotValues): Uint8Array {
  const blob = new Uint8Array(BLOB_BYTES)
  const view = new DataView(blob.buffer)
  for (const [slot, value] of values) {
    if (!(slot >= 0 && slot < PAGE_SIZE))
      throw new RangeError(`Expected a slot below ${PAGE_SIZE}, got ${slot}.`)
    if (value < 0n || value >= FIELD_ORDER) throw new RangeError(`Expected a field element, got ${value}.`)
    let rest = value
    for (let offset = 32 * slot + 24; rest > 0n; offset -= 8) {
      view.setBigUint64(offset, rest & WORD)
      rest >>= 64n
    }
  }
  return blob
}

/** The slots of a blob that are not zero, rising. */
export function fromBlob(blob: Uint8Array): [slot: number, value: bigint][] {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const values: [slot: number, value: bigint][] = []
  for (let slot = 0; slot < PAGE_SIZE; slot++) {
    let value = 0n
    for (let offset = 32 * slot; offset < 32 * slot + 32; offset += 8) {
      const word = view.getBigUint64(offset)
      if (value !== 0n || word !== 0n) value = (value << 64n) | word
    }
    if (value !== 0n) values.push([slot, value])
  }
  return values
}
