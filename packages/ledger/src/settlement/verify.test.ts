import { bls12_381 } from '@noble/curves/bls12-381.js'
import { concatBytes, keccak256 } from '@openledger/primitives'
import { beforeAll, describe, expect, it } from 'vitest'
import { books, DOMAIN, directory, kzg, request, torsionPoint } from '../../test-support/fixture.ts'
import { type Books, createBooks } from '../books/books.ts'
import type { PreparedSettlement } from '../books/prepare.ts'
import { PageTree } from '../books/tree.ts'
import { decodeG1, encodeG1, type G1 } from '../curve/g1.ts'
import { combinedBlob } from './combine.ts'
import { LedgerError } from './errors.ts'
import { recomputeSettlement } from './recompute.ts'
import { decodeSettlement, encodeParts, encodeSettlement, type Touch } from './settlement.ts'
import { settlementChallenges } from './transcript.ts'
import { type SettlementContext, verifySettlement } from './verify.ts'

const P1 = 4096
const P2 = 8192

let ledger: Books
let honest: PreparedSettlement
let context: SettlementContext

beforeAll(async () => {
  ledger = books()
  const third = 4095 * 4096
  ledger.commit(
    await ledger.prepare(
      request(
        [
          [P1, 100n],
          [P1 + 1, 50n],
          [third, 1n],
        ],
        [[P2 + 5, 151n]],
      ),
    ),
  )
  honest = await ledger.prepare(
    request(
      [
        [P1, 7n],
        [P1 + 2, 3n],
      ],
      [[P2 + 5, 10n]],
    ),
  )
  context = { ...DOMAIN, record: ledger.record, generation: 0n, pages: directory() }
})

/** A settlement over given touches, with an honest transcript and the opening of its entries: what a cheating settler can make. */
async function forge(
  touches: Touch[],
  change: { tree?: Uint8Array; proof?: Uint8Array; behindEntries?: Uint8Array } = {},
): Promise<Uint8Array> {
  const { previous, batchHash, commitment } = decodeSettlement(honest.settlement)
  const tree = new PageTree()
  tree.set(
    ledger.bookPages().map((bookPage) => ({ bookPage, hash: keccak256(ledger.page(bookPage).commitment) })),
  )
  const honestParts = encodeParts(touches)
  const entries = concatBytes(honestParts.entries, change.behindEntries ?? new Uint8Array())
  const parts = { ...honestParts, entries }
  const { z, rho } = settlementChallenges(
    DOMAIN,
    ledger.record,
    batchHash,
    keccak256(commitment),
    touches.length,
    parts,
  )
  const combined = combinedBlob(
    touches.map(({ entries }) => entries),
    rho,
  )
  return encodeSettlement({
    previous,
    batchHash,
    commitment,
    parts,
    count: touches.length,
    tree: change.tree ?? tree.prove(touches.map(({ bookPage }) => bookPage)),
    proof: change.proof ?? (await kzg.open(combined, z)).proof,
  })
}

function reason(bytes: Uint8Array, other: Partial<SettlementContext> = {}): string {
  try {
    verifySettlement(bytes, { ...context, ...other })
    return 'accepted'
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    if (/MALFORMED|BAD_POINT/.test(error.code)) expect(error.cause).toBeInstanceOf(Error)
    return error.code
  }
}

const shifted = (touch: Touch, by: G1): Touch => ({
  ...touch,
  delta: encodeG1(decodeG1(touch.delta, { subgroup: false }).add(by)),
})

describe('a settlement', () => {
  it('is accepted as it is, also when forged honestly', async () => {
    expect(reason(honest.settlement)).toBe('accepted')
    expect(await forge([...honest.touches])).toEqual(honest.settlement)
    expect((await recomputeSettlement(honest.settlement, context, kzg)).record).toEqual(honest.record)
  })

  it('is refused with any byte changed or cut off', () => {
    for (let offset = 0; offset < honest.settlement.length; offset += 37) {
      const bytes = honest.settlement.slice()
      bytes[offset]! ^= 1 << (offset % 8)
      expect(reason(bytes), `byte ${offset}`).not.toBe('accepted')
    }
    for (const length of [
      0,
      100,
      168,
      206,
      254,
      800,
      honest.settlement.length - 41,
      honest.settlement.length - 1,
    ]) {
      expect(reason(honest.settlement.slice(0, length))).not.toBe('accepted')
    }
  })

  it('is refused on another chain, for another contract, after another record', () => {
    expect(reason(honest.settlement, { chainId: 902 })).toBe('LEDGER_BAD_OPENING')
    expect(reason(honest.settlement, { ledger: '0x0A11000000000000000000000000000000000003' })).toBe(
      'LEDGER_BAD_OPENING',
    )
    expect(reason(honest.settlement, { record: honest.record })).toBe('LEDGER_BAD_RECORD')
    expect(reason(honest.settlement, { deposited: 160n })).toBe('LEDGER_INSOLVENT')
    expect(reason(honest.settlement, { deposited: 161n })).toBe('accepted')
  })

  it('makes another record after a rollback', () => {
    const again = verifySettlement(honest.settlement, { ...context, generation: 1n })
    expect(again.header.generation).toBe(1n)
    expect(again.record).not.toEqual(honest.record)
  })
})

describe('a cheating settler', () => {
  const touches = (): [Touch, Touch] => [honest.touches[0]!, honest.touches[1]!]

  it('cannot hide an unknown point in two pages, whatever the sign', async () => {
    const rogue = bls12_381.G1.Point.BASE.multiply(123456789n)
    const [credit, debit] = touches()
    for (const other of [rogue, rogue.negate()]) {
      expect(reason(await forge([shifted(credit, rogue), shifted(debit, other)]))).toBe('LEDGER_BAD_OPENING')
    }
  })

  it('cannot shift a page into the curve outside of the subgroup', async () => {
    const [credit, debit] = touches()
    const torsion = torsionPoint()
    expect(reason(await forge([shifted(credit, torsion), debit]))).toBe('LEDGER_BAD_POINT')
    expect(reason(await forge([credit, shifted(debit, torsion)]))).toBe('LEDGER_BAD_POINT')
    expect(reason(await forge([shifted(credit, torsion), shifted(debit, torsion.negate())]))).toBe(
      'LEDGER_BAD_POINT',
    )
  })

  it('cannot commit to other amounts than the entries say', async () => {
    const [credit, debit] = touches()
    const other = await kzg.commit([{ slots: credit.entries.slots, amounts: BigUint64Array.from([8n, 3n]) }])
    expect(reason(await forge([{ ...credit, delta: other[0]! }, debit]))).toBe('LEDGER_BAD_OPENING')
    expect(
      reason(
        await forge([
          { ...credit, delta: debit.delta },
          { ...debit, delta: credit.delta },
        ]),
      ),
    ).toBe('LEDGER_BAD_OPENING')
    expect(reason(await forge([{ ...credit, delta: new Uint8Array(128) }, debit]))).toBe('LEDGER_BAD_OPENING')
  })

  it('cannot credit more than is debited, nor only credit', async () => {
    const [credit, debit] = touches()
    const entries = { slots: credit.entries.slots, amounts: BigUint64Array.from([8n, 3n]) }
    const [delta] = await kzg.commit([entries])
    expect(reason(await forge([{ ...credit, entries, delta: delta! }, debit]))).toBe('LEDGER_NOT_CONSERVED')
    expect(reason(await forge([credit]))).toBe('LEDGER_NOT_CONSERVED')
    expect(reason(await forge([debit]))).toBe('LEDGER_NOT_CONSERVED')
  })

  it('cannot touch a page twice or out of order', async () => {
    const [credit, debit] = touches()
    const { tree, proof } = { tree: new PageTree().prove([2]), proof: new Uint8Array(48).fill(0xc0, 0, 1) }
    expect(reason(await forge([credit, credit, debit], { tree, proof }))).toBe('LEDGER_MALFORMED')
    expect(reason(await forge([debit, credit], { tree, proof }))).toBe('LEDGER_MALFORMED')
    expect(reason(await forge([credit, { ...debit, bookPage: 8192 }], { tree, proof }))).toBe(
      'LEDGER_MALFORMED',
    )
  })

  it('cannot start from other commitments than the record has', async () => {
    const [credit, debit] = touches()
    const rogue = bls12_381.G1.Point.BASE
    const old = encodeG1(decodeG1(credit.old).add(rogue))
    expect(reason(await forge([{ ...credit, old }, debit]))).toBe('LEDGER_BAD_TREE')
    expect(reason(await forge([{ ...credit, old: new Uint8Array(128) }, debit]))).toBe('LEDGER_BAD_TREE')
    // Outside of the subgroup is outside of the tree.
    expect(reason(await forge([{ ...credit, old: encodeG1(torsionPoint()) }, debit]))).toBe('LEDGER_BAD_TREE')
    expect(reason(await forge([{ ...credit, old: new Uint8Array(128).fill(1, 127) }, debit]))).toBe(
      'LEDGER_BAD_POINT',
    )
    expect(reason(await forge([credit, debit], { tree: new PageTree().prove([2, 5]) }))).toBe(
      'LEDGER_BAD_TREE',
    )
  })

  it('cannot pay accounts that do not exist or empty the commons', async () => {
    const pages = directory()
    pages.grow(2, 200, 'ordinary')
    pages.grow(0, 5, 'commons')
    const rich = createBooks(DOMAIN, { kzg, pages: { ...pages, isCommons: () => true } })
    const unknown = await createBooks(DOMAIN, { kzg, pages }).prepare(request([[P2 + 150, 5n]], [[P2, 5n]]))
    const empty = { ...context, record: rich.record }
    expect(reason(unknown.settlement, empty)).toBe('LEDGER_UNKNOWN_ACCOUNT')
    const commons = await rich.prepare(request([[P1, 5n]], [[1, 5n]]))
    expect(reason(commons.settlement, empty)).toBe('LEDGER_INSOLVENT')
  })

  it('cannot use a proof of infinity or of another settlement', async () => {
    const infinity = new Uint8Array(48).fill(0xc0, 0, 1)
    expect(reason(await forge(touches(), { proof: infinity }))).toBe('LEDGER_BAD_OPENING')
    expect(reason(await forge(touches(), { proof: new Uint8Array(48) }))).toBe('LEDGER_BAD_OPENING')
    const other = await ledger.prepare(request([[P1, 10n]], [[P2 + 5, 10n]]))
    const { proof } = decodeSettlement(other.settlement)
    expect(reason(await forge(touches(), { proof }))).toBe('LEDGER_BAD_OPENING')
  })

  it('cannot hide bytes behind the entries', async () => {
    const forged = await forge(touches(), { behindEntries: new Uint8Array(1) })
    expect(() => decodeSettlement(forged)).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
    expect(reason(forged)).toBe('LEDGER_MALFORMED')
  })

  it('does not get past recomputation either', async () => {
    const [credit, debit] = touches()
    await expect(
      recomputeSettlement(await forge([shifted(credit, torsionPoint()), debit]), context, kzg),
    ).rejects.toMatchObject({ code: 'LEDGER_BAD_OPENING' })
    const rogue = bls12_381.G1.Point.BASE
    const forged = await forge([shifted(credit, rogue), shifted(debit, rogue.negate())])
    await expect(recomputeSettlement(forged, context, kzg)).rejects.toMatchObject({
      code: 'LEDGER_BAD_OPENING',
    })
    await expect(recomputeSettlement(forged.slice(1), context, kzg)).rejects.toMatchObject({
      code: 'LEDGER_MALFORMED',
      cause: expect.objectContaining({ code: 'NON_CANONICAL' }),
    })
  })
})
