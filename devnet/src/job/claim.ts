import { BaseError, type Hex, WEI_PER_NOPEN } from '@openledger/primitives'
import { claimArguments } from '@openledger/sdk'
import type { JobContext } from './context.ts'
import type { Author } from './corpus.ts'
import type { RegisteredAccounts } from './register.ts'

export type Claim = { author: string; account: number; owner: Hex; amount: bigint }

/** The contributor who has earned most claims by an opening proof; her OPEN balance must grow by exactly what the ledger says. */
export async function claimOne(
  context: JobContext,
  accounts: RegisteredAccounts,
  authors: readonly Author[],
): Promise<Claim> {
  const { sidecar, world } = context
  const states = await Promise.all(
    authors.map(async (author, index) => {
      const account = accounts.contributors + index
      const { final } = await sidecar.account(account)
      return { author: author.name, account, credit: BigInt(final.credit) }
    }),
  )
  const best = states.reduce((a, b) => (b.credit > a.credit ? b : a))
  if (best.credit === 0n)
    throw new BaseError('No contributor has earned anything.', { code: 'NOTHING_EARNED' })
  const proof = await sidecar.accountProof(best.account)
  // Anyone may trigger a claim: the developer pays the gas, the owner is paid.
  const actions = context.as(world.keys.developer)
  const { owner } = await sidecar.account(best.account)
  const before = await actions.openBalance(owner)
  const { amount } = await actions.claim(claimArguments(proof))
  const grown = (await actions.openBalance(owner)) - before
  if (amount !== best.credit || grown !== best.credit * WEI_PER_NOPEN) {
    throw new BaseError(`Expected a payout of ${best.credit} nOPEN, got ${amount} and ${grown} wei.`, {
      code: 'WRONG_PAYOUT',
    })
  }
  return { author: best.author, account: best.account, owner, amount }
}
