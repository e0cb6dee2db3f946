import type { Readable } from 'node:stream'
import { BaseError, InvalidInputError } from '@openledger/primitives'

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

/** Reads a body of at most `limit` bytes into memory. @throws InvalidInputError when it is empty or too large. */
export async function readBody(
  body: Readable | undefined | null,
  limit: number,
  code?: string,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += (chunk as Buffer).length
    if (length > limit) {
      // The rest is read and dropped so that the sender hears the answer instead of a broken connection.
      body?.resume()
      throw tooLarge(limit, `more than ${limit}`, code)
    }
    chunks.push(chunk as Buffer)
  }
  if (length === 0) throw new InvalidInputError('Expected a payload of at least 1 byte, got an empty body.')
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)
}
