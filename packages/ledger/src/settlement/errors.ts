import { BaseError, type BaseErrorOptions } from '@openledger/primitives'

/** Why a settlement or a proof is refused; the same reasons the contract has. */
export type LedgerErrorCode =
  | 'LEDGER_MALFORMED'
  | 'LEDGER_BAD_RECORD'
  | 'LEDGER_BAD_ENTRIES'
  | 'LEDGER_UNKNOWN_ACCOUNT'
  | 'LEDGER_BAD_POINT'
  | 'LEDGER_BAD_OPENING'
  | 'LEDGER_BAD_TREE'
  | 'LEDGER_NOT_CONSERVED'
  | 'LEDGER_INSOLVENT'
  | 'LEDGER_OVERFLOW'
  | 'LEDGER_BUSY'
  | 'LEDGER_UNKNOWN_RECORD'
  | 'LEDGER_DIFFERENCE'

export class LedgerError extends BaseError {
  constructor(
    code: LedgerErrorCode,
    shortMessage: string,
    options: Omit<Partial<BaseErrorOptions>, 'code'> = {},
  ) {
    super(shortMessage, { ...options, code })
  }
}
