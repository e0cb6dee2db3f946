import { concatBytes, keccak256 } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { books, request, torsionPoint } from '../../test-support/fixture.ts'
import { FIELD_ORDER } from '../curve/field.ts'
import { encodeG1 } from '../curve/g1.ts'
import { recordHash } from '../settlement/header.ts'
import { CREDITS, DEBITS } from '../settlement/totals.ts'
import { verifyAccountProof } from '../settlement/verify-account.ts'
import { PageTree } from './tree.ts'

const P1 = 4096
const P2 = 8192

async function settled() {
  const ledger = books()
  for (let i = 1n; i <= 4n; i++) {
    ledger.commit(
      await ledger.prepare(
        request(
          [
            [P1 + 4095, i],
            [0, 2n ** 63n],
          ],
          [[P2 + 5, 2n ** 63n + i]],
        ),
      ),
    )
  }
  return ledger
}

describe('proof of an account', () => {
  it('holds for both books, present and past records, and accounts without an entry', async () => {
    const ledger = await settled()
    for (const [account, book, number, value] of [
      [P1 + 4095, CREDITS, 4n, 10n],
      [P1 + 4095, CREDITS, 2n, 3n],
      [P2 + 5, DEBITS, 3n, 3n * 2n ** 63n + 6n],
      [P2 + 5, DEBITS, 0n, 0n],
      [P2 + 5, CREDITS, 4n, 0n],
      [0, CREDITS, 4n, 2n ** 65n],
    ] as const) {
      const proof = await ledger.proof(account, book, number)
      expect(proof).toMatchObject({ account, book, value })
      expect(proof.header.number).toBe(number)
      expect(ledger.balance(account, number)[book === CREDITS ? 'credit' : 'debit']).toBe(value)
      verifyAccountProof(proof, proof.record)
    }
  })

  it('holds for no other value, account, book, commitment, tree, opening or record', async () => {
    const ledger = await settled()
    const proof = await ledger.proof(P1 + 4095, CREDITS)
    const other = await ledger.proof(0, CREDITS)
    const wrong = (change: Partial<typeof proof>, code: string, record = ledger.record, why: object = {}) =>
      expect(() => verifyAccountProof({ ...proof, ...change }, record)).toThrow(
        expect.objectContaining({ code, ...why }),
      )
    const malformed = { cause: expect.objectContaining({ code: 'NON_CANONICAL' }) }
    wrong({ value: 11n }, 'LEDGER_BAD_OPENING')
    wrong({ value: proof.value + FIELD_ORDER }, 'LEDGER_OVERFLOW')
    wrong({ value: proof.value - FIELD_ORDER }, 'LEDGER_OVERFLOW')
    wrong({ value: 2n ** 96n }, 'LEDGER_OVERFLOW')
    wrong({ value: 2n ** 96n - 1n }, 'LEDGER_BAD_OPENING')
    wrong({ book: 2 as typeof DEBITS }, 'LEDGER_OVERFLOW')
    wrong({ account: P1 + 4094 }, 'LEDGER_BAD_OPENING')
    wrong({ account: P2 + 4095 }, 'LEDGER_BAD_TREE')
    wrong({ book: DEBITS }, 'LEDGER_BAD_TREE')
    wrong({ commitment: other.commitment }, 'LEDGER_BAD_TREE')
    wrong({ tree: other.tree }, 'LEDGER_BAD_TREE')
    wrong({ tree: proof.tree.slice(1) }, 'LEDGER_BAD_TREE')
    wrong({ tree: concatBytes(proof.tree, new Uint8Array(1)) }, 'LEDGER_BAD_TREE', ledger.record, malformed)
    wrong({ proof: other.proof }, 'LEDGER_BAD_OPENING')
    wrong({ proof: new Uint8Array(48) }, 'LEDGER_BAD_POINT', ledger.record, malformed)
    wrong({ header: { ...proof.header, total: 0n } }, 'LEDGER_BAD_RECORD')
    wrong({}, 'LEDGER_BAD_RECORD', ledger.headerAt(3n).previous)
  })

  it('does not hold for a commitment outside of the subgroup, even of the record', async () => {
    const ledger = await settled()
    const proof = await ledger.proof(P1 + 4095, CREDITS)
    const commitment = encodeG1(torsionPoint())
    const pages = new PageTree()
    pages.set([{ bookPage: 2, hash: keccak256(commitment) }])
    const header = { ...proof.header, pagesRoot: pages.root }
    const bent = { ...proof, header, commitment, tree: pages.prove([2]) }
    expect(() => verifyAccountProof(bent, recordHash(header))).toThrow(
      expect.objectContaining({
        code: 'LEDGER_BAD_POINT',
        cause: expect.objectContaining({ code: 'NON_CANONICAL' }),
      }),
    )
  })

  it('is of the record it was asked for, also when the books move meanwhile', async () => {
    const ledger = await settled()
    const pending = ledger.proof(P1 + 4095, CREDITS)
    ledger.rollback(1n, 1n)
    const proof = await pending
    expect(proof.value).toBe(10n)
    verifyAccountProof(proof, proof.record)
  })

  it('is refused for records that are forgotten or not there yet', async () => {
    const ledger = await settled()
    ledger.forgetBefore(3n)
    const unknown = { code: 'LEDGER_UNKNOWN_RECORD' }
    await expect(ledger.proof(P1, CREDITS, 2n)).rejects.toMatchObject(unknown)
    await expect(ledger.proof(P1, CREDITS, 5n)).rejects.toMatchObject(unknown)
    verifyAccountProof(await ledger.proof(P1, CREDITS, 3n), ledger.headerAt(4n).previous)
  })
})
