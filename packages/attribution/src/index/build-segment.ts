import { ArrayColumn, unsigned } from '../paging/column.ts'
import type { Params } from '../rule/params.ts'
import { sortByContext } from './context-sort.ts'
import { sampleOwners } from './owner-samples.ts'
import { type Segment, segmentOf } from './segment.ts'
import type { SegmentSource } from './segment-source.ts'

export function buildSegment(source: SegmentSource, params: Params): Segment {
  const { tokens, starts, recordNumbers } = source
  const symbolOf = new Uint32Array(params.vocab + 1)
  for (let p = 0; p < tokens.length; p++) symbolOf[tokens[p]!] = 1
  symbolOf[0] = 0
  let symbols = 0
  for (let token = 1; token <= params.vocab; token++) if (symbolOf[token] === 1) symbolOf[token] = ++symbols
  const alphabet = new Uint32Array(symbols)
  for (let token = 1; token <= params.vocab; token++) {
    if (symbolOf[token] !== 0) alphabet[symbolOf[token]! - 1] = token - 1
  }
  const text = symbols < 65_536 ? new Uint16Array(tokens.length) : new Uint32Array(tokens.length)
  for (let p = 0; p < tokens.length; p++) text[p] = symbolOf[tokens[p]!]!

  const owners = [...new Set(source.recordOwners)].sort((a, b) => a - b)
  const ownerIndex = new Map(owners.map((owner, i) => [owner, i]))
  const recordOwners = unsigned(owners.length, recordNumbers.length)
  source.recordOwners.forEach((owner, r) => {
    recordOwners[r] = ownerIndex.get(owner)!
  })
  const { order, heads } = sortByContext(text, symbols, params.maxMatch)
  const ownerAt = unsigned(owners.length, text.length)
  for (let r = 0; r < recordOwners.length; r++) ownerAt.fill(recordOwners[r]!, starts[r]!, starts[r + 1]! - 1)
  const rowOwners = unsigned(owners.length, order.length)
  for (let i = 0; i < order.length; i++) rowOwners[i] = ownerAt[order[i]!]!
  const parts = { alphabet, starts, recordNumbers, owners, recordOwners, heads }
  const columns = {
    text: new ArrayColumn(text),
    order: new ArrayColumn(order),
    rowOwners: new ArrayColumn(rowOwners),
  }
  return segmentOf({ ...parts, ...columns, samples: sampleOwners(rowOwners, owners.length) }, params.vocab)
}
