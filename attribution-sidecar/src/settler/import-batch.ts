import { decodeSettleCall, decodeSettlement } from '@openledger/ledger'
import {
  BaseError,
  encodeTokens,
  fromHex,
  type Hex,
  type SealingKeyPair,
  toHex,
} from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import {
  type DecodedBatch,
  decodeBatch,
  openSealed,
  type ReceiptSecrets,
  type ReceiptSigner,
} from '@openledger/settlement'
import { encodeWeights } from '../attribution/weights.ts'
import type { ChainView } from '../chain/chain-view.ts'
import type { DaClient } from '../da/da-client.ts'
import type { AccrualRows } from './accrual-rows.ts'
import type { BatchRow, BatchRows } from './batch-rows.ts'
import { isClosing, sectionsOf } from './build-batch.ts'
import type { ReceiptRows } from './receipt-rows.ts'

export type ImportDependencies = {
  sqlite: SqliteHandle
  view: ChainView
  da: Pick<DaClient, 'get'>
  batches: BatchRows
  accruals: AccrualRows
  receipts: ReceiptRows
  signer: Pick<ReceiptSigner, 'receiptId'>
  /** Opens the sealed parts. */
  keys: SealingKeyPair | undefined
  logger: Logger
}

/**
 * Reads batches that are settled but that this database does not know (it was removed, or somebody else settled them) from the DA, and
 * writes their receipts: nothing of them is settled twice, and servers and payers continue where they were.
 */
export function createBatchImporter(dependencies: ImportDependencies): () => Promise<void> {
  const { sqlite, view, da, batches, accruals, receipts, keys, logger } = dependencies
  const put = createReceiptInserter(dependencies)

  async function importOne(row: BatchRow): Promise<void> {
    const entry = view.settlementOfBatch(row.batchHash)
    if (!entry) return
    const { commitment } = decodeSettlement(decodeSettleCall(entry.calldata))
    const payload = await da.get(commitment)
    const decoded = decodeBatch(payload)
    if (decoded.batchHash !== toHex(row.batchHash)) {
      throw new BaseError(`The DA gave another batch than ${toHex(row.batchHash)}.`, {
        code: 'BATCH_MISMATCH',
        retryable: true,
      })
    }
    const secrets = await secretsOf(decoded, keys)
    const sections = sectionsOf(decoded.batch)
    const count = sections.reduce((sum, section) => sum + section.count, 0)
    sqlite.transaction(() => {
      if (secrets) put(decoded, secrets)
      receipts.assign(row.id, sections)
      batches.imported(row.id, {
        sections,
        receipts: count,
        bytes: payload,
        closing: isClosing(decoded.batch),
      })
      accruals.put(row.id, decoded.batch.accruals)
    })()
    logger.info(
      { record: String(entry.number), receipts: count, readable: secrets !== undefined },
      'batch read back from the DA',
    )
  }

  return async () => {
    for (const row of batches.inState('foreign')) await importOne(row)
  }
}

/** Undefined when the batch is not sealed for this server: its receipts are then not ours to keep. */
async function secretsOf(
  decoded: DecodedBatch,
  keys: SealingKeyPair | undefined,
): Promise<ReceiptSecrets[] | undefined> {
  if (!keys) return undefined
  try {
    return await openSealed(decoded, keys)
  } catch (error) {
    if (error instanceof BaseError && error.code === 'NOT_A_RECIPIENT') return undefined
    throw error
  }
}

function createReceiptInserter({ sqlite, signer }: Pick<ImportDependencies, 'sqlite' | 'signer'>) {
  const insert = sqlite.prepare(
    `insert or ignore into receipts (server, sequence, receipt_id, model_id, payer, fee, cumulative, created_at, input_tokens, output_tokens,
       prompt_commitment, response_commitment, signature, voucher_cumulative, voucher_signature, salt, prompt_tokens, response_tokens,
       matched, total, evidenced, weights)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const known = sqlite.prepare('select cumulative from vouchers where account = ?').pluck()
  const voucher = sqlite.prepare(
    'insert or replace into vouchers (account, cumulative, signature, updated_at) values (?, ?, ?, ?)',
  )
  return ({ batch }: DecodedBatch, secrets: readonly ReceiptSecrets[]) => {
    let index = 0
    for (const { server, receipts } of batch.sections) {
      for (const { receipt, signature, voucher: covering, attribution } of receipts) {
        const { salt, prompt, response } = secrets[index++]!
        insert.run(
          server.toLowerCase() as Hex,
          receipt.sequence,
          signer.receiptId(receipt),
          receipt.modelId,
          receipt.payer,
          String(receipt.fee),
          String(receipt.cumulative),
          receipt.createdAt,
          receipt.inputTokens,
          receipt.outputTokens,
          fromHex(receipt.promptCommitment),
          fromHex(receipt.responseCommitment),
          fromHex(signature),
          String(covering.cumulative),
          fromHex(covering.signature),
          fromHex(salt),
          encodeTokens(prompt),
          encodeTokens(response),
          String(attribution.matched),
          String(attribution.total),
          String(attribution.evidenced),
          encodeWeights(attribution.weights),
        )
        const before = known.get(receipt.payer) as string | undefined
        if (before === undefined || BigInt(before) < covering.cumulative) {
          voucher.run(
            receipt.payer,
            String(covering.cumulative),
            fromHex(covering.signature),
            Number(receipt.createdAt),
          )
        }
      }
    }
  }
}
