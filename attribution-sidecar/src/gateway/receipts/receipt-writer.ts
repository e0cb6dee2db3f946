import { BaseError, encodeTokens, fromHex, type Hex, toHex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import {
  type CoveringVoucher,
  commitCall,
  type PaidAttribution,
  type Receipt,
  type ReceiptSigner,
} from '@openledger/settlement'
import { encodeWeights } from '../../attribution/weights.ts'
import type { PayerAccounts } from '../payments/payer-accounts.ts'

/** A call that was answered and is to be billed. */
export type ReceiptDraft = {
  server: Hex
  modelId: Hex
  payer: number
  prompt: Uint32Array
  response: Uint32Array
  /** nOPEN. */
  fee: bigint
  /** null: the attribution is computed later from the row. */
  attribution: PaidAttribution | null
  /** Runs in the transaction that keeps the receipt; what it writes is kept or lost with it. */
  within?: (issued: IssuedReceipt) => void
}

export type IssuedReceipt = {
  receiptId: Hex
  server: Hex
  receipt: Receipt
  signature: Hex
  voucher: CoveringVoucher
}

export type ReceiptWriter = {
  /** Resolves when the receipt is on disk. */
  issue(draft: ReceiptDraft): Promise<IssuedReceipt>
  /** Receipts that wait for the disk. */
  readonly waiting: number
  /** Waits until everything that was issued is on disk. */
  close(): Promise<void>
}

export type ReceiptWriterOptions = {
  /** Most receipts in one transaction. */
  groupSize?: number
  now?: () => number
  randomBytes: (length: number) => Uint8Array
}

type Waiting = {
  draft: ReceiptDraft
  salt: Uint8Array
  commitments: { promptCommitment: Hex; responseCommitment: Hex }
  resolve(issued: IssuedReceipt): void
  reject(error: unknown): void
}

/**
 * Numbers, signs and keeps receipts. Receipts that arrive together share one transaction and one fsync; numbers and debits
 * move on only when it is committed, so a failure leaves no gap.
 */
export function createReceiptWriter(
  { groupSize = 256, now = Date.now, randomBytes }: ReceiptWriterOptions,
  dependencies: {
    sqlite: SqliteHandle
    signer: ReceiptSigner
    accounts: Pick<PayerAccounts, 'spent' | 'voucher' | 'save' | 'charged'>
    keys: ReadonlyMap<Hex, Uint8Array>
    onIssued?: (count: number) => void
  },
): ReceiptWriter {
  const { sqlite, signer, accounts, keys } = dependencies
  const insert = sqlite.prepare(
    `insert into receipts (server, sequence, receipt_id, model_id, payer, fee, cumulative, created_at, input_tokens, output_tokens,
       prompt_commitment, response_commitment, signature, voucher_cumulative, voucher_signature, salt, prompt_tokens, response_tokens,
       matched, total, evidenced, weights)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const lastSequence = sqlite.prepare('select max(sequence) as last from receipts where server = ?')
  const begin = sqlite.prepare('begin immediate')
  const commit = sqlite.prepare('commit')
  const rollback = sqlite.prepare('rollback')
  const sequences = new Map<Hex, number>()
  const queue: Waiting[] = []
  let scheduled = false
  let idle = Promise.withResolvers<void>()
  idle.resolve()

  const sequenceOf = (server: Hex): number => {
    const known = sequences.get(server)
    if (known !== undefined) return known
    return (lastSequence.get(server) as { last: number | null }).last ?? 0
  }

  const flush = (): void => {
    scheduled = false
    const group = queue.splice(0, groupSize)
    const next = new Map<Hex, number>()
    const debits = new Map<number, bigint>()
    const issued: IssuedReceipt[] = []
    try {
      begin.run()
      const createdAt = now()
      for (const waiting of group) {
        const { draft } = waiting
        const sequence = (next.get(draft.server) ?? sequenceOf(draft.server)) + 1
        const cumulative = (debits.get(draft.payer) ?? accounts.spent(draft.payer)) + draft.fee
        const one = write(waiting, BigInt(sequence), cumulative, createdAt)
        draft.within?.(one)
        next.set(draft.server, sequence)
        debits.set(draft.payer, cumulative)
        issued.push(one)
      }
      for (const payer of debits.keys()) accounts.save(payer)
      commit.run()
    } catch (error) {
      if (sqlite.inTransaction) rollback.run()
      for (const { reject } of group) reject(error)
      after()
      return
    }
    for (const [server, sequence] of next) sequences.set(server, sequence)
    for (const [payer, cumulative] of debits) accounts.charged(payer, cumulative)
    dependencies.onIssued?.(issued.length)
    group.forEach(({ resolve }, i) => {
      resolve(issued[i]!)
    })
    after()
  }

  const after = () => {
    if (queue.length > 0) schedule()
    else idle.resolve()
  }

  const schedule = () => {
    if (scheduled) return
    scheduled = true
    setImmediate(flush)
  }

  const write = (
    waiting: Waiting,
    sequence: bigint,
    cumulative: bigint,
    createdAt: number,
  ): IssuedReceipt => {
    const { draft, salt, commitments } = waiting
    const { modelId, payer, prompt, response, fee, attribution, server } = draft
    const voucher = accounts.voucher(payer, cumulative)
    if (!voucher) {
      throw new BaseError(`Expected a voucher of at least ${cumulative} for account ${payer}, got none.`, {
        code: 'INTERNAL',
      })
    }
    const receipt: Receipt = {
      modelId,
      sequence,
      payer,
      ...commitments,
      inputTokens: prompt.length,
      outputTokens: response.length,
      fee,
      cumulative,
      createdAt: BigInt(createdAt),
    }
    const { signature, receiptId } = signer.signReceipt(receipt, keys.get(server)!)
    insert.run(
      server,
      sequence,
      receiptId,
      modelId,
      payer,
      String(fee),
      String(cumulative),
      createdAt,
      prompt.length,
      response.length,
      fromHex(commitments.promptCommitment),
      fromHex(commitments.responseCommitment),
      fromHex(signature),
      String(voucher.cumulative),
      fromHex(voucher.signature),
      salt,
      encodeTokens(prompt),
      encodeTokens(response),
      attribution && String(attribution.matched),
      attribution && String(attribution.total),
      attribution && String(attribution.evidenced),
      attribution && encodeWeights(attribution.weights),
    )
    return { receiptId, server, receipt, signature, voucher }
  }

  return {
    issue(draft) {
      return new Promise((resolve, reject) => {
        if (!keys.has(draft.server)) {
          reject(
            new BaseError(`There is no key of the server ${draft.server} here.`, { code: 'UNAVAILABLE' }),
          )
          return
        }
        if (draft.fee < 0n || draft.response.length === 0) {
          reject(new BaseError('Expected a fee of at least 0 and an answer.', { code: 'INTERNAL' }))
          return
        }
        const salt = randomBytes(32)
        const commitments = commitCall({ salt: toHex(salt), prompt: draft.prompt, response: draft.response })
        if (queue.length === 0 && !scheduled) idle = Promise.withResolvers<void>()
        queue.push({ draft, salt, commitments, resolve, reject })
        schedule()
      })
    },
    get waiting() {
      return queue.length
    },
    close: () => idle.promise,
  }
}
