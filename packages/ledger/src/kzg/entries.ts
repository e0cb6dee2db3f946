import { InvalidInputError, MAX_AMOUNT, PAGE_SIZE } from '@openledger/primitives'

/** Amounts of one book page: slots strictly rising, amounts ≥ 1 nOPEN, the two arrays of equal length. */
export type Entries = { slots: Uint16Array; amounts: BigUint64Array }

/** Packs slot → amount into {@link Entries}. @throws InvalidInputError on a slot ≥ 4096 or an amount outside of [1, 2^64). */
export function packEntries(amounts: Iterable<readonly [slot: number, amount: bigint]>): Entries {
  const sorted = [...amounts].sort((a, b) => a[0] - b[0])
  const entries = { slots: new Uint16Array(sorted.length), amounts: new BigUint64Array(sorted.length) }
  sorted.forEach(([slot, amount], i) => {
    if (!Number.isInteger(slot) || slot < 0 || slot >= PAGE_SIZE) {
      throw new InvalidInputError(`Expected a slot below ${PAGE_SIZE}, got ${slot}.`)
    }
    if (amount < 1n || amount > MAX_AMOUNT) {
      throw new InvalidInputError(
        `Expected an amount from 1 to 2^64 − 1 nOPEN at slot ${slot}, got ${amount}.`,
      )
    }
    if (i > 0 && sorted[i - 1]![0] === slot) throw new InvalidInputError(`Expected slot ${slot} only once.`)
    entries.slots[i] = slot
    entries.amounts[i] = amount
  })
  return entries
}

export function* entryPairs({ slots, amounts }: Entries): Generator<[slot: number, amount: bigint]> {
  for (let i = 0; i < slots.length; i++) yield [slots[i]!, amounts[i]!]
}

/** Exact integer sum of the amounts. */
export function sumEntries({ amounts }: Entries): bigint {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}
