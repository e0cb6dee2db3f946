import { toHex } from '@openledger/primitives'
import { beforeAll, describe, expect, it } from 'vitest'
import { books, request } from '../../test-support/fixture.ts'
import type { AccountProof } from '../books/account-proof.ts'
import { CREDITS } from '../settlement/totals.ts'
import { verifyAccountProof } from '../settlement/verify-account.ts'
import { abiHeader } from './abi.ts'
import { accountProofFromJson } from './proof-json.ts'

let proof: AccountProof

beforeAll(async () => {
  const ledger = books()
  ledger.commit(await ledger.prepare(request([[4096, 7n]], [[8192, 7n]])))
  proof = await ledger.proof(4096, CREDITS)
})

/** As a sidecar sends it. */
function json(): Record<string, unknown> {
  const header = Object.fromEntries(
    Object.entries(abiHeader(proof.header)).map(([name, value]) => [name, String(value)]),
  )
  return {
    header,
    record: toHex(proof.record),
    account: proof.account,
    value: String(proof.value),
    point: toHex(proof.commitment),
    proof: toHex(proof.proof),
    tree: toHex(proof.tree),
  }
}

describe('the JSON of an account proof', () => {
  it('is read as the proof that it stands for', () => {
    const read = accountProofFromJson(JSON.parse(JSON.stringify(json())))
    expect(read).toEqual(proof)
    verifyAccountProof(read, proof.record)
  })

  it.each([
    ['no object', () => [json()], /the proof/],
    ['no header', () => ({ ...json(), header: 1 }), /header/],
    ['a short point', () => ({ ...json(), point: '0x00' }), /point.*128 bytes/],
    ['half a byte', () => ({ ...json(), tree: '0x123' }), /tree/],
    ['no tree', () => ({ ...json(), tree: undefined }), /tree/],
    ['a negative value', () => ({ ...json(), value: '-1' }), /value/],
    ['a value of 97 bits', () => ({ ...json(), value: String(2n ** 96n) }), /value.*2\^96/],
    ['an account of 33 bits', () => ({ ...json(), account: 2 ** 32 }), /account/],
    [
      'a number of 65 bits',
      () => ({ ...json(), header: { ...(json().header as object), number: String(2n ** 64n) } }),
      /number/,
    ],
  ])('is refused with %s', (_, broken, reason) => {
    expect(() => accountProofFromJson(broken())).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(reason) }),
    )
  })
})
