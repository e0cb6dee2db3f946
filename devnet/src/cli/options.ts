import { join } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { OpstackOptions } from '../opstack/options.ts'

/** Folder of the repository. */
export const root = join(import.meta.dirname, '..', '..', '..')

/** Parses a whole number. */
export function integer(min: number, max: number) {
  return (text: string) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < min || value > max)
      throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
    return value
  }
}

/** What the main job is run with, on either devnet. */
export type JobFlags = {
  once: boolean
  json: boolean
  calls: number
  seed: string
  blockTime: number
  datadir: string
  ports: 'auto' | 'default'
  quiet: boolean
}

/** Options of a command that brings a devnet up and runs the main job on it. */
export function jobOptions(command: Command, defaults: { folder: string; maxBlockTime: number }): Command {
  return command
    .option('--once', 'end after the main job instead of keeping on with light traffic', false)
    .option('--json', 'print the summary as one JSON object in the last line', false)
    .option('--calls <n>', 'paid calls of the main job', integer(1, 100_000), 60)
    .option(
      '--seed <text>',
      'keys, prompts and answers follow from it: same seed, same weights, same payouts',
      '1',
    )
    .option('--block-time <seconds>', 'time between L2 blocks', integer(1, defaults.maxBlockTime), 2)
    .option(
      '--datadir <folder>',
      'where everything is written; what an earlier devnet left there is replaced',
      join(root, '.openledger', defaults.folder),
    )
    .addOption(
      new Option('--ports <choice>', 'auto lets free ports be chosen')
        .choices(['auto', 'default'])
        .default('default'),
    )
    .option('--quiet', 'say nothing but the summary and errors', false)
}

/** What an OP Stack chain is made with, on one machine or in containers. */
export type ChainFlags = {
  da: OpstackOptions['dataAvailability']
  evaluator: OpstackOptions['evaluator']
}

export function chainOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--da <where>', 'where the batcher posts')
        .choices(['alt-da', 'calldata', 'blobs'])
        .default('alt-da'),
    )
    .addOption(
      new Option('--evaluator <kind>', 'ledger precompile, or Solidity twin with a stock op-geth as replica')
        .choices(['precompile', 'twin'])
        .default('precompile'),
    )
}

/** The world of the main job: accounts of its people, and how often the ledger closes an epoch. */
export const JOB_WORLD = { counts: { payers: 3, contributors: 43 }, epochSeconds: 4 }
