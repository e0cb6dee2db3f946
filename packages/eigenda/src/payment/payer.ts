import type { Client } from '@connectrpc/connect'
import { bytesToUint } from '@openledger/primitives'
import type { ChainView } from '../chain/chain-view.ts'
import { EigenDAError, fromGrpc } from '../client/errors.ts'
import type { Disperser } from '../generated/disperser/v2/disperser_v2_pb.ts'
import { paymentStateDigest, signDigest } from '../signing/request.ts'
import { createOnDemandLedger, type OnDemandLedger } from './on-demand-ledger.ts'
import { createReservationLedger, type ReservationLedger } from './reservation-ledger.ts'

/** What pays: a reservation, the deposit, or the reservation as long as it lasts and then the deposit. */
export type PaymentMode = 'reservation' | 'on-demand' | 'reservation-then-on-demand'

/** Quorums that payment on demand may buy (EigenDA payment vault). */
const ON_DEMAND_QUORUMS = [0, 1]
/** A reservation is read from the chain again after this long. */
const RESERVATION_LIFE_MS = 30_000

export type Debit = {
  /** Wei; 0 when the reservation pays. */
  readonly cumulativePayment: bigint
  /** Books it back when the disperser has refused the blob. */
  undo(): void
}

export type Payer = {
  /** @throws EigenDAError `PAYMENT_REFUSED` when the account cannot pay; nothing is booked then. */
  debit(blobSymbols: number, quorums: readonly number[]): Promise<Debit>
}

type Dependencies = {
  readonly account: string
  readonly key: Uint8Array
  readonly chain: ChainView
  readonly disperser: Client<typeof Disperser>
  readonly now: () => number
}

/** Keeps the account's ledgers, so that what the disperser would refuse is not sent. */
export function createPayer(mode: PaymentMode, { account, key, chain, disperser, now }: Dependencies): Payer {
  let reserved: Promise<Reserved> | undefined
  let readAt = 0
  let onDemand: Promise<OnDemandLedger> | undefined

  type Reserved = {
    ledger: ReservationLedger
    quorums: readonly number[]
    start: number
    end: number
    rate: bigint
  }

  async function readReservation(before: Reserved | undefined): Promise<Reserved> {
    const found = await chain.reservation(account)
    if (!found) throw refused(`Expected a reservation of ${account}, there is none.`)
    const { quorums, start, end, symbolsPerSecond: rate } = found
    const ledger = before?.rate === rate ? before.ledger : createReservationLedger(found, now() - 1000)
    return { ledger, quorums, start, end, rate }
  }

  async function reservation(): Promise<Reserved> {
    if (!reserved || now() - readAt > RESERVATION_LIFE_MS) {
      const before = await reserved?.catch(() => undefined)
      readAt = now()
      reserved = readReservation(before)
      reserved.catch(() => {
        reserved = undefined
      })
    }
    return reserved
  }

  async function readPaymentState(): Promise<OnDemandLedger> {
    const timestamp = BigInt(now()) * 1_000_000n
    try {
      const state = await disperser.getPaymentState({
        accountId: account,
        timestamp,
        signature: signDigest(key, paymentStateDigest(account, timestamp)),
      })
      return createOnDemandLedger(
        bytesToUint(state.cumulativePayment),
        bytesToUint(state.onchainCumulativePayment),
      )
    } catch (error) {
      throw fromGrpc(error, 'GetPaymentState')
    }
  }

  async function payReserved(symbols: bigint, quorums: readonly number[]): Promise<Debit> {
    const { ledger, quorums: allowed, start, end } = await reservation()
    const stranger = quorums.find((quorum) => !allowed.includes(quorum))
    if (stranger !== undefined) throw refused(`Expected a reservation for quorum ${stranger}.`)
    const seconds = now() / 1000
    if (seconds < start || seconds >= end)
      throw refused(`Expected a reservation at ${seconds}, it is from ${start} to ${end}.`)
    if (!ledger.debit(symbols, now())) {
      throw refused('Expected room in the reservation, it is used up for the moment.', true)
    }
    return { cumulativePayment: 0n, undo: () => ledger.credit(symbols) }
  }

  async function payOnDemand(symbols: bigint, price: bigint, quorums: readonly number[]): Promise<Debit> {
    const stranger = quorums.find((quorum) => !ON_DEMAND_QUORUMS.includes(quorum))
    if (stranger !== undefined) throw refused(`Expected quorums 0 and 1 only on demand, got ${stranger}.`)
    if (!onDemand) {
      onDemand = readPaymentState()
      onDemand.catch(() => {
        onDemand = undefined
      })
    }
    const ledger = await onDemand
    const cost = symbols * price
    const cumulativePayment = ledger.debit(cost)
    if (cumulativePayment === undefined) {
      // The deposit may have been topped up meanwhile.
      onDemand = undefined
      throw refused(`Expected a deposit of ${account} that covers ${cost} wei more.`)
    }
    return { cumulativePayment, undo: () => ledger.credit(cost) }
  }

  return {
    async debit(blobSymbols, quorums) {
      const { minimumSymbols, pricePerSymbol } = await chain.paymentParameters()
      const symbols = BigInt(Math.max(blobSymbols, minimumSymbols))
      if (mode === 'on-demand') return payOnDemand(symbols, pricePerSymbol, quorums)
      try {
        return await payReserved(symbols, quorums)
      } catch (error) {
        const payable = error instanceof EigenDAError && error.code === 'PAYMENT_REFUSED'
        if (mode === 'reservation' || !payable) throw error
        return payOnDemand(symbols, pricePerSymbol, quorums)
      }
    },
  }
}

function refused(message: string, retryable = false): EigenDAError {
  return new EigenDAError('PAYMENT_REFUSED', message, { retryable, failover: true })
}
