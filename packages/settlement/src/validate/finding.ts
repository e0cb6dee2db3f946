import type { Hex } from '@openledger/primitives'

/** The rules of the protocol's section 6, each with one stable name. */
export type Rule =
  | 'batch-hash'
  | 'decode'
  | 'chain'
  | 'ledger'
  | 'sequence'
  | 'model'
  | 'server'
  | 'receipt-signature'
  | 'fee'
  | 'payer'
  | 'voucher-signature'
  | 'voucher-sum'
  | 'cumulative'
  | 'sealed'
  | 'prompt-commitment'
  | 'response-commitment'
  | 'input-tokens'
  | 'output-tokens'
  | 'attribution'
  | 'weights'
  | 'matched'
  | 'total'
  | 'evidenced'
  | 'snapshot'
  | 'accrual'
  | 'distribution-version'
  | 'distribution-amount'
  | 'entries'
  | 'credits'
  | 'debits'

/** One thing that is wrong with a batch: enough for a person, and for a challenge that others check. */
export type Finding = {
  readonly rule: Rule
  /** Where: the receipt's server and sequence, a distribution's Datanet, a model, or the account of an entry. */
  readonly server?: Hex
  readonly sequence?: bigint
  readonly account?: number
  readonly modelId?: Hex
  readonly datanet?: number
  readonly expected: string
  readonly got: string
}
