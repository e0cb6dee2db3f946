import { waitFor } from '@openledger/devnet'
import { encodeFunctionData, parseAbi } from 'viem'
import { type Fault, underCalls } from '../world/fault.ts'
import { walletOf } from '../world/wallet.ts'
import type { World } from '../world/world.ts'

const systemConfig = parseAbi(['function setGasLimit(uint64)'])
/** What a settlement may ask for (`--settlement.max-gas`); the least gas limit of a block is below it. */
const GAS = 25_000_000
/** `state()` of the ledger: a call that is never refused when it is tried. */
const STATE = '0xc19d93fb'

/** Owner of the chain changes the gas of a block on L1. Resolves when L2's blocks have it. */
async function setGasLimit({ devnet, context }: World, limit: bigint): Promise<void> {
  const owner = walletOf(devnet.urls.l1, devnet.keys.l1Owner)
  const data = encodeFunctionData({ abi: systemConfig, args: [limit] })
  await owner.send({ to: devnet.l1Contracts.SystemConfig, data })
  await waitFor(
    `Blocks of ${limit} gas`,
    async () => ((await context.reader.getBlock()).gasLimit === limit ? true : undefined),
    { seconds: 60, everyMs: 250 },
  )
}

export const fault: Fault = {
  name: 'a settlement asks for more gas than a block has',
  seconds: 180,
  inject: (world) =>
    underCalls(world, async () => {
      const { gasLimit } = await world.context.reader.getBlock()
      await setGasLimit(world, 21_000_000n)
      try {
        const refused = await waitFor(
          'A refusal of the settlement',
          async () => {
            await world.extension.settle({
              record: `0x${'9a'.repeat(32)}`,
              attempt: 0,
              calldata: STATE,
              gas: GAS,
            })
            const ticket = await world.extension.ticket()
            return ticket?.state === 'refused' ? ticket : undefined
          },
          { seconds: 90, everyMs: 100 },
        )
        // op-geth says no more than that the attributes cannot be built.
        if (!refused.reason?.includes('-38003')) throw new Error(`Expected -38003, got ${refused.reason}.`)
      } finally {
        await setGasLimit(world, gasLimit)
      }
    }),
}
