import { addresses, decodePayments, ledgerAbi, openTokenAbi, type Payment } from '@openledger/contracts'
import { BaseError, type Hex } from '@openledger/primitives'
import { isAddressEqual, parseEventLogs, type TransactionReceipt } from 'viem'

/** A payment of a claim, nOPEN, and the owner who got it. */
export type Payout = Payment & { readonly owner: Hex }

/** What the claims of a transaction paid: the ledger says to which accounts, the token to whom, one transfer for each in the same order. */
export function payoutsOf({ logs }: Pick<TransactionReceipt, 'logs'>): Payout[] {
  const payments = parseEventLogs({ abi: ledgerAbi, logs, eventName: 'Claimed' })
    .filter(({ address }) => isAddressEqual(address, addresses.ledger))
    .flatMap(({ args }) => decodePayments(args.payments))
  const transfers = parseEventLogs({ abi: openTokenAbi, logs, eventName: 'Transfer' }).filter(
    ({ address, args }) =>
      isAddressEqual(address, addresses.openToken) && isAddressEqual(args.from, addresses.ledger),
  )
  if (transfers.length !== payments.length) {
    throw new BaseError(
      `Expected one transfer of OPEN for each of ${payments.length} payments, got ${transfers.length}.`,
      { code: 'UNEXPECTED_RECEIPT' },
    )
  }
  return payments.map((payment, i) => ({ ...payment, owner: transfers[i]!.args.to }))
}
