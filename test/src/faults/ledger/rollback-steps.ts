import { addresses, ledgerAbi } from '@openledger/contracts'
import { promptsOf, waitFor } from '@openledger/devnet'
import { type Hex, UnavailableError } from '@openledger/primitives'
import type { EmbeddedWorld } from '../world/embedded.ts'
import { everythingSettled } from '../world/traffic.ts'

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

export async function everythingFinal(world: EmbeddedWorld): Promise<void> {
  await everythingSettled(world.context)
  const number = await headNumber(world)
  await waitFor(
    `Finality of record ${number}`,
    async () => (BigInt((await world.context.sidecar.status()).final) >= number ? true : undefined),
    { seconds: 10 * world.devnet.options.epochSeconds, everyMs: 200 },
  )
}

export async function settlerMode({ devnet }: EmbeddedWorld, mode: 'enabled' | 'disabled'): Promise<void> {
  const response = await fetch(`${devnet.urls.sidecar}/admin/settler/mode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  })
  if (!response.ok) throw new UnavailableError(`The sidecar answered ${response.status}.`)
}

/** Rounds of calls until their settlement stands and is not final yet. The settler rests then. */
export async function settledButNotFinal(world: EmbeddedWorld, call: () => Promise<void>): Promise<void> {
  const { reader, sidecar } = world.context
  const { epochSeconds } = world.devnet.options
  for (;;) {
    await waitFor(
      'The beginning of an epoch',
      async () => ((await reader.getBlock()).timestamp % BigInt(epochSeconds) <= 1n ? true : undefined),
      { seconds: 4 * epochSeconds, everyMs: 200 },
    )
    const before = await headNumber(world)
    await call()
    await waitFor(
      'The settlement of the calls',
      async () => {
        const { receipts, chainRecord, record } = await sidecar.status()
        const settled = receipts.unbatched + receipts.unattributed === 0 && chainRecord === record.number
        return settled && (await headNumber(world)) > before ? true : undefined
      },
      { seconds: 60 },
    )
    await settlerMode(world, 'disabled')
    if ((await headNumber(world)) > (await finalNumber(world))) return
    // The epoch was over before the settlements were.
    await settlerMode(world, 'enabled')
  }
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
    { seconds: 60, everyMs: 200 },
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
