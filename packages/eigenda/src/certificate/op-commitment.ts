import { concatBytes, NonCanonicalError } from '@openledger/primitives'

/** OP alt-DA: commitment type 1 = generic, then the byte that the ecosystem gave EigenDA. */
const GENERIC = 0x01
const EIGENDA = 0x00

/** `01 ‖ 00 ‖ version byte ‖ RLP`: what the alt-DA server's PUT returns in generic mode. */
export function encodeOpCommitment(certificate: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(GENERIC, EIGENDA), certificate)
}

/** The version byte and RLP behind the two bytes in front. @throws NonCanonicalError on another type or DA layer. */
export function decodeOpCommitment(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 3 || bytes[0] !== GENERIC || bytes[1] !== EIGENDA) {
    throw new NonCanonicalError(
      `Expected a generic commitment of EigenDA (0x0100…), got ${bytes.length} bytes that start with ${[...bytes.subarray(0, 2)].join(', ')}.`,
    )
  }
  return bytes.subarray(2)
}
