import { InvalidInputError, NonCanonicalError } from '@openledger/primitives'

/** A symbol is one field element: 32 bytes, of which 31 carry payload. */
export const SYMBOL_BYTES = 32
export const PAYLOAD_BYTES_PER_SYMBOL = 31
/** 16 MiB: what the disperser takes by default. */
export const MAX_SYMBOLS = 524_288
/** The first symbol is a header. */
export const MAX_PAYLOAD_BYTES = (MAX_SYMBOLS - 1) * PAYLOAD_BYTES_PER_SYMBOL

const ENCODING_VERSION = 0
const HEADER_USED_BYTES = 6

export function nextPowerOfTwo(count: number): number {
  let power = 1
  while (power < count) power *= 2
  return power
}

/** Symbols of the blob that carries `payloadBytes`: a power of two. */
export function symbolsForPayload(payloadBytes: number): number {
  return nextPowerOfTwo(1 + Math.ceil(payloadBytes / PAYLOAD_BYTES_PER_SYMBOL))
}

/**
 * Payload to encoded payload: a header symbol `00 ‖ version 00 ‖ u32 length ‖ zeros`, then every 31 bytes behind a zero
 * byte, zeros up to a power of two of symbols (EigenDA `api/clients/v2/coretypes/payload.go`).
 *
 * @throws InvalidInputError when the payload is longer than `maxSymbols` hold.
 */
export function encodePayload(
  payload: Uint8Array,
  maxSymbols: number = MAX_SYMBOLS,
): Uint8Array<ArrayBuffer> {
  const symbols = symbolsForPayload(payload.length)
  if (symbols > maxSymbols) {
    throw new InvalidInputError(
      `Expected a payload of at most ${(maxSymbols - 1) * PAYLOAD_BYTES_PER_SYMBOL} bytes, got ${payload.length}.`,
      { code: 'PAYLOAD_TOO_LARGE', hint: 'Cut it into several blobs.' },
    )
  }
  const encoded = new Uint8Array(symbols * SYMBOL_BYTES)
  encoded[1] = ENCODING_VERSION
  new DataView(encoded.buffer).setUint32(2, payload.length)
  const length = payload.length
  const whole = length - (length % PAYLOAD_BYTES_PER_SYMBOL)
  let to = SYMBOL_BYTES
  let from = 0
  while (from < whole) {
    to++
    for (const end = from + PAYLOAD_BYTES_PER_SYMBOL; from < end; ) encoded[to++] = payload[from++]!
  }
  to++
  while (from < length) encoded[to++] = payload[from++]!
  return encoded
}

/**
 * The one payload that {@link encodePayload} turns into `encoded`.
 * @throws NonCanonicalError when `encoded` is not the encoding of any payload.
 */
export function decodePayload(encoded: Uint8Array): Uint8Array<ArrayBuffer> {
  const symbols = encoded.length / SYMBOL_BYTES
  if (!Number.isInteger(symbols) || symbols === 0 || nextPowerOfTwo(symbols) !== symbols) {
    throw malformed(`Expected a power of two of 32-byte symbols, got ${encoded.length} bytes.`)
  }
  if (encoded[1] !== ENCODING_VERSION) throw malformed(`Expected encoding version 0, got ${encoded[1]}.`)
  for (let i = HEADER_USED_BYTES; i < SYMBOL_BYTES; i++) {
    if (encoded[i] !== 0) throw malformed('Expected zeros in the rest of the header.')
  }
  const length = new DataView(encoded.buffer, encoded.byteOffset).getUint32(2)
  const used = 1 + Math.ceil(length / PAYLOAD_BYTES_PER_SYMBOL)
  if (used > symbols) {
    throw malformed(
      `Expected a length of at most ${(symbols - 1) * PAYLOAD_BYTES_PER_SYMBOL}, got ${length}.`,
    )
  }
  for (let at = 0; at < encoded.length; at += SYMBOL_BYTES) {
    if (encoded[at] !== 0) throw malformed(`Expected symbol ${at / SYMBOL_BYTES} to start with a zero byte.`)
  }
  const payload = new Uint8Array(length)
  const whole = length - (length % PAYLOAD_BYTES_PER_SYMBOL)
  let from = SYMBOL_BYTES
  let to = 0
  while (to < whole) {
    from++
    for (const end = to + PAYLOAD_BYTES_PER_SYMBOL; to < end; ) payload[to++] = encoded[from++]!
  }
  if (to < length) {
    from++
    while (to < length) payload[to++] = encoded[from++]!
  }
  for (; from < encoded.length; from++) {
    if (encoded[from] !== 0) throw malformed('Expected zeros after the payload.')
  }
  return payload
}

function malformed(message: string): NonCanonicalError {
  return new NonCanonicalError(message, {
    hint: 'The blob was not written by a payload client, or not in this polynomial form.',
  })
}
