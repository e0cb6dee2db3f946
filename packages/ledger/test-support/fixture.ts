import { bls12_381 } from '@noble/curves/bls12-381.js'
import type { Hex } from '@openledger/primitives'
import { type Books, createBooks, createKzg, createPageDirectory, encodeG1, type G1 } from '../src/index.ts'

export const DOMAIN = { chainId: 901, ledger: '0x0A11000000000000000000000000000000000002' as Hex }

/** One prover for all tests of a file, in the test's own thread. */
export const kzg = createKzg({ threads: 0 })

/** Page 0 commons with 3 accounts, page 1 with 4096, page 2 with 100, page 4095 with 10 accounts. */
export function directory() {
  const pages = createPageDirectory()
  pages.grow(0, 3, 'commons')
  pages.grow(1, 4096, 'ordinary')
  pages.grow(2, 100, 'ordinary')
  pages.grow(4095, 10, 'ordinary')
  return pages
}

export function books(): Books {
  return createBooks(DOMAIN, { kzg, pages: directory() })
}

export const BATCH = new Uint8Array(32).fill(0xba)
export const COMMITMENT = new Uint8Array(40).fill(0xc0)

/** A settlement of `amount` from each debtor to each creditor, equal parts. */
export function request(credits: [number, bigint][], debits: [number, bigint][]) {
  return { batchHash: BATCH, commitment: COMMITMENT, credits, debits }
}

/** A point of the curve outside of the prime-order subgroup. */
export function torsionPoint(): G1 {
  const { Fp } = bls12_381.fields
  for (let x = 1n; ; x++) {
    try {
      const y = Fp.sqrt(Fp.add(Fp.mul(Fp.sqr(x), x), 4n))
      const point = bls12_381.G1.Point.fromAffine({ x, y })
      if (!point.isTorsionFree()) return point
    } catch {
      // Not an x of the curve; the next one.
    }
  }
}

/** The order-r component removed: h·P has small order only when multiplied by r; used to attack the subgroup check. */
export function torsionOnly(): G1 {
  const point = torsionPoint()
  const r = bls12_381.fields.Fr.ORDER
  let sum = bls12_381.G1.Point.ZERO
  for (let bit = r.toString(2).length - 1; bit >= 0; bit--) {
    sum = sum.double()
    if ((r >> BigInt(bit)) & 1n) sum = sum.add(point)
  }
  return sum
}

export const encode = encodeG1
