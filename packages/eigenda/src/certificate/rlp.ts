import { concatBytes, NonCanonicalError } from '@openledger/primitives'

/** Recursive Length Prefix (Ethereum yellow paper, appendix B): bytes or a list of items. */
export type RlpItem = Uint8Array | readonly RlpItem[]

export function encodeRlp(item: RlpItem): Uint8Array {
  if (item instanceof Uint8Array) {
    if (item.length === 1 && item[0]! < 0x80) return item
    return concatBytes(prefix(0x80, item.length), item)
  }
  const parts = item.map(encodeRlp)
  return concatBytes(
    prefix(
      0xc0,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
    ...parts,
  )
}

/** @throws NonCanonicalError on everything but the one encoding of an item, and on nesting beyond 16 lists. */
export function decodeRlp(bytes: Uint8Array): RlpItem {
  const { item, end } = read(bytes, 0, bytes.length, 0)
  if (end !== bytes.length)
    throw new NonCanonicalError(`Expected the end of RLP, got ${bytes.length - end} more bytes.`)
  return item
}

function read(bytes: Uint8Array, at: number, limit: number, depth: number): { item: RlpItem; end: number } {
  if (at >= limit) throw new NonCanonicalError('Expected an RLP item, got the end.')
  if (depth > 16) throw new NonCanonicalError('Expected at most 16 nested RLP lists.')
  const first = bytes[at]!
  if (first < 0x80) return { item: bytes.subarray(at, at + 1), end: at + 1 }
  const list = first >= 0xc0
  const base = list ? 0xc0 : 0x80
  const { start, end } = extent(bytes, at, limit, first - base)
  if (!list) {
    if (end - start === 1 && bytes[start]! < 0x80) {
      throw new NonCanonicalError('Expected a small byte to stand for itself in RLP.')
    }
    return { item: bytes.subarray(start, end), end }
  }
  const items: RlpItem[] = []
  for (let next = start; next < end; ) {
    const element = read(bytes, next, end, depth + 1)
    items.push(element.item)
    next = element.end
  }
  return { item: items, end }
}

function extent(bytes: Uint8Array, at: number, limit: number, code: number): { start: number; end: number } {
  let start = at + 1
  let length = code
  if (code > 55) {
    const width = code - 55
    if (width > 4 || start + width > limit) throw new NonCanonicalError('Expected the length of an RLP item.')
    if (bytes[start] === 0) throw new NonCanonicalError('Expected an RLP length without leading zeros.')
    length = 0
    for (let i = 0; i < width; i++) length = length * 256 + bytes[start + i]!
    start += width
    if (length <= 55) throw new NonCanonicalError('Expected the short form of an RLP length.')
  }
  if (start + length > limit) {
    throw new NonCanonicalError(`Expected ${length} bytes of an RLP item, got ${limit - start}.`)
  }
  return { start, end: start + length }
}

function prefix(base: number, length: number): Uint8Array {
  if (length <= 55) return Uint8Array.of(base + length)
  const width: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) width.unshift(rest % 256)
  return Uint8Array.of(base + 55 + width.length, ...width)
}
