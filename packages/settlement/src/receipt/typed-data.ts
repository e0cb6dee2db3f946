import { type Hex, signingDomain } from '@openledger/primitives'
import type { Receipt, Voucher } from './receipt.ts'

const VOUCHER_TYPES = {
  Voucher: [
    { name: 'account', type: 'uint32' },
    { name: 'cumulative', type: 'uint96' },
  ],
} as const

const RECEIPT_TYPES = {
  Receipt: [
    { name: 'modelId', type: 'bytes32' },
    { name: 'sequence', type: 'uint64' },
    { name: 'payer', type: 'uint32' },
    { name: 'promptCommitment', type: 'bytes32' },
    { name: 'responseCommitment', type: 'bytes32' },
    { name: 'inputTokens', type: 'uint32' },
    { name: 'outputTokens', type: 'uint32' },
    { name: 'fee', type: 'uint64' },
    { name: 'cumulative', type: 'uint96' },
    { name: 'createdAt', type: 'uint64' },
  ],
} as const

/** A voucher for wallets: `account.signTypedData(voucherTypedData(…))`. */
export function voucherTypedData(chainId: number | bigint, ledger: Hex, voucher: Voucher) {
  return {
    domain: signingDomain(chainId, ledger),
    types: VOUCHER_TYPES,
    primaryType: 'Voucher',
    message: { account: voucher.account, cumulative: voucher.cumulative },
  } as const
}

export function receiptTypedData(chainId: number | bigint, ledger: Hex, receipt: Receipt) {
  return {
    domain: signingDomain(chainId, ledger),
    types: RECEIPT_TYPES,
    primaryType: 'Receipt',
    message: { ...receipt },
  } as const
}
