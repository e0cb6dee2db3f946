import { computeMask, DEFAULT_PARAMS, type Params } from '@openledger/attribution'
import { encodeTokens, SeededRandom } from '@openledger/primitives'
import { joinBytes } from '../intake/join-bytes.ts'
import type { Snapshot } from './snapshot.ts'

export const params: Params = {
  ...DEFAULT_PARAMS,
  tokenizerHash: `0x${'07'.repeat(32)}`,
  vocab: 500,
  tw: 6,
  te: 20,
}

/** A snapshot of records that partly copy each other, with their tokens; the same count gives the same records. */
export function snapshotOf(
  count: number,
  { datanets = 1, erased = [] }: { datanets?: number; erased?: readonly number[] } = {},
): Snapshot & { tokens: Uint32Array[] } {
  const random = new SeededRandom('snapshot')
  const tokens: Uint32Array[] = []
  for (let i = 0; i < count; i++) {
    const own = Uint32Array.from({ length: 8 + random.below(12) }, () => random.below(params.vocab))
    const copied =
      i > 0 && random.below(3) === 0 ? tokens[random.below(i)]!.subarray(0, 9) : new Uint32Array()
    tokens.push(Uint32Array.of(...copied, ...own))
  }
  const places = tokens.map((_, i) => ({
    ...{ datanet: 1 + (i % datanets), index: Math.floor(i / datanets), owner: i % 7 },
    erased: erased.includes(i),
  }))
  // What each Datanet publishes: masks within itself.
  const masks = new Array<Uint8Array>(count)
  for (let datanet = 1; datanet <= datanets; datanet++) {
    const own = [...places.keys()].filter((i) => places[i]!.datanet === datanet)
    const computed = computeMask(
      own.map((i) => ({ tokens: tokens[i]! })),
      params.k,
    )
    for (const [j, i] of own.entries()) masks[i] = computed[j]!
  }
  const kept = [...places.keys()].filter((i) => !places[i]!.erased)
  return {
    ...{ datanets: Array.from({ length: datanets }, (_, i) => i + 1), places, tokens },
    load: () => ({
      tokens: joinBytes(kept.map((i) => encodeTokens(tokens[i]!))),
      masks: joinBytes(kept.map((i) => masks[i]!)),
    }),
  }
}
