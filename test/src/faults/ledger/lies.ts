import { ledgerAbi } from '@openledger/contracts'
import { CREDITS, decodeSettleCall, decodeSettlement, encodeParts, type Touch } from '@openledger/ledger'
import { fromHex, type Hex, InvalidInputError, toHex } from '@openledger/primitives'
import { encodeEventTopics } from 'viem'
import type { Lie } from './lying-node.ts'

/** A settlement on the chain that is lied about, and the one after it. */
export type Target = { transaction: Hex; block: bigint; nextBlock: bigint }

type Log = { transactionHash: Hex; topics: Hex[]; data: Hex }
type Transaction = { hash: Hex; input: Hex }

const [SETTLED] = encodeEventTopics({ abi: ledgerAbi, eventName: 'Settled' })
const isSettled = (log: Log, target: Target) =>
  log.topics[0] === SETTLED && log.transactionHash === target.transaction

/** The same touch with a nOPEN more for its first account. */
function raised({ entries, ...touch }: Touch): Touch {
  const amounts = entries.amounts.slice()
  amounts[0]! += 1n
  return { ...touch, entries: { slots: entries.slots, amounts } }
}

/** One nOPEN more in each book: the sums still agree, only the commitments do not. */
function withMoreMoney(input: Hex): Hex {
  const { touches, parts } = decodeSettlement(decodeSettleCall(fromHex(input)))
  const first = [0, 1].map((book) => touches.find(({ bookPage }) => bookPage % 2 === CREDITS + book))
  const bent = encodeParts(touches.map((touch) => (first.includes(touch) ? raised(touch) : touch)))
  const before = toHex(parts.entries).slice(2)
  const after = toHex(bent.entries).slice(2)
  if (after.length !== before.length || !input.includes(before)) {
    throw new InvalidInputError('Expected a settlement whose amounts can be raised in place.')
  }
  return input.replace(before, after) as Hex
}

/** Where the record ends in the data of `Settled`: its second word. */
const RECORD_END = 2 + 2 * 64

/** The event with another record. */
function withOtherRecord(log: Log): Log {
  const last = Number.parseInt(log.data.slice(RECORD_END - 1, RECORD_END), 16) ^ 1
  return {
    ...log,
    data: `${log.data.slice(0, RECORD_END - 1)}${last.toString(16)}${log.data.slice(RECORD_END)}` as Hex,
  }
}

/** Bends the list of events at the target. */
const ofEvents =
  (bend: (log: Log) => Log[]) =>
  (target: Target): Lie =>
  (method, result) =>
    method === 'eth_getLogs'
      ? (result as Log[]).flatMap((log) => (isSettled(log, target) ? bend(log) : [log]))
      : result

/** What a node could leave out or change, and the block at which the audit must stop. */
export const LIES: readonly {
  name: string
  stopsAt: (target: Target) => bigint
  of: (target: Target) => Lie
}[] = [
  {
    name: 'a nOPEN more in both books of one settlement',
    stopsAt: ({ block }) => block,
    of: (target) => (method, result) => {
      if (method !== 'eth_getTransactionByHash') return result
      const transaction = result as Transaction
      if (transaction.hash !== target.transaction) return result
      return { ...transaction, input: withMoreMoney(transaction.input) }
    },
  },
  { name: 'one settlement left out', stopsAt: ({ nextBlock }) => nextBlock, of: ofEvents(() => []) },
  {
    name: 'one settlement told twice',
    stopsAt: ({ block }) => block,
    of: ofEvents((log) => [log, log]),
  },
  {
    name: 'another record in one event',
    stopsAt: ({ block }) => block,
    of: ofEvents((log) => [withOtherRecord(log)]),
  },
]
