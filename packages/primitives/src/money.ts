import { InvalidInputError } from './errors.ts'

/** The ledger's unit: 1 nOPEN = 1e-9 OPEN. */
export const NOPEN_PER_OPEN = 1_000_000_000n
/** OPEN has 18 decimals, the ledger 9. */
export const WEI_PER_NOPEN = 1_000_000_000n
/** One entry of a settlement is an unsigned 64-bit amount of nOPEN. */
export const MAX_AMOUNT = (1n << 64n) - 1n
/** Cumulative amounts are unsigned 96-bit. */
export const MAX_CUMULATIVE = (1n << 96n) - 1n

/** `"1.25"` OPEN -> 1250000000n nOPEN. @throws InvalidInputError on anything but a plain non-negative decimal. */
export function parseOpen(text: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,9}))?$/.exec(text)
  if (!match) {
    throw new InvalidInputError(`Expected an amount of OPEN with at most 9 decimals, got \`${text}\`.`)
  }
  const amount = BigInt(match[1]!) * NOPEN_PER_OPEN + BigInt((match[2] ?? '').padEnd(9, '0'))
  if (amount > MAX_CUMULATIVE) throw new InvalidInputError(`Expected less than 2^96 nOPEN, got ${amount}.`)
  return amount
}

/** 1250000000n nOPEN -> `"1.25"` OPEN. */
export function formatOpen(amount: bigint): string {
  const sign = amount < 0n ? '-' : ''
  const absolute = amount < 0n ? -amount : amount
  const fraction = (absolute % NOPEN_PER_OPEN).toString().padStart(9, '0').replace(/0+$/, '')
  return `${sign}${absolute / NOPEN_PER_OPEN}${fraction ? `.${fraction}` : ''}`
}
