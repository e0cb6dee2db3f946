import { BaseError, type Hex, sha256, toHex, utf8 } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { ChainPort } from '../ports.ts'
import type { SignedRequests } from './signed-requests.ts'
import { apiKeyTypedData, typedDataDigest } from './typed-data.ts'

export type ApiKey = { id: string; account: number; label: string; createdAt: number }

export type ApiKeys = {
  /** @param request.signature of the account's owner over `ApiKey`. @returns the key, which is not kept in the clear. */
  create(request: {
    account: number
    label: string
    issuedAt: number
    signature: Hex
  }): Promise<ApiKey & { key: string }>
  /** @throws BaseError `UNAUTHENTICATED`, also when who asked for the key owns the account no more. */
  authenticate(authorization: string | undefined): Promise<ApiKey>
  /** @throws BaseError `NOT_FOUND` when the account has no such key. */
  revoke(account: number, id: string): void
}

type Row = { id: string; account: number; label: string; created_at: number; owner: string }

export function createApiKeys(
  { now = Date.now, randomBytes }: { now?: () => number; randomBytes: (length: number) => Uint8Array },
  {
    sqlite,
    chain,
    requests,
    owner,
  }: {
    sqlite: SqliteHandle
    chain: Pick<ChainPort, 'chainId' | 'ledger'>
    requests: SignedRequests
    owner(account: number): Promise<Hex>
  },
): ApiKeys {
  const insert = sqlite.prepare(
    'insert into api_keys (id, hash, account, label, created_at, owner) values (?, ?, ?, ?, ?, ?)',
  )
  const select = sqlite.prepare(
    'select id, account, label, created_at, owner from api_keys where hash = ? and revoked_at is null',
  )
  const revoke = sqlite.prepare(
    'update api_keys set revoked_at = ? where id = ? and account = ? and revoked_at is null',
  )
  const hash = (key: string) => sha256(utf8(key))
  return {
    async create({ account, label, issuedAt, signature }) {
      const message = { account, label, issuedAt: BigInt(issuedAt) }
      const digest = typedDataDigest(apiKeyTypedData(chain.chainId, chain.ledger, message))
      const by = await owner(account)
      requests.check({ digest, signature, issuedAt, owner: by, what: 'a request for a key' })
      const key = `ol_${Buffer.from(randomBytes(32)).toString('base64url')}`
      const id = `key_${toHex(randomBytes(8)).slice(2)}`
      const createdAt = now()
      sqlite.transaction(() => {
        requests.use(digest)
        insert.run(id, hash(key), account, label, createdAt, by)
      })()
      return { id, key, account, label, createdAt }
    },
    async authenticate(authorization) {
      const key = /^Bearer (ol_[A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1]
      const row = key ? (select.get(hash(key)) as Row | undefined) : undefined
      if (!row || row.owner !== (await owner(row.account))) {
        throw new BaseError(
          key
            ? 'This API key is unknown, revoked, or of a former owner of its account.'
            : 'Expected an API key, got none of the right form.',
          {
            code: 'UNAUTHENTICATED',
            hint: 'Send `Authorization: Bearer ol_…`; `POST /v1/keys` gives a key.',
          },
        )
      }
      return { id: row.id, account: row.account, label: row.label, createdAt: row.created_at }
    },
    revoke(account, id) {
      if (revoke.run(now(), id, account).changes === 0) {
        throw new BaseError(`Account ${account} has no key \`${id}\`.`, { code: 'NOT_FOUND' })
      }
    },
  }
}
