import { addresses, disputesAbi, openTokenAbi } from '@openledger/contracts'
import { waitFor } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import type { EmbeddedWorld } from '../world/embedded.ts'

export const DISPUTES = { address: addresses.disputes, abi: disputesAbi } as const
export const TOKEN = { address: addresses.openToken, abi: openTokenAbi } as const

/** Bounds a failure, not the speed of a machine. */
const LIMIT = { seconds: 300, everyMs: 100 }

/** What the settler's bond holds, wei. */
export const bondOf = async ({ context }: EmbeddedWorld): Promise<bigint> =>
  (await context.reader.readContract({ ...DISPUTES, functionName: 'settlerBond' }))[1]

/** What a challenge costs who is wrong, wei. */
export const challengerBondOf = async ({ context }: EmbeddedWorld): Promise<bigint> =>
  (await context.reader.readContract({ ...DISPUTES, functionName: 'configuration' }))[3]

/** OPEN of an address, wei. */
export const openOf = ({ context }: EmbeddedWorld, owner: Hex) =>
  context.reader.readContract({ ...TOKEN, functionName: 'balanceOf', args: [owner] })

/** Waits for the challenge of a record. */
export function challengeOf({ context }: EmbeddedWorld, number: bigint) {
  const event = { ...DISPUTES, eventName: 'AttributionChallenged', args: { number } } as const
  const read = () => context.reader.getContractEvents({ ...event, fromBlock: 0n, strict: true })
  return waitFor('The challenge', async () => (await read())[0]?.args, LIMIT)
}

/** Waits for the end of a challenge. */
export function verdictOn(
  { context }: EmbeddedWorld,
  id: bigint,
  eventName: 'AttributionRejected' | 'ChallengeUpheld',
) {
  const event = { ...DISPUTES, eventName, args: { id } } as const
  const read = () => context.reader.getContractEvents({ ...event, fromBlock: 0n })
  return waitFor(eventName, async () => (await read())[0], LIMIT)
}
