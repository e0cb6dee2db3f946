import type { Hex } from '@openledger/primitives'
import { encodeTokens } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'

export type DatanetRow = {
  id: number
  name: string
  description: string
  tier: 'public' | 'permissioned' | 'sealed'
  policy: string
  policy_hash: Hex
  commons: number
  transaction: Hex | null
  created_at: number
}

export type ContributionRow = {
  id: number
  datanet: number
  account: number
  contributor: Hex
  title: string
  contribution_hash: Hex
  consent_hash: Hex
  licence: string
  purposes: string
  personal_data: number
  signature: Uint8Array
  salt: Hex
  records: number
  tokens: number
  pending: Uint8Array | null
  version: number | null
  created_at: number
}

export type VersionRow = {
  datanet: number
  version: number
  /** built: everything is in the database; dispersed: the manifest is on the DA; published: the chain has it. */
  status: 'built' | 'dispersed' | 'published'
  version_root: Hex
  first_record: number
  records: number
  tokens: number
  unmasked: number
  draft: Uint8Array | null
  manifest: Uint8Array | null
  commitment: Uint8Array | null
  transaction: Hex | null
  created_at: number
}

export type BlobRow = { position: number; payload: Uint8Array | null; commitment: Uint8Array | null }

export type RecordRow = {
  datanet: number
  idx: number
  version: number
  contribution: number
  owner: number
  key: Uint8Array | null
  tokens: Uint8Array | null
  token_count: number
  mask: Uint8Array
  erased_at: number | null
  erased_version: number | null
}

/** A record as a new version brings it. */
export type NewRecord = {
  owner: number
  contribution: number
  key: Uint8Array
  tokens: Uint32Array
  mask: Uint8Array
}

export type NewVersion = {
  datanet: number
  version: number
  versionRoot: Hex
  firstRecord: number
  tokens: number
  unmasked: number
  draft: Uint8Array
  /** Chunks in order, then the key table's envelope. */
  blobs: readonly Uint8Array[]
  records: readonly NewRecord[]
  contributions: readonly number[]
  /** Earlier records that this version lists as erased. */
  erased: readonly number[]
}

/** Rows of Datanets, contributions, versions and records. */
export type DatanetStore = ReturnType<typeof createDatanetStore>

export function createDatanetStore(sqlite: SqliteHandle, now: () => number = Date.now) {
  const get = <T>(sql: string) => {
    const statement = sqlite.prepare(sql)
    return (...values: unknown[]) => statement.get(...values) as T | undefined
  }
  const all = <T>(sql: string) => {
    const statement = sqlite.prepare(sql)
    return (...values: unknown[]) => statement.all(...values) as T[]
  }
  const run = (sql: string) => {
    const statement = sqlite.prepare(sql)
    return (...values: unknown[]) => statement.run(...values)
  }

  const addDatanet = run(
    'insert into datanets (id, name, description, tier, policy, policy_hash, commons, "transaction", created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const addContribution = run(
    'insert into contributions (datanet, account, contributor, title, contribution_hash, consent_hash, licence, purposes, personal_data, signature, salt, records, tokens, pending, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const addVersion = run(
    "insert into versions (datanet, version, status, version_root, first_record, records, tokens, unmasked, draft, created_at) values (?, ?, 'built', ?, ?, ?, ?, ?, ?, ?)",
  )
  const addBlob = run('insert into version_blobs (datanet, version, position, payload) values (?, ?, ?, ?)')
  const addRecord = run(
    'insert into records (datanet, idx, version, contribution, owner, key, tokens, token_count, mask) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const takePending = run('update contributions set version = ?, pending = null where id = ?')
  const markErased = run('update records set erased_version = ? where datanet = ? and idx = ?')
  const destroy = run(
    'update records set key = null, tokens = null, erased_at = ? where datanet = ? and idx = ? and erased_at is null',
  )

  const selectTokens = sqlite.prepare(
    'select tokens from records where datanet = ? and tokens is not null order by idx',
  )
  const setDispersed = run(
    "update versions set status = 'dispersed', manifest = ?, commitment = ?, draft = null where datanet = ? and version = ?",
  )
  const dropPayloads = run('update version_blobs set payload = null where datanet = ? and version = ?')
  const keepVersion = sqlite.transaction((version: NewVersion) => {
    const { datanet, version: number, firstRecord, records } = version
    const { versionRoot, tokens, unmasked, draft } = version
    addVersion(datanet, number, versionRoot, firstRecord, records.length, tokens, unmasked, draft, now())
    version.blobs.forEach((payload, position) => {
      addBlob(datanet, number, position, payload)
    })
    records.forEach(({ owner, contribution, key, tokens: ids, mask }, i) => {
      const index = firstRecord + i
      addRecord(datanet, index, number, contribution, owner, key, encodeTokens(ids), ids.length, mask)
    })
    for (const id of version.contributions) takePending(number, id)
    for (const index of version.erased) markErased(number, datanet, index)
  })
  const keepDispersed = sqlite.transaction(
    (datanet: number, version: number, manifest: Uint8Array, commitment: Uint8Array) => {
      setDispersed(manifest, commitment, datanet, version)
      dropPayloads(datanet, version)
    },
  )

  return {
    addDatanet(row: Omit<DatanetRow, 'created_at'>): void {
      const { id, name, description, tier, policy, policy_hash, commons, transaction } = row
      addDatanet(id, name, description, tier, policy, policy_hash, commons, transaction, now())
    },
    datanet: get<DatanetRow>('select * from datanets where id = ?'),
    datanetNamed: get<DatanetRow>('select * from datanets where name = ?'),
    datanets: all<DatanetRow>('select * from datanets order by id'),
    totals: get<{ records: number; tokens: number; unmasked: number }>(
      'select coalesce(sum(records), 0) as records, coalesce(sum(tokens), 0) as tokens, coalesce(sum(unmasked), 0) as unmasked from versions where datanet = ?',
    ),

    addContribution(row: Omit<ContributionRow, 'id' | 'version' | 'created_at'>): number {
      const { lastInsertRowid } = addContribution(
        row.datanet,
        row.account,
        row.contributor,
        row.title,
        row.contribution_hash,
        row.consent_hash,
        row.licence,
        row.purposes,
        row.personal_data,
        row.signature,
        row.salt,
        row.records,
        row.tokens,
        row.pending,
        now(),
      )
      return Number(lastInsertRowid)
    },
    contribution: get<ContributionRow>('select * from contributions where id = ?'),
    contributionOf: get<ContributionRow>(
      'select * from contributions where datanet = ? and contribution_hash = ?',
    ),
    pending: all<ContributionRow>(
      'select * from contributions where datanet = ? and version is null order by id',
    ),
    pendingCounts: get<{ contributions: number; records: number; tokens: number }>(
      'select count(*) as contributions, coalesce(sum(records), 0) as records, coalesce(sum(tokens), 0) as tokens from contributions where datanet = ? and version is null',
    ),

    version: get<VersionRow>('select * from versions where datanet = ? and version = ?'),
    versions: all<VersionRow>('select * from versions where datanet = ? order by version'),
    lastVersion: get<VersionRow>('select * from versions where datanet = ? order by version desc limit 1'),
    unpublished: all<VersionRow>("select * from versions where status <> 'published' order by created_at"),
    /** Keeps a built version whole: from here on nothing random is left to decide. */
    addVersion: (version: NewVersion): void => keepVersion(version),
    blobs: all<BlobRow>(
      'select position, payload, commitment from version_blobs where datanet = ? and version = ? order by position',
    ),
    setBlobCommitment: run(
      'update version_blobs set commitment = ? where datanet = ? and version = ? and position = ?',
    ),
    /** The manifest's commitment is known: the payloads have served their purpose. */
    setDispersed: (datanet: number, version: number, manifest: Uint8Array, commitment: Uint8Array): void =>
      keepDispersed(datanet, version, manifest, commitment),
    setTransaction: run('update versions set "transaction" = ? where datanet = ? and version = ?'),
    setPublished: run(
      `update versions set status = 'published', "transaction" = ? where datanet = ? and version = ?`,
    ),

    record: get<RecordRow>('select * from records where datanet = ? and idx = ?'),
    /** Of the records that a version brought, what is known without reading them. */
    versionPlaces: all<Pick<RecordRow, 'idx' | 'owner' | 'erased_version'> & { readable: 0 | 1 }>(
      'select idx, owner, erased_version, tokens is not null as readable from records where datanet = ? and version = ? order by idx',
    ),
    /** Records that a version brought, in registry order. */
    versionRecords: all<RecordRow>('select * from records where datanet = ? and version = ? order by idx'),
    /** Tokens of a Datanet's records that are not erased, in registry order. */
    tokensOf: (datanet: number): IterableIterator<{ tokens: Uint8Array }> =>
      selectTokens.iterate(datanet) as IterableIterator<{ tokens: Uint8Array }>,
    erasedUnlisted: all<{ idx: number }>(
      'select idx from records where datanet = ? and erased_at is not null and erased_version is null order by idx',
    ),
    /** @returns false when it was erased before. */
    eraseRecord: (datanet: number, index: number): boolean => destroy(now(), datanet, index).changes > 0,
  }
}
