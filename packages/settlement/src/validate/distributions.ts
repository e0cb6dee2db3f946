import type { Batch } from '../batch/batch.ts'
import type { PublicContext } from './context.ts'
import type { Report } from './receipts.ts'

/** Commons are distributed by the Datanet's last version, and not more of them than was there before. */
export function checkDistributions(batch: Batch, { datanets }: PublicContext, report: Report): void {
  for (const { datanet, version, amount } of batch.distributions) {
    const latest = datanets?.latestVersion(datanet) ?? 0
    const terms = version === latest ? datanets?.commons(datanet, version) : undefined
    if (!datanets || !terms) {
      report('distribution-version', latest || 'a known Datanet', version, { datanet })
      continue
    }
    const balance = datanets.balanceOf(terms.account)
    if (amount > balance) report('distribution-amount', `at most ${balance}`, amount, { datanet })
  }
}
