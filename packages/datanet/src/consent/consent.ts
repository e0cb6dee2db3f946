import { type Hex, InvalidInputError, signingDomain } from '@openledger/primitives'
import { hashTypedData, recoverTypedDataAddress } from 'viem'

/** What a contributor agrees to for one contribution. */
export type Consent = {
  datanet: number
  /** Address whose key signs; the owner of the account that will be paid. */
  contributor: Hex
  contributionHash: Hex
  /** SPDX licence expression. */
  licence: string
  /** What the data may be used for, in words or identifiers, comma-separated. */
  purposes: string
  /** The contributor declares that the text holds personal data. */
  personalData: boolean
}

/** A chain's Ledger, the verifying contract of every signature. */
export type ConsentPlace = { chainId: number | bigint; ledger: Hex }

const TYPES = {
  Consent: [
    { name: 'datanet', type: 'uint32' },
    { name: 'contributor', type: 'address' },
    { name: 'contributionHash', type: 'bytes32' },
    { name: 'licence', type: 'string' },
    { name: 'purposes', type: 'string' },
    { name: 'personalData', type: 'bool' },
  ],
} as const

/** For wallets: `account.signTypedData(consentTypedData(…))`. */
export function consentTypedData({ chainId, ledger }: ConsentPlace, consent: Consent) {
  if (consent.licence.trim() === '' || consent.purposes.trim() === '') {
    throw new InvalidInputError('Expected a licence and purposes in the consent.', {
      hint: 'Name an SPDX licence, for example CC-BY-4.0, and at least one purpose.',
    })
  }
  return {
    domain: signingDomain(chainId, ledger),
    types: TYPES,
    primaryType: 'Consent',
    message: { ...consent },
  } as const
}

/** EIP-712 digest of the consent: what the manifest carries. */
export function consentHash(place: ConsentPlace, consent: Consent): Hex {
  return hashTypedData(consentTypedData(place, consent))
}

/**
 * Checks that the contributor signed exactly this consent, with a key of her own (contract wallets are not supported).
 *
 * @throws InvalidInputError `CONSENT_INVALID`.
 */
export async function assertConsent(place: ConsentPlace, consent: Consent, signature: Hex): Promise<void> {
  const typedData = consentTypedData(place, consent)
  let signer: string
  try {
    signer = (await recoverTypedDataAddress({ ...typedData, signature })).toLowerCase()
  } catch (cause) {
    throw new InvalidInputError('Expected the consent signature to be 65 bytes of a secp256k1 key.', {
      code: 'CONSENT_INVALID',
      cause,
    })
  }
  if (signer !== consent.contributor.toLowerCase()) {
    throw new InvalidInputError(
      `Expected the consent to be signed by ${consent.contributor}, got a signature that is not hers.`,
      { code: 'CONSENT_INVALID' },
    )
  }
}
