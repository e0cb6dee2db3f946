import { fromHex, type Hex, signingDomain, toHex } from '@openledger/primitives'
import type { Secp256k1 } from '@openledger/settlement'
import { hashTypedData } from 'viem'

/** `attestation`: the record is right; `veto`: it is wrong. */
export type StatementKind = 'attestation' | 'veto'

/** What a validator says about a record (protocol §7). */
export type Statement = { kind: StatementKind; number: bigint; generation: bigint; record: Uint8Array }

const FIELDS = [
  { name: 'number', type: 'uint64' },
  { name: 'generation', type: 'uint64' },
  { name: 'record', type: 'bytes32' },
] as const

/** EIP-712 digest of `Attestation(…)` or `Veto(…)`, 32 bytes. */
export function statementDigest(
  chainId: number,
  ledger: Hex,
  { kind, number, generation, record }: Statement,
): Uint8Array {
  const primaryType = kind === 'attestation' ? 'Attestation' : 'Veto'
  return fromHex(
    hashTypedData({
      domain: signingDomain(chainId, ledger),
      types: { [primaryType]: FIELDS },
      primaryType,
      message: { number, generation, record: toHex(record) },
    }),
  )
}

/** Signs statements of one chain's ledger and tells who signed one. */
export function createStatements(
  options: { chainId: number; ledger: Hex },
  dependencies: { secp256k1: Secp256k1 },
) {
  const { chainId, ledger } = options
  const { secp256k1 } = dependencies
  return {
    sign: (statement: Statement, key: Hex): Uint8Array =>
      secp256k1.sign(statementDigest(chainId, ledger, statement), fromHex(key)),
    signer: (statement: Statement, signature: Uint8Array): Hex | undefined =>
      secp256k1.recover(statementDigest(chainId, ledger, statement), signature),
  }
}
