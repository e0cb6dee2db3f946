import { addresses } from '@openledger/contracts'
import { decodeSettleCall, decodeSettlement } from '@openledger/ledger'
import type { Hex } from '@openledger/primitives'
import {
  type Batch,
  decodeBatch,
  type Entries,
  type ModelTerms,
  type Secp256k1,
  validatePublicPart,
} from '@openledger/settlement'
import { Difference } from './difference.ts'
import type { BlobReader } from './history.ts'
import type { Registry } from './models.ts'

/** A settlement's batch, and what was known of its models and payers before the settlement. */
export type ReadBatch = {
  payload: Uint8Array
  terms: ReadonlyMap<Hex, ModelTerms>
  debits: ReadonlyMap<number, bigint>
}

export type BatchAuditor = {
  /** Reads the batch of a settlement that is about to be applied. */
  read(calldata: Uint8Array): Promise<ReadBatch>
  /**
   * Holds a batch to every public rule and to its settlement's entries; moves the servers' sequences on.
   * @throws Difference with the findings.
   */
  check(
    batch: ReadBatch,
    settlement: { number: bigint; batchHash: Hex; entries: Entries },
    sequences: Map<Hex, bigint>,
  ): Batch
}

export function createBatchAuditor(
  { chainId }: { chainId: number },
  dependencies: {
    readBlob: BlobReader
    registry: Registry
    secp256k1: Secp256k1
    ownerOf: (account: number) => Hex | undefined
    /** Cumulative debit before the settlement. */
    debitOf: (account: number) => bigint
  },
): BatchAuditor {
  const { readBlob, registry, secp256k1, ownerOf, debitOf } = dependencies
  return {
    async read(calldata) {
      const payload = await readBlob(decodeSettlement(decodeSettleCall(calldata)).commitment)
      const terms = new Map<Hex, ModelTerms>()
      const debits = new Map<number, bigint>()
      for (const { receipts } of decodeBatch(payload).batch.sections) {
        for (const { receipt } of receipts) {
          debits.set(receipt.payer, debitOf(receipt.payer))
          if (terms.has(receipt.modelId)) continue
          const found = await registry.terms(receipt.modelId)
          if (found) terms.set(receipt.modelId, found)
        }
      }
      return { payload, terms, debits }
    },
    check({ payload, terms, debits }, { number, batchHash, entries }, sequences) {
      const { findings, decoded } = validatePublicPart(payload, {
        chainId,
        ledger: addresses.ledger,
        models: (modelId) => terms.get(modelId),
        ownerOf,
        lastSequence: (server) => sequences.get(server) ?? 0n,
        secp256k1,
        debitOf: (account) => debits.get(account) ?? 0n,
        settlement: { batchHash, entries },
      })
      if (findings.length > 0 || !decoded) {
        const first = findings[0]
        throw new Difference(
          `The batch of record ${number} breaks the rule \`${first?.rule}\`: expected ${first?.expected}, got ${first?.got}.`,
          findings,
        )
      }
      for (const { server, firstSequence, receipts } of decoded.batch.sections) {
        sequences.set(server, firstSequence + BigInt(receipts.length) - 1n)
      }
      return decoded.batch
    },
  }
}
