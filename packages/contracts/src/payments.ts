import type { Hex } from 'viem'

/** What a claim paid out to an account, nOPEN. */
export type Payment = { readonly account: number; readonly amount: bigint }

/** Hexadecimal digits of u32 account ‖ u96 amount. */
const DIGITS = 32

/** Reads the bytes of the ledger's event `Claimed` (protocol.md §8), in their order. */
export function decodePayments(payments: Hex): Payment[] {
  return Array.from({ length: Math.floor((payments.length - 2) / DIGITS) }, (_, i) => {
    const at = 2 + DIGITS * i
    return {
      account: Number(`0x${payments.slice(at, at + 8)}`),
      amount: BigInt(`0x${payments.slice(at + 8, at + DIGITS)}`),
    }
  })
}
