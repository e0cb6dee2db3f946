import { type Hex, signingDomain } from '@openledger/primitives'
import { hashTypedData } from 'viem'

/** Asks for an API key of the account. `issuedAt` in Unix milliseconds. */
export function apiKeyTypedData(
  chainId: number,
  ledger: Hex,
  message: { account: number; label: string; issuedAt: bigint },
) {
  return {
    domain: signingDomain(chainId, ledger),
    types: {
      ApiKey: [
        { name: 'account', type: 'uint32' },
        { name: 'label', type: 'string' },
        { name: 'issuedAt', type: 'uint64' },
      ],
    },
    primaryType: 'ApiKey',
    message,
  } as const
}

/** Asks for the erasure of a record. */
export function erasureTypedData(
  chainId: number,
  ledger: Hex,
  message: { datanet: number; record: number; issuedAt: bigint },
) {
  return {
    domain: signingDomain(chainId, ledger),
    types: {
      Erasure: [
        { name: 'datanet', type: 'uint32' },
        { name: 'record', type: 'uint32' },
        { name: 'issuedAt', type: 'uint64' },
      ],
    },
    primaryType: 'Erasure',
    message,
  } as const
}

export const typedDataDigest = (data: ReturnType<typeof apiKeyTypedData | typeof erasureTypedData>): Hex =>
  hashTypedData(data as Parameters<typeof hashTypedData>[0])
