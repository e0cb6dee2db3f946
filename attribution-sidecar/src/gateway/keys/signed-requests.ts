import { BaseError, fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { Secp256k1 } from '@openledger/settlement'

/** How far a signature's time may be from the clock, in ms. */
export const SIGNATURE_WINDOW_MS = 10 * 60_000

export type SignedRequests = {
  /**
   * Checks who signed and when; nothing is written.
   * @throws InvalidInputError `STALE_SIGNATURE`, BaseError `FORBIDDEN` | `CONFLICT` when it was used before.
   */
  check(request: { digest: Hex; signature: Hex; issuedAt: number; owner: Hex; what: string }): void
  /** Uses the signature up; call it in the transaction that does what was asked. */
  use(digest: Hex): void
}

/** Requests that an account's owner authorises by a signature, each once. */
export function createSignedRequests(
  { now = Date.now }: { now?: () => number },
  { sqlite, secp256k1 }: { sqlite: SqliteHandle; secp256k1: Secp256k1 },
): SignedRequests {
  const select = sqlite.prepare('select 1 from used_signatures where digest = ?')
  const insert = sqlite.prepare('insert into used_signatures (digest, used_at) values (?, ?)')
  const prune = sqlite.prepare('delete from used_signatures where used_at < ?')
  return {
    check({ digest, signature, issuedAt, owner, what }) {
      if (Math.abs(now() - issuedAt) > SIGNATURE_WINDOW_MS) {
        throw new InvalidInputError(
          `Expected ${what} signed within the last ten minutes, got one of ${new Date(issuedAt).toISOString()}.`,
          { code: 'STALE_SIGNATURE', hint: 'Sign again with the present time in `issuedAt`.' },
        )
      }
      const by = secp256k1.recover(fromHex(digest), fromHex(signature))
      if (by !== owner) {
        throw new BaseError(`Expected ${what} signed by ${owner}, got one signed by ${by ?? 'nobody'}.`, {
          code: 'FORBIDDEN',
          hint: 'Check the account, the chain id and the ledger address.',
        })
      }
      if (select.get(digest)) {
        throw new BaseError('This signature was used before.', {
          code: 'CONFLICT',
          hint: 'Sign again with the present time in `issuedAt`.',
        })
      }
    },
    use(digest) {
      prune.run(now() - 3 * SIGNATURE_WINDOW_MS)
      insert.run(digest, now())
    },
  }
}
