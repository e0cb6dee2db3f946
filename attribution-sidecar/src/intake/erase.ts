import { BaseError, type Hex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { ModelHub } from '../attribution/model-hub.ts'
import type { SignedRequests } from '../gateway/keys/signed-requests.ts'
import { erasureTypedData, typedDataDigest } from '../gateway/keys/typed-data.ts'
import type { ChainPort } from '../gateway/ports.ts'
import type { DatanetStore } from './datanet-store.ts'
import type { MaskMemory } from './mask-memory.ts'

export type Erase = (request: {
  datanet: number
  index: number
  issuedAt: number
  signature: Hex
}) => Promise<void>

/**
 * Destroys a record's key and text at the owner's signed request. Freed pages are overwritten and the write-ahead log is
 * emptied, so the bytes are gone from this disk; what lies on the DA cannot be read without the key.
 */
export function createErase({
  sqlite,
  store,
  masks,
  requests,
  chain,
  hub,
}: {
  sqlite: SqliteHandle
  store: DatanetStore
  masks: MaskMemory
  requests: SignedRequests
  chain: Pick<ChainPort, 'chainId' | 'ledger' | 'accountOwner'>
  hub: Pick<ModelHub, 'drop'>
}): Erase {
  return async ({ datanet, index, issuedAt, signature }) => {
    const record = store.record(datanet, index)
    if (!record) {
      throw new BaseError(`There is no record ${index} in Datanet ${datanet} here.`, { code: 'NOT_FOUND' })
    }
    if (record.erased_at !== null) throw gone(datanet, index)
    const owner = await chain.accountOwner(record.owner)
    if (!owner)
      throw new BaseError(`There is no account ${record.owner} in the ledger.`, { code: 'NOT_FOUND' })
    const message = { datanet, record: index, issuedAt: BigInt(issuedAt) }
    const digest = typedDataDigest(erasureTypedData(chain.chainId, chain.ledger, message))
    requests.check({ digest, signature, issuedAt, owner, what: 'a request for erasure' })
    sqlite.pragma('secure_delete = ON')
    sqlite.transaction(() => {
      requests.use(digest)
      if (!store.eraseRecord(datanet, index)) throw gone(datanet, index)
    })()
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    masks.forget(datanet)
    await hub.drop({ datanet, version: record.version, index })
  }
}

export function gone(datanet: number, index: number): BaseError {
  return new BaseError(`Record ${index} of Datanet ${datanet} was erased at its owner's request.`, {
    code: 'GONE',
  })
}
