import { BaseError, equalBytes, InvalidInputError, sha256, utf8 } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'

/** Remembers answers by the caller's `Idempotency-Key`. */
export type Idempotency = {
  /**
   * Claims the key for a request that starts now.
   * @returns the stored answer of the same request, or a claim.
   * @throws BaseError `CONFLICT` when the key stands for another request or the same one still runs.
   */
  claim(account: number, key: string, body: unknown): { response: string } | Claim
}

export type Claim = {
  /** Stores the answer; call it in the receipt's transaction. */
  keep(response: string): void
  /** The request is over. */
  release(): void
}

/** Answers are kept for a day. */
const KEPT_MS = 24 * 60 * 60_000

export function createIdempotency(
  { now = Date.now }: { now?: () => number },
  { sqlite }: { sqlite: SqliteHandle },
): Idempotency {
  const select = sqlite.prepare(
    'select request_hash, response from idempotency where account = ? and key = ? and created_at > ?',
  )
  const insert = sqlite.prepare(
    'insert or replace into idempotency (account, key, request_hash, response, created_at) values (?, ?, ?, ?, ?)',
  )
  const prune = sqlite.prepare('delete from idempotency where created_at <= ?')
  const running = new Set<string>()
  return {
    claim(account, key, body) {
      if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
        throw new InvalidInputError('Expected an Idempotency-Key of 1 to 255 printable ASCII characters.')
      }
      const hash = sha256(utf8(JSON.stringify(body)))
      const known = select.get(account, key, now() - KEPT_MS) as
        | { request_hash: Uint8Array; response: string }
        | undefined
      if (known) {
        if (equalBytes(known.request_hash, hash)) return { response: known.response }
        throw new BaseError('This Idempotency-Key was used for another request.', {
          code: 'CONFLICT',
          hint: 'Use a new key for a new request.',
        })
      }
      const name = `${account}/${key}`
      if (running.has(name)) {
        throw new BaseError('The request with this Idempotency-Key is still being answered.', {
          code: 'CONFLICT',
          retryable: true,
        })
      }
      running.add(name)
      return {
        keep(response) {
          prune.run(now() - KEPT_MS)
          insert.run(account, key, hash, response, now())
        },
        release: () => void running.delete(name),
      }
    },
  }
}
