import { addresses, ledgerAbi } from '@openledger/contracts'
import { promptsOf, waitFor } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'
import { createTestClient, http } from 'viem'
import type { EmbeddedWorld } from '../world/embedded.ts'
import { everythingSettled, restSettler, settlerMode } from '../world/settling.ts'

/** Rounds of so many paid calls, divided among the payers; their receipts go into `receipts`. */
export function caller(
  { prepared, seed }: EmbeddedWorld,
  calls: number,
  receipts: string[],
): () => Promise<void> {
  const prompts = promptsOf(prepared.authors, seed)
  return async () => {
    await Promise.all(
      prepared.payers.map(async (payer, index) => {
        for (let i = 0; i < calls / prepared.payers.length; i++) {
          const { text } = prompts.next().value
          const answer = await payer.call({ prompt: text, maxTokens: 40, seed: 100 * index + i })
          receipts.push(answer.openledger.receipt)
        }
      }),
    )
  }
}

export async function headNumber({ context }: EmbeddedWorld): Promise<bigint> {
  const [number] = await context.reader.readContract({
    address: addresses.ledger,
    abi: ledgerAbi,
    functionName: 'head',
  })
  return number
}

export async function finalNumber({ context }: EmbeddedWorld): Promise<bigint> {
  return context.reader.readContract({
    address: addresses.ledger,
    abi: ledgerAbi,
    functionName: 'finalNumber',
  })
}

/** Moves the chain's clock to the beginning of the next epoch: a whole epoch is left then for what must fall into one. */
export async function nextEpoch({ context, devnet }: EmbeddedWorld): Promise<void> {
  const { epochSeconds } = devnet.options
  const node = createTestClient({ mode: 'anvil', transport: http(devnet.urls.l2) })
  const time = async () => Number((await context.reader.getBlock()).timestamp)
  const now = await time()
  const next = (Math.floor(now / epochSeconds) + 1) * epochSeconds
  await node.increaseTime({ seconds: next - now })
  await waitFor('The next epoch', async () => ((await time()) >= next ? true : undefined))
}

/** Everything is settled and its epoch over; waits until that is final. */
export async function everythingFinal(world: EmbeddedWorld): Promise<void> {
  await everythingSettled(world.context)
  const number = await headNumber(world)
  await nextEpoch(world)
  await waitFor(
    `Finality of record ${number}`,
    async () => (BigInt((await world.context.sidecar.status()).final) >= number ? true : undefined),
    { everyMs: 200 },
  )
}

/** At the beginning of an epoch, a round of calls whose settlement stands and is not final. The settler rests then. */
export async function settledButNotFinal(world: EmbeddedWorld, call: () => Promise<void>): Promise<void> {
  await settlerMode(world, 'enabled')
  await nextEpoch(world)
  await call()
  await everythingSettled(world.context)
  await restSettler(world)
}

/** Waits for the validator's veto. */
export async function rollbackOf({ context }: EmbeddedWorld, fromBlock: bigint) {
  const started = performance.now()
  return waitFor(
    'The rollback',
    async () => {
      const [event] = await context.reader.getContractEvents({
        address: addresses.ledger,
        abi: ledgerAbi,
        eventName: 'RolledBack',
        fromBlock,
        strict: true,
      })
      if (!event) return undefined
      const after = Math.round((performance.now() - started) / 100) / 10
      return { ...event.args, block: event.blockNumber, after }
    },
    { everyMs: 200 },
  )
}

/** Rules that the validator found broken. */
export async function findingsOn({ context }: EmbeddedWorld, record: Hex): Promise<string[]> {
  const { findings } = (await context.sidecar.validator()) as {
    findings: { record: Hex; findings: { rule: string }[] }[]
  }
  const found = findings.find((one) => one.record === record)?.findings ?? []
  return [...new Set(found.map(({ rule }) => rule))]
}
