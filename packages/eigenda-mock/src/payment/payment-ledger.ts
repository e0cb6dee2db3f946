import { Code, ConnectError } from '@connectrpc/connect'
import { amountBytes, type BlobHeader } from '@openledger/eigenda'
import type { MockOptions } from '../options.ts'

/** Seconds that the disperser's bucket of a reservation holds. */
const BUCKET_SECONDS = 90n
const ON_DEMAND_QUORUMS = [0, 1]

/** Windows of the usage reports: three, since a client of EigenDA expects as many. */
const PERIODS = 3
const PERIOD_SECONDS = 300

export type PaymentLedger = {
  /** Books a blob. @throws ConnectError when the account may not pay for it. */
  debit(header: BlobHeader, symbols: number, now: number): { undo(): void }
  /** Books again, after a restart, what was accepted before it; the buckets of reservations start empty. */
  restore(header: Pick<BlobHeader, 'payment'>, symbols: number): void
  state(account: string, now: number): ReturnType<typeof stateOf>
  /** What each account has been charged. */
  totals(): Record<string, { symbols: string; onDemandWei: string; blobs: number }>
}

type Account = {
  /** Symbols in the leaking bucket, and when it was last looked at (milliseconds). */
  level: bigint
  at: number
  /** Charged on demand, wei. */
  spent: bigint
  symbols: bigint
  blobs: number
  periods: Map<number, bigint>
}

/** Reservations as leaky buckets and payment on demand out of a deposit, as EigenDA's controller keeps them. */
export function createPaymentLedger(options: MockOptions): PaymentLedger {
  const accounts = new Map<string, Account>()
  const capacity = options.symbolsPerSecond * BUCKET_SECONDS

  function accountOf(id: string, now: number): Account {
    let account = accounts.get(id)
    if (!account) {
      account = { level: 0n, at: now, spent: 0n, symbols: 0n, blobs: 0, periods: new Map() }
      accounts.set(id, account)
    }
    return account
  }

  function leak(account: Account, now: number): void {
    const gone = (options.symbolsPerSecond * BigInt(Math.max(0, now - account.at))) / 1000n
    account.level = account.level > gone ? account.level - gone : 0n
    account.at = now
  }

  function debitReservation(account: Account, header: BlobHeader, symbols: bigint, now: number): () => void {
    if (options.symbolsPerSecond === 0n) {
      throw new ConnectError('account has no reservation', Code.PermissionDenied)
    }
    const stranger = header.quorumNumbers.find((quorum) => quorum >= options.quorums)
    if (stranger !== undefined) {
      throw new ConnectError(`quorum ${stranger} not permitted by the reservation`, Code.InvalidArgument)
    }
    leak(account, now)
    // Full is full, but a bucket with room takes one blob that makes it run over.
    if (account.level >= capacity) {
      throw new ConnectError('reservation lacks bandwidth for the blob', Code.PermissionDenied)
    }
    account.level += symbols
    const period = Math.floor(now / 1000 / PERIOD_SECONDS)
    account.periods.set(period, (account.periods.get(period) ?? 0n) + symbols)
    for (const old of account.periods.keys()) if (old <= period - PERIODS) account.periods.delete(old)
    return () => {
      account.level = account.level > symbols ? account.level - symbols : 0n
      account.periods.set(period, (account.periods.get(period) ?? symbols) - symbols)
    }
  }

  function debitOnDemand(account: Account, header: BlobHeader, symbols: bigint): () => void {
    const stranger = header.quorumNumbers.find((quorum) => !ON_DEMAND_QUORUMS.includes(quorum))
    if (stranger !== undefined) {
      throw new ConnectError(`quorum ${stranger} not permitted on demand`, Code.InvalidArgument)
    }
    const cost = symbols * options.pricePerSymbol
    if (account.spent + cost > options.onDemandDeposit) {
      throw new ConnectError('insufficient funds for on-demand payment', Code.PermissionDenied)
    }
    account.spent += cost
    return () => {
      account.spent -= cost
    }
  }

  return {
    debit(header, blobSymbols, now) {
      const account = accountOf(header.payment.accountId, now)
      const symbols = BigInt(Math.max(blobSymbols, options.minimumSymbols))
      const undo =
        header.payment.cumulativePayment === 0n
          ? debitReservation(account, header, symbols, now)
          : debitOnDemand(account, header, symbols)
      account.symbols += symbols
      account.blobs++
      return {
        undo() {
          undo()
          account.symbols -= symbols
          account.blobs--
        },
      }
    },
    restore({ payment }, blobSymbols) {
      const account = accountOf(payment.accountId, 0)
      const symbols = BigInt(Math.max(blobSymbols, options.minimumSymbols))
      account.symbols += symbols
      account.blobs++
      if (payment.cumulativePayment !== 0n) account.spent += symbols * options.pricePerSymbol
    },
    state(id, now) {
      const account = accountOf(id, now)
      return stateOf(options, account, now)
    },
    totals: () =>
      Object.fromEntries(
        [...accounts].map(([id, { symbols, spent, blobs }]) => [
          id,
          { symbols: symbols.toString(), onDemandWei: spent.toString(), blobs },
        ]),
      ),
  }
}

function stateOf(options: MockOptions, account: Account, now: number) {
  const period = Math.floor(now / 1000 / PERIOD_SECONDS)
  return {
    paymentGlobalParams: {
      globalSymbolsPerSecond: options.symbolsPerSecond,
      minNumSymbols: BigInt(options.minimumSymbols),
      pricePerSymbol: options.pricePerSymbol,
      reservationWindow: BigInt(PERIOD_SECONDS),
      onDemandQuorumNumbers: ON_DEMAND_QUORUMS.filter((quorum) => quorum < options.quorums),
    },
    periodRecords: Array.from({ length: PERIODS }, (_, i) => {
      const index = period - PERIODS + 1 + i
      return { index: index * PERIOD_SECONDS, usage: account.periods.get(index) ?? 0n }
    }),
    ...(options.symbolsPerSecond > 0n
      ? {
          reservation: {
            symbolsPerSecond: options.symbolsPerSecond,
            startTimestamp: 0,
            endTimestamp: 0xffffffff,
            quorumNumbers: Array.from({ length: options.quorums }, (_, i) => i),
            quorumSplits: quorumSplits(options.quorums),
          },
        }
      : {}),
    cumulativePayment: amountBytes(account.spent),
    onchainCumulativePayment: amountBytes(options.onDemandDeposit),
  }
}

/** Percentages that sum to 100. */
function quorumSplits(quorums: number): number[] {
  const each = Math.floor(100 / quorums)
  return Array.from({ length: quorums }, (_, i) => (i === 0 ? 100 - each * (quorums - 1) : each))
}
