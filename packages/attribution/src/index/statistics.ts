import type { AccountNumber } from '@openledger/primitives'
import { log2Q16 } from '../rule/log2.ts'
import type { Params } from '../rule/params.ts'
import { OwnerCounter } from './owner-samples.ts'
import type { Segment } from './segment.ts'

/** What the rule needs to know about the whole snapshot, gathered over its segments. */
export class SnapshotStatistics {
  /** U: unmasked tokens. */
  readonly unmasked: number
  /** Distinct owners, rising: an owner's number is the position here. */
  readonly owners: readonly AccountNumber[]
  /** Per segment, the owner number of each of its owners. */
  readonly ownerNumbers: readonly Uint32Array[]
  /** Unmasked occurrences of each token. */
  readonly counts: Uint32Array
  /** Work space for counting owners; to be cleared before use. */
  readonly scratch: OwnerCounter
  /** w by token, Q16, −1 where not computed yet. */
  readonly #weights: Int32Array
  readonly #top: number

  constructor(segments: readonly Segment[], params: Params) {
    this.counts = new Uint32Array(params.vocab)
    this.unmasked = 0
    const owners = new Set<AccountNumber>()
    for (const segment of segments) {
      this.unmasked += segment.order.length
      for (const owner of segment.owners) owners.add(owner)
      segment.alphabet.forEach((token, s) => {
        this.counts[token]! += segment.heads[s + 1]! - segment.heads[s]!
      })
    }
    this.owners = [...owners].sort((a, b) => a - b)
    const numbers = new Map(this.owners.map((owner, i) => [owner, i]))
    this.ownerNumbers = segments.map((segment) => Uint32Array.from(segment.owners, (o) => numbers.get(o)!))
    this.scratch = new OwnerCounter(this.owners.length)
    this.#weights = new Int32Array(params.vocab).fill(-1)
    this.#top = log2Q16(this.unmasked + params.vocab)
  }

  /** w(x) = L(U + V) − L(count(x) + 1), Q16 bits. */
  weight(token: number): number {
    let weight = this.#weights[token]!
    if (weight < 0) {
      weight = this.#top - log2Q16(this.counts[token]! + 1)
      this.#weights[token] = weight
    }
    return weight
  }
}
