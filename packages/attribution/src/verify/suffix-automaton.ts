/**
 * Suffix automaton of several token strings (Blumer et al. 1985): state 0 is the root; each state stands for the substrings
 * that end at the same places of the strings, of lengths `length[link] + 1 .. length`.
 */
export class SuffixAutomaton {
  length: Int32Array = new Int32Array(1024)
  link: Int32Array = new Int32Array(1024).fill(-1)
  /** One place, counted over all strings added, where the state's substrings end. */
  end: Int32Array = new Int32Array(1024)
  states = 1
  readonly #root: Int32Array
  /** Per state, its newest edge; edges are chained through `#edgeNext`. */
  #firstEdge = new Int32Array(1024).fill(-1)
  #edgeNext = new Int32Array(1024)
  #edges = 0
  /** Open addressing, four words a slot: state, symbol, target, edge + 1 (0: free). */
  #slots = new Int32Array(4 * 4096)
  #edgeSlot = new Int32Array(1024)
  #position = 0

  /** @param symbols symbols are in [1, symbols]; 0 is in no string. */
  constructor(symbols: number) {
    this.#root = new Int32Array(symbols + 1)
  }

  /** Target of `state` under `symbol`, −1 when there is none. */
  step(state: number, symbol: number): number {
    if (state === 0) return this.#root[symbol] === 0 ? -1 : this.#root[symbol]!
    const slots = this.#slots
    const mask = slots.length - 1
    let at = this.#hash(state, symbol)
    while (slots[at + 3] !== 0) {
      if (slots[at] === state && slots[at + 1] === symbol) return slots[at + 2]!
      at = (at + 4) & mask
    }
    return -1
  }

  /** @returns the state of the whole string up to each of its symbols. */
  add(string: Uint32Array): Int32Array {
    const states = new Int32Array(string.length)
    let last = 0
    string.forEach((symbol, i) => {
      last = this.#extend(last, symbol)
      states[i] = last
      this.#position++
    })
    // A later symbol may have split a state: follow the string once more.
    let state = 0
    string.forEach((symbol, i) => {
      state = this.step(state, symbol)
      states[i] = state
    })
    return states
  }

  #extend(last: number, symbol: number): number {
    const present = this.step(last, symbol)
    if (present >= 0) {
      return this.length[present] === this.length[last]! + 1 ? present : this.#split(last, symbol, present)
    }
    const state = this.#newState(this.length[last]! + 1, this.#position)
    let from = last
    while (from >= 0 && this.step(from, symbol) < 0) {
      this.#setEdge(from, symbol, state)
      from = this.link[from]!
    }
    if (from < 0) this.link[state] = 0
    else {
      const target = this.step(from, symbol)
      // In two steps: a split may grow the arrays, and `this.link` must be looked up after it.
      const suffix =
        this.length[target] === this.length[from]! + 1 ? target : this.#split(from, symbol, target)
      this.link[state] = suffix
    }
    return state
  }

  /** Gives the substrings of `target` of at most `length[from] + 1` symbols a state of their own. */
  #split(from: number, symbol: number, target: number): number {
    const clone = this.#newState(this.length[from]! + 1, this.end[target]!)
    for (let edge = this.#firstEdge[target]!; edge >= 0; edge = this.#edgeNext[edge]!) {
      const slot = this.#edgeSlot[edge]!
      this.#setEdge(clone, this.#slots[slot + 1]!, this.#slots[slot + 2]!)
    }
    this.link[clone] = this.link[target]!
    this.link[target] = clone
    for (let p = from; p >= 0 && this.step(p, symbol) === target; p = this.link[p]!) {
      this.#setEdge(p, symbol, clone)
    }
    return clone
  }

  #newState(length: number, end: number): number {
    const state = this.states++
    if (state === this.length.length) {
      this.length = grow(this.length)
      this.link = grow(this.link)
      this.end = grow(this.end)
      this.#firstEdge = grow(this.#firstEdge)
    }
    this.length[state] = length
    this.end[state] = end
    this.#firstEdge[state] = -1
    return state
  }

  #hash(state: number, symbol: number): number {
    const hash = Math.imul(Math.imul(state, 0x9e3779b1) ^ symbol, 0x85ebca6b)
    return ((hash ^ (hash >>> 15)) << 2) & (this.#slots.length - 1)
  }

  #setEdge(state: number, symbol: number, target: number): void {
    if (state === 0) {
      this.#root[symbol] = target
      return
    }
    if (8 * (this.#edges + 1) > this.#slots.length) this.#rehash()
    if (this.#edges === this.#edgeNext.length) {
      this.#edgeNext = grow(this.#edgeNext)
      this.#edgeSlot = grow(this.#edgeSlot)
    }
    const slots = this.#slots
    let at = this.#hash(state, symbol)
    while (slots[at + 3] !== 0) {
      if (slots[at] === state && slots[at + 1] === symbol) {
        slots[at + 2] = target
        return
      }
      at = (at + 4) & (slots.length - 1)
    }
    const edge = this.#edges++
    slots.set([state, symbol, target, edge + 1], at)
    this.#edgeSlot[edge] = at
    this.#edgeNext[edge] = this.#firstEdge[state]!
    this.#firstEdge[state] = edge
  }

  #rehash(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 3] === 0) continue
      let at = this.#hash(old[from]!, old[from + 1]!)
      while (this.#slots[at + 3] !== 0) at = (at + 4) & (this.#slots.length - 1)
      this.#slots.set(old.subarray(from, from + 4), at)
      this.#edgeSlot[old[from + 3]! - 1] = at
    }
  }
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 * array.length)
  grown.set(array)
  return grown
}
