import { InvalidInputError } from '@openledger/primitives'

/** First byte of an OP alt-DA commitment. */
export const KECCAK_TYPE = 0x00
export const GENERIC_TYPE = 0x01
/** Second byte of a generic commitment. EigenDA's is assigned by the ecosystem; the others are ours, from the top. */
export const EIGENDA_LAYER = 0x00
export const MEMORY_LAYER = 0xff
export const MANIFEST_LAYER = 0xfe

/** Longest commitment that is looked at: EigenDA's contract refuses longer certificates. */
export const MAX_COMMITMENT_BYTES = 262_144

export type ParsedCommitment =
  | { kind: 'keccak'; hash: Buffer }
  /** `bytes` is the whole generic commitment, `layer` its second byte. */
  | { kind: 'generic'; layer: number; bytes: Buffer }

/** Hexadecimal text, with or without `0x`, to bytes. @throws InvalidInputError */
export function parseHex(text: string): Buffer {
  const digits = text.startsWith('0x') || text.startsWith('0X') ? text.slice(2) : text
  const bytes = Buffer.from(digits, 'hex')
  if (digits.length === 0 || bytes.length * 2 !== digits.length) {
    throw new InvalidInputError(
      `Expected a commitment in hexadecimal, got \`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\`.`,
    )
  }
  return bytes
}

/**
 * Reads a commitment of the OP modes. In standard mode (`version byte ‖ RLP`) the two bytes of the generic mode are put in front.
 * @throws InvalidInputError
 */
export function parseCommitment(text: string, mode: 'op' | 'standard' = 'op'): ParsedCommitment {
  const raw = parseHex(text)
  const bytes = mode === 'standard' ? Buffer.concat([Buffer.of(GENERIC_TYPE, EIGENDA_LAYER), raw]) : raw
  if (bytes.length > MAX_COMMITMENT_BYTES) {
    throw new InvalidInputError(
      `Expected a commitment of at most ${MAX_COMMITMENT_BYTES} bytes, got ${bytes.length}.`,
    )
  }
  if (bytes[0] === KECCAK_TYPE) {
    if (bytes.length !== 33) {
      throw new InvalidInputError(`Expected 32 bytes after the type byte 0x00, got ${bytes.length - 1}.`)
    }
    return { kind: 'keccak', hash: bytes.subarray(1) }
  }
  if (bytes[0] !== GENERIC_TYPE) {
    throw new InvalidInputError(
      `unsupported commitment type: expected 0x00 (keccak) or 0x01 (generic), got 0x${bytes.toString('hex', 0, 1)}.`,
    )
  }
  if (bytes.length < 3) {
    throw new InvalidInputError(`Expected at least 3 bytes of a generic commitment, got ${bytes.length}.`)
  }
  return { kind: 'generic', layer: bytes[1]!, bytes }
}
