import { fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import type { AccountProof } from '../books/account-proof.ts'
import type { Header } from '../settlement/header.ts'
import { CREDITS } from '../settlement/totals.ts'

type Fields = Readonly<Record<string, unknown>>

function object(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidInputError(`Expected ${name} to be an object.`, {
      hint: 'A proof is what `openledger ledger proof` or `GET /v1/accounts/{n}/proof` gives.',
    })
  }
  return value as Fields
}

function integer(fields: Fields, name: string, bits: number): bigint {
  const text = String(fields[name])
  if (!/^\d{1,30}$/.test(text) || BigInt(text) >> BigInt(bits) !== 0n) {
    throw new InvalidInputError(
      `Expected \`${name}\` to be a whole number below 2^${bits}, got ${text.slice(0, 40)}.`,
    )
  }
  return BigInt(text)
}

function bytes(fields: Fields, name: string, length?: number): Uint8Array {
  const text = fields[name]
  const wanted = length === undefined ? 'bytes' : `${length} bytes`
  if (
    typeof text !== 'string' ||
    !/^0x(?:[0-9a-fA-F]{2})*$/.test(text) ||
    (length && text.length !== 2 + 2 * length)
  )
    throw new InvalidInputError(
      `Expected \`${name}\` to be ${wanted} in hexadecimal, got ${String(text).slice(0, 40)}.`,
    )
  return fromHex(text as Hex)
}

function headerFrom(fields: Fields): Header {
  return {
    number: integer(fields, 'number', 64),
    generation: integer(fields, 'generation', 64),
    previous: bytes(fields, 'previous', 32),
    batchHash: bytes(fields, 'batchHash', 32),
    certificateHash: bytes(fields, 'certificateHash', 32),
    pagesRoot: bytes(fields, 'pagesRoot', 32),
    total: integer(fields, 'total', 96),
    commons: integer(fields, 'commons', 96),
  }
}

/**
 * Reads the JSON of a sidecar's proof of an account's credit (`GET /v1/accounts/{n}/proof`); says nothing about whether it holds, see
 * `verifyAccountProof`. Fields that it does not know are passed over.
 * @throws InvalidInputError naming the field.
 */
export function accountProofFromJson(json: unknown): AccountProof {
  const fields = object(json, 'the proof')
  return {
    header: headerFrom(object(fields.header, '`header`')),
    record: bytes(fields, 'record', 32),
    account: Number(integer(fields, 'account', 32)),
    book: CREDITS,
    value: integer(fields, 'value', 96),
    commitment: bytes(fields, 'point', 128),
    tree: bytes(fields, 'tree'),
    proof: bytes(fields, 'proof', 48),
  }
}
