import { addresses, datanetRegistryAbi, modelRegistryAbi } from '@openledger/contracts'
import { SETTLER } from '@openledger/devnet'
import {
  type Books,
  decodeSettleCall,
  decodeSettlement,
  type Header,
  type PreparedSettlement,
} from '@openledger/ledger'
import { fromHex, type Hex, InvalidInputError, sealingKeyPair } from '@openledger/primitives'
import { blobReader } from '@openledger/sdk'
import {
  type Batch,
  decodeBatch,
  encodeBatch,
  entriesOf,
  type ModelTerms,
  openSealed,
  type ReceiptSecrets,
} from '@openledger/settlement'
import type { EmbeddedWorld } from '../world/embedded.ts'
import { booksOf, put, settleAs } from './rogue-settler.ts'

/** What a rogue settler has to settle: receipts with their secrets, in no record that stands. */
export type Loot = { batch: Batch; secrets: ReceiptSecrets[] }

/** The first batch with receipts behind record `after`, opened by the validator's key. */
export async function receiptsAfter(world: EmbeddedWorld, after: bigint): Promise<Loot> {
  const { context, devnet } = world
  const keys = await sealingKeyPair(fromHex(devnet.keys.validatorSealing))
  const { settlements } = await context.sidecar.settlements()
  for (const { number, transaction } of settlements.toReversed()) {
    if (BigInt(number) <= after) continue
    const { input } = await context.reader.getTransaction({ hash: transaction })
    const { commitment } = decodeSettlement(decodeSettleCall(fromHex(input)))
    const decoded = decodeBatch(await blobReader(devnet.urls.da)(commitment))
    if (decoded.batch.sections.length > 0) {
      return { batch: decoded.batch, secrets: await openSealed(decoded, keys) }
    }
  }
  throw new InvalidInputError(`Expected a batch with receipts behind record ${after}, got none.`)
}

/** The terms of a model over one Datanet, as the chain has them. */
async function termsOf({ context }: EmbeddedWorld, modelId: Hex): Promise<ModelTerms> {
  const range = { fromBlock: 0n, strict: true } as const
  const [registered] = await context.reader.getContractEvents({
    ...{ address: addresses.modelRegistry, abi: modelRegistryAbi, eventName: 'ModelRegistered' as const },
    ...{ ...range, args: { modelId } },
  })
  const { snapshot, platform, developer, stakers, minEntry, ...model } = registered!.args.model
  const [created] = await context.reader.getContractEvents({
    ...{ address: addresses.datanetRegistry, abi: datanetRegistryAbi, eventName: 'DatanetCreated' as const },
    ...{ ...range, args: { datanet: snapshot[0]!.datanet } },
  })
  const { rateIn, rateOut, flat, platformBps, betaBps, gammaBps, deltaBps } = model
  return {
    server: model.server.toLowerCase() as Hex,
    rates: { rateIn, rateOut, flat },
    split: { platformBps, beta: betaBps, gamma: gammaBps, delta: deltaBps },
    ...{ platform, developer, stakers, minEntry },
    // What is not matched is all of one Datanet's, whatever its size.
    commons: [{ account: created!.args.commonsAccount, unmasked: 1 }],
  }
}

/** The same receipts, but that all of the first attributed one's weight is a favourite's. */
function favouring({ batch, secrets }: Loot, favourite: number): Loot & { receipt: number } {
  const all = batch.sections.flatMap(({ receipts }) => receipts)
  const receipt = all.findIndex(({ attribution }) => attribution.weights.length > 0)
  if (receipt < 0) throw new InvalidInputError('Expected a receipt with weights, got none.')
  const { attribution, ...rest } = all[receipt]!
  const weight = attribution.weights.reduce((sum, one) => sum + one.weight, 0n)
  const bent = { ...rest, attribution: { ...attribution, weights: [{ account: favourite, weight }] } }
  const sections = batch.sections.map((section) => ({
    ...section,
    receipts: section.receipts.map((one) => (one === all[receipt] ? bent : one)),
  }))
  return { batch: { ...batch, sections, distributions: [] }, secrets, receipt }
}

/**
 * Settles receipts with the weights of one of them given to a favourite, and the money with them: everything is right but what no chain can
 * recompute.
 */
export async function settleFavouring(
  world: EmbeddedWorld,
  loot: Loot,
  favourite: number,
): Promise<{ books: Books; prepared: PreparedSettlement; header: Header; receipt: number; block: bigint }> {
  const { context, devnet, prepared: job } = world
  const { batch, secrets, receipt } = favouring(loot, favourite)
  const { publicKey } = await sealingKeyPair(fromHex(devnet.keys.validatorSealing))
  const contentKey = crypto.getRandomValues(new Uint8Array(32))
  const { payload, batchHash } = await encodeBatch(batch, secrets, { recipients: [publicKey], contentKey })
  const terms = await termsOf(world, job.modelId)
  const { credits, debits } = entriesOf(batch, { models: () => terms })
  const books = await booksOf(context.reader, devnet.chainId)
  const commitment = await put(devnet.urls.da, payload)
  const prepared = await books.prepare({ batchHash: fromHex(batchHash), commitment, credits, debits })
  const block = await settleAs(world, SETTLER, prepared.calldata)
  return { books, prepared, header: prepared.header, receipt, block }
}
