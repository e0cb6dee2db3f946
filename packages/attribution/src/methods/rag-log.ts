import { type AccountNumber, assertAccount, InvalidInputError } from '@openledger/primitives'
import type { MethodResult, Tier } from './method.ts'
import { toWeights } from './weights.ts'

/** One retrieved record as the retriever logged it. */
export type RetrievedRecord = {
  readonly record: number
  readonly owner: AccountNumber
  /** Declared relevance, an integer of at least 0. */
  readonly relevance: bigint
  /** Whether the record was put before the model. */
  readonly used: boolean
}

export const RAG_LOG: { readonly id: string; readonly tier: Tier } = { id: 'rag-log/1', tier: 'declared' }

/**
 * `rag-log/1`: weights of a retrieval answer from the retriever's signed log: the relevance of the used records, by owner. Anyone recomputes the
 * sums from the log; that the log is true is the retriever's word.
 *
 * @throws InvalidInputError on a record listed twice or a negative relevance.
 */
export function attributeRetrieval(log: readonly RetrievedRecord[]): MethodResult {
  const sums = new Map<AccountNumber, bigint>()
  const seen = new Set<number>()
  let matched = 0n
  let total = 0n
  for (const { record, owner, relevance, used } of log) {
    if (seen.has(record))
      throw new InvalidInputError(`Expected each record once in the log, got ${record} again.`)
    if (relevance < 0n) throw new InvalidInputError(`Expected a relevance of at least 0, got ${relevance}.`)
    seen.add(record)
    total += relevance
    if (!used) continue
    matched += relevance
    sums.set(assertAccount(owner), (sums.get(owner) ?? 0n) + relevance)
  }
  return { weights: toWeights(sums), matched, total }
}
