import type { SqliteHandle } from '@openledger/service'
import type { SectionRange } from './receipt-rows.ts'

/**
 * `built` has bytes, `dispersed` a DA commitment, `submitted` is on its way to the chain, `settled` is on the chain, `final` cannot be
 * taken back; `dropped` was taken back and its receipts are batched anew; `foreign` was settled by somebody else and is not read yet.
 */
export type BatchState = 'built' | 'dispersed' | 'submitted' | 'settled' | 'final' | 'dropped' | 'foreign'

export type BatchRow = {
  id: number
  state: BatchState
  batchHash: Uint8Array
  sections: SectionRange[]
  receipts: number
  commitment: Uint8Array | null
  recordNumber: number | null
  transactionHash: Uint8Array | null
  submittedBlock: number | null
  attempts: number
  problem: string | null
  closing: 0 | 1
}

export type BatchRows = {
  /** Also assigns the receipts; run it in a transaction. @returns the batch's id. */
  insert(batch: {
    state: BatchState
    batchHash: Uint8Array
    sections: readonly SectionRange[]
    receipts: number
    bytes: Uint8Array
    /** Pays what an epoch has left. */
    closing?: boolean
  }): number
  bytes(id: number): Uint8Array
  find(batchHash: Uint8Array): BatchRow | undefined
  /** In the order of building. */
  inState(...states: BatchState[]): BatchRow[]
  dispersed(id: number, commitment: Uint8Array): void
  submitted(
    id: number,
    details: { record: Uint8Array; number: bigint; generation: bigint; calldata: Uint8Array; block: number },
  ): void
  sent(id: number, transactionHash: Uint8Array): void
  settled(
    id: number,
    details: { record: Uint8Array; number: bigint; generation: bigint; block: number },
  ): void
  /** Batches of settled records above `number`. */
  settledAbove(number: bigint): BatchRow[]
  setState(id: number, state: BatchState, problem?: string): void
  imported(
    id: number,
    content: { sections: readonly SectionRange[]; receipts: number; bytes: Uint8Array; closing: boolean },
  ): void
  /** Block of the first settlement behind the last closing batch; undefined when there is none. */
  unclosedSince(): number | undefined
  /** Settled batches up to record `number` are final. */
  finalUpTo(number: bigint): void
  counts(): Partial<Record<BatchState, number>>
}

const COLUMNS = `id, state, batch_hash as batchHash, sections, receipts, commitment, record_number as recordNumber, tx_hash as transactionHash,
  submitted_block as submittedBlock, attempts, problem, closing`

export function createBatchRows(sqlite: SqliteHandle, now: () => number = Date.now): BatchRows {
  const insert = sqlite.prepare(
    `insert into batches (state, batch_hash, sections, receipts, bytes, closing, created_at) values (?, ?, ?, ?, ?, ?, ?)`,
  )
  const bytes = sqlite.prepare('select bytes from batches where id = ?').pluck()
  const find = sqlite.prepare(`select ${COLUMNS} from batches where batch_hash = ?`)
  const dispersed = sqlite.prepare(
    `update batches set state = 'dispersed', commitment = ?, problem = null where id = ? and state = 'built'`,
  )
  const submitted = sqlite.prepare(
    `update batches set state = 'submitted', record = ?, record_number = ?, generation = ?, calldata = ?, submitted_block = ?, tx_hash = null,
       attempts = attempts + 1 where id = ?`,
  )
  const sent = sqlite.prepare('update batches set tx_hash = ? where id = ?')
  const settled = sqlite.prepare(
    `update batches set state = 'settled', record = ?, record_number = ?, generation = ?, settled_block = ?, problem = null where id = ?`,
  )
  const setState = sqlite.prepare('update batches set state = ?, problem = ? where id = ?')
  const imported = sqlite.prepare(
    `update batches set state = 'settled', sections = ?, receipts = ?, bytes = ?, closing = ? where id = ?`,
  )
  const finalUpTo = sqlite.prepare(
    `update batches set state = 'final' where state = 'settled' and record_number <= ?`,
  )
  const unclosedSince = sqlite
    .prepare(
      `select min(settled_block) from batches where state in ('settled', 'final') and id > (
         select coalesce(max(id), 0) from batches where closing = 1 and state in ('built', 'dispersed', 'submitted', 'settled', 'final'))`,
    )
    .pluck()
  const counts = sqlite.prepare('select state, count(*) as n from batches group by state')
  const above = sqlite.prepare(
    `select ${COLUMNS} from batches where state in ('settled', 'final', 'foreign') and record_number > ? order by id`,
  )
  type Raw = Omit<BatchRow, 'sections'> & { sections: string }
  const parse = (row: Raw): BatchRow => ({ ...row, sections: JSON.parse(row.sections) as SectionRange[] })
  return {
    insert: ({ state, batchHash, sections, receipts, bytes: payload, closing }) =>
      Number(
        insert.run(state, batchHash, JSON.stringify(sections), receipts, payload, closing ? 1 : 0, now())
          .lastInsertRowid,
      ),
    bytes: (id) => new Uint8Array(bytes.get(id) as Uint8Array),
    find: (batchHash) => {
      const row = find.get(batchHash) as Raw | undefined
      return row && parse(row)
    },
    inState: (...states) =>
      (
        sqlite
          .prepare(
            `select ${COLUMNS} from batches where state in (${states.map(() => '?').join()}) order by id`,
          )
          .all(...states) as Raw[]
      ).map(parse),
    dispersed: (id, commitment) => void dispersed.run(commitment, id),
    submitted: (id, { record, number, generation, calldata, block }) =>
      void submitted.run(record, number, generation, calldata, block, id),
    sent: (id, hash) => void sent.run(hash, id),
    settled: (id, { record, number, generation, block }) =>
      void settled.run(record, number, generation, block, id),
    settledAbove: (number) => (above.all(number) as Raw[]).map(parse),
    setState: (id, state, problem) => void setState.run(state, problem ?? null, id),
    imported: (id, { sections, receipts, bytes: payload, closing }) =>
      void imported.run(JSON.stringify(sections), receipts, payload, closing ? 1 : 0, id),
    unclosedSince: () => (unclosedSince.get() as number | null) ?? undefined,
    finalUpTo: (number) => void finalUpTo.run(number),
    counts: () =>
      Object.fromEntries(
        (counts.all() as { state: BatchState; n: number }[]).map(({ state, n }) => [state, n]),
      ),
  }
}
