import { addresses, ledgerAbi } from '@openledger/contracts'
import { type JobContext, waitFor } from '@openledger/devnet'
import { UnavailableError } from '@openledger/primitives'
import type { EmbeddedWorld } from './embedded.ts'

/** Waits until every receipt of the sidecar is in the books of the chain, whose present head it knows. */
export function everythingSettled({ reader, sidecar }: JobContext): Promise<true> {
  return waitFor('The settlement of all receipts', async () => {
    const [number, , , generation] = await reader.readContract({
      address: addresses.ledger,
      abi: ledgerAbi,
      functionName: 'state',
    })
    const status = await sidecar.status()
    const { unattributed, unbatched } = status.receipts
    const { built = 0, dispersed = 0, submitted = 0, foreign = 0 } = status.settler!.batches
    const current =
      status.chainRecord === String(number) &&
      status.record.number === String(number) &&
      status.generation === String(generation)
    const open = unattributed + unbatched + built + dispersed + submitted + foreign
    return current && open === 0 ? true : undefined
  })
}

export async function settlerMode({ devnet }: EmbeddedWorld, mode: 'enabled' | 'disabled'): Promise<void> {
  const response = await fetch(`${devnet.urls.sidecar}/admin/settler/mode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  })
  if (!response.ok)
    throw new UnavailableError(`The sidecar answered ${response.status}: ${await response.text()}`)
}

/** Lets the settler rest: it sends nothing any more, and what it has sent is in the books. */
export async function restSettler(world: EmbeddedWorld): Promise<void> {
  await settlerMode(world, 'disabled')
  await waitFor('The inclusion of what the settler had sent', async () =>
    (await world.context.sidecar.status()).settler!.batches.submitted === undefined ? true : undefined,
  )
}
