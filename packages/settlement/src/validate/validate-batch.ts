import { BaseError, describeError, type Hex } from '@openledger/primitives'
import { type DecodedBatch, decodeBatch, openSealed } from '../batch/payload.ts'
import type { ReceiptSecrets } from '../receipt/receipt.ts'
import type { Split } from '../split/entries.ts'
import { checkAttributions } from './attribution.ts'
import type { PublicContext, ValidationContext } from './context.ts'
import { checkDistributions } from './distributions.ts'
import { checkEntries } from './entries.ts'
import type { Finding } from './finding.ts'
import { checkCumulatives, checkReceipts, checkSecrets, checkSequences, type Report } from './receipts.ts'
import { checkSnapshotBounds, checkSnapshots } from './snapshots.ts'

export type Validation = {
  /** Empty exactly when the batch is right. */
  readonly findings: readonly Finding[]
  /** Present when the payload decodes. */
  readonly decoded?: DecodedBatch
  /** The entries that the batch stands for; absent when it has none. */
  readonly entries?: Split
  /** Present when the sealed part opens. */
  readonly secrets?: readonly ReceiptSecrets[]
}

/** Errors of the data, not of this machine: they make a finding, all others make validation fail. */
function isDataError(error: unknown): boolean {
  return error instanceof BaseError && !error.retryable
}

/** Collects findings while they are made. */
function collect(findings: Finding[]): Report {
  return (rule, expected, got, where = {}) => {
    findings.push({ rule, ...where, expected: String(expected), got: String(got) })
  }
}

/**
 * Checks all that can be checked without opening the sealed part: signatures, sequences, vouchers, fees, sums, and that the settlement's
 * entries follow from the weights. What stays open is that the weights, and the sizes of several Datanets' snapshots, follow from the tokens.
 */
export function validatePublicPart(payload: Uint8Array, context: PublicContext): Omit<Validation, 'secrets'> {
  const findings: Finding[] = []
  const report = collect(findings)
  let decoded: DecodedBatch
  try {
    decoded = decodeBatch(payload)
  } catch (error) {
    if (!isDataError(error)) throw error
    report('decode', 'the canonical encoding of a batch', describeError(error))
    return { findings }
  }
  const { batch, batchHash } = decoded
  const promised = context.settlement?.batchHash.toLowerCase() as Hex | undefined
  if (promised && promised !== batchHash) report('batch-hash', promised, batchHash)
  if (batch.chainId !== BigInt(context.chainId)) report('chain', context.chainId, batch.chainId)
  const ledger = context.ledger.toLowerCase()
  if (batch.ledger !== ledger) report('ledger', ledger, batch.ledger)
  checkSequences(batch, context, report)
  checkReceipts(batch, context, report)
  checkCumulatives(batch, context, report)
  checkSnapshotBounds(batch, context, report)
  checkDistributions(batch, context, report)
  const entries = checkEntries(batch, context, report)
  return { findings, decoded, ...(entries ? { entries } : {}) }
}

/**
 * Checks a batch against every rule of the protocol's section 6.
 *
 * @param payload as it lies on the DA.
 * @throws whatever the context's functions throw for reasons of their own (a snapshot that cannot be read now).
 */
export async function validateBatch(payload: Uint8Array, context: ValidationContext): Promise<Validation> {
  const result = validatePublicPart(payload, context)
  if (!result.decoded) return result
  const findings = [...result.findings]
  const report = collect(findings)
  const { batch } = result.decoded
  let secrets: ReceiptSecrets[]
  try {
    secrets = await openSealed(result.decoded, context.keys)
  } catch (error) {
    if (!isDataError(error)) throw error
    report('sealed', 'a sealed part of this batch for this key', describeError(error))
    return { ...result, findings }
  }
  checkSecrets(batch, secrets, report)
  await checkSnapshots(batch, context, report)
  await checkAttributions(batch, secrets, context, report)
  return { ...result, findings, secrets }
}
