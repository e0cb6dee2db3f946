import type { Hex } from '@openledger/primitives'
import type { Batch } from '../batch/batch.ts'
import type { PublicContext, ValidationContext } from './context.ts'
import type { Report } from './receipts.ts'

/** Models of the batch's receipts over several Datanets; those that are not registered were reported before. */
function modelsOverSeveral(batch: Batch, { models }: PublicContext): Hex[] {
  const ids = new Set(
    batch.sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.modelId)),
  )
  return [...ids].filter((modelId) => (models(modelId)?.commons.length ?? 0) > 1)
}

/** Every model over several Datanets says its snapshot's sizes, no other does, and none is more than the Datanets publish. */
export function checkSnapshotBounds(batch: Batch, context: PublicContext, report: Report): void {
  const said = new Map(batch.snapshots.map(({ modelId, unmasked }) => [modelId, unmasked]))
  for (const modelId of modelsOverSeveral(batch, context)) {
    const { commons } = context.models(modelId)!
    const unmasked = said.get(modelId)
    said.delete(modelId)
    const holds =
      unmasked?.length === commons.length && unmasked.every((count, i) => count <= commons[i]!.unmasked)
    if (holds) continue
    const expected = `at most ${commons.map((share) => share.unmasked).join(' ')}`
    report('snapshot', expected, unmasked?.join(' ') ?? 'none', { modelId })
  }
  for (const [modelId, unmasked] of said) {
    report('snapshot', 'none of this model', unmasked.join(' '), { modelId })
  }
}

/** The sizes are those of the records, counted again. */
export async function checkSnapshots(
  batch: Batch,
  context: ValidationContext,
  report: Report,
): Promise<void> {
  for (const modelId of modelsOverSeveral(batch, context)) {
    const said = batch.snapshots.find((snapshot) => snapshot.modelId === modelId)?.unmasked.join(' ')
    const expected = (await context.unmasked(modelId)).join(' ')
    if (said !== expected) report('snapshot', expected, said ?? 'none', { modelId })
  }
}
