import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { initGeth } from '@openledger/devnet'
import { binaryPath } from '@openledger/execution'
import type { Fault } from '../world/fault.ts'

/** Runs at the end, so that it derives all that the other faults have done to the chain. */
export const fault: Fault = {
  name: 'a replica starts late, from the genesis, with L1 and the DA alone',
  seconds: 300,
  async inject(world) {
    const { stack, datadir } = world.devnet
    const folder = join(datadir.path, 'replica-op-geth')
    await stack.stop('replica-op-node')
    await stack.stop('replica-op-geth')
    rmSync(folder, { recursive: true })
    await initGeth(binaryPath('geth'), folder, join(datadir.path, 'l2-genesis.json'))
    await stack.restart('replica-op-geth')
    await stack.restart('replica-op-node')
    await world.call(3)
  },
}
