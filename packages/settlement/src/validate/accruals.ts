import type { Hex } from '@openledger/primitives'
import type { Accrual, Batch } from '../batch/batch.ts'
import type { Report } from './receipts.ts'

const textOf = ({ closing, sums }: Accrual) =>
  closing ? 'closed' : sums.map(({ account, amount }) => `${account}:${amount}`).join(' ') || 'nothing held'

/** What the batch says is held of each model is what follows from what was held before and from its receipts. */
export function checkAccruals(batch: Batch, computed: readonly Accrual[], report: Report): void {
  const byModel = (list: readonly Accrual[]) =>
    new Map<Hex, string>(list.map((one) => [one.modelId, textOf(one)]))
  const [expected, said] = [byModel(computed), byModel(batch.accruals)]
  for (const modelId of new Set([...expected.keys(), ...said.keys()])) {
    const [right, got] = [expected.get(modelId), said.get(modelId)]
    if (right !== got) report('accrual', right ?? 'none of this model', got ?? 'none', { modelId })
  }
}
