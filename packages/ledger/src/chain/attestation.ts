import { fromHex, toHex } from '@openledger/primitives'
import { hashTypedData } from 'viem'
import { type Header, recordHash } from '../settlement/header.ts'
import type { LedgerDomain } from '../settlement/transcript.ts'

const FIELDS = [
  { name: 'number', type: 'uint64' },
  { name: 'generation', type: 'uint64' },
  { name: 'record', type: 'bytes32' },
] as const

/** EIP-712 types of what a validator signs about a record: that it is right, or that it is wrong. */
export const ATTESTATION_TYPES = { Attestation: FIELDS } as const
export const VETO_TYPES = { Veto: FIELDS } as const

/** Typed data of an attestation, for a wallet's `signTypedData`. */
export function attestation(domain: LedgerDomain, header: Header) {
  return { ...typedData(domain, header), types: ATTESTATION_TYPES, primaryType: 'Attestation' } as const
}

/** Typed data of a veto. */
export function veto(domain: LedgerDomain, header: Header) {
  return { ...typedData(domain, header), types: VETO_TYPES, primaryType: 'Veto' } as const
}

/** What a validator signs to attest the record of `header`, 32 bytes. */
export function attestationDigest(domain: LedgerDomain, header: Header): Uint8Array {
  return fromHex(hashTypedData(attestation(domain, header)))
}

/** What a validator signs to veto the record of `header`, 32 bytes. */
export function vetoDigest(domain: LedgerDomain, header: Header): Uint8Array {
  return fromHex(hashTypedData(veto(domain, header)))
}

function typedData({ chainId, ledger }: LedgerDomain, header: Header) {
  return {
    domain: { name: 'OpenLedger', version: '1', chainId, verifyingContract: ledger },
    message: { number: header.number, generation: header.generation, record: toHex(recordHash(header)) },
  } as const
}
