import { InvalidInputError } from './errors.ts'

/** Slots of a page: the size of an EIP-4844 blob's evaluation domain. */
export const PAGE_SIZE = 4096
/** Pages per book; accounts are numbered below `MAX_PAGES * PAGE_SIZE`. */
export const MAX_PAGES = 4096
export const MAX_ACCOUNTS = MAX_PAGES * PAGE_SIZE

/** Ledger account number: `page * 4096 + slot`, given once and for ever. */
export type AccountNumber = number

/** @throws InvalidInputError when `account` is not an integer in [0, 2^24). */
export function assertAccount(account: number): AccountNumber {
  if (!Number.isInteger(account) || account < 0 || account >= MAX_ACCOUNTS) {
    throw new InvalidInputError(`Expected an account number below ${MAX_ACCOUNTS}, got ${account}.`)
  }
  return account
}

export function accountPage(account: AccountNumber): number {
  return Math.floor(assertAccount(account) / PAGE_SIZE)
}

export function accountSlot(account: AccountNumber): number {
  return assertAccount(account) % PAGE_SIZE
}
