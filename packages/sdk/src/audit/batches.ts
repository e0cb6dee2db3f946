import { addresses } from '@openledger/contracts'
import { amountsByAccount, decodeSettleCall, decodeSettlement } from '@openledger/ledger'
import { describeError, fromHex, type Hex } from '@openledger/primitives'
import {
  type Batch,
  type CommonsTerms,
  decodeBatch,
  type Finding,
  type ModelTerms,
  type Secp256k1,
  validatePublicPart,
} from '@openledger/settlement'
import { type BatchState, heldIn, stateAfter } from './batch-state.ts'
import type { BlobReader } from './history.ts'
import type { Registry } from './models.ts'
import type { OwnersReader, Place } from './owners.ts'

/** Why a settlement's batch is wrong or cannot be read. */
export type WrongBatch = { reason: string; findings?: readonly Finding[] }

export type BatchAuditor = {
  /**
   * Reads the batch of a settlement that is about to be applied and holds it to every public rule and to the settlement's entries. Never
   * throws for what is wrong with it: a wrong settlement that the ledger takes back is no fault of the ledger.
   * @param before what the batches before it left behind.
   */
  inspect(
    settlement: { calldata: Hex; number: bigint; batchHash: Hex; at: Place },
    before: BatchState,
  ): Promise<{ batch: Batch; state: BatchState } | { wrong: WrongBatch }>
}

const payersOf = ({ sections }: Batch) =>
  new Set(sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.payer)))

export function createBatchAuditor(
  { chainId }: { chainId: number },
  dependencies: {
    readBlob: BlobReader
    registry: Registry
    secp256k1: Secp256k1
    owners: OwnersReader
    /** Cumulative amounts before the settlement. */
    balanceOf: (account: number) => { credit: bigint; debit: bigint }
  },
): BatchAuditor {
  const { readBlob, registry, secp256k1, balanceOf } = dependencies

  /** The terms of a batch's models, as far as they are registered. */
  async function termsOf({ sections, accruals }: Batch): Promise<Map<Hex, ModelTerms>> {
    const paid = sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.modelId))
    const terms = new Map<Hex, ModelTerms>()
    for (const modelId of new Set([...paid, ...accruals.map(({ modelId }) => modelId)])) {
      const found = await registry.terms(modelId)
      if (found) terms.set(modelId, found)
    }
    return terms
  }

  /** Commons account and owners of the Datanets that a batch pays out, as far as they are published. */
  async function commonsOf({ distributions }: Batch): Promise<Map<number, CommonsTerms>> {
    const commons = new Map<number, CommonsTerms>()
    for (const { datanet, version } of distributions) {
      const found = await registry.owners({ datanet, version })
      if (found) commons.set(datanet, found)
    }
    return commons
  }

  return {
    async inspect({ calldata, number, batchHash, at }, before) {
      try {
        const { commitment, touches } = decodeSettlement(decodeSettleCall(fromHex(calldata)))
        const payload = await readBlob(commitment)
        const { batch } = decodeBatch(payload)
        const [terms, commons] = [await termsOf(batch), await commonsOf(batch)]
        const owners = await dependencies.owners(payersOf(batch), at)
        const versions = registry.lastVersions()
        const { findings } = validatePublicPart(payload, {
          chainId,
          ledger: addresses.ledger,
          models: (modelId) => terms.get(modelId),
          ownersOf: (account) => owners.get(account) ?? [],
          lastSequence: (server) => before.sequences.get(server) ?? 0n,
          secp256k1,
          debitOf: (account) => balanceOf(account).debit,
          held: (modelId) => before.held.get(modelId)?.sums ?? new Map(),
          datanets: {
            commons: (datanet) => commons.get(datanet),
            versions: (datanet) => ({
              least: before.versions.get(datanet) ?? 0,
              most: versions.get(datanet) ?? 0,
            }),
            balanceOf(account) {
              const { credit, debit } = balanceOf(account)
              return credit - debit - heldIn(before, account)
            },
          },
          settlement: { batchHash, entries: amountsByAccount(touches) },
        })
        if (findings.length === 0) return { batch, state: stateAfter(before, batch, { terms, versions }) }
        const [first] = findings
        const reason = `The batch of record ${number} breaks the rule \`${first?.rule}\`: expected ${first?.expected}, got ${first?.got}.`
        return { wrong: { reason, findings } }
      } catch (error) {
        return { wrong: { reason: `The batch of record ${number}: ${describeError(error)}` } }
      }
    },
  }
}
