import type { Hex } from './bytes.ts'

/** EIP-712 domain of every signature of the protocol; the verifying contract is the Ledger. */
export type SigningDomain = { name: 'OpenLedger'; version: '1'; chainId: number; verifyingContract: Hex }

export function signingDomain(chainId: number | bigint, ledger: Hex): SigningDomain {
  return { name: 'OpenLedger', version: '1', chainId: Number(chainId), verifyingContract: ledger }
}
