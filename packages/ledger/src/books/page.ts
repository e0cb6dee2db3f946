import { ByteReader, ByteWriter, MAX_CUMULATIVE, NonCanonicalError, PAGE_SIZE } from '@openledger/primitives'
import { G1_BYTES } from '../curve/g1.ts'
import type { Entries } from '../kzg/entries.ts'
import { LedgerError } from '../settlement/errors.ts'

const HIGH_BITS = 64n
const LOW = (1n << HIGH_BITS) - 1n

/** One page of one book: 4,096 cumulative amounts (u96, in nOPEN) and their commitment. */
export class Page {
  readonly #low: BigUint64Array
  readonly #high: Uint32Array
  /** Commitment, 128 bytes. */
  commitment: Uint8Array

  constructor(from?: Page) {
    this.#low = from ? from.#low.slice() : new BigUint64Array(PAGE_SIZE)
    this.#high = from ? from.#high.slice() : new Uint32Array(PAGE_SIZE)
    this.commitment = from ? from.commitment : new Uint8Array(G1_BYTES)
  }

  amount(slot: number): bigint {
    return (BigInt(this.#high[slot]!) << HIGH_BITS) | this.#low[slot]!
  }

  #set(slot: number, amount: bigint): void {
    this.#low[slot] = amount & LOW
    this.#high[slot] = Number(amount >> HIGH_BITS)
  }

  /** @throws LedgerError `LEDGER_OVERFLOW` when an amount would pass 2^96 − 1; nothing is changed then. */
  assertFits({ slots, amounts }: Entries): void {
    for (let i = 0; i < slots.length; i++) {
      if (this.amount(slots[i]!) + amounts[i]! > MAX_CUMULATIVE) {
        throw new LedgerError(
          'LEDGER_OVERFLOW',
          `Expected cumulative amounts below 2^96 at slot ${slots[i]}.`,
        )
      }
    }
  }

  add({ slots, amounts }: Entries): void {
    for (let i = 0; i < slots.length; i++) this.#set(slots[i]!, this.amount(slots[i]!) + amounts[i]!)
  }

  subtract({ slots, amounts }: Entries): void {
    for (let i = 0; i < slots.length; i++) this.#set(slots[i]!, this.amount(slots[i]!) - amounts[i]!)
  }

  /** The slots with a positive amount, rising. */
  *values(): Generator<[slot: number, amount: bigint]> {
    for (let slot = 0; slot < PAGE_SIZE; slot++) {
      const amount = this.amount(slot)
      if (amount > 0n) yield [slot, amount]
    }
  }

  /** `u8 1 ‖ commitment 128 ‖ u16 n ‖ n × u96`: the amounts up to the last positive one. */
  encode(): Uint8Array {
    let used = PAGE_SIZE
    while (used > 0 && this.amount(used - 1) === 0n) used--
    const writer = new ByteWriter().u8(1).fixed(this.commitment, G1_BYTES).u16(used)
    const bytes = new Uint8Array(12 * used)
    const view = new DataView(bytes.buffer)
    for (let slot = 0; slot < used; slot++) {
      view.setUint32(12 * slot, this.#high[slot]!)
      view.setBigUint64(12 * slot + 4, this.#low[slot]!)
    }
    return writer.fixed(bytes, bytes.length).finish()
  }

  static decode(bytes: Uint8Array): Page {
    const reader = new ByteReader(bytes)
    if (reader.u8() !== 1) throw new NonCanonicalError('Expected a stored page of version 1.')
    const page = new Page()
    page.commitment = reader.fixed(G1_BYTES)
    const used = reader.u16()
    if (used > PAGE_SIZE) throw new NonCanonicalError(`Expected at most ${PAGE_SIZE} amounts, got ${used}.`)
    const amounts = reader.fixed(12 * used)
    reader.end()
    const view = new DataView(amounts.buffer)
    for (let slot = 0; slot < used; slot++) {
      page.#high[slot] = view.getUint32(12 * slot)
      page.#low[slot] = view.getBigUint64(12 * slot + 4)
    }
    return page
  }
}
