import { waitFor } from '@openledger/devnet'
import type { Fault } from '../world/fault.ts'

/** A settlement is signed when it is given. What its address sends meanwhile takes the nonce: the trial shows it, and it is signed anew. */
export const fault: Fault = {
  name: 'the nonce of a signed settlement is used up by another transaction',
  short: true,
  seconds: 180,
  async inject(world) {
    const { extension, settler, context } = world
    const failures = await extension.counter('probe_failures_total')
    await extension.setMode('disabled')
    let nonce: number
    try {
      await world.call(3)
      const waiting = async () => ((await extension.ticket())?.state === 'waiting' ? true : undefined)
      await waitFor('A settlement at the extension', waiting, { seconds: 90 })
      nonce = await context.reader.getTransactionCount({ address: settler.address })
      const hash = await settler.send({ to: settler.address, nonce })
      await context.reader.waitForTransactionReceipt({ hash, pollingInterval: 100 })
    } finally {
      await extension.setMode('enabled')
    }
    const hash = await waitFor(
      'The settlement in a block',
      async () => (await extension.ticket())?.transactionHash,
      { seconds: 90 },
    )
    const receipt = await context.reader.waitForTransactionReceipt({ hash, pollingInterval: 100 })
    const { nonce: used } = await context.reader.getTransaction({ hash })
    if (receipt.status !== 'success' || used !== nonce + 1)
      throw new Error(`Expected a settlement with the nonce ${nonce + 1}, got ${used}, ${receipt.status}.`)
    const failed = (await extension.counter('probe_failures_total')) - failures
    if (failed > 0) throw new Error(`Expected the same settlement signed anew, got ${failed} refusals.`)
  },
}
