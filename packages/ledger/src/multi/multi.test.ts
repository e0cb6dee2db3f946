import { accountPage, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { books, kzg, request } from '../../test-support/fixture.ts'
import type { Books } from '../books/books.ts'
import type { ClaimsProof } from '../books/claims-proof.ts'
import { sumOverDifferences } from '../curve/difference-kernel.ts'
import { evaluate, reverseSlotBits, slotPoint } from '../curve/domain.ts'
import { fft, inverseFft, rootPowers } from '../curve/fft.ts'
import { FIELD_ORDER, inverse, mod } from '../curve/field.ts'
import { encodeG1, G1_INFINITY } from '../curve/g1.ts'
import { toBlob } from '../kzg/blob.ts'
import { LedgerError } from '../settlement/errors.ts'
import { verifyClaims } from '../settlement/verify-claims.ts'
import { combineClaims, decodeClaimItems, encodeClaimItems } from './claims.ts'
import { addQuotient } from './quotient.ts'

const P1 = 4096
const P2 = 8192
const field = fc.bigInt({ min: 0n, max: FIELD_ORDER - 1n })

describe('Fourier transform', () => {
  it('evaluates at the roots of unity and goes back', () => {
    const values = Array.from({ length: 4096 }, (_, i) => BigInt(i) ** 20n % FIELD_ORDER)
    const transformed = fft(values)
    const at = (k: number) =>
      values.reduce((sum, value, e) => (sum + value * rootPowers()[(k * e) % 4096]!) % FIELD_ORDER, 0n)
    for (const k of [0, 1, 2, 1234, 4095]) expect(transformed[k]).toBe(at(k))
    expect(inverseFft(transformed)).toEqual(values)
  })

  it('gives elements below the order, also for sums of exactly 0 and the order', () => {
    const at = (first: bigint, second: bigint) => {
      const values: bigint[] = new Array(4096).fill(0n)
      values[0] = first
      values[2048] = second
      return fft(values)
    }
    expect(at(1n, FIELD_ORDER - 1n)[0]).toBe(0n)
    expect(at(1n, 1n).slice(0, 4)).toEqual([2n, 0n, 2n, 0n])
    expect(at(0n, 1n)[1]).toBe(FIELD_ORDER - 1n)
  })
})

describe('sums over differences', () => {
  it('are the same term by term and by transforms', () => {
    const exponents = Array.from({ length: 70 }, (_, i) => (i * 977) % 4096)
    const terms = exponents.map((exponent, i): [number, bigint] => [exponent, BigInt(i + 1) ** 30n])
    const all = sumOverDifferences(terms)
    const first = sumOverDifferences(terms.slice(0, 35))
    const second = sumOverDifferences(terms.slice(35))
    expect(all).toEqual(first.map((sum, j) => mod(sum + second[j]!)))
    const roots = rootPowers()
    for (const j of [0, 977, 5]) {
      const sum = terms
        .filter(([exponent]) => exponent !== j)
        .reduce(
          (total, [exponent, value]) =>
            total + value * roots[exponent]! * inverse(roots[j]! - roots[exponent]!),
          0n,
        )
      expect(all[j]).toBe(mod(sum))
    }
  })
})

describe('the quotient', () => {
  it('is Σ scale · (f(X) − value)/(X − w) at any point', () => {
    const values = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 4095 }), fc.bigInt({ min: 1n, max: 2n ** 96n - 1n })),
      {
        selector: ([slot]) => slot,
        minLength: 2,
        maxLength: 80,
      },
    )
    fc.assert(
      fc.property(values, field, field, fc.nat(), (pairs, gamma, z, extra) => {
        const page = new Map(pairs)
        const chosen = new Set([
          ...pairs.slice(0, 1 + (extra % pairs.length)).map(([slot]) => slot),
          extra % 4096,
        ])
        const accounts = [...chosen].map((slot, i) => ({
          slot,
          value: page.get(slot) ?? 0n,
          scale: mod(gamma + BigInt(i)),
        }))
        const sums: bigint[] = new Array(4096).fill(0n)
        addQuotient(sums, { values: page, accounts })
        const h = evaluate(
          sums.map((sum, slot) => [slot, mod(sum)] as const),
          z,
        )
        const f = evaluate(page, z)
        const expected = accounts.reduce(
          (sum, { slot, value, scale }) => sum + scale * mod(f - value) * inverse(z - slotPoint(slot)),
          0n,
        )
        expect(h).toBe(mod(expected))
      }),
      { numRuns: 10 },
    )
    expect(reverseSlotBits(1)).toBe(2048)
  })
})

describe('claim items', () => {
  it('have one form', () => {
    const items = [
      { account: 0, value: 7n },
      { account: P1, value: 2n ** 96n - 1n },
    ]
    const bytes = encodeClaimItems(items)
    expect(toHex(bytes)).toBe('0x0000000000000000000000000000000700001000ffffffffffffffffffffffff')
    expect(decodeClaimItems(bytes)).toEqual(items)
    for (const bad of [
      new Uint8Array(),
      bytes.slice(1),
      new Uint8Array([...bytes.slice(16), ...bytes.slice(0, 16)]),
    ]) {
      expect(() => decodeClaimItems(bad)).toThrow(
        expect.objectContaining({
          code: 'NON_CANONICAL',
          ...(bad.length % 16 === 0 ? { cause: expect.objectContaining({ code: 'INVALID_INPUT' }) } : {}),
        }),
      )
    }
    expect(() => encodeClaimItems([])).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
    for (const bad of [[items[0]!, items[0]!], [{ account: 2 ** 24, value: 1n }]]) {
      expect(() => encodeClaimItems(bad)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
    }
    expect(() => combineClaims(items, 3n, slotPoint(0))).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    )
  })
})

describe('claims of many accounts', () => {
  let ledger: Books
  let proof: ClaimsProof

  beforeAll(async () => {
    ledger = books()
    for (let round = 1n; round <= 2n; round++) {
      const credits = [
        ...Array.from({ length: 100 }, (_, i): [number, bigint] => [P1 + 7 * i, round * BigInt(i + 1)]),
        ...Array.from({ length: 9 }, (_, i): [number, bigint] => [P2 + i, 2n ** 60n]),
        [4095 * 4096 + 9, 3n] as [number, bigint],
      ]
      const sum = credits.reduce((total, [, amount]) => total + amount, 0n)
      ledger.commit(
        await ledger.prepare(
          request(credits, [
            [P2 + 50, sum / 2n],
            [P2 + 51, sum - sum / 2n],
          ]),
        ),
      )
    }
    proof = await ledger.claims([4095 * 4096 + 9, P1, P1 + 7, P2 + 3, P1 + 4095, P1 + 700, P2 + 99], 2n)
  })

  it('hold for accounts of several pages, also those without an entry', () => {
    expect(proof.items.map(({ account }) => accountPage(account))).toEqual([1, 1, 1, 1, 2, 2, 4095])
    expect(proof.items.map(({ value }) => value)).toEqual([3n, 6n, 0n, 0n, 2n ** 61n, 0n, 6n])
    expect(proof.points).toHaveLength(3)
    verifyClaims(proof, ledger.record)
  })

  it('hold for many accounts, one, and an older record', async () => {
    verifyClaims(await ledger.claims(Array.from({ length: 90 }, (_, i) => P1 + 7 * i)), ledger.record)
    const one = await ledger.claims([P1 + 7], 1n)
    expect(one.items).toEqual([{ account: P1 + 7, value: 2n }])
    verifyClaims(one, ledger.headerAt(2n).previous)
    verifyClaims(await ledger.claims([7 * 4096]), ledger.record)
  })

  it('are not made for a value that is not the page’s', async () => {
    const blobs = [1, 2, 4095].map((page) => toBlob(ledger.page(2 * page, 2n).values()))
    await expect(kzg.openClaims(proof.record, proof.items, blobs)).resolves.toEqual({
      quotient: proof.quotient,
      proof: proof.proof,
    })
    const items = proof.items.map((item, i) => (i === 2 ? { ...item, value: 1n } : item))
    await expect(kzg.openClaims(proof.record, items, blobs)).rejects.toMatchObject({
      code: 'KZG_WRONG_VALUE',
    })
  })

  it('hold for nothing else', async () => {
    const reason = (change: Partial<ClaimsProof>, record = ledger.record) => {
      try {
        verifyClaims({ ...proof, ...change }, record)
        return 'accepted'
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error
        if (error.code === 'LEDGER_BAD_POINT') expect(error.cause).toBeInstanceOf(Error)
        return error.code
      }
    }
    const items = (index: number, by: bigint) =>
      proof.items.map((item, i) => (i === index ? { ...item, value: item.value + by } : item))
    for (let i = 0; i < proof.items.length; i++)
      expect(reason({ items: items(i, 1n) })).toBe('LEDGER_BAD_OPENING')
    // Two wrong values that cancel in the plain sum.
    const cancelling = items(0, 1n).map((item, i) => (i === 1 ? { ...item, value: item.value - 1n } : item))
    expect(reason({ items: cancelling })).toBe('LEDGER_BAD_OPENING')
    expect(reason({ items: proof.items.slice(1) })).toBe('LEDGER_BAD_OPENING')
    expect(reason({ items: proof.items.slice(0, -1) })).toBe('LEDGER_MALFORMED')
    expect(reason({ quotient: encodeG1(G1_INFINITY) })).toBe('LEDGER_BAD_OPENING')
    expect(reason({ quotient: proof.points[0]! })).toBe('LEDGER_BAD_OPENING')
    expect(reason({ quotient: new Uint8Array(128).fill(1, 127) })).toBe('LEDGER_BAD_POINT')
    expect(reason({ points: [proof.points[1]!, proof.points[0]!, proof.points[2]!] })).toBe('LEDGER_BAD_TREE')
    expect(reason({ tree: proof.tree.slice(1) })).toBe('LEDGER_BAD_TREE')
    expect(reason({ proof: new Uint8Array(48).fill(0xc0, 0, 1) })).toBe('LEDGER_BAD_OPENING')
    expect(reason({}, ledger.headerAt(2n).previous)).toBe('LEDGER_BAD_RECORD')
    const older = await ledger.claims([P1], 1n)
    expect(reason({ proof: older.proof })).toBe('LEDGER_BAD_OPENING')
  })
})
