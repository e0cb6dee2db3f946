import { type SegmentSource, segmentSource } from '../index/segment-source.ts'
import type { MaskedRecords } from '../snapshot/snapshot.ts'

/** Some records that become part of one segment. */
export type Piece = { readonly tokens: number; source(): SegmentSource }

/** Records cut into pieces of at most `most` tokens, or of one record. */
export function cutRecords({ records, masks }: MaskedRecords, firstNumber: number, most: number): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < records.length; ) {
    let tokens = 0
    let to = from
    while (to < records.length && (to === from || tokens + records[to]!.tokens.length <= most)) {
      tokens += records[to++]!.tokens.length
    }
    const some = { records: records.slice(from, to), masks: masks.slice(from, to) }
    const first = firstNumber + from
    pieces.push({ tokens, source: () => segmentSource(some, first) })
    from = to
  }
  return pieces
}
