import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidInputError } from '@openledger/primitives'
import type { OpstackOptions } from './options.ts'

/** What a chain was made with; where it lies and its ports may differ from run to run. */
export type KeptOptions = Omit<OpstackOptions, 'datadir' | 'ports'>

export const KEPT_OPTIONS = 'options.json'

const fileIn = (folder: string) => join(folder, KEPT_OPTIONS)

export function keepOptions(folder: string, options: OpstackOptions): void {
  const { datadir: _, ports: __, ...kept } = options
  writeFileSync(fileIn(folder), `${JSON.stringify(kept satisfies KeptOptions)}\n`)
}

/** @throws InvalidInputError `DATADIR_EMPTY` when no OP Stack chain was made in the folder. */
export function readKeptOptions(folder: string): KeptOptions {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as KeptOptions
  } catch (cause) {
    throw new InvalidInputError(`There is no OP Stack chain in ${folder}.`, { code: 'DATADIR_EMPTY', cause })
  }
}
