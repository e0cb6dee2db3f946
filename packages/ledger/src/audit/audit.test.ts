import { toHex } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { books, DOMAIN, kzg, request } from '../../test-support/fixture.ts'
import { encodeSettleCall } from '../settlement/call.ts'
import { CREDITS } from '../settlement/totals.ts'
import { verifyAccountProof } from '../settlement/verify-account.ts'
import { auditHistory, type LocatedEvent } from './audit.ts'
import { createFollower } from './replay.ts'

const P1 = 4096
const P2 = 8192

/** A ledger's history with a rollback in it, as the chain would tell it, and the books that made it. */
async function history() {
  const ledger = books()
  const events: LocatedEvent[] = [
    { kind: 'registered', first: 0, count: 3, commons: true, block: 1n },
    { kind: 'registered', first: P1, count: 4000, commons: false, block: 1n },
    { kind: 'registered', first: P1 + 4000, count: 96, commons: false, block: 2n },
    { kind: 'registered', first: P2, count: 100, commons: false, block: 2n },
  ]
  const settle = async (i: number) => {
    const prepared = await ledger.prepare(
      request(
        [
          [P1 + i, BigInt(i)],
          [0, 1n],
        ],
        [[P2, BigInt(i + 1)]],
      ),
    )
    ledger.commit(prepared)
    events.push({
      kind: 'settled',
      calldata: prepared.calldata,
      record: prepared.record,
      block: BigInt(10 + i),
    })
  }
  await settle(1)
  await settle(2)
  events.push({
    kind: 'finalized',
    number: 1n,
    record: ledger.headerAt(1n) && ledger.headerAt(2n).previous,
    block: 13n,
  })
  await settle(3)
  ledger.rollback(2n, 1n)
  events.push({ kind: 'rolledBack', number: 2n, generation: 1n, block: 14n })
  await settle(4)
  return { ledger, events }
}

describe('audit of a history', () => {
  it('rebuilds every commitment from calldata alone', async () => {
    const { ledger, events } = await history()
    const { report, books: rebuilt } = await auditHistory(events, DOMAIN, { kzg })
    expect(report).toMatchObject({
      ok: true,
      events: 10,
      settlements: 4,
      rollbacks: 1,
      amount: 14n,
      number: 3n,
      record: toHex(ledger.record),
    })
    expect(report.difference).toBeUndefined()
    expect(rebuilt.record).toEqual(ledger.record)
    expect(rebuilt.bookPages().map((bookPage) => rebuilt.page(bookPage).encode())).toEqual(
      ledger.bookPages().map((bookPage) => ledger.page(bookPage).encode()),
    )
    const proof = await rebuilt.proof(P1 + 4, CREDITS)
    expect(proof.value).toBe(4n)
    verifyAccountProof(proof, ledger.record)
    expect(rebuilt.balance(P1 + 3)).toEqual({ credit: 0n, debit: 0n })
    expect(() => rebuilt.headerAt(0n)).toThrow(expect.objectContaining({ code: 'LEDGER_UNKNOWN_RECORD' }))
    expect(rebuilt.headerAt(1n).number).toBe(1n)
  })

  it('keeps the way back to every record when it is asked to, and takes events without a record', async () => {
    const { events } = await history()
    const unnamed = events.map((event) => {
      if (event.kind !== 'settled') return event
      const { record: _, ...rest } = event
      return rest
    })
    const { report, books: rebuilt } = await auditHistory(unnamed, { ...DOMAIN, keepHistory: true }, { kzg })
    expect(report.ok).toBe(true)
    expect(rebuilt.headerAt(0n).number).toBe(0n)
  })

  it('has no place for accounts that were left out', async () => {
    const event = { kind: 'registered', first: 1, count: 3, commons: true } as const
    await expect(createFollower(DOMAIN, { kzg }).apply(event)).rejects.toMatchObject({
      code: 'LEDGER_DIFFERENCE',
    })
  })

  it('names the first event that does not follow', async () => {
    const { ledger, events } = await history()
    // The event that is changed, how, and the one that is noticed.
    const cases: [number, (event: LocatedEvent) => LocatedEvent[], RegExp, number][] = [
      [4, () => [], /follows record/, 4],
      [5, (event) => [event, event], /follows record/, 6],
      [4, (event) => [{ ...event, record: ledger.record } as LocatedEvent], /Expected record/, 4],
      [3, () => [], /accounts that exist/, 3],
      [8, () => [], /follows record/, 8],
      [6, (event) => [{ ...event, record: ledger.record } as LocatedEvent], /final record/, 6],
      [0, (event) => [{ ...event, first: 1 } as LocatedEvent], /from slot 0, got slot 1/, 0],
      [1, (event) => [{ ...event, count: 3999 } as LocatedEvent], /from slot 3999, got slot 4000/, 2],
      [0, (event) => [{ ...event, commons: false } as LocatedEvent], /kind/, 0],
      [
        4,
        (event) => [{ ...event, calldata: encodeSettleCall(new Uint8Array(10)) } as LocatedEvent],
        /bytes/,
        4,
      ],
    ]
    for (const [index, change, reason, noticed] of cases) {
      const changed = events.flatMap((event, i) => (i === index ? change(event) : [event]))
      const { report } = await auditHistory(changed, DOMAIN, { kzg })
      expect(report.ok, `event ${index}`).toBe(false)
      expect(report.difference!.reason).toMatch(reason)
      expect(report.difference).toMatchObject({ event: noticed, block: changed[noticed]!.block })
      expect(report.events).toBe(noticed)
    }
  })
})
