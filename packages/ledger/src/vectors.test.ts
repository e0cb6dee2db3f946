import { equalBytes, fromHex, toHex } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { DOMAIN, directory, kzg } from '../test-support/fixture.ts'
import accountProofs from '../vectors/account-proofs.json' with { type: 'json' }
import claims from '../vectors/claims.json' with { type: 'json' }
import evaluator from '../vectors/evaluator.json' with { type: 'json' }
import settlements from '../vectors/settlements.json' with { type: 'json' }
import { attestationDigest, vetoDigest } from './chain/attestation.ts'
import { decodeClaimItems } from './multi/claims.ts'
import { LedgerError } from './settlement/errors.ts'
import { runEvaluator } from './settlement/evaluator.ts'
import { decodeHeader, encodeHeader, recordHash } from './settlement/header.ts'
import { recomputeSettlement } from './settlement/recompute.ts'
import { verifySettlement } from './settlement/verify.ts'
import { verifyAccountProof } from './settlement/verify-account.ts'
import { verifyClaims } from './settlement/verify-claims.ts'

describe('golden vectors: evaluator', () => {
  it.each(evaluator.vectors)('$name', ({ input, output }) => {
    if (output === null)
      expect(() => runEvaluator(fromHex(input))).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
    else expect(toHex(runEvaluator(fromHex(input)))).toBe(output)
  })
})

describe('golden vectors: settlements', () => {
  it('are of the chain and the accounts of these tests', () => {
    expect({ chainId: settlements.chainId, ledger: settlements.ledger }).toEqual(DOMAIN)
    for (const { page, count, commons } of settlements.pages) {
      expect([directory().count(page), directory().isCommons(page)]).toEqual([count, commons])
    }
  })

  it.each(settlements.vectors)(
    '$name: $expect',
    async ({ record, generation, settlement, expect: expected, next }) => {
      const context = {
        ...DOMAIN,
        record: fromHex(record),
        generation: BigInt(generation),
        pages: directory(),
      }
      const bytes = fromHex(settlement)
      let reason = 'ok'
      try {
        const verified = verifySettlement(bytes, context)
        expect((await recomputeSettlement(bytes, context, kzg)).record).toEqual(verified.record)
        if (next) {
          expect(toHex(encodeHeader(verified.header))).toBe(next.header)
          expect(toHex(verified.record)).toBe(next.record)
          expect(toHex(attestationDigest(DOMAIN, verified.header))).toBe(next.attestationDigest)
          expect(toHex(vetoDigest(DOMAIN, verified.header))).toBe(next.vetoDigest)
        }
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error
        reason = error.code
      }
      expect(reason).toBe(expected)
    },
  )
})

describe('golden vectors: account proofs', () => {
  const header = decodeHeader(fromHex(accountProofs.header))
  const record = fromHex(accountProofs.record)

  it.each(accountProofs.vectors)('$name', ({ account, book, value, point, proof, tree }) => {
    expect(equalBytes(recordHash(header), record)).toBe(true)
    const whole = {
      header,
      record,
      account,
      book: book as 0 | 1,
      value: BigInt(value),
      commitment: fromHex(point),
      proof: fromHex(proof),
      tree: fromHex(tree),
    }
    verifyAccountProof(whole, record)
    expect(() => verifyAccountProof({ ...whole, value: whole.value + 1n }, record)).toThrow(LedgerError)
  })
})

describe('golden vectors: claims of many accounts', () => {
  const header = decodeHeader(fromHex(claims.header))
  const record = fromHex(claims.record)

  it.each(claims.vectors)('$name: $expect', ({ items, points, quotient, proof, tree, expect: expected }) => {
    const bytes = fromHex(points)
    const check = () =>
      verifyClaims(
        {
          header,
          record,
          items: decodeClaimItems(fromHex(items)),
          points: Array.from({ length: bytes.length / 128 }, (_, i) => bytes.slice(128 * i, 128 * i + 128)),
          quotient: fromHex(quotient),
          proof: fromHex(proof),
          tree: fromHex(tree),
        },
        record,
      )
    if (expected === 'ok') check()
    else
      expect(check).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^LEDGER_|^NON_CANONICAL$/) }),
      )
  })
})
