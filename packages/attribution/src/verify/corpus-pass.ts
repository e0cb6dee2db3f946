import { type AccountNumber, InvalidInputError } from '@openledger/primitives'
import { MAX_OCCURRENCES, type Occurrence } from '../rule/attribution.ts'
import type { Params } from '../rule/params.ts'
import { assertRecord, type SnapshotRecord } from '../snapshot/snapshot.ts'
import { HitTable } from './hit-table.ts'
import type { QuerySet } from './query-set.ts'

/** The snapshot's records and masks in registry order; both are iterated twice per batch. */
export type Corpus = {
  readonly records: Iterable<SnapshotRecord>
  readonly masks: Iterable<Uint8Array>
}

function* paired({ records, masks }: Corpus): Generator<readonly [SnapshotRecord, Uint8Array, number]> {
  const iterator = masks[Symbol.iterator]()
  let index = 0
  for (const record of records) {
    const { done, value } = iterator.next()
    if (done) throw unpaired('more records than', index)
    yield [record, value, index++]
  }
  if (iterator.next().done !== true) throw unpaired('fewer records than masks,', index)
}

function unpaired(found: string, index: number): InvalidInputError {
  return new InvalidInputError(`Expected a mask for each record, got ${found} ${index}.`, {
    code: 'MASK_SHAPE',
  })
}

/** First pass: checks the records and counts their unmasked tokens. */
export function countUnmasked(corpus: Corpus, params: Params): { counts: Uint32Array; unmasked: number } {
  const counts = new Uint32Array(params.vocab)
  let unmasked = 0
  for (const [record, mask, index] of paired(corpus)) {
    assertRecord(record, mask, params, index)
    const { tokens } = record
    for (let j = 0; j < tokens.length; j++) {
      if (((mask[j >> 3]! >> (j & 7)) & 1) === 1) continue
      counts[tokens[j]!]!++
      unmasked++
    }
  }
  return { counts, unmasked }
}

/** What the second pass finds. */
export type CorpusHits = {
  /** By place: occurrences whose longest matching n-gram is that place, by owner number. */
  readonly hits: HitTable
  readonly owners: readonly AccountNumber[]
  /** By place, for n-grams that are evidence: where their last tokens stand, first {@link MAX_OCCURRENCES} in registry order. */
  readonly ends: ReadonlyMap<number, readonly Occurrence[]>
}

/** Second pass: runs every record through the automaton of the queries, in memory bounded by the queries. */
export function findHits(corpus: Corpus, set: QuerySet, params: Params): CorpusHits {
  const { maxMatch } = params
  const { automaton, symbols, first, paying, evident } = set
  const { length, link } = automaton
  const hits = new HitTable()
  const ends = new Map<number, Occurrence[]>()
  const owners: AccountNumber[] = []
  const ownerNumbers = new Map<AccountNumber, number>()
  for (const [{ owner, tokens }, mask, record] of paired(corpus)) {
    let number = ownerNumbers.get(owner)
    if (number === undefined) {
      number = owners.push(owner) - 1
      ownerNumbers.set(owner, number)
    }
    let state = 0
    let matched = 0
    for (let j = 0; j < tokens.length; j++) {
      const symbol = ((mask[j >> 3]! >> (j & 7)) & 1) === 1 ? 0 : symbols[tokens[j]!]!
      if (symbol === 0) {
        state = 0
        matched = 0
        continue
      }
      let target = automaton.step(state, symbol)
      while (target < 0) {
        state = link[state]!
        matched = length[state]!
        target = automaton.step(state, symbol)
      }
      state = target
      matched++
      // Longer than maxMatch is as good as maxMatch: stay at the state that stands for it.
      while (length[link[state]!]! >= maxMatch) {
        state = link[state]!
        matched = length[state]!
      }
      const n = Math.min(matched, maxMatch)
      if (n < paying[state]!) continue
      const place = first[state]! + n - length[link[state]!]! - 1
      hits.add(place, number)
      if (n < evident[state]!) continue
      const found = ends.get(place)
      if (!found) ends.set(place, [{ record, offset: j }])
      else if (found.length < MAX_OCCURRENCES) found.push({ record, offset: j })
    }
  }
  return { hits, owners, ends }
}
