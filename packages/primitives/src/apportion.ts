import { InvalidInputError } from './errors.ts'

/**
 * Divides `total` in proportion to `weights` by the method of largest remainders (Hamilton):
 * floors first, what is left goes one by one to the largest remainders, ties to the lower index.
 * The shares sum to `total` exactly. All weights zero: everything is zero and `total` must be zero.
 *
 * @throws InvalidInputError on a negative total or weight, or when there is something to divide and nobody to get it.
 */
export function apportion(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total < 0n) throw new InvalidInputError(`Expected a total of at least 0, got ${total}.`)
  let sum = 0n
  for (const weight of weights) {
    if (weight < 0n) throw new InvalidInputError(`Expected weights of at least 0, got ${weight}.`)
    sum += weight
  }
  if (sum === 0n) {
    if (total > 0n) throw new InvalidInputError(`Expected a positive weight to divide ${total} by.`)
    return weights.map(() => 0n)
  }
  const shares: bigint[] = []
  const remainders: { index: number; remainder: bigint }[] = []
  let left = total
  weights.forEach((weight, index) => {
    const product = total * weight
    const share = product / sum
    shares.push(share)
    left -= share
    remainders.push({ index, remainder: product % sum })
  })
  remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (let i = 0; left > 0n; i++, left--) shares[remainders[i]!.index]! += 1n
  return shares
}
