import { createHash } from 'node:crypto'
import type { Range } from './syntax.ts'

/** What a mutant does to the code, in the words of the report. */
export type Operator =
  | 'relation'
  | 'operand dropped'
  | 'arithmetic'
  | 'bits'
  | 'constant'
  | 'condition'
  | 'negation'
  | 'branch'
  | 'returned value'
  | 'statement deleted'
  | 'guard off'
  | 'modifier dropped'
  | 'environment'
  | 'gas limit lifted'

/** A place of the source that is written anew; `form` gets what stands there, other edits done. */
export type Edit = Range & { readonly form: (inner: string) => string }

/** A mutant before it has a number. */
export type Proposal = {
  readonly operator: Operator
  /** what the report shows, and what the replacement stands for */
  readonly site: Range
  readonly mutated: string
  /** takes away a check */
  readonly guard: boolean
  /** the switched form: unchanged unless mutant `id` is on */
  readonly edit: (id: number) => Edit
}

/** A mutant of the schemata. */
export type Mutant = {
  readonly id: number
  readonly file: string
  readonly line: number
  /** the function, empty outside of all */
  readonly where: string
  readonly operator: Operator
  readonly original: string
  readonly mutated: string
  readonly guard: boolean
  /** the number that the tests which come by are recorded under */
  readonly reach: number
}

/** Where the numbers of a file's mutants begin, whatever other files hold: above all addresses that mean something. */
export const firstNumberOf = (file: string): number =>
  (1 + createHash('sha256').update(file).digest().readUIntBE(0, 3)) * 0x10000
