import { InvalidInputError } from '@openledger/primitives'
import type { Hex } from 'viem'
import { addresses } from '../addresses.ts'
import { disputesArtifact } from '../generated/index.ts'
import type { GenesisOptions } from './genesis-alloc.ts'
import { runtimeCode } from './runtime-code.ts'
import { createStorageWriter, type Storage } from './storage.ts'

const OPEN = 10n ** 18n

/** What challenges of a chain are about, with what was left out filled in. Amounts in wei, times in seconds. */
type DisputeTerms = {
  readonly challengerBond: bigint
  readonly penalty: bigint
  readonly answerSeconds: number
  readonly graceSeconds: number
}

/** @throws InvalidInputError for terms under which somebody could be wronged. */
export function disputeTerms(options: GenesisOptions): DisputeTerms {
  const challengerBond = options.challengerBond ?? 10n * OPEN
  const penalty = options.penalty ?? 10_000n * OPEN
  const answerSeconds = options.answerSeconds ?? options.challengeWindow
  const least = 2 * (options.challengeWindow + answerSeconds) + options.epochSeconds
  const graceSeconds = options.graceSeconds ?? least
  if (!Number.isInteger(answerSeconds) || answerSeconds < 1) {
    throw new InvalidInputError(`Expected answerSeconds in whole seconds, at least 1, got ${answerSeconds}.`)
  }
  // what was settled under an owner, or before the sponsor asked for the bond, can still be challenged and decided meanwhile
  if (!Number.isInteger(graceSeconds) || graceSeconds < least || graceSeconds > 0xffffffff) {
    throw new InvalidInputError(
      `Expected graceSeconds in whole seconds, at least an epoch and two challenge windows with their answers (${least}), got ${graceSeconds}.`,
    )
  }
  for (const [name, value] of Object.entries({ challengerBond, penalty })) {
    if (value < 1n || value >= 1n << 128n)
      throw new InvalidInputError(`Expected a ${name} of at least 1 wei, got ${value}.`)
  }
  return { challengerBond, penalty, answerSeconds, graceSeconds }
}

/** The disputes as their constructor and the sponsor's first bond, one penalty, would have left them. */
export function disputesAccount(options: GenesisOptions): { code: Hex; storage: Storage } {
  const terms = disputeTerms(options)
  const writer = createStorageWriter(disputesArtifact)
  writer.variable('_sponsor', options.sponsor ?? options.governance)
  writer.variable('_bonded', terms.penalty)
  const code = runtimeCode(disputesArtifact, {
    _token: addresses.openToken,
    _ledger: addresses.ledger,
    _validators: addresses.validatorRegistry,
    _challengerBond: terms.challengerBond,
    _penalty: terms.penalty,
    _answerSeconds: BigInt(terms.answerSeconds),
    _graceSeconds: BigInt(terms.graceSeconds),
  })
  return { code, storage: writer.storage }
}
