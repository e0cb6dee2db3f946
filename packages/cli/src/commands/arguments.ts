import { assertAccount, InvalidInputError } from '@openledger/primitives'

/** @throws InvalidInputError when it is no account number. */
export function accountNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidInputError(`Expected an account number, got \`${text}\`.`)
  return assertAccount(Number(text))
}
