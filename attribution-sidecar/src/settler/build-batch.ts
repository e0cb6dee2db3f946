import { BaseError, fromHex, type Hex, UnavailableError } from '@openledger/primitives'
import {
  assembleBatch,
  type Batch,
  type EncodedBatch,
  encodeBatch,
  type HeldLookup,
  type ModelLookup,
  type SettleableReceipt,
  type SnapshotSize,
  type Split,
} from '@openledger/settlement'
import type { SnapshotSizes } from '../attribution/snapshot-sizes.ts'
import type { Manifests } from '../models/manifests.ts'
import type { Closing } from './closing.ts'
import type { SectionRange } from './receipt-rows.ts'
import { splitBatch } from './split-batch.ts'

export type BuiltBatch = EncodedBatch & {
  batch: Batch
  sections: SectionRange[]
  receipts: number
  split: Split
}

export type BuildDependencies = {
  chainId: number
  ledger: Hex
  terms: ModelLookup
  held: HeldLookup
  sizes: Pick<SnapshotSizes, 'of'>
  manifests: Pick<Manifests, 'owners'>
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
  closing: Closing | undefined,
  dependencies: BuildDependencies,
): Promise<BuiltBatch | undefined> {
  const { chainId, ledger, held, recipients, randomBytes } = dependencies
  try {
    const assembled = assembleBatch({ chainId, ledger }, receipts, {
      snapshots: snapshotsOf(receipts, dependencies),
      accruals: (closing?.closes ?? []).map((modelId) => ({ modelId, closing: true, sums: [] })),
      distributions: closing?.distributions ?? [],
    })
    const split = await splitBatch(assembled.batch, held, dependencies)
    if (split.debits.size === 0) return undefined
    const batch = { ...assembled.batch, accruals: split.accruals }
    const encoded = await encodeBatch(batch, assembled.secrets, { recipients, contentKey: randomBytes(32) })
    return { ...encoded, batch, sections: sectionsOf(batch), receipts: receipts.length, split }
  } catch (error) {
    if (error instanceof BaseError && TOO_LARGE.has(error.code) && receipts.length > 1) {
      return buildBatch(receipts.slice(0, Math.ceil(receipts.length / 2)), closing, dependencies)
    }
    throw error
  }
}

export const batchHashBytes = (batch: EncodedBatch) => fromHex(batch.batchHash)

export function sectionsOf(batch: Batch): SectionRange[] {
  return batch.sections.map(({ server, firstSequence, receipts }) => ({
    server,
    first: Number(firstSequence),
    count: receipts.length,
  }))
}

/** Whether a batch pays what an epoch has left. */
export function isClosing({ distributions, accruals }: Batch): boolean {
  return distributions.length > 0 || accruals.some(({ closing }) => closing)
}

function snapshotsOf(
  receipts: readonly SettleableReceipt[],
  { terms, sizes }: Pick<BuildDependencies, 'terms' | 'sizes'>,
): SnapshotSize[] {
  const ids = new Set(receipts.map(({ receipt }) => receipt.modelId))
  return [...ids].flatMap((modelId) => {
    if ((terms(modelId)?.commons.length ?? 0) < 2) return []
    const unmasked = sizes.of(modelId)
    if (!unmasked) {
      throw new UnavailableError(`The snapshot of model ${modelId} is not counted yet.`, {
        code: 'SNAPSHOT_UNKNOWN',
      })
    }
    return [{ modelId, unmasked }]
  })
}
