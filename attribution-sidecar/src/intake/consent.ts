import { type Hex, signingDomain } from '@openledger/primitives'
import { hashTypedData } from 'viem'

export type Consent = {
  datanet: number
  contributor: Hex
  contributionHash: Hex
  licence: string
  purposes: string
  personalData: boolean
}

/** EIP-712 typed data of protocol §5. */
export function consentTypedData(chain: { chainId: number; ledger: Hex }, message: Consent) {
  return {
    domain: signingDomain(chain.chainId, chain.ledger),
    types: {
      Consent: [
        { name: 'datanet', type: 'uint32' },
        { name: 'contributor', type: 'address' },
        { name: 'contributionHash', type: 'bytes32' },
        { name: 'licence', type: 'string' },
        { name: 'purposes', type: 'string' },
        { name: 'personalData', type: 'bool' },
      ],
    },
    primaryType: 'Consent',
    message,
  } as const
}

export const consentDigest = (chain: { chainId: number; ledger: Hex }, consent: Consent): Hex =>
  hashTypedData(consentTypedData(chain, consent))
