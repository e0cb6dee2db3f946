import { BaseError, type Hex } from '@openledger/primitives'

export type Settlement = {
  /** Hash of the record that the settlement makes. */
  record: Hex
  /** From 0; the settler counts it up when it gives the same settlement again. */
  attempt: number
  /** Input of the call of the ledger. */
  calldata: Hex
  gas: bigint
}

export type SettlementState = 'waiting' | 'injected' | 'included' | 'replaced' | 'refused'

/** A settlement on its way into a block. */
export type Ticket = {
  readonly settlement: Settlement
  readonly state: SettlementState
  readonly reason: string | undefined
  readonly transactionHash: Hex | undefined
  /** Resolves with the transaction's hash when a block with it is being built. @throws BaseError `SETTLEMENT_REFUSED`, `SETTLEMENT_REPLACED`. */
  readonly injected: Promise<Hex>
}

/**
 * The one settlement that is to go into the next block. The settler puts it here ahead of time, so that the building of a block never waits for
 * the settler. What becomes of it is read off the engine's own requests: a block with it that is built upon has it in.
 */
export type Mailbox = {
  put(settlement: Settlement): Ticket
  /** What to put into a block on `head`. */
  next(head: Hex): Ticket | undefined
  injected(ticket: Ticket, head: Hex, transactionHash: Hex): void
  /** The block with the transaction, as the engine built it. */
  built(ticket: Ticket, blockHash: Hex): void
  refused(ticket: Ticket, reason: string): void
  /** The chain's head is this block now. */
  onHead(head: Hex): void
  current(): Ticket | undefined
}

type Entry = {
  settlement: Settlement
  state: SettlementState
  reason: string | undefined
  transactionHash: Hex | undefined
  injected: Promise<Hex>
  resolve: (hash: Hex) => void
  reject: (error: Error) => void
  /** Head that a block with it was last asked for. */
  triedOn: Hex | undefined
  builtAs: Set<Hex>
}

export function createMailbox(): Mailbox {
  let current: Entry | undefined

  const end = (entry: Entry, state: SettlementState, code: string, reason: string) => {
    entry.state = state
    entry.reason = reason
    entry.reject(
      new BaseError(`The settlement of record ${entry.settlement.record} was ${state}: ${reason}.`, {
        code,
        retryable: true,
      }),
    )
  }

  return {
    put(settlement) {
      const same =
        current?.settlement.record === settlement.record &&
        current.settlement.attempt === settlement.attempt &&
        current.settlement.calldata === settlement.calldata
      if (same && (current!.state === 'waiting' || current!.state === 'injected')) return current!
      if (current?.state === 'waiting')
        end(current, 'replaced', 'SETTLEMENT_REPLACED', 'the settler gave another one')
      const { promise, resolve, reject } = Promise.withResolvers<Hex>()
      promise.catch(() => {})
      const none = { reason: undefined, transactionHash: undefined, triedOn: undefined }
      current = {
        ...none,
        settlement,
        state: 'waiting',
        injected: promise,
        resolve,
        reject,
        builtAs: new Set(),
      }
      return current
    },
    next(head) {
      if (current?.state !== 'waiting' && current?.state !== 'injected') return undefined
      // A second request for the same head is a retry: whatever was wrong may have been the settlement.
      return current.triedOn === head ? undefined : current
    },
    injected(ticket, head, transactionHash) {
      const entry = ticket as Entry
      entry.triedOn = head
      entry.state = 'injected'
      entry.transactionHash = transactionHash
      entry.resolve(transactionHash)
    },
    built: (ticket, blockHash) => void (ticket as Entry).builtAs.add(blockHash),
    refused: (ticket, reason) => end(ticket as Entry, 'refused', 'SETTLEMENT_REFUSED', reason),
    onHead(head) {
      if (current?.state === 'injected' && current.builtAs.has(head)) current.state = 'included'
    },
    current: () => current,
  }
}
