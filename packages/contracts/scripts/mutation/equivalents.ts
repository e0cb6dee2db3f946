import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant } from './mutant.ts'

/** A mutant that no test can notice, and why. */
type Equivalent = Pick<Mutant, 'file' | 'where' | 'original' | 'mutated'> & { readonly reason: string }

const EQUIVALENTS = JSON.parse(
  readFileSync(join(import.meta.dirname, 'equivalents.json'), 'utf8'),
) as readonly Equivalent[]

const isThat = (equivalent: Equivalent, { file, where, original, mutated }: Mutant): boolean =>
  equivalent.file === file &&
  equivalent.where === where &&
  equivalent.original === original &&
  equivalent.mutated === mutated

export const reasonOf = (mutant: Mutant): string | undefined =>
  EQUIVALENTS.find((equivalent) => isThat(equivalent, mutant))?.reason

/** Entries whose code is no longer there. */
export const outdated = (mutants: readonly Mutant[]): readonly Equivalent[] =>
  EQUIVALENTS.filter((equivalent) => !mutants.some((mutant) => isThat(equivalent, mutant)))
