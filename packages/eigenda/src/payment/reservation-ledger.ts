import type { Reservation } from '../chain/chain-view.ts'

export type ReservationLedger = {
  /** Takes `symbols` if the bucket has room. Time in Unix milliseconds. */
  debit(symbols: bigint, now: number): boolean
  /** Gives back what a refused dispersal had taken. */
  credit(symbols: bigint): void
}

/**
 * Leaky bucket of a reservation (EigenDA `docs/spec`, payments). It starts full, since a process before this one may
 * have used it up, and takes one blob that makes it run over as long as there is any room.
 *
 * @param bucketSeconds a client's bucket holds less (60) than the disperser's (90), so that clocks may differ a little.
 */
export function createReservationLedger(
  reservation: Pick<Reservation, 'symbolsPerSecond'>,
  started: number,
  bucketSeconds = 60,
): ReservationLedger {
  const { symbolsPerSecond } = reservation
  const capacity = symbolsPerSecond * BigInt(bucketSeconds)
  // Thousandths of symbols, so that milliseconds leak exactly.
  let level = capacity * 1000n
  let at = started
  return {
    debit(symbols, now) {
      if (now > at) {
        const gone = symbolsPerSecond * BigInt(Math.floor(now - at))
        level = level > gone ? level - gone : 0n
        at = now
      }
      if (level >= capacity * 1000n) return false
      level += symbols * 1000n
      return true
    },
    credit(symbols) {
      const back = symbols * 1000n
      level = level > back ? level - back : 0n
    },
  }
}
