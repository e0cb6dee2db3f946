import type { Hex } from '@openledger/primitives'
import { elementRanges, memberRanges, type Range } from './json-ranges.ts'

/** A request `engine_forkchoiceUpdatedV…` as text: it is edited in place, never written anew, so that no number and no field of it changes. */
export type ForkchoiceRequest = {
  head: Hex
  attributes: Attributes | undefined
}

export type Attributes = {
  noTxPool: boolean
  /** Timestamp of the block to build, seconds. */
  timestamp: number
  /** Range of the object. */
  range: Range
  /** Range of the array, and of its elements; undefined when the attributes have no list. */
  transactions: { range: Range; elements: Range[] } | undefined
  noTxPoolRange: Range | undefined
}

type Parsed = {
  params: [
    { headBlockHash: Hex },
    { noTxPool?: boolean; timestamp: Hex; transactions?: Hex[] | null } | null | undefined,
  ]
}

export function readForkchoice(text: string): ForkchoiceRequest {
  const { params } = JSON.parse(text) as Parsed
  const head = params[0].headBlockHash.toLowerCase() as Hex
  const attributes = params[1]
  if (!attributes) return { head, attributes: undefined }
  const all = { start: 0, end: text.length }
  const range = elementRanges(text, memberRanges(text, all).get('params')!)[1]!
  const members = memberRanges(text, range)
  const list = members.get('transactions')
  return {
    head,
    attributes: {
      noTxPool: attributes.noTxPool === true,
      timestamp: Number(attributes.timestamp),
      range,
      transactions:
        list && attributes.transactions ? { range: list, elements: elementRanges(text, list) } : undefined,
      noTxPoolRange: members.get('noTxPool'),
    },
  }
}

const DEPOSIT = /^"0x7e/i

/**
 * The request with one more transaction, right after the deposits.
 *
 * @param probe true also sets `noTxPool`: the engine then builds at once, from these transactions alone, and says whether they can be built on.
 */
export function withTransaction(text: string, attributes: Attributes, raw: Hex, probe: boolean): string {
  const { transactions, range, noTxPoolRange } = attributes
  const edits: { at: number; until: number; text: string }[] = []
  if (!transactions) throw new Error('Attributes without a list of transactions are not for injecting.')
  const { elements } = transactions
  const firstOther = elements.findIndex(({ start, end }) => !DEPOSIT.test(text.slice(start, end)))
  const deposits = firstOther === -1 ? elements.length : firstOther
  if (deposits > 0) {
    const at = elements[deposits - 1]!.end
    edits.push({ at, until: at, text: `,"${raw}"` })
  } else {
    const at = transactions.range.start + 1
    edits.push({ at, until: at, text: elements.length > 0 ? `"${raw}",` : `"${raw}"` })
  }
  if (probe && noTxPoolRange) edits.push({ at: noTxPoolRange.start, until: noTxPoolRange.end, text: 'true' })
  else if (probe) edits.push({ at: range.start + 1, until: range.start + 1, text: '"noTxPool":true,' })
  let edited = text
  for (const edit of edits.sort((a, b) => b.at - a.at))
    edited = edited.slice(0, edit.at) + edit.text + edited.slice(edit.until)
  return edited
}
