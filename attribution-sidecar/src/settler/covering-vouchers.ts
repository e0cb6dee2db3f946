import { type Hex, UnavailableError } from '@openledger/primitives'
import type { CoveringVoucher, ReceiptSigner, SettleableReceipt } from '@openledger/settlement'
import type { ChainView } from '../chain/chain-view.ts'
import { placeOfNext, readVouchingOwners, type VouchingDependencies } from '../chain/vouching-owners.ts'
import type { PayerVoucher, ReceiptRows } from './receipt-rows.ts'

/** Sees to it that no receipt is settled on a voucher that does not count by then (protocol §6). */
export type CoveringVouchers = {
  /**
   * The first of these receipts, up to one that no voucher covers any more; a receipt whose voucher has lost its force rests on another
   * one of its payer from now on.
   * @throws UnavailableError when it is the very first that none covers: nothing is settled until the owner has signed.
   */
  cover(receipts: readonly SettleableReceipt[]): Promise<readonly SettleableReceipt[]>
  /** Whether all of a batch's vouchers count in a settlement that is sent now. */
  standing(batch: number): Promise<boolean>
}

export function createCoveringVouchers(
  dependencies: VouchingDependencies & {
    view: Pick<ChainView, 'head' | 'ownershipOf'>
    receipts: Pick<ReceiptRows, 'revouch' | 'vouchersOf' | 'vouchersFor'>
    signer: Pick<ReceiptSigner, 'voucherSigner'>
  },
): CoveringVouchers {
  const { view, epochs, receipts, signer } = dependencies

  /** Says of a voucher whether it counts; nearly no account has ever changed hands, and what the gateway took then is known to be good. */
  async function judge(payers: Iterable<number>): Promise<(one: PayerVoucher) => boolean> {
    const moved = [...new Set(payers)].filter((payer) => view.ownershipOf(payer)?.changes.length !== 0)
    if (moved.length === 0) return () => true
    const owners = await readVouchingOwners(moved, await placeOfNext(view, epochs), dependencies)
    const suspects = new Set(moved)
    const known = new Map<Hex, boolean>()
    return ({ payer, voucher }) => {
      if (!suspects.has(payer)) return true
      const verdict =
        known.get(voucher.signature) ??
        (owners.get(payer) ?? []).includes(signer.voucherSigner(payer, voucher) ?? '0x')
      known.set(voucher.signature, verdict)
      return verdict
    }
  }

  function replacement(
    { receipt: { payer, cumulative } }: SettleableReceipt,
    counts: (one: PayerVoucher) => boolean,
  ): CoveringVoucher | undefined {
    return receipts.vouchersFor(payer, cumulative).find((voucher) => counts({ payer, voucher }))
  }

  return {
    async cover(list) {
      const counts = await judge(list.map(({ receipt }) => receipt.payer))
      const covered: SettleableReceipt[] = []
      for (const item of list) {
        const { server, receipt } = item
        if (counts({ payer: receipt.payer, voucher: item.voucher })) {
          covered.push(item)
          continue
        }
        const voucher = replacement(item, counts)
        if (!voucher) {
          if (covered.length > 0) break
          throw new UnavailableError(
            `Expected a voucher of at least ${receipt.cumulative} nOPEN by the owner of account ${receipt.payer}, got one of a former owner, whose time is over: receipt ${receipt.sequence} waits, and all behind it.`,
            { code: 'VOUCHER_EXPIRED', hint: "The owner puts one to the gateway's /v1/vouchers." },
          )
        }
        receipts.revouch(server, receipt.sequence, voucher)
        covered.push({ ...item, voucher })
      }
      return covered
    },
    async standing(batch) {
      const vouchers = receipts.vouchersOf(batch)
      const counts = await judge(vouchers.map(({ payer }) => payer))
      return vouchers.every(counts)
    },
  }
}
