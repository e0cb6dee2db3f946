import {
  BaseError,
  fromHex,
  type Hex,
  InvalidInputError,
  MAX_CUMULATIVE,
  toHex,
} from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { CoveringVoucher, ReceiptSigner } from '@openledger/settlement'
import type { ChainPort } from '../ports.ts'
import { available, type PayerState, PaymentRequiredError } from './payment-required.ts'

export type Reservation = {
  /** Gives the reserved amount back; safe to call twice. */
  release(): void
}

export type PayerAccounts = {
  /** Lower-case owner. @throws BaseError `NOT_FOUND` for an account that is not registered. */
  owner(account: number): Promise<Hex>
  /**
   * Checks a voucher and takes it when it is greater than the one before.
   * @param keep false: it is written with the next receipt, see `save`; until then it is worth nothing to anybody.
   * @throws BaseError `FORBIDDEN` when somebody else signed it.
   */
  offer(account: number, voucher: CoveringVoucher, keep?: boolean): Promise<PayerState>
  state(account: number): Promise<PayerState>
  /** Sets the greatest fee of a call aside. @throws PaymentRequiredError */
  reserve(account: number, amount: bigint): Promise<Reservation>
  /** Cumulative of the account's last receipt, and a voucher that covers the next one, if any: for the writer of receipts. */
  spent(account: number): bigint
  voucher(account: number, cumulative: bigint): CoveringVoucher | undefined
  /** Writes the voucher when it is not on disk yet; call it in the transaction of a receipt that rests on it. */
  save(account: number): void
  /** Called after a receipt is on disk. */
  charged(account: number, cumulative: bigint): void
}

/** How long a reading of the chain is good for, in ms: about half a block. */
const FRESH_MS = 1000

type HeldVoucher = CoveringVoucher & {
  /** Lower-case address of who signed it. */
  readonly by: Hex | undefined
}

type Entry = {
  /** The greatest one of the owner; of a former owner until there is one. */
  voucher: HeldVoucher | undefined
  /** The one of a former owner that the owner's has replaced: what was being served then may rest on it (protocol §6). */
  former: HeldVoucher | undefined
  /** Signature of the voucher on disk. */
  saved: Hex | undefined
  spent: bigint
  reserved: bigint
  deposited: bigint
  owner: Hex
  readAt: number
}

/** Vouchers, debits and reservations of the payers; one gateway serves a payer at a time. */
export function createPayerAccounts(
  { now = Date.now }: { now?: () => number },
  { sqlite, chain, signer }: { sqlite: SqliteHandle; chain: ChainPort; signer: ReceiptSigner },
): PayerAccounts {
  const entries = new Map<number, Entry>()
  const loading = new Map<number, Promise<Entry>>()
  const selectVoucher = sqlite.prepare('select cumulative, signature from vouchers where account = ?')
  const selectSpent = sqlite.prepare(
    'select r.cumulative from receipts r where r.payer = ? and r.sequence = (select max(sequence) from receipts where payer = r.payer and server = r.server)',
  )
  const upsert = sqlite.prepare(
    'insert into vouchers (account, cumulative, signature, updated_at) values (?, ?, ?, ?) on conflict (account) do update set cumulative = excluded.cumulative, signature = excluded.signature, updated_at = excluded.updated_at',
  )

  const unknown = (account: number) =>
    new BaseError(`There is no account ${account} in the ledger.`, {
      code: 'NOT_FOUND',
      hint: 'Register an address with Ledger.registerAccounts first.',
    })

  const read = async (account: number, fresh: boolean): Promise<Entry> => {
    if (!Number.isInteger(account) || account < 0 || account >= 2 ** 24) throw unknown(account)
    // An account that the mirror does not know may have been registered since it looked last.
    if (fresh || !(await chain.accountOwner(account))) await chain.sync()
    const [owner, deposited, debit] = await Promise.all([
      chain.accountOwner(account),
      chain.deposited(account),
      chain.settledDebit(account),
    ])
    if (!owner) throw unknown(account)
    const known = entries.get(account)
    if (known) return Object.assign(known, { owner, deposited, readAt: now() })
    const voucher = selectVoucher.get(account) as { cumulative: string; signature: Uint8Array } | undefined
    const receipts = selectSpent.all(account) as { cumulative: string }[]
    const spent = receipts.reduce(
      (most, { cumulative }) => (BigInt(cumulative) > most ? BigInt(cumulative) : most),
      debit,
    )
    const covering = voucher && {
      cumulative: BigInt(voucher.cumulative),
      signature: toHex(voucher.signature),
    }
    const entry: Entry = {
      voucher: covering && { ...covering, by: signer.voucherSigner(account, covering) },
      former: undefined,
      saved: covering?.signature,
      spent,
      reserved: 0n,
      deposited,
      owner,
      readAt: now(),
    }
    entries.set(account, entry)
    return entry
  }

  const entryOf = async (account: number, fresh = false): Promise<Entry> => {
    const known = entries.get(account)
    if (known && !fresh && now() - known.readAt < FRESH_MS) return known
    let reading = loading.get(account)
    if (!reading) {
      reading = read(account, fresh).finally(() => loading.delete(account))
      loading.set(account, reading)
    }
    return reading
  }

  /** Who gives an account away leaves no credit behind: what is served from then on, its owner must have signed for. */
  const ofOwner = ({ voucher, owner }: Entry) => (voucher?.by === owner ? voucher : undefined)

  const stateOf = (account: number, entry: Entry): PayerState => ({
    account,
    cumulative: ofOwner(entry)?.cumulative ?? 0n,
    spent: entry.spent,
    reserved: entry.reserved,
    deposited: entry.deposited,
  })

  const write = (account: number, { cumulative, signature }: CoveringVoucher) =>
    void upsert.run(account, String(cumulative), fromHex(signature), now())

  const keepNow = (account: number, entry: Entry) => {
    if (!entry.voucher || entry.saved === entry.voucher.signature) return
    write(account, entry.voucher)
    entry.saved = entry.voucher.signature
  }

  const loaded = (account: number): Entry => {
    const entry = entries.get(account)
    if (!entry) throw new BaseError(`The account ${account} was not loaded.`, { code: 'INTERNAL' })
    return entry
  }

  return {
    owner: async (account) => (await entryOf(account)).owner,
    async offer(account, voucher, keep = true) {
      if (voucher.cumulative < 0n || voucher.cumulative > MAX_CUMULATIVE) {
        throw new InvalidInputError(`Expected a cumulative amount below 2^96, got ${voucher.cumulative}.`)
      }
      let entry = await entryOf(account)
      const known = ofOwner(entry)
      if (known?.signature === voucher.signature && known.cumulative === voucher.cumulative) {
        if (keep) keepNow(account, entry)
        return stateOf(account, entry)
      }
      const by = signer.voucherSigner(account, voucher)
      if (by !== entry.owner) entry = await entryOf(account, true)
      if (by !== entry.owner) {
        throw new BaseError(
          `Expected a voucher signed by ${entry.owner}, the owner of account ${account}, got one signed by ${by ?? 'nobody'}.`,
          { code: 'FORBIDDEN', hint: 'Check the account, the amount, the chain id and the ledger address.' },
        )
      }
      if (voucher.cumulative > (ofOwner(entry)?.cumulative ?? -1n)) {
        if (entry.voucher && entry.voucher.by !== entry.owner) entry.former = entry.voucher
        entry.voucher = { ...voucher, by }
        if (keep) keepNow(account, entry)
      }
      return stateOf(account, entry)
    },
    state: async (account) => stateOf(account, await entryOf(account)),
    async reserve(account, amount) {
      let entry = await entryOf(account)
      if (available(stateOf(account, entry)) < amount) entry = await entryOf(account, true)
      const state = stateOf(account, entry)
      if (available(state) < amount) {
        throw new PaymentRequiredError(state, state.spent + state.reserved + amount, chain)
      }
      entry.reserved += amount
      let held = true
      return {
        release() {
          if (held) entry.reserved -= amount
          held = false
        },
      }
    },
    spent: (account) => loaded(account).spent,
    voucher(account, cumulative) {
      const { voucher, former } = loaded(account)
      const covering = [voucher, former].find((one) => one && one.cumulative >= cumulative)
      return covering && { cumulative: covering.cumulative, signature: covering.signature }
    },
    save(account) {
      const { voucher, saved } = loaded(account)
      if (voucher && voucher.signature !== saved) write(account, voucher)
    },
    charged(account, cumulative) {
      const entry = loaded(account)
      entry.spent = cumulative
      // `save` wrote it with the receipt.
      entry.saved = entry.voucher?.signature
    },
  }
}
