import { fromHex, type Hex, toHex } from '@openledger/primitives'
import type { Secp256k1 } from '../crypto/secp256k1.ts'
import { createDigests } from './digests.ts'
import type { CoveringVoucher, Receipt, SignedReceipt, Voucher } from './receipt.ts'

/** Signs and checks vouchers and receipts of one chain's Ledger. */
export type ReceiptSigner = {
  signReceipt(receipt: Receipt, secretKey: Uint8Array): SignedReceipt & { receiptId: Hex }
  receiptId(receipt: Receipt): Hex
  /** Lower-case address of the signer; undefined when the signature is not canonical. */
  receiptSigner(receipt: SignedReceipt): Hex | undefined
  signVoucher(voucher: Voucher, secretKey: Uint8Array): CoveringVoucher
  voucherSigner(account: number, voucher: CoveringVoucher): Hex | undefined
}

export function createReceiptSigner(
  options: { chainId: number | bigint; ledger: Hex },
  dependencies: { secp256k1: Secp256k1 },
): ReceiptSigner {
  const digests = createDigests(options.chainId, options.ledger)
  const { secp256k1 } = dependencies
  return {
    signReceipt(receipt, secretKey) {
      const digest = digests.receipt(receipt)
      return { receipt, signature: toHex(secp256k1.sign(digest, secretKey)), receiptId: toHex(digest) }
    },
    receiptId: (receipt) => toHex(digests.receipt(receipt)),
    receiptSigner: ({ receipt, signature }) =>
      secp256k1.recover(digests.receipt(receipt), fromHex(signature)),
    signVoucher: (voucher, secretKey) => ({
      cumulative: voucher.cumulative,
      signature: toHex(secp256k1.sign(digests.voucher(voucher), secretKey)),
    }),
    voucherSigner: (account, { cumulative, signature }) =>
      secp256k1.recover(digests.voucher({ account, cumulative }), fromHex(signature)),
  }
}
