import fc from 'fast-check'
import { computeMask } from './mask/mask.ts'
import type { Query } from './rule/attribution.ts'
import { DEFAULT_PARAMS, type Params } from './rule/params.ts'
import type { SnapshotRecord } from './snapshot/snapshot.ts'

export const TOKENIZER_HASH = `0x${'11'.repeat(32)}` as const

export function paramsWith(changes: Partial<Params> & { vocab: number }): Params {
  return { tokenizerHash: TOKENIZER_HASH, ...DEFAULT_PARAMS, ...changes }
}

export type Case = {
  params: Params
  records: SnapshotRecord[]
  masks: Uint8Array[]
  query: Query
}

const tokens = (vocab: number, minLength: number, maxLength: number) =>
  fc.array(fc.nat({ max: vocab - 1 }), { minLength, maxLength }).map((a) => Uint32Array.from(a))

/** Small corpora over small vocabularies, so that everything repeats, quotes and overlaps; masks are valid or arbitrary. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    vocab: fc.integer({ min: 1, max: 12 }),
    k: fc.integer({ min: 1, max: 7 }),
    maxMatch: fc.integer({ min: 1, max: 9 }),
    promptWindow: fc.integer({ min: 0, max: 6 }),
    tw: fc.integer({ min: 0, max: 8 }),
    more: fc.integer({ min: 0, max: 12 }),
    honest: fc.boolean(),
  })
  .chain(({ more, honest, ...rest }) => {
    const params = paramsWith({ ...rest, te: rest.tw + more })
    const { vocab, k } = rest
    return fc
      .record({
        records: fc.array(fc.record({ owner: fc.nat({ max: 4 }), tokens: tokens(vocab, k, k + 30) }), {
          maxLength: 12,
        }),
        prompt: tokens(vocab, 0, 10),
        response: tokens(vocab, 1, 30),
        quotes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 20 }), fc.nat()), { maxLength: 3 }),
        noise: fc.infiniteStream(fc.nat({ max: 255 })),
      })
      .map(({ records, prompt, response, quotes, noise }) => {
        for (const [from, offset, length, to] of quotes) {
          const source = records[from % Math.max(1, records.length)]?.tokens
          if (!source) continue
          const start = offset % source.length
          const quote = source.subarray(start, start + length)
          const at = to % response.length
          response.set(quote.subarray(0, response.length - at), at)
        }
        const masks = honest
          ? computeMask(records, k)
          : records.map(({ tokens: t }) => {
              const mask = Uint8Array.from({ length: (t.length + 7) >> 3 }, () => noise.next().value & 0x24)
              if (t.length & 7) mask[mask.length - 1]! &= (1 << (t.length & 7)) - 1
              return mask
            })
        return { params, records, masks, query: { prompt, response } }
      })
  })
