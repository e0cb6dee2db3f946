import type { Distribution } from './distribution-cache.ts'

export type Owners = Uint8Array | Uint16Array | Uint32Array

/** Running counts of every owner at each `step`-th row, so that a long interval need not be read. */
export type OwnerSamples = {
  readonly step: number
  readonly owners: number
  /** Row-major: counts before row i · step. */
  readonly sums: Uint32Array
}

/** The narrowest unsigned array that holds integers below `bound`. */
export function unsigned(bound: number, length: number): Owners {
  if (bound <= 256) return new Uint8Array(length)
  return bound <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}

/** One byte per row at most: the step grows with the number of owners. */
export function sampleOwners(rowOwners: Owners, owners: number): OwnerSamples {
  const step = Math.max(512, 4 * owners)
  const samples = Math.floor(rowOwners.length / step) + 1
  const sums = new Uint32Array(samples * owners)
  const running = new Uint32Array(owners)
  for (let i = 0; i < rowOwners.length; i++) {
    if (i % step === 0) sums.set(running, (i / step) * owners)
    running[rowOwners[i]!]!++
  }
  if (rowOwners.length % step === 0) sums.set(running, (samples - 1) * owners)
  return { step, owners, sums }
}

/** Owner counts that are gathered piece by piece; owners are positions in a list of the whole snapshot. */
export class OwnerCounter {
  readonly counts: Uint32Array
  readonly touched: Uint32Array
  size = 0

  constructor(owners: number) {
    this.counts = new Uint32Array(owners)
    this.touched = new Uint32Array(owners)
  }

  add(owner: number, count: number): void {
    const before = this.counts[owner]!
    if (before === 0) this.touched[this.size++] = owner
    this.counts[owner] = before + count
  }

  /** Adds the owners of rows `low <= i < high`; `numbers` maps the segment's owners to the snapshot's. */
  addRows(rowOwners: Owners, samples: OwnerSamples, numbers: Uint32Array, low: number, high: number): void {
    const { step, owners, sums } = samples
    if (high - low <= 2 * step) {
      this.#addEach(rowOwners, numbers, low, high)
      return
    }
    const first = Math.ceil(low / step)
    const last = Math.floor(high / step)
    this.#addEach(rowOwners, numbers, low, first * step)
    for (let o = 0; o < owners; o++) {
      const count = sums[last * owners + o]! - sums[first * owners + o]!
      if (count > 0) this.add(numbers[o]!, count)
    }
    this.#addEach(rowOwners, numbers, last * step, high)
  }

  /** Adds counts that are known already. */
  addAll({ owners, counts: added }: Distribution, numbers: Uint32Array): void {
    for (let i = 0; i < owners.length; i++) this.add(numbers[owners[i]!]!, added[i]!)
  }

  #addEach(rowOwners: Owners, numbers: Uint32Array, low: number, high: number): void {
    const { counts, touched } = this
    let size = this.size
    for (let i = low; i < high; i++) {
      const owner = numbers[rowOwners[i]!]!
      const before = counts[owner]!
      if (before === 0) touched[size++] = owner
      counts[owner] = before + 1
    }
    this.size = size
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.counts[this.touched[i]!] = 0
    this.size = 0
  }
}
