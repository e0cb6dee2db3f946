import { hash } from 'node:crypto'
import type { SqliteHandle } from '@openledger/service'
import { createGroupCommit } from './group-commit.ts'

export type BlobState = 'accepted' | 'complete' | 'failed'
export type BlobLocation = 'inline' | 'file' | 'parts' | 'none'
export type BlobError = { code: string; message: string; retryable: boolean }

export type BlobRow = {
  key: Buffer
  size: number
  state: BlobState
  location: BlobLocation
  promised: boolean
  pinned: Pin
  ticket: Buffer | undefined
  commitment: Buffer | undefined
  error: BlobError | undefined
  attempts: number
  createdAt: number
  certifiedAt: number | undefined
}
export type PartRow = { key: Buffer; size: number }

export type NewBlob = {
  key: Buffer
  size: number
  location: BlobLocation
  promised: boolean
  pinned?: Pin
  /** Content, when `location` is `inline`. */
  inline?: Buffer
  parts?: readonly PartRow[]
}

/** Why the bytes must stay: 0 no reason, 1 part of an open upload, 2 the only copy. */
export type Pin = 0 | 1 | 2

type RawRow = Record<string, number | string | Buffer | null>

export const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  hash('sha256', parts.length === 1 ? parts[0]! : Buffer.concat(parts), 'buffer')

/** The write-ahead journal: what is promised, how far it is, and which commitment leads to which content. */
export type Journal = ReturnType<typeof createJournal>

/** @param now milliseconds since 1970 */
export function createJournal(sqlite: SqliteHandle, now: () => number = Date.now) {
  const commits = createGroupCommit(sqlite)
  const sql = prepare(sqlite)

  const certify = (key: Buffer, commitment: Buffer) => {
    const id = sha256(commitment)
    sql.certify.run(id, key, sha256(id, key))
  }

  return {
    find(key: Buffer): BlobRow | undefined {
      const row = sql.find.get(key) as RawRow | undefined
      return row && toRow(row)
    },
    /** The content of a commitment; undefined when it is not known or the row is damaged. */
    keyOf(commitment: Buffer): Buffer | undefined {
      const id = sha256(commitment)
      const row = sql.keyOf.get(id) as { key: Buffer; seal: Buffer } | undefined
      return row && sha256(id, row.key).equals(row.seal) ? row.key : undefined
    },
    parts: (key: Buffer) => sql.parts.all(key) as PartRow[],
    inline: (key: Buffer) => (sql.inline.get(key) as { bytes: Buffer } | undefined)?.bytes,
    /** Promised and not finished, oldest first. */
    open: (limit: number) => (sql.open.all(limit) as RawRow[]).map(toRow),
    openCount: () => (sql.openCount.get() as { n: number }).n,

    /**
     * Writes the content down before anything is done with it. Known content stays as it is, gets its bytes back when they had been
     * dropped, and a failure is forgotten: whoever sends it again wants it tried again. `others` are accepted with it or not at all.
     */
    accept(blob: NewBlob, others: readonly NewBlob[] = []): Promise<BlobRow> {
      return commits.run(() => {
        const at = now()
        for (const { key, size, location, promised, pinned = 0, inline, parts = [] } of [...others, blob]) {
          sql.accept.run(key, size, location, Number(promised), pinned, at, at)
          if (inline) sql.putInline.run(key, inline)
          parts.forEach((part, position) => {
            sql.putPart.run(key, position, part.key, part.size)
          })
        }
        return toRow(sql.find.get(blob.key) as RawRow)
      })
    },
    saveTicket: (key: Buffer, ticket: Buffer | undefined) =>
      commits.run(() => void sql.ticket.run(ticket ?? null, key)),
    complete: (key: Buffer, commitment: Buffer) =>
      commits.run(() => {
        sql.complete.run(commitment, now(), key)
        sql.unpinParts.run(key)
        certify(key, commitment)
      }),
    /** `final` = no further attempts, unless the content is sent again. */
    fail: (key: Buffer, error: BlobError, final: boolean) =>
      commits.run(() => void sql.fail.run(final ? 'failed' : 'accepted', JSON.stringify(error), key)),
    /** A certificate that has grown too old: the content is to be dispersed anew. */
    reopen: (key: Buffer) => commits.run(() => void sql.reopen.run(key)),
    /** Content that came from the network and was verified: kept for reading. */
    remember(blob: NewBlob, commitment: Buffer): Promise<void> {
      return commits.run(() => {
        const at = now()
        const { key, size, location } = blob
        sql.accept.run(key, size, location, 0, blob.pinned ?? 0, at, at)
        if (blob.inline) sql.putInline.run(key, blob.inline)
        sql.remember.run(commitment, at, key)
        certify(key, commitment)
      })
    },
    /** Leads from a commitment that needs no dispersal (keccak) to its content. */
    link: (commitment: Buffer, key: Buffer) => commits.run(() => certify(key, commitment)),
    touch: (keys: readonly Buffer[]) =>
      commits.run(() => {
        for (const key of keys) sql.touch.run(now(), key)
      }),
    cachedBytes: () => (sql.cachedBytes.get() as { n: number | null }).n ?? 0,
    evictable: (limit: number) => (sql.evictable.all(limit) as RawRow[]).map(toRow),
    forget: (key: Buffer) =>
      commits.run(() => {
        sql.dropInline.run(key)
        sql.forget.run(key)
      }),
    counts: () => sql.counts.all() as Array<{ state: BlobState; n: number }>,
  }
}

function prepare(sqlite: SqliteHandle) {
  return {
    find: sqlite.prepare('select * from blob where key = ?'),
    keyOf: sqlite.prepare('select key, seal from certificate where hash = ?'),
    parts: sqlite.prepare('select key, size from part where parent = ? order by position'),
    inline: sqlite.prepare('select bytes from payload where key = ?'),
    open: sqlite.prepare(
      "select * from blob where state = 'accepted' and promised = 1 order by created_at limit ?",
    ),
    openCount: sqlite.prepare("select count(*) as n from blob where state = 'accepted' and promised = 1"),
    accept: sqlite.prepare(
      `insert into blob (key, size, state, location, promised, pinned, created_at, used_at) values (?, ?, 'accepted', ?, ?, ?, ?, ?)
       on conflict (key) do update set
         location = case when location = 'none' then excluded.location else location end,
         promised = max(promised, excluded.promised),
         pinned = max(pinned, excluded.pinned),
         state = case when state = 'failed' then 'accepted' else state end,
         error = case when state = 'failed' then null else error end`,
    ),
    putInline: sqlite.prepare('insert into payload values (?, ?) on conflict do nothing'),
    putPart: sqlite.prepare('insert into part values (?, ?, ?, ?) on conflict do nothing'),
    ticket: sqlite.prepare('update blob set ticket = ?, attempts = attempts + 1 where key = ?'),
    complete: sqlite.prepare(
      "update blob set state = 'complete', commitment = ?, certified_at = ?, ticket = null, error = null where key = ?",
    ),
    fail: sqlite.prepare('update blob set state = ?, error = ? where key = ?'),
    reopen: sqlite.prepare(
      "update blob set state = 'accepted', ticket = null where key = ? and state = 'complete'",
    ),
    remember: sqlite.prepare(
      "update blob set state = 'complete', commitment = ?, certified_at = ? where key = ? and state <> 'complete' and ticket is null",
    ),
    certify: sqlite.prepare(
      'insert into certificate values (?, ?, ?) on conflict (hash) do update set key = excluded.key, seal = excluded.seal',
    ),
    unpinParts: sqlite.prepare(
      'update blob set pinned = 0 where pinned = 1 and key in (select key from part where parent = ?)',
    ),
    touch: sqlite.prepare('update blob set used_at = ? where key = ?'),
    cachedBytes: sqlite.prepare("select sum(size) as n from blob where location in ('inline', 'file')"),
    evictable: sqlite.prepare(
      `select * from blob where pinned = 0 and location in ('inline', 'file') and not (state = 'accepted' and promised = 1)
       order by used_at limit ?`,
    ),
    dropInline: sqlite.prepare('delete from payload where key = ?'),
    forget: sqlite.prepare("update blob set location = 'none' where key = ?"),
    counts: sqlite.prepare('select state, count(*) as n from blob group by state'),
  }
}

function toRow(raw: RawRow): BlobRow {
  return {
    key: raw.key as Buffer,
    size: raw.size as number,
    state: raw.state as BlobState,
    location: raw.location as BlobLocation,
    promised: raw.promised === 1,
    pinned: raw.pinned as Pin,
    ticket: (raw.ticket as Buffer | null) ?? undefined,
    commitment: (raw.commitment as Buffer | null) ?? undefined,
    error: raw.error ? (JSON.parse(raw.error as string) as BlobError) : undefined,
    attempts: raw.attempts as number,
    createdAt: raw.created_at as number,
    certifiedAt: (raw.certified_at as number | null) ?? undefined,
  }
}
