import type { Command } from 'commander'
import { type ChainFlags, chainOptions, integer } from '../cli/options.ts'
import type { ComposeOptions } from './world.ts'

export type ComposeFlags = ChainFlags & { seed: string; blockTime: number }

/** What the chain of the containers is made with, as flags. */
export function composeOptions(command: Command): Command {
  return chainOptions(command)
    .option('--seed <text>', 'keys follow from it', '1')
    .option('--block-time <seconds>', 'time between blocks of L1 and of L2', integer(1, 12), 2)
}

export function composeOptionsOf({ seed, blockTime, da, evaluator }: ComposeFlags): ComposeOptions {
  return { seed, blockTimeSeconds: blockTime, dataAvailability: da, evaluator }
}
