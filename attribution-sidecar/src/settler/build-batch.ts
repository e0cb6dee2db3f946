import { BaseError, fromHex, type Hex, UnavailableError } from '@openledger/primitives'
import {
  assembleBatch,
  type EncodedBatch,
  type Entries,
  encodeBatch,
  entriesOf,
  type ModelLookup,
  type SettleableReceipt,
} from '@openledger/settlement'
import type { SectionRange } from './receipt-rows.ts'

export type BuiltBatch = EncodedBatch & { sections: SectionRange[]; receipts: number; entries: Entries }

export type BuildDependencies = {
  chainId: number
  ledger: Hex
  terms: ModelLookup
  /** X25519 keys of the active validators and the servers. */
  recipients: readonly Uint8Array[]
  randomBytes: (length: number) => Uint8Array
}

const TOO_LARGE = new Set(['BATCH_TOO_LARGE', 'AMOUNT_TOO_LARGE'])

/**
 * Encodes and seals a batch of these receipts, or of their first half when that is too much for a blob or an entry.
 * @returns undefined when nothing is to be paid yet: a settlement has at least one entry.
 */
export async function buildBatch(
  receipts: readonly SettleableReceipt[],
  dependencies: BuildDependencies,
): Promise<BuiltBatch | undefined> {
  const { chainId, ledger, terms, recipients, randomBytes } = dependencies
  for (const { receipt } of receipts) {
    if (!terms(receipt.modelId)) {
      throw new UnavailableError(`The terms of model ${receipt.modelId} are not known yet.`, {
        code: 'MODEL_UNKNOWN',
      })
    }
  }
  try {
    const { batch, secrets } = assembleBatch({ chainId, ledger }, receipts)
    const entries = entriesOf(batch, terms)
    if (entries.debits.size === 0) return undefined
    const encoded = await encodeBatch(batch, secrets, { recipients, contentKey: randomBytes(32) })
    const sections = batch.sections.map(({ server, firstSequence, receipts: own }) => ({
      server,
      first: Number(firstSequence),
      count: own.length,
    }))
    return { ...encoded, sections, receipts: receipts.length, entries }
  } catch (error) {
    if (error instanceof BaseError && TOO_LARGE.has(error.code) && receipts.length > 1) {
      return buildBatch(receipts.slice(0, Math.ceil(receipts.length / 2)), dependencies)
    }
    throw error
  }
}

export const batchHashBytes = (batch: EncodedBatch) => fromHex(batch.batchHash)
