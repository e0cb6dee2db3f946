import { fromHex, type Hex, toHex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { Statement, StatementKind } from './attestation.ts'

/** Something wrong with a settlement, as found by this validator. Rules beyond those of a batch: `settlement`, `calldata`, `overdraft`. */
export type ValidatorFinding = {
  rule: string
  expected: string
  got: string
  server?: Hex
  sequence?: string
  account?: number
}

export type ValidatedRecord = {
  record: Uint8Array
  number: bigint
  generation: bigint
  verdict: 'ok' | 'disputed'
  findings: readonly ValidatorFinding[]
  /** Last sequence of each server after this record. */
  sequences: Readonly<Record<Hex, string>>
  receipts: number
  milliseconds: number
}

export type SignedStatement = { signer: Hex; signature: Uint8Array }

export type ValidatorRows = {
  put(record: ValidatedRecord): void
  find(record: Uint8Array): ValidatedRecord | undefined
  disputed(limit: number): ValidatedRecord[]
  addStatement(statement: Statement, signed: SignedStatement): void
  statements(kind: StatementKind, record: Uint8Array): SignedStatement[]
  /** Greatest number that this signer attested. */
  attestedUpTo(signer: Hex): bigint
  counts(): { ok: number; disputed: number; receipts: number }
}

type Row = {
  record: Uint8Array
  number: bigint
  generation: bigint
  verdict: 'ok' | 'disputed'
  findings: string
  sequences: string
  receipts: bigint
  milliseconds: bigint
}

export function createValidatorRows(sqlite: SqliteHandle, now: () => number = Date.now): ValidatorRows {
  const put = sqlite.prepare('insert or replace into validator_records values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const find = sqlite.prepare('select * from validator_records where record = ?').safeIntegers()
  const disputed = sqlite
    .prepare(`select * from validator_records where verdict = 'disputed' order by checked_at desc limit ?`)
    .safeIntegers()
  const add = sqlite.prepare('insert or ignore into attestations values (?, ?, ?, ?, ?, ?)')
  const statements = sqlite.prepare(
    'select signer, signature from attestations where kind = ? and record = ? order by signer',
  )
  const upTo = sqlite
    .prepare(`select coalesce(max(number), 0) from attestations where kind = 'attestation' and signer = ?`)
    .pluck()
    .safeIntegers()
  const counts = sqlite.prepare(
    'select verdict, count(*) as n, sum(receipts) as receipts from validator_records group by verdict',
  )
  const parse = (row: Row): ValidatedRecord => ({
    record: new Uint8Array(row.record),
    number: row.number,
    generation: row.generation,
    verdict: row.verdict,
    findings: JSON.parse(row.findings) as ValidatorFinding[],
    sequences: JSON.parse(row.sequences) as Record<Hex, string>,
    receipts: Number(row.receipts),
    milliseconds: Number(row.milliseconds),
  })
  return {
    put: ({ record, number, generation, verdict, findings, sequences, receipts, milliseconds }) =>
      void put.run(
        record,
        number,
        generation,
        verdict,
        JSON.stringify(findings),
        JSON.stringify(sequences),
        receipts,
        now(),
        Math.round(milliseconds),
      ),
    find: (record) => {
      const row = find.get(record) as Row | undefined
      return row && parse(row)
    },
    disputed: (limit) => (disputed.all(limit) as Row[]).map(parse),
    addStatement: ({ kind, record, number, generation }, { signer, signature }) =>
      void add.run(kind, record, number, generation, fromHex(signer), signature),
    statements: (kind, record) =>
      (statements.all(kind, record) as { signer: Uint8Array; signature: Uint8Array }[]).map((row) => ({
        signer: toHex(row.signer),
        signature: new Uint8Array(row.signature),
      })),
    attestedUpTo: (signer) => upTo.get(fromHex(signer)) as bigint,
    counts: () => {
      const rows = counts.all() as { verdict: string; n: number; receipts: number }[]
      const of = (verdict: string) => rows.find((row) => row.verdict === verdict)
      return { ok: of('ok')?.n ?? 0, disputed: of('disputed')?.n ?? 0, receipts: of('ok')?.receipts ?? 0 }
    },
  }
}
