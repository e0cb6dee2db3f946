import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { BaseError, InvalidInputError, UnavailableError } from '@openledger/primitives'
import { sha256 } from '../journal/journal.ts'

/** A body in memory, and its SHA-256. */
export type Body = { payload: Buffer; key: Buffer }

/** 400, as EigenDA's proxy answers an oversized body of `/put`; the blob API says 413. */
export function tooLarge(limit: number, got: string, code = 'INVALID_INPUT'): BaseError {
  return new BaseError(`Expected a body of at most ${limit} bytes, got ${got}.`, { code })
}

/** @returns the declared length, or undefined when the sender does not say. @throws when it is above the limit already. */
export function declaredLength(
  headers: { 'content-length'?: string | undefined },
  limit: number,
  code?: string,
): number | undefined {
  const text = headers['content-length']
  if (text === undefined) return undefined
  const length = Number(text)
  if (length > limit) throw tooLarge(limit, text, code)
  return length
}

/**
 * Reads a body of at most `limit` bytes into memory. With the declared length each piece goes to its place as it comes, so that a body is in
 * memory once and not twice. A large one is hashed as it comes, while the sender is at work on the rest. (By events: iterating costs more than
 * reading, for small bodies.)
 * @param take gives the memory for a body of a declared length
 * @throws InvalidInputError when it is empty or too large; what the stream throws when it breaks off
 */
export function readBody(
  body: Readable,
  limit: number,
  declared?: number,
  take: (bytes: number) => Buffer = Buffer.allocUnsafeSlow,
): Promise<Body> {
  return new Promise((resolve, reject) => {
    // Untouched memory is not taken from the system: a sender that declares much and sends little holds little.
    const whole = declared !== undefined && declared > ONE_PIECE ? take(declared) : undefined
    const pieces: Buffer[] = []
    const hash = whole && whole.length > HASHED_AT_ONCE ? createHash('sha256') : undefined
    let length = 0
    body.on('data', (piece: Buffer) => {
      const at = length
      length += piece.length
      if (length > limit) {
        // The rest is read and dropped so that the sender hears the answer instead of a broken connection.
        body.removeAllListeners('data').resume()
        reject(tooLarge(limit, `more than ${limit}`))
      } else if (whole) {
        hash?.update(piece)
        piece.copy(whole, at)
      } else pieces.push(piece)
    })
    let ended = false
    const closed = () => {
      if (!ended) reject(new UnavailableError('The body broke off before its end.', { code: 'ABORTED' }))
    }
    body.once('error', reject)
    // It may have been given up while it waited for its turn.
    if (body.destroyed) closed()
    body.once('close', closed)
    body.once('end', () => {
      ended = true
      if (length === 0)
        reject(new InvalidInputError('Expected a payload of at least 1 byte, got an empty body.'))
      else {
        const payload = whole ?? (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length))
        resolve({ payload, key: hash ? hash.digest() : sha256(payload) })
      }
    })
  })
}

/** A body up to this size usually comes in one piece, which then is the payload without a copy. */
const ONE_PIECE = 16_384
/** Up to this size (a tenth of a millisecond) it costs less to hash the whole at its end. */
const HASHED_AT_ONCE = 262_144
