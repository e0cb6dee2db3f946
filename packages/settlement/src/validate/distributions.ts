import type { Batch } from '../batch/batch.ts'
import type { PublicContext } from './context.ts'
import type { Report } from './receipts.ts'

/** Commons are distributed by a version that was the Datanet's last one, and not more of them than was there before. */
export function checkDistributions(batch: Batch, { datanets }: PublicContext, report: Report): void {
  for (const { datanet, version, amount } of batch.distributions) {
    const { least, most } = datanets?.versions(datanet) ?? { least: 0, most: 0 }
    const terms = version >= least && version <= most ? datanets?.commons(datanet, version) : undefined
    if (!datanets || !terms) {
      const expected = most === 0 ? 'a known Datanet' : least === most ? most : `${least} to ${most}`
      report('distribution-version', expected, version, { datanet })
      continue
    }
    const balance = datanets.balanceOf(terms.account)
    if (amount > balance) report('distribution-amount', `at most ${balance}`, amount, { datanet })
  }
}
