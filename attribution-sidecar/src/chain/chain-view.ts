import type { PageDirectory } from '@openledger/ledger'
import { fromHex, type Hex, PAGE_SIZE, toHex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { DatanetEntry, ModelEntry, OwnershipEntry, SettlementEntry, VersionEntry } from './entries.ts'

/** What the chain said up to the mirror's head: typed reads, each a prepared statement of some microseconds. Amounts in nOPEN. */
export type ChainView = {
  /** Owner of an account; undefined when there is no such account. */
  ownerOf(account: number): Hex | undefined
  /** Whom an account was registered for, and every change of owner in the chain's order; undefined when there is no such account. */
  ownershipOf(account: number): OwnershipEntry | undefined
  /** Deposits minus withdrawals. */
  depositedOf(account: number): bigint
  totalDeposited(): bigint
  /** What the owner has asked back and not yet withdrawn. */
  reservedOf(account: number): bigint
  claimedOf(account: number): bigint
  /** Counts and kinds of the account pages. */
  readonly pages: PageDirectory
  datanet(datanet: number): DatanetEntry | undefined
  datanets(): DatanetEntry[]
  version(datanet: number, version: number): VersionEntry | undefined
  /** All versions of a Datanet, from 1. */
  versions(datanet: number): VersionEntry[]
  model(modelId: Hex): ModelEntry | undefined
  /** All models, in the order of registration. */
  models(): ModelEntry[]
  /** The settlement that made record `number` and was not rolled back. */
  settlement(number: bigint): SettlementEntry | undefined
  settlementOfBatch(batchHash: Uint8Array): SettlementEntry | undefined
  /** Settlements that stand, from record `from` on, at most `limit`, rising. */
  settlementsFrom(from: bigint, limit: number): SettlementEntry[]
  /** The same from record `to` down, falling. */
  settlementsBefore(to: bigint, limit: number): SettlementEntry[]
  /** Number of the head record; 0 for the empty ledger. */
  headRecord(): bigint
  /** Number of the last final record. */
  finalRecord(): bigint
  /** Rollbacks so far. */
  generation(): bigint
  /** Newest block of the mirror and its timestamp in seconds. */
  head(): { number: number; hash: Hex; timestamp: number } | undefined
}

type Row = Record<string, bigint | string | null | Uint8Array>

export function createChainView(sqlite: SqliteHandle): ChainView {
  const one = (sql: string) => {
    const statement = sqlite.prepare(sql).safeIntegers()
    return (...values: unknown[]) => statement.get(...values) as Row | undefined
  }
  const all = (sql: string) => {
    const statement = sqlite.prepare(sql).safeIntegers()
    return (...values: unknown[]) => statement.all(...values) as Row[]
  }
  const hex = (value: unknown): Hex => toHex(value as Uint8Array)
  const count = (value: unknown) => Number(value as bigint)

  const owner = one(`select coalesce(
    (select owner from chain_owner_changes c where c.account = a.account order by block desc, log_index desc limit 1), owner) as owner
    from chain_accounts a where account = ?`)
  const registered = one('select owner, block from chain_accounts where account = ?')
  const ownerChanges = all('select * from chain_owner_changes where account = ? order by block, log_index')
  const deposited = one('select coalesce(sum(amount), 0) as sum from chain_deposits where account = ?')
  const totalDeposited = one('select coalesce(sum(amount), 0) as sum from chain_deposits')
  const reserved = one(
    'select amount from chain_reservations where account = ? order by block desc, log_index desc limit 1',
  )
  const claimed = one('select coalesce(sum(amount), 0) as sum from chain_claims where account = ?')
  const lastOfPage = one('select max(account) as last from chain_accounts where account between ? and ?')
  const commonsOfPage = one('select 1 as found from chain_datanets where commons between ? and ? limit 1')
  const datanet = one('select * from chain_datanets where datanet = ?')
  const datanets = all('select * from chain_datanets order by datanet')
  const version = one('select * from chain_versions where datanet = ? and version = ?')
  const versions = all('select * from chain_versions where datanet = ? order by version')
  const allModels = `select m.*, exists (select 1 from chain_retirements r where r.model_id = m.model_id) as retired from chain_models m`
  const model = one(`${allModels} where m.model_id = ?`)
  const models = all(`${allModels} order by block, log_index`)
  const standing = 'select * from chain_settlements where rolled_back is null'
  const settlement = one(`${standing} and number = ? order by block desc limit 1`)
  const ofBatch = one(`${standing} and batch_hash = ? order by block desc limit 1`)
  const from = all(`${standing} and number >= ? order by number limit ?`)
  const before = all(`${standing} and number <= ? order by number desc limit ?`)
  const headRecord = one(
    'select coalesce(max(number), 0) as n from chain_settlements where rolled_back is null',
  )
  const finalRecord = one('select coalesce(max(number), 0) as n from chain_finals')
  const generation = one('select coalesce(max(generation), 0) as n from chain_rollbacks')
  const head = one('select * from chain_blocks order by number desc limit 1')

  const toDatanet = (row: Row): DatanetEntry => ({
    datanet: count(row.datanet),
    curator: hex(row.curator),
    commons: count(row.commons),
  })
  const toVersion = (row: Row): VersionEntry => ({
    datanet: count(row.datanet),
    version: count(row.version),
    versionRoot: hex(row.root),
    records: count(row.records),
    tokens: row.tokens as bigint,
    unmasked: row.unmasked as bigint,
    commitment: new Uint8Array(row.commitment as Uint8Array),
    block: count(row.block),
    logIndex: count(row.log_index),
  })
  const toSettlement = (row: Row): SettlementEntry => ({
    number: row.number as bigint,
    generation: row.generation as bigint,
    record: new Uint8Array(row.record as Uint8Array),
    batchHash: new Uint8Array(row.batch_hash as Uint8Array),
    certificateHash: new Uint8Array(row.certificate_hash as Uint8Array),
    amount: row.amount as bigint,
    block: count(row.block),
    logIndex: count(row.log_index),
    transactionHash: hex(row.tx_hash),
    calldata: new Uint8Array(row.calldata as Uint8Array),
  })

  return {
    ownerOf: (account) => {
      const row = owner(account)
      return row ? hex(row.owner) : undefined
    },
    ownershipOf: (account) => {
      const row = registered(account)
      return (
        row && {
          registered: hex(row.owner),
          block: count(row.block),
          changes: ownerChanges(account).map((change) => ({
            owner: hex(change.owner),
            block: count(change.block),
            logIndex: count(change.log_index),
          })),
        }
      )
    },
    depositedOf: (account) => deposited(account)!.sum as bigint,
    totalDeposited: () => totalDeposited()!.sum as bigint,
    reservedOf: (account) => (reserved(account)?.amount as bigint | undefined) ?? 0n,
    claimedOf: (account) => claimed(account)!.sum as bigint,
    pages: {
      count: (page) => {
        const last = lastOfPage(page * PAGE_SIZE, page * PAGE_SIZE + PAGE_SIZE - 1)?.last
        return last === null || last === undefined ? 0 : Number(last) - page * PAGE_SIZE + 1
      },
      isCommons: (page) =>
        page === 0 || commonsOfPage(page * PAGE_SIZE, page * PAGE_SIZE + PAGE_SIZE - 1) !== undefined,
    },
    datanet: (id) => {
      const row = datanet(id)
      return row && toDatanet(row)
    },
    datanets: () => datanets().map(toDatanet),
    version: (id, number) => {
      const row = version(id, number)
      return row && toVersion(row)
    },
    versions: (id) => versions(id).map(toVersion),
    model: (modelId) => {
      const row = model(fromHex(modelId))
      return row && toModel(row)
    },
    models: () => models().map(toModel),
    settlement: (number) => {
      const row = settlement(number)
      return row && toSettlement(row)
    },
    settlementOfBatch: (batchHash) => {
      const row = ofBatch(batchHash)
      return row && toSettlement(row)
    },
    settlementsFrom: (number, limit) => from(number, limit).map(toSettlement),
    settlementsBefore: (number, limit) => before(number, limit).map(toSettlement),
    headRecord: () => headRecord()!.n as bigint,
    finalRecord: () => finalRecord()!.n as bigint,
    generation: () => generation()!.n as bigint,
    head: () => {
      const row = head()
      return row && { number: count(row.number), hash: hex(row.hash), timestamp: count(row.timestamp) }
    },
  }
}

function toModel(row: Row): ModelEntry {
  const body = JSON.parse(row.body as string) as Record<string, unknown>
  const big = (name: string) => BigInt(body[name] as string)
  const number = (name: string) => Number(body[name])
  return {
    modelId: toHex(row.model_id as Uint8Array),
    owner: toHex(row.owner as Uint8Array),
    retired: row.retired === 1n,
    block: Number(row.block),
    name: body.name as string,
    developer: number('developer'),
    stakers: number('stakers'),
    platform: number('platform'),
    rateIn: big('rateIn'),
    rateOut: big('rateOut'),
    flat: big('flat'),
    platformBps: number('platformBps'),
    betaBps: number('betaBps'),
    gammaBps: number('gammaBps'),
    deltaBps: number('deltaBps'),
    minEntry: big('minEntry'),
    server: (body.server as string).toLowerCase() as Hex,
    tokenizerHash: body.tokenizerHash as Hex,
    attributionParams: fromHex(body.attributionParams as string),
    snapshot: (body.snapshot as { datanet: number; version: number }[]).map(({ datanet, version }) => ({
      datanet,
      version,
    })),
  }
}
