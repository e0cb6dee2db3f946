import { InvalidInputError } from '@openledger/primitives'
import type { Address } from 'viem'

const OPEN = 10n ** 18n
const TWO_DAYS = 172_800

/** What the contracts of a chain are made with. Amounts in wei of OPEN, times in seconds. */
export type ContractOptions = {
  /** Address that `settle` asks to evaluate entries: the twin (default), or the precompile where the chain has it. */
  readonly evaluator?: Address
  readonly governance: Address
  readonly guardian: Address
  /** System address that settlement transactions come from. */
  readonly settler: Address
  /** Seconds that a change of a role waits. Default two days. */
  readonly roleDelay?: number
  readonly epochSeconds: number
  readonly challengeWindow: number
  /** Seconds that stake unbonds, at least the challenge window. Default twice that. */
  readonly unbondingSeconds?: number
  /** Least stake of a validator. Default 1 OPEN. */
  readonly minimumStake?: bigint
  /** Owns the settler's bond. Default: governance. */
  readonly sponsor?: Address
  /** What a challenge costs who is wrong. Default 10 OPEN. */
  readonly challengerBond?: bigint
  /** What a wrong record costs the settler's bond. Default 10,000 OPEN. */
  readonly penalty?: bigint
  /** Seconds to answer a challenge. Default: the challenge window. */
  readonly answerSeconds?: number
  /** Seconds that the bond unbonds, and that vouchers of a former owner count. Default: the least that is safe. */
  readonly graceSeconds?: number
  /** What a page costs from the 256th on, twice that from the 512th on, and so on. Default 100 OPEN. */
  readonly pageFee?: bigint
}

/** The same with what was left out filled in; the evaluator stays open until there is an address for the twin. */
export type Settings = Required<Omit<ContractOptions, 'evaluator'>> & Pick<ContractOptions, 'evaluator'>

function seconds(name: string, value: number, least = 1, why = ''): number {
  if (!Number.isInteger(value) || value < least || value > 0xffffffff) {
    throw new InvalidInputError(`Expected ${name} in whole seconds, at least ${least}${why}, got ${value}.`)
  }
  return value
}

function wei(name: string, value: bigint, least: bigint): bigint {
  if (value < least || value >= 1n << 128n) {
    throw new InvalidInputError(`Expected a ${name} of at least ${least} wei, got ${value}.`)
  }
  return value
}

/** Fills in defaults. @throws InvalidInputError for values under which the contracts could not work, or somebody could be wronged. */
export function settingsOf(options: ContractOptions): Settings {
  const epochSeconds = seconds('epochSeconds', options.epochSeconds)
  const challengeWindow = seconds('challengeWindow', options.challengeWindow)
  const answerSeconds = seconds('answerSeconds', options.answerSeconds ?? challengeWindow)
  // what was settled under an owner, or before the sponsor asked for the bond, can be challenged and decided meanwhile
  const leastGrace = 2 * (challengeWindow + answerSeconds) + epochSeconds
  return {
    ...(options.evaluator === undefined ? {} : { evaluator: options.evaluator }),
    governance: options.governance,
    guardian: options.guardian,
    settler: options.settler,
    roleDelay: seconds('roleDelay', options.roleDelay ?? TWO_DAYS),
    epochSeconds,
    challengeWindow,
    unbondingSeconds: seconds(
      'unbondingSeconds',
      options.unbondingSeconds ?? 2 * challengeWindow,
      challengeWindow,
      ' (the challenge window)',
    ),
    minimumStake: wei('minimumStake', options.minimumStake ?? OPEN, 1n),
    sponsor: options.sponsor ?? options.governance,
    challengerBond: wei('challengerBond', options.challengerBond ?? 10n * OPEN, 1n),
    penalty: wei('penalty', options.penalty ?? 10_000n * OPEN, 1n),
    answerSeconds,
    graceSeconds: seconds(
      'graceSeconds',
      options.graceSeconds ?? leastGrace,
      leastGrace,
      ' (an epoch and two challenge windows with their answers)',
    ),
    pageFee: wei('pageFee', options.pageFee ?? 100n * OPEN, 0n),
  }
}
