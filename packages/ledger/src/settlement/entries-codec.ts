import { type ByteReader, type ByteWriter, NonCanonicalError, PAGE_SIZE } from '@openledger/primitives'
import type { Entries } from '../kzg/entries.ts'

function gapWidthOf(greatest: number): number {
  return greatest === 0 ? 0 : greatest < 256 ? 1 : 2
}

function amountWidthOf(all: bigint): number {
  return Math.ceil(all.toString(2).length / 8)
}

/** Greatest gap and the bitwise or of the amounts: what the widths follow from. */
function extent({ slots, amounts }: Entries): { gap: number; amounts: bigint } {
  let gap = 0
  let all = 0n
  for (let i = 0; i < slots.length; i++) {
    gap = Math.max(gap, i === 0 ? slots[0]! : slots[i]! - slots[i - 1]! - 1)
    all |= amounts[i]!
  }
  return { gap, amounts: all }
}

/** One page's entries (protocol §3.2): `u16 count ‖ u8 widths ‖ count × (gap ‖ amount)` in the least widths. */
export function writeEntries(writer: ByteWriter, entries: Entries): void {
  const { slots, amounts } = entries
  const widest = extent(entries)
  const gapWidth = gapWidthOf(widest.gap)
  const amountWidth = amountWidthOf(widest.amounts)
  const bytes = new Uint8Array(slots.length * (gapWidth + amountWidth))
  let offset = 0
  let next = 0
  for (let i = 0; i < slots.length; i++) {
    const gap = slots[i]! - next
    next = slots[i]! + 1
    if (gapWidth === 2) bytes[offset++] = gap >> 8
    if (gapWidth > 0) bytes[offset++] = gap & 0xff
    const amount = amounts[i]!
    let high = Number(amount >> 32n)
    let low = Number(amount & 0xffffffffn)
    for (let byte = amountWidth - 1; byte >= 0; byte--) {
      bytes[offset + byte] = low & 0xff
      low = (low >>> 8) | ((high & 0xff) << 24)
      high >>>= 8
    }
    offset += amountWidth
  }
  writer
    .u16(slots.length)
    .u8(16 * gapWidth + amountWidth)
    .fixed(bytes, bytes.length)
}

/** Reads one page's entries. @throws NonCanonicalError on everything that {@link writeEntries} does not write. */
export function readEntries(reader: ByteReader): Entries {
  const count = reader.u16()
  if (count === 0) throw new NonCanonicalError('Expected at least one entry on a page.')
  const widths = reader.u8()
  const gapWidth = widths >> 4
  const amountWidth = widths & 15
  const bytes = reader.fixed(count * (gapWidth + amountWidth))
  const entries = { slots: new Uint16Array(count), amounts: new BigUint64Array(count) }
  let offset = 0
  let next = 0
  for (let i = 0; i < count; i++) {
    let gap = 0
    for (let byte = 0; byte < gapWidth; byte++) gap = gap * 256 + bytes[offset++]!
    const slot = next + gap
    if (slot >= PAGE_SIZE) throw new NonCanonicalError(`Expected slots below ${PAGE_SIZE}, got ${slot}.`)
    let high = 0
    let low = 0
    for (let byte = 0; byte < amountWidth; byte++) {
      high = ((high << 8) | (low >>> 24)) >>> 0
      low = ((low << 8) | bytes[offset++]!) >>> 0
    }
    if (high === 0 && low === 0) throw new NonCanonicalError('Expected amounts of at least 1 nOPEN, got 0.')
    entries.slots[i] = slot
    entries.amounts[i] = (BigInt(high) << 32n) | BigInt(low)
    next = slot + 1
  }
  const widest = extent(entries)
  if (gapWidth !== gapWidthOf(widest.gap) || amountWidth !== amountWidthOf(widest.amounts)) {
    throw new NonCanonicalError(`Expected the least widths that fit the entries, got ${widths}.`)
  }
  return entries
}
