import { InvalidInputError } from '@openledger/primitives'
import { decodePayload, encodePayload, MAX_SYMBOLS, SYMBOL_BYTES } from './payload.ts'
import type { Polynomials } from './polynomial.ts'

/**
 * How the encoded payload is read as a polynomial: its values (`eval`, EigenDA's default) or its coefficients (`coeff`,
 * no transform). The certificate does not tell, so writer and reader must agree.
 */
export type PolynomialForm = 'eval' | 'coeff'

/** The coefficients that go to the disperser, 32 bytes big-endian each. */
export function payloadToBlob(
  polynomials: Polynomials,
  payload: Uint8Array,
  form: PolynomialForm,
  maxSymbols: number = MAX_SYMBOLS,
): Uint8Array<ArrayBuffer> {
  const encoded = encodePayload(payload, maxSymbols)
  return form === 'eval' ? polynomials.interpolate(encoded) : encoded
}

/**
 * @param blob as a relay gives it: zeros at the end may be missing.
 * @param symbols the length in the certificate.
 * @throws InvalidInputError when the blob is longer than that; NonCanonicalError when it carries no payload.
 */
export function blobToPayload(
  polynomials: Polynomials,
  blob: Uint8Array,
  symbols: number,
  form: PolynomialForm,
): Uint8Array<ArrayBuffer> {
  return decodePayload(blobToEncodedPayload(polynomials, blob, symbols, form))
}

/** As {@link blobToPayload}, without the last step. */
export function blobToEncodedPayload(
  polynomials: Polynomials,
  blob: Uint8Array,
  symbols: number,
  form: PolynomialForm,
): Uint8Array<ArrayBuffer> {
  const length = symbols * SYMBOL_BYTES
  if (blob.length > length) {
    throw new InvalidInputError(`Expected a blob of at most ${length} bytes, got ${blob.length}.`)
  }
  if (form === 'eval') return polynomials.evaluateOnDomain(blob, symbols)
  const encoded = new Uint8Array(length)
  encoded.set(blob)
  return encoded
}
