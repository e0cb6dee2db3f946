import { addresses } from '@openledger/contracts'
import { type Hex, signingDomain } from '@openledger/primitives'
import { voucherTypedData } from '@openledger/settlement'
import type { LocalAccount } from 'viem'

/** `account` pays at most `cumulative` nOPEN in total, for ever; signed by its owner. */
export async function signVoucher(
  signer: LocalAccount,
  voucher: { chainId: number; account: number; cumulative: bigint; ledger?: Hex },
): Promise<Hex> {
  const { chainId, account, cumulative, ledger = addresses.ledger } = voucher
  return signer.signTypedData(voucherTypedData(chainId, ledger, { account, cumulative }))
}

/** Asks the gateway for an API key of an account; counts once and for ten minutes. */
export async function signApiKeyRequest(
  signer: LocalAccount,
  request: { chainId: number; account: number; label: string; issuedAt: number; ledger?: Hex },
): Promise<Hex> {
  const { chainId, account, label, issuedAt, ledger = addresses.ledger } = request
  return signer.signTypedData({
    domain: signingDomain(chainId, ledger),
    types: {
      ApiKey: [
        { name: 'account', type: 'uint32' },
        { name: 'label', type: 'string' },
        { name: 'issuedAt', type: 'uint64' },
      ],
    },
    primaryType: 'ApiKey',
    message: { account, label, issuedAt: BigInt(issuedAt) },
  })
}
