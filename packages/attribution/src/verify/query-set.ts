import type { Query } from '../rule/attribution.ts'
import { log2Q16 } from '../rule/log2.ts'
import type { Params } from '../rule/params.ts'
import { SuffixAutomaton } from './suffix-automaton.ts'

/** More tokens than any match has. */
const NEVER = 0x7fffffff

/** One query as the automaton sees it. */
export type PreparedQuery = {
  /** Tokens of the prompt's end that matches may reach into. */
  readonly before: number
  /** State of the text up to each token, prompt's end first. */
  readonly states: Int32Array
  /** w of each token, Q16. */
  readonly weights: readonly number[]
}

/**
 * The answers to be verified, as one automaton. A *place* is a state together with a length: one distinct n-gram (n <= maxMatch) of the queries;
 * places are numbered in pre-order of the suffix links, so that the n-grams that end with a given one are a range.
 */
export class QuerySet {
  readonly automaton: SuffixAutomaton
  readonly queries: readonly PreparedQuery[]
  /** Symbol of each token, 0 when it is in no query. */
  readonly symbols: Uint32Array
  /** Per state, place of its shortest n-gram and of the end of its subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Per state, fewest tokens that carry `tw` and `te` bits. */
  readonly paying: Int32Array
  readonly evident: Int32Array
  places = 0

  /** @param counts unmasked occurrences by token. @param unmasked their sum. */
  constructor(queries: readonly Query[], counts: Uint32Array, unmasked: number, params: Params) {
    const { vocab, promptWindow, maxMatch } = params
    this.symbols = new Uint32Array(vocab)
    const texts = queries.map(({ prompt, response }) => {
      const tail = prompt.subarray(Math.max(0, prompt.length - promptWindow))
      const text = new Uint32Array(tail.length + response.length)
      text.set(tail)
      text.set(response, tail.length)
      return { before: tail.length, text }
    })
    let symbols = 0
    for (const { text } of texts) for (const x of text) if (this.symbols[x] === 0) this.symbols[x] = ++symbols
    this.automaton = new SuffixAutomaton(symbols)
    const top = log2Q16(BigInt(unmasked) + BigInt(vocab))
    const known = new Map<number, number>()
    const weight = (token: number) => {
      const count = counts[token]!
      let value = known.get(count)
      if (value === undefined) {
        value = top - log2Q16(BigInt(count) + 1n)
        known.set(count, value)
      }
      return value
    }
    this.queries = texts.map(({ before, text }) => ({
      before,
      weights: Array.from(text, weight),
      states: this.automaton.add(text.map((token) => this.symbols[token]!)),
    }))
    // States may have been split by later queries.
    for (const [q, { text }] of texts.entries()) {
      let state = 0
      text.forEach((token, i) => {
        state = this.automaton.step(state, this.symbols[token]!)
        this.queries[q]!.states[i] = state
      })
    }
    const { states } = this.automaton
    this.first = new Int32Array(states)
    this.last = new Int32Array(states)
    this.#numberPlaces(maxMatch)
    this.paying = new Int32Array(states)
    this.evident = new Int32Array(states)
    this.#findThresholds(params)
  }

  #numberPlaces(maxMatch: number): void {
    const { states, link, length } = this.automaton
    const child = new Int32Array(states).fill(-1)
    const sibling = new Int32Array(states).fill(-1)
    for (let s = states - 1; s > 0; s--) {
      sibling[s] = child[link[s]!]!
      child[link[s]!] = s
    }
    let place = 0
    for (let s = 0, down = true; ; ) {
      if (down) {
        this.first[s] = place
        if (s > 0) place += Math.max(0, Math.min(length[s]!, maxMatch) - length[link[s]!]!)
        if (child[s]! >= 0) {
          s = child[s]!
          continue
        }
      }
      this.last[s] = place
      if (s === 0) break
      down = sibling[s]! >= 0
      s = down ? sibling[s]! : link[s]!
    }
    this.places = place
  }

  #findThresholds({ tw, te, maxMatch }: Params): void {
    const all = this.queries.flatMap(({ weights }) => weights)
    const { states, link, length, end } = this.automaton
    for (let s = 1; s < states; s++) {
      const top = Math.min(length[s]!, maxMatch)
      let bits = 0
      let paying = 0
      let evident = 0
      for (let n = 1; n <= top && evident === 0; n++) {
        bits += all[end[s]! + 1 - n]!
        if (n <= length[link[s]!]!) continue
        if (paying === 0 && bits >= tw * 65_536) paying = n
        if (bits >= te * 65_536) evident = n
      }
      this.paying[s] = paying || NEVER
      this.evident[s] = evident || NEVER
    }
  }
}
