import { MaskRegistry } from '@openledger/attribution'
import { encodeManifest, type Manifest } from '@openledger/datanet'
import { BaseError, encodeTokens, type SealingKeyPair } from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import type { ChainView } from '../chain/chain-view.ts'
import type { DatanetEntry, VersionEntry } from '../chain/entries.ts'
import type { DaClient } from '../da/da-client.ts'
import type { Manifests } from '../models/manifests.ts'
import { readVersion } from '../models/open-snapshot.ts'

export type ImportDatanetsDependencies = {
  sqlite: SqliteHandle
  chainId: number
  view: ChainView
  da: Pick<DaClient, 'get'>
  manifests: Manifests
  /** Keys that may open the key tables, tried in order. */
  keys: readonly SealingKeyPair[]
  /** Vocabulary of the tokenizer by its hash. */
  tokenizer: { hash: `0x${string}`; vocab: number }
  logger: Logger
}

/**
 * Writes the Datanets' records that this database does not have: texts, masks and keys from the DA, checked against the chain's roots.
 * What neither chain nor DA hold stays unknown and says so: names, titles, consents' signatures and salts.
 * @returns how many versions and records were written.
 */
export async function importDatanets(
  dependencies: ImportDatanetsDependencies,
): Promise<{ versions: number; records: number }> {
  const { view, manifests, logger } = dependencies
  const writer = createWriter(dependencies)
  const done = { versions: 0, records: 0 }
  for (const datanet of view.datanets()) {
    const entries = view.versions(datanet.datanet)
    const last = entries.at(-1)
    if (!last || entries.every((entry) => writer.has(entry))) continue
    const list = await manifests.upTo(last)
    let masker: MaskRegistry | undefined = new MaskRegistry(list[0]!.k)
    for (const [i, manifest] of list.entries()) {
      const read = await readWithAnyKey(manifest, masker, dependencies)
      if (!read) {
        logger.warn(
          { datanet: datanet.datanet, version: manifest.version },
          'the keys of this version are not sealed for us',
        )
        break
      }
      if (!read.complete) masker = undefined
      if (writer.has(entries[i]!)) continue
      writer.write(datanet, entries[i]!, manifest, read)
      done.versions++
      done.records += manifest.records.length
    }
  }
  return done
}

type ReadVersion = Awaited<ReturnType<typeof readVersion>>

async function readWithAnyKey(
  manifest: Manifest,
  masker: MaskRegistry | undefined,
  dependencies: ImportDatanetsDependencies,
): Promise<ReadVersion | undefined> {
  for (const keys of dependencies.keys) {
    try {
      return await readVersion(manifest, masker, { ...dependencies, keys })
    } catch (error) {
      if (!(error instanceof BaseError) || error.code !== 'NOT_A_RECIPIENT') throw error
    }
  }
  return undefined
}

const UNKNOWN = 'unknown: rebuilt from chain and DA'

function createWriter({ sqlite, view }: Pick<ImportDatanetsDependencies, 'sqlite' | 'view'>) {
  const has = sqlite.prepare('select 1 from versions where datanet = ? and version = ?')
  const datanetRow = sqlite.prepare(
    `insert or ignore into datanets (id, name, description, tier, policy, policy_hash, commons, created_at) values (?, ?, ?, ?, '{}', ?, ?, ?)`,
  )
  const contribution = sqlite.prepare(
    `insert into contributions (datanet, account, contributor, title, contribution_hash, consent_hash, licence, purposes, personal_data,
       signature, salt, records, tokens, version, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)`,
  )
  const versionRow = sqlite.prepare(
    `insert into versions (datanet, version, status, version_root, first_record, records, tokens, unmasked, manifest, commitment, created_at)
     values (?, ?, 'published', ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const record = sqlite.prepare(
    `insert into records (datanet, idx, version, contribution, owner, key, tokens, token_count, mask, erased_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const erased = sqlite.prepare(
    'update records set erased_version = ?, erased_at = coalesce(erased_at, ?), key = null, tokens = null where datanet = ? and idx = ?',
  )

  const write = (
    datanet: DatanetEntry,
    entry: VersionEntry,
    manifest: Manifest,
    { records, keys }: ReadVersion,
  ) => {
    const now = Date.now()
    const { datanet: id, version, firstRecord, contributions } = manifest
    const zeros = `0x${'00'.repeat(32)}`
    datanetRow.run(id, `datanet-${id}`, UNKNOWN, manifest.tier, zeros, datanet.commons, now)
    const ids = contributions.map(({ contributionHash, consentHash }, index) => {
      const own = manifest.records.filter((one) => one.contribution === index)
      const account = own[0]!.owner
      const tokens = own.reduce((sum, { tokenCount }) => sum + tokenCount, 0)
      const owner = view.ownerOf(account) ?? zeros
      const values = [id, account, owner, UNKNOWN, contributionHash, consentHash, UNKNOWN, UNKNOWN]
      return contribution.run(...values, new Uint8Array(), zeros, own.length, tokens, version, now)
        .lastInsertRowid
    })
    const { tokens, unmasked } = manifest
    const bytes = encodeManifest(manifest)
    versionRow.run(
      id,
      version,
      entry.versionRoot,
      firstRecord,
      records.length,
      tokens,
      unmasked,
      bytes,
      entry.commitment,
      now,
    )
    records.forEach(({ record: index, owner, tokens: ids32, mask }, i) => {
      const { contribution: number, tokenCount } = manifest.records[i]!
      const encoded = ids32 && encodeTokens(ids32)
      record.run(
        id,
        index,
        version,
        ids[number],
        owner,
        keys[i] ?? null,
        encoded,
        tokenCount,
        mask,
        ids32 ? null : now,
      )
    })
    for (const index of manifest.erased) erased.run(version, now, id, index)
  }
  return {
    has: ({ datanet, version }: VersionEntry) => has.get(datanet, version) !== undefined,
    write: sqlite.transaction(write),
  }
}
