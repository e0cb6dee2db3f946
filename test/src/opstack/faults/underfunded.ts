import { waitFor } from '@openledger/devnet'
import type { Fault } from '../world/fault.ts'
import { walletOf } from '../world/wallet.ts'

/** wei that stay: too few for the gas that a settlement asks for. */
const LEFT = 10n ** 14n

/** Blocks go on without settlements, the health says why, and all is settled when there is ether again. */
export const fault: Fault = {
  name: "the settler's address has no ether left",
  seconds: 180,
  async inject(world) {
    const { devnet, extension, settler, context } = world
    const { address } = settler
    const failures = await extension.counter('probe_failures_total')
    const purse = walletOf(devnet.urls.l2, devnet.keys.visitor)
    const balance = await context.reader.getBalance({ address })
    const away = await settler.send({
      to: purse.address,
      value: balance - LEFT,
      gas: 21_000n,
    })
    await context.reader.waitForTransactionReceipt({ hash: away, pollingInterval: 100 })
    try {
      const before = await world.unsafe()
      await world.call(3)
      await waitFor(
        'A refused settlement',
        async () => ((await extension.counter('probe_failures_total')) > failures ? true : undefined),
        { seconds: 90, everyMs: 100 },
      )
      const { status, text } = await extension.health()
      if (status !== 206 || !text.includes('settler-balance'))
        throw new Error(`Expected the balance in the health, got ${status} ${text}.`)
      await waitFor('More blocks', async () => ((await world.unsafe()) > before + 5 ? true : undefined), {
        seconds: 90,
      })
    } finally {
      await purse.send({ to: address, value: balance / 2n })
    }
    await world.call(3)
  },
}
