import { ArrayColumn, type Column, type Words } from '../paging/column.ts'

/** Running counts of every owner at each `step`-th row, so that a long interval need not be read. */
export type OwnerSamples = {
  readonly step: number
  readonly owners: number
  /** Row-major: counts before row i · step. */
  readonly sums: Column
}

/** One byte per row at most: the step grows with the number of owners. */
export const sampleStep = (owners: number): number => Math.max(512, 4 * owners)

export const sampleCount = (rows: number, owners: number): number =>
  (Math.floor(rows / sampleStep(owners)) + 1) * owners

export function sampleOwners(rowOwners: Words, owners: number): OwnerSamples {
  const step = sampleStep(owners)
  const sums = new Uint32Array(sampleCount(rowOwners.length, owners))
  const running = new Uint32Array(owners)
  for (let i = 0; i < rowOwners.length; i++) {
    if (i % step === 0) sums.set(running, (i / step) * owners)
    running[rowOwners[i]!]!++
  }
  if (rowOwners.length % step === 0) sums.set(running, sums.length - owners)
  return { step, owners, sums: new ArrayColumn(sums) }
}

/** Owners of an interval, as positions in the segment's owners, and how many of its rows each has. */
export type Distribution = { readonly owners: Uint32Array; readonly counts: Uint32Array }

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
  addRows(rowOwners: Column, samples: OwnerSamples, numbers: Uint32Array, low: number, high: number): void {
    const { step, owners, sums } = samples
    if (high - low <= 2 * step) {
      this.#addEach(rowOwners, numbers, low, high)
      return
    }
    const first = Math.ceil(low / step)
    const last = Math.floor(high / step)
    this.#addEach(rowOwners, numbers, low, first * step)
    for (let o = 0; o < owners; o++) {
      const count = sums.at(last * owners + o) - sums.at(first * owners + o)
      if (count > 0) this.add(numbers[o]!, count)
    }
    this.#addEach(rowOwners, numbers, last * step, high)
  }

  /** Adds counts that are known already. */
  addAll({ owners, counts: added }: Distribution, numbers: Uint32Array): void {
    for (let i = 0; i < owners.length; i++) this.add(numbers[owners[i]!]!, added[i]!)
  }

  #addEach(rowOwners: Column, numbers: Uint32Array, low: number, high: number): void {
    const { counts, touched } = this
    for (let row = low; row < high; ) {
      const page = rowOwners.page(row)
      const from = rowOwners.offset(row)
      const to = Math.min(page.length, from + high - row)
      let size = this.size
      for (let i = from; i < to; i++) {
        const owner = numbers[page[i]!]!
        const before = counts[owner]!
        if (before === 0) touched[size++] = owner
        counts[owner] = before + 1
      }
      this.size = size
      row += to - from
    }
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.counts[this.touched[i]!] = 0
    this.size = 0
  }
}
