import { type Command, InvalidArgumentError, Option } from 'commander'
import { COMPOSE_DEFAULTS, type ComposeOptions } from './world.ts'

export type ChainFlags = {
  seed: string
  blockTime: number
  da: ComposeOptions['dataAvailability']
  evaluator: ComposeOptions['evaluator']
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 12)
    throw new InvalidArgumentError('Expected a whole number from 1 to 12.')
  return value
}

/** What a chain is made with, as flags. */
export function chainOptions(command: Command): Command {
  const { seed, blockTimeSeconds, dataAvailability, evaluator } = COMPOSE_DEFAULTS
  return command
    .option('--seed <text>', 'keys follow from it', seed)
    .option('--block-time <seconds>', 'time between blocks of L1 and of L2', seconds, blockTimeSeconds)
    .addOption(
      new Option('--da <where>', 'where the batcher posts')
        .choices(['alt-da', 'calldata', 'blobs'])
        .default(dataAvailability),
    )
    .addOption(
      new Option('--evaluator <kind>', 'ledger precompile, or Solidity twin with a stock op-geth as replica')
        .choices(['precompile', 'twin'])
        .default(evaluator),
    )
}

export function chainOptionsOf({ seed, blockTime, da, evaluator }: ChainFlags): ComposeOptions {
  return { seed, blockTimeSeconds: blockTime, dataAvailability: da, evaluator }
}
