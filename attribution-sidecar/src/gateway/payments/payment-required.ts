import { BaseError, formatOpen, type Hex } from '@openledger/primitives'
import { voucherTypedData } from '@openledger/settlement'

/** What a payer has and has promised; nOPEN. */
export type PayerState = {
  account: number
  /** Greatest voucher, 0 without one. */
  cumulative: bigint
  /** All receipts so far. */
  spent: bigint
  /** Greatest fees of the calls that run now. */
  reserved: bigint
  deposited: bigint
}

/** How much more the payer can spend at once. */
export function available({ cumulative, deposited, spent, reserved }: PayerState): bigint {
  const limit = cumulative < deposited ? cumulative : deposited
  return limit > spent + reserved ? limit - spent - reserved : 0n
}

/** 402: says which of voucher and deposit is too small, and what to sign. */
export class PaymentRequiredError extends BaseError {
  readonly details: Record<string, unknown>

  /** @param required cumulative amount that voucher and deposit must reach, nOPEN. */
  constructor(state: PayerState, required: bigint, chain: { chainId: number; ledger: Hex }) {
    const missing = state.cumulative < required ? 'voucher' : 'deposit'
    const has = missing === 'voucher' ? state.cumulative : state.deposited
    super(
      `Expected a ${missing} of at least ${formatOpen(required)} OPEN for account ${state.account}, got ${formatOpen(has)}.`,
      {
        code: 'PAYMENT_REQUIRED',
        hint:
          missing === 'voucher'
            ? 'Sign a voucher of at least `required` and send it along.'
            : 'Deposit more OPEN into the ledger.',
      },
    )
    const typed = voucherTypedData(chain.chainId, chain.ledger, {
      account: state.account,
      cumulative: required,
    })
    this.details = {
      account: state.account,
      missing,
      required: String(required),
      voucher: String(state.cumulative),
      deposited: String(state.deposited),
      spent: String(state.spent),
      reserved: String(state.reserved),
      typedData: { ...typed, message: { account: state.account, cumulative: String(required) } },
    }
  }
}
