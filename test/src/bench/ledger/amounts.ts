import { SeededRandom } from '@openledger/primitives'

const random = new SeededRandom('bench ledger')

/** A credit of less than 4.3 OPEN: four bytes of nOPEN. */
export function someAmount(): bigint {
  return BigInt(random.u32() || 1)
}

/** `count` credits in equal runs over the account pages `firstPage … firstPage + pages − 1`, and their sum. */
export function spreadCredits(
  count: number,
  pages: number,
  firstPage = 1,
): { credits: [number, bigint][]; sum: bigint } {
  const credits: [number, bigint][] = []
  let sum = 0n
  for (let i = 0; i < count; i++) {
    const page = firstPage + (i % pages)
    const amount = someAmount()
    credits.push([4096 * page + Math.floor(i / pages), amount])
    sum += amount
  }
  return { credits, sum }
}
