import { PAGE_SIZE } from '@openledger/primitives'
import { sumOverDifferences } from '../curve/difference-kernel.ts'
import { reverseSlotBits, slotPoint } from '../curve/domain.ts'
import { FIELD_ORDER, inverse, inverseAll, mod } from '../curve/field.ts'

const HALF = ((BigInt(PAGE_SIZE) - 1n) * inverse(2n)) % FIELD_ORDER

/** One page's part of the quotient: values of the page by slot, and its accounts with their powers of γ. */
export type QuotientPage = {
  values: ReadonlyMap<number, bigint>
  accounts: readonly { slot: number; value: bigint; scale: bigint }[]
}

/**
 * Adds Σ scaleᵢ · (f(X) − valueᵢ)/(X − wᵢ) of one page to `sums`, which go by slot (not reduced). Each value must be the page's own.
 *
 * Off the accounts' points the quotient is f·G − V with G = Σ scaleᵢ/(X − wᵢ) and V = Σ scaleᵢ·valueᵢ/(X − wᵢ); at an account's own
 * point its term is the derivative f′(w) = (Σ_{i≠w} fᵢ·K + f(w)·4095/2)/w. All three are sums over differences of roots of unity.
 */
export function addQuotient(sums: bigint[], { values, accounts }: QuotientPage): void {
  const inverses = inverseAll(accounts.map(({ slot }) => slotPoint(slot)))
  const scaled = accounts.map(({ slot, scale }, i): [number, bigint] => [
    reverseSlotBits(slot),
    (scale * inverses[i]!) % FIELD_ORDER,
  ])
  const g = sumOverDifferences(scaled)
  const v = sumOverDifferences(
    accounts.map(({ value }, i): [number, bigint] => [scaled[i]![0], (scaled[i]![1] * value) % FIELD_ORDER]),
  )
  for (let slot = 0; slot < PAGE_SIZE; slot++) {
    const exponent = reverseSlotBits(slot)
    sums[slot]! += (values.get(slot) ?? 0n) * g[exponent]! - v[exponent]!
  }
  const derivative = sumOverDifferences(
    [...values].map(([slot, value]): [number, bigint] => [reverseSlotBits(slot), value]),
  )
  accounts.forEach(({ slot, value }, i) => {
    const sum = derivative[reverseSlotBits(slot)]! + value * HALF
    sums[slot]! += scaled[i]![1] * mod(sum)
  })
}
