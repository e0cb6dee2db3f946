import { WEI_PER_NOPEN } from '@openledger/primitives'
import { claimArguments, RevertedError } from '@openledger/sdk'
import type { EmbeddedWorld } from '../world/embedded.ts'

/** What was paid to the contributors, by account, nOPEN. */
export type Payouts = Map<number, bigint>

const accountsOf = ({ prepared }: EmbeddedWorld) =>
  prepared.authors.map((_, index) => prepared.accounts.contributors + index)

/** Claims for every contributor who has more in the last final record than was paid. */
export async function claimAll(world: EmbeddedWorld): Promise<Payouts> {
  const { context, devnet } = world
  const actions = context.as(devnet.keys.developer)
  const paid: Payouts = new Map()
  for (const account of accountsOf(world)) {
    const { final, claimed } = await context.sidecar.account(account)
    if (BigInt(final.credit) <= BigInt(claimed)) continue
    const { amount } = await actions.claim(claimArguments(await context.sidecar.accountProof(account)))
    paid.set(account, amount)
  }
  return paid
}

export const sumOf = (payouts: Payouts): bigint => [...payouts.values()].reduce((sum, paid) => sum + paid, 0n)

/** Accounts for which a claim is paid although everything was paid; none is right. */
export async function paidTwice(world: EmbeddedWorld): Promise<number[]> {
  const { context, devnet } = world
  const actions = context.as(devnet.keys.developer)
  const wrong: number[] = []
  for (const account of accountsOf(world)) {
    const { final } = await context.sidecar.account(account)
    if (final.credit === '0') continue
    try {
      await actions.claim(claimArguments(await context.sidecar.accountProof(account)))
      wrong.push(account)
    } catch (error) {
      if (!(error instanceof RevertedError)) throw error
    }
  }
  return wrong
}

/** Accounts whose owner does not hold exactly what the final record credits and `paid` says; none is right. */
export async function paidWrong(world: EmbeddedWorld, ...payouts: Payouts[]): Promise<number[]> {
  const { context, devnet } = world
  const wrong: number[] = []
  for (const account of accountsOf(world)) {
    const { final, owner } = await context.sidecar.account(account)
    const held = await context.as(devnet.keys.developer).openBalance(owner)
    const paid = payouts.reduce((sum, one) => sum + (one.get(account) ?? 0n), 0n)
    if (paid !== BigInt(final.credit) || held !== paid * WEI_PER_NOPEN) wrong.push(account)
  }
  return wrong
}
