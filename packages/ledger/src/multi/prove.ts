import { accountPage, accountSlot, BaseError, PAGE_SIZE } from '@openledger/primitives'
import { FIELD_ORDER, mod } from '../curve/field.ts'
import { decodeG1, encodeG1 } from '../curve/g1.ts'
import type { KzgBackend } from '../kzg/backend.ts'
import { fromBlob, toBlob } from '../kzg/blob.ts'
import {
  type ClaimItem,
  claimPages,
  claimPoint,
  claimSeed,
  combineClaims,
  encodeClaimItems,
} from './claims.ts'
import { addQuotient } from './quotient.ts'

/** An opening of many accounts on many pages at once (BDFG20, protocol §8). */
export type MultiOpening = {
  /** −[h(τ)]₁, 128 bytes. */
  quotient: Uint8Array
  /** 48 bytes. */
  proof: Uint8Array
}

/**
 * @param blobs the items' pages in the order of `claimPages`, each with exactly the items' values.
 * @param items accounts strictly rising.
 * @throws BaseError `KZG_WRONG_VALUE` when an item is not its page's: the combination would open to something else.
 */
export function proveClaims(
  backend: KzgBackend,
  record: Uint8Array,
  items: readonly ClaimItem[],
  blobs: readonly Uint8Array[],
): MultiOpening {
  const { seed, gamma } = claimSeed(record, encodeClaimItems(items))
  const pages = claimPages(items).map((page, i) => ({ page, values: new Map(fromBlob(blobs[i]!)) }))
  const sums: bigint[] = new Array(PAGE_SIZE).fill(0n)
  let scale = 1n
  const scales = items.map(() => {
    const own = scale
    scale = (scale * gamma) % FIELD_ORDER
    return own
  })
  for (const { page, values } of pages) {
    const accounts = items.flatMap(({ account, value }, i) =>
      accountPage(account) === page ? [{ slot: accountSlot(account), value, scale: scales[i]! }] : [],
    )
    addQuotient(sums, { values, accounts })
  }
  const h = sums.map(mod)
  // Stryker disable next-line ObjectLiteral, BooleanLiteral: what the library makes is of the subgroup, looked at or not
  const quotient = encodeG1(decodeG1(backend.commitBlob(blobOf(h)), { subgroup: false }).negate())

  const z = claimPoint(seed, quotient)
  const { factors, value } = combineClaims(items, gamma, z)
  const combined = h.map((term) => -term)
  pages.forEach(({ values }, i) => {
    for (const [slot, amount] of values) combined[slot]! += factors[i]! * amount
  })
  const { y, proof } = backend.open(blobOf(combined.map(mod)), z)
  if (y !== value) {
    throw new BaseError("Expected items with the pages' own values.", { code: 'KZG_WRONG_VALUE' })
  }
  return { quotient, proof }
}

function blobOf(values: readonly bigint[]): Uint8Array {
  return toBlob(values.map((value, slot) => [slot, value] as const))
}
