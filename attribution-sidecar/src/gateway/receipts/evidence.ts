import type { Attribution, EvidenceSpan } from '@openledger/attribution'
import type { Tokenizer } from '@openledger/datanet'
import type { RecordPlace } from '../../attribution/snapshot.ts'

export type EvidenceJson = {
  start: number
  end: number
  /** Information of the span, whole bits. */
  bits: number
  count: number
  text: string
  occurrences: { datanet: number; index: number; offset: number; owner: number; text: string }[]
}

/** The text of a public record; undefined when it is erased or not public. */
export type RecordText = (place: RecordPlace) => string | undefined

/** Spans of an answer with their sources; spans whose sources may not be shown are left out. */
export function evidenceJson(
  { evidence }: Pick<Attribution, 'evidence'>,
  context: {
    prompt: Uint32Array
    response: Uint32Array
    places: readonly RecordPlace[]
    tokenizer: Pick<Tokenizer, 'decode'>
    recordText: RecordText
  },
): EvidenceJson[] {
  const { prompt, response, places, tokenizer, recordText } = context
  const tokensOf = ({ start, end }: EvidenceSpan): number[] => [
    ...(start < 0 ? prompt.subarray(prompt.length + start) : []),
    ...response.subarray(Math.max(0, start), end),
  ]
  return evidence
    .map((span) => ({
      start: span.start,
      end: span.end,
      bits: Math.floor(span.bits / 65_536),
      count: span.count,
      text: tokenizer.decode(tokensOf(span)),
      occurrences: span.occurrences.flatMap(({ record, offset }) => {
        const place = places[record]!
        const text = recordText(place)
        if (text === undefined) return []
        return [{ datanet: place.datanet, index: place.index, offset, owner: place.owner, text }]
      }),
    }))
    .filter(({ occurrences }) => occurrences.length > 0)
}
