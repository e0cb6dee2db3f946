import {
  bytesToUint,
  concatBytes,
  equalBytes,
  keccak256,
  NonCanonicalError,
  uintBytes,
  utf8,
} from '@openledger/primitives'

/** Signature of the ledger's entry point for settlements. */
export const SETTLE_SIGNATURE = 'settle(bytes)'

const SELECTOR = keccak256(utf8(SETTLE_SIGNATURE)).slice(0, 4)
const HEAD_BYTES = 4 + 64

/** ABI-encoded call `Ledger.settle(settlement)`: the input of the system transaction. */
export function encodeSettleCall(settlement: Uint8Array): Uint8Array {
  const padding = new Uint8Array((32 - (settlement.length % 32)) % 32)
  return concatBytes(SELECTOR, uintBytes(32, 32), uintBytes(settlement.length, 32), settlement, padding)
}

/** The settlement inside of a call of `settle`. @throws NonCanonicalError on anything but {@link encodeSettleCall}'s output. */
export function decodeSettleCall(calldata: Uint8Array): Uint8Array {
  const length = Number(bytesToUint(calldata.subarray(36, HEAD_BYTES)))
  const settlement = calldata.slice(HEAD_BYTES, HEAD_BYTES + length)
  if (!equalBytes(encodeSettleCall(settlement), calldata)) {
    throw new NonCanonicalError(`Expected the canonical ABI encoding of a call of \`${SETTLE_SIGNATURE}\`.`)
  }
  return settlement
}
