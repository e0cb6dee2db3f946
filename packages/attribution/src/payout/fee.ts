import { InvalidInputError } from '@openledger/primitives'

/** Price list of a model: nOPEN per 1,000 tokens, and nOPEN per call. */
export type FeeRates = { readonly rateIn: bigint; readonly rateOut: bigint; readonly flat: bigint }

/** Published split of a model's fees, in basis points; beta + gamma + delta = 10,000. */
export type FeeSplit = {
  /** Taken first, of the whole fee. */
  readonly platformBps: number
  /** Of what is left: the model's developer, its stakers, its data contributors. */
  readonly beta: number
  readonly gamma: number
  readonly delta: number
}

/** nOPEN; the four sum to the fee exactly. */
export type FeeShares = {
  readonly platform: bigint
  readonly developer: bigint
  readonly stakers: bigint
  readonly contributors: bigint
}

const BPS = 10_000n

/** ceil(in · rateIn / 1000) + ceil(out · rateOut / 1000) + flat, in nOPEN. */
export function inferenceFee(usage: { readonly in: number; readonly out: number }, rates: FeeRates): bigint {
  for (const [name, value] of Object.entries({ ...usage, ...rates })) {
    if (typeof value === 'number' ? !Number.isSafeInteger(value) || value < 0 : value < 0n) {
      throw new InvalidInputError(`Expected ${name} to be an integer of at least 0, got ${value}.`)
    }
  }
  const price = (tokens: number, rate: bigint) => (BigInt(tokens) * rate + 999n) / 1000n
  return price(usage.in, rates.rateIn) + price(usage.out, rates.rateOut) + rates.flat
}

/** Platform first, then developer and stakers by floor; what remains is the contributors'. */
export function splitFee(fee: bigint, { platformBps, beta, gamma, delta }: FeeSplit): FeeShares {
  if (fee < 0n) throw new InvalidInputError(`Expected a fee of at least 0, got ${fee}.`)
  for (const [name, bps] of Object.entries({ platformBps, beta, gamma, delta })) {
    if (!Number.isInteger(bps) || bps < 0 || bps > 10_000) {
      throw new InvalidInputError(`Expected ${name} in [0, 10000] basis points, got ${bps}.`)
    }
  }
  if (beta + gamma + delta !== 10_000) {
    throw new InvalidInputError(`Expected beta + gamma + delta = 10000, got ${beta + gamma + delta}.`)
  }
  const platform = (fee * BigInt(platformBps)) / BPS
  const net = fee - platform
  const developer = (net * BigInt(beta)) / BPS
  const stakers = (net * BigInt(gamma)) / BPS
  return { platform, developer, stakers, contributors: net - developer - stakers }
}
