import type { AccountNumber } from '@openledger/primitives'
import { getBit } from '../mask/bitmap.ts'
import type { Occurrence } from '../rule/attribution.ts'
import type { Params } from '../rule/params.ts'
import type { SnapshotRecord } from '../snapshot/snapshot.ts'
import { sortByContext, type Text } from './context-sort.ts'

type Owners = Uint8Array | Uint16Array | Uint32Array

/** An immutable unit of the index over some records: a cache, never committed to, never trusted. */
export type Segment = {
  /** Distinct unmasked tokens, rising; symbol = position + 1. */
  readonly alphabet: Uint32Array
  /** Symbols of all records, one boundary in front of each and one at the end; masked tokens are boundaries. */
  readonly text: Text
  /** Position in `text` of each record's first token, then the length of `text`. */
  readonly starts: Uint32Array
  /** Number of the record in registry order, rising. */
  readonly recordNumbers: Uint32Array
  /** Unmasked positions ordered by context, see {@link sortByContext}. */
  readonly order: Uint32Array
  readonly heads: Uint32Array
  /** Distinct owners, rising. */
  readonly owners: readonly AccountNumber[]
  /** Owner of each row of `order`, as position in `owners`. */
  readonly rowOwners: Owners
}

/** The narrowest unsigned array that holds integers below `bound`. */
function unsigned(bound: number, length: number): Owners {
  if (bound <= 256) return new Uint8Array(length)
  return bound <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}

function alphabetOf(
  records: readonly SnapshotRecord[],
  masks: readonly Uint8Array[],
  vocab: number,
): Uint32Array {
  const seen = new Uint8Array(vocab)
  let distinct = 0
  records.forEach(({ tokens }, r) => {
    const mask = masks[r]!
    for (let j = 0; j < tokens.length; j++) {
      if (getBit(mask, j) || seen[tokens[j]!] === 1) continue
      seen[tokens[j]!] = 1
      distinct++
    }
  })
  const alphabet = new Uint32Array(distinct)
  for (let token = 0, s = 0; s < distinct; token++) if (seen[token] === 1) alphabet[s++] = token
  return alphabet
}

/** @param recordNumbers registry order of each record within the snapshot, rising. */
export function buildSegment(
  records: readonly SnapshotRecord[],
  masks: readonly Uint8Array[],
  recordNumbers: Uint32Array,
  params: Params,
): Segment {
  const alphabet = alphabetOf(records, masks, params.vocab)
  const symbolOf = new Uint32Array(params.vocab)
  alphabet.forEach((token, s) => {
    symbolOf[token] = s + 1
  })

  const starts = new Uint32Array(records.length + 1)
  let length = 1
  records.forEach(({ tokens }, r) => {
    starts[r] = length
    length += tokens.length + 1
  })
  starts[records.length] = length
  const text = alphabet.length < 65_536 ? new Uint16Array(length) : new Uint32Array(length)
  records.forEach(({ tokens }, r) => {
    const mask = masks[r]!
    for (let j = 0, p = starts[r]!; j < tokens.length; j++, p++) {
      if (!getBit(mask, j)) text[p] = symbolOf[tokens[j]!]!
    }
  })

  const { order, heads } = sortByContext(text, alphabet.length, params.maxMatch)

  const owners = [...new Set(records.map(({ owner }) => owner))].sort((a, b) => a - b)
  const ownerIndex = new Map(owners.map((owner, i) => [owner, i]))
  const ownerAt = unsigned(owners.length, length)
  records.forEach(({ owner, tokens }, r) => {
    ownerAt.fill(ownerIndex.get(owner)!, starts[r]!, starts[r]! + tokens.length)
  })
  const rowOwners = unsigned(owners.length, order.length)
  for (let i = 0; i < order.length; i++) rowOwners[i] = ownerAt[order[i]!]!
  return { alphabet, text, starts, recordNumbers, order, heads, owners, rowOwners }
}

/** Symbol of a token in the segment, 0 when it does not occur unmasked. */
export function symbolIn(segment: Segment, token: number): number {
  const { alphabet } = segment
  let low = 0
  let high = alphabet.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (alphabet[middle]! < token) low = middle + 1
    else high = middle
  }
  return alphabet[low] === token ? low + 1 : 0
}

/** Record and offset of a text position that holds a token. */
export function locate(segment: Segment, position: number): Occurrence {
  const { starts } = segment
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= position) low = middle
    else high = middle
  }
  return { record: segment.recordNumbers[low]!, offset: position - starts[low]! }
}
