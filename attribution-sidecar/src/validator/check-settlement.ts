import {
  type Books,
  CREDITS,
  decodeSettleCall,
  LedgerError,
  type VerifiedSettlement,
} from '@openledger/ledger'
import {
  BaseError,
  describeError,
  type Hex,
  NonCanonicalError,
  PAGE_SIZE,
  type SealingKeyPair,
  toHex,
} from '@openledger/primitives'
import {
  type DecodedBatch,
  decodeBatch,
  type Entries,
  type ModelTerms,
  type Secp256k1,
  validateBatch,
} from '@openledger/settlement'
import type { Chain } from '../chain/chain.ts'
import type { ChainView } from '../chain/chain-view.ts'
import type { ModelEntry, SettlementEntry } from '../chain/entries.ts'
import type { DaClient } from '../da/da-client.ts'
import type { Manifests } from '../models/manifests.ts'
import { modelParams } from '../models/model-terms.ts'
import { assertPayable, readModel } from '../models/read-model.ts'
import type { ValidatorFinding } from './validator-rows.ts'
import type { Verifier } from './verifier.ts'
import type { SnapshotSource } from './verifier-messages.ts'

export type CheckDependencies = {
  chain: Pick<Chain, 'chainId' | 'addresses' | 'view'>
  da: Pick<DaClient, 'get'>
  manifests: Manifests
  verifier: Verifier
  secp256k1: Secp256k1
  keys: SealingKeyPair
}

export type CheckedSettlement = {
  findings: ValidatorFinding[]
  /** Present when the settlement itself holds. */
  verified?: VerifiedSettlement
  sequences: Record<Hex, string>
  receipts: number
}

/**
 * Derives a settlement again from chain and DA alone: the calldata against the books, the batch against every rule of protocol §6, the
 * weights with the streaming verifier.
 * @param sequences last sequence of each server before this settlement.
 * @throws UnavailableError when something cannot be read now: nothing is concluded from that.
 */
export async function checkSettlement(
  entry: SettlementEntry,
  books: Books,
  sequences: Readonly<Record<Hex, string>>,
  dependencies: CheckDependencies,
): Promise<CheckedSettlement> {
  const { chain, da, secp256k1, keys } = dependencies
  let verified: VerifiedSettlement
  try {
    verified = books.verify(decodeSettleCall(entry.calldata))
  } catch (error) {
    if (!(error instanceof LedgerError || error instanceof NonCanonicalError)) throw error
    const rule = error instanceof LedgerError ? 'settlement' : 'calldata'
    const finding = { rule, expected: 'a settlement that the ledger takes', got: describeError(error) }
    return { findings: [finding], sequences: { ...sequences }, receipts: 0 }
  }
  const payload = await da.get(verified.commitment)
  const models = await loadModels(payload, dependencies)
  const validation = await validateBatch(payload, {
    chainId: chain.chainId,
    ledger: chain.addresses.ledger,
    models: (modelId) => models.terms.get(modelId),
    ownerOf: chain.view.ownerOf,
    lastSequence: (server) => BigInt(sequences[server.toLowerCase() as Hex] ?? 0),
    debitOf: (account) => books.balance(account).debit,
    settlement: { batchHash: toHex(entry.batchHash), entries: entriesOfSettlement(verified) },
    keys,
    verify: (modelId, calls) => dependencies.verifier.verify(models.sources.get(modelId)!, calls),
    secp256k1,
  })
  const findings = validation.findings.map(({ sequence, ...finding }) => ({
    ...finding,
    ...(sequence === undefined ? {} : { sequence: String(sequence) }),
  }))
  return { findings, verified, ...advance(sequences, validation.decoded) }
}

/** The integer entries of a settlement by account. */
function entriesOfSettlement({ touches }: VerifiedSettlement): Entries {
  const credits = new Map<number, bigint>()
  const debits = new Map<number, bigint>()
  for (const { bookPage, entries } of touches) {
    const book = bookPage % 2 === CREDITS ? credits : debits
    const first = (bookPage >> 1) * PAGE_SIZE
    entries.slots.forEach((slot, i) => void book.set(first + slot, entries.amounts[i]!))
  }
  return { credits, debits }
}

function advance(sequences: Readonly<Record<Hex, string>>, decoded: DecodedBatch | undefined) {
  const next: Record<Hex, string> = { ...sequences }
  let receipts = 0
  for (const { server, firstSequence, receipts: own } of decoded?.batch.sections ?? []) {
    next[server] = String(firstSequence + BigInt(own.length) - 1n)
    receipts += own.length
  }
  return { sequences: next, receipts }
}

/** What the verifier needs to open a model's snapshot. @throws BaseError `MODEL_INVALID` */
export function snapshotSource(model: ModelEntry, view: ChainView): SnapshotSource {
  assertPayable(model)
  const versions = model.snapshot.flatMap(({ datanet, version }) =>
    view.versions(datanet).filter((one) => one.version <= version),
  )
  return { modelId: model.modelId, params: modelParams(model), snapshot: model.snapshot, versions }
}

/** Terms and snapshots of the models that a batch names, as far as they are registered and make sense. */
async function loadModels(payload: Uint8Array, { chain, manifests }: CheckDependencies) {
  const terms = new Map<Hex, ModelTerms>()
  const sources = new Map<Hex, SnapshotSource>()
  let decoded: DecodedBatch
  try {
    decoded = decodeBatch(payload)
  } catch {
    // `validateBatch` says what is wrong with it.
    return { terms, sources }
  }
  const ids = new Set(
    decoded.batch.sections.flatMap(({ receipts }) => receipts.map(({ receipt }) => receipt.modelId)),
  )
  for (const modelId of ids) {
    const model = chain.view.model(modelId)
    if (!model) continue
    try {
      const source = snapshotSource(model, chain.view)
      terms.set(modelId, (await readModel(model, manifests)).terms)
      sources.set(modelId, source)
    } catch (error) {
      // A model that can never be paid for is as good as none; what the DA cannot give at the moment must be waited for.
      if (!(error instanceof BaseError) || error.code !== 'MODEL_INVALID') throw error
    }
  }
  return { terms, sources }
}
