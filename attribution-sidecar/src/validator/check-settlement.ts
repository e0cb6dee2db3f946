import {
  type Books,
  CREDITS,
  decodeSettleCall,
  LedgerError,
  type VerifiedSettlement,
} from '@openledger/ledger'
import {
  describeError,
  type Hex,
  NonCanonicalError,
  PAGE_SIZE,
  type SealingKeyPair,
  toHex,
} from '@openledger/primitives'
import {
  type Batch,
  type DecodedBatch,
  type Entries,
  type HeldLookup,
  type Secp256k1,
  validateBatch,
} from '@openledger/settlement'
import type { Chain } from '../chain/chain.ts'
import type { ChainView } from '../chain/chain-view.ts'
import type { Disputes } from '../chain/disputes.ts'
import type { SettlementEntry } from '../chain/entries.ts'
import type { Epochs } from '../chain/epochs.ts'
import { lastVersionBefore } from '../chain/last-version.ts'
import { placeOf, readVouchingOwners } from '../chain/vouching-owners.ts'
import type { DaClient } from '../da/da-client.ts'
import type { Manifests } from '../models/manifests.ts'
import { total } from '../store/sums.ts'
import type { ValidatorAccruals } from './accrual-rows.ts'
import { readPublicTerms } from './public-terms.ts'
import type { ValidatorFinding } from './validator-rows.ts'
import type { Verifier } from './verifier.ts'

export type CheckDependencies = {
  chain: Pick<Chain, 'chainId' | 'addresses' | 'view'>
  da: Pick<DaClient, 'get'>
  disputes: Pick<Disputes, 'terms'>
  epochs: Epochs
  manifests: Manifests
  verifier: Verifier
  accruals: ValidatorAccruals
  secp256k1: Secp256k1
  keys: SealingKeyPair
}

export type CheckedSettlement = {
  findings: ValidatorFinding[]
  /** Present when the settlement itself holds. */
  verified?: VerifiedSettlement
  /** Present when it decodes. */
  batch?: Batch | undefined
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
  const { chain, da, disputes, epochs, manifests, accruals, verifier, secp256k1, keys } = dependencies
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
  const known = await readPublicTerms(payload, { view: chain.view, manifests })
  const place = await placeOf(entry, epochs)
  const owners = await readVouchingOwners(known.payers, place, { view: chain.view, disputes, epochs })
  const { number } = books.header
  const heldAt = (modelId: Hex) => accruals.held(modelId, number)
  const validation = await validateBatch(payload, {
    chainId: chain.chainId,
    ledger: chain.addresses.ledger,
    models: (modelId) => known.terms.get(modelId),
    refusal: (modelId) => known.refusals.get(modelId),
    ownersOf: (account) => owners.get(account) ?? [],
    lastSequence: (server) => BigInt(sequences[server.toLowerCase() as Hex] ?? 0),
    debitOf: (account) => books.balance(account).debit,
    settlement: { batchHash: toHex(entry.batchHash), entries: entriesOfSettlement(verified) },
    keys,
    verify: (modelId, calls) => verifier.verify(known.sources.get(modelId)!, calls),
    unmasked: (modelId) => verifier.unmasked(known.sources.get(modelId)!),
    held: heldAt,
    datanets: {
      commons: (datanet) => known.commons.get(datanet),
      versions: (datanet) => {
        const before = chain.view.settlement(number)
        return {
          least: before ? lastVersionBefore(chain.view, datanet, before) : 0,
          most: lastVersionBefore(chain.view, datanet, entry),
        }
      },
      balanceOf: (account) => {
        const { credit, debit } = books.balance(account)
        return credit - debit - heldIn(account, chain.view, accruals.models(), heldAt)
      },
    },
    secp256k1,
  })
  const findings: ValidatorFinding[] = validation.findings.map(({ sequence, ...finding }) => ({
    ...finding,
    ...(sequence === undefined ? {} : { sequence: String(sequence) }),
  }))
  findings.push(...overdrafts(verified, books, chain.view))
  const batch = validation.decoded?.batch
  return { findings, verified, batch, ...advance(sequences, validation.decoded) }
}

/** Payers whose debit is beyond their deposit: a settler may not spend another's money. */
function overdrafts(verified: VerifiedSettlement, books: Books, view: ChainView): ValidatorFinding[] {
  const found: ValidatorFinding[] = []
  for (const [account, amount] of entriesOfSettlement(verified).debits) {
    if (view.pages.isCommons(Math.floor(account / PAGE_SIZE))) continue
    const [debit, deposited] = [books.balance(account).debit + amount, view.depositedOf(account)]
    if (debit <= deposited) continue
    found.push({ rule: 'overdraft', account, expected: `at most ${deposited}`, got: String(debit) })
  }
  return found
}

/** What is held in a commons account for contributors: that of a model is held with its snapshot's first Datanet. */
function heldIn(account: number, view: ChainView, models: readonly Hex[], held: HeldLookup): bigint {
  let sum = 0n
  for (const modelId of models) {
    const first = view.model(modelId)?.snapshot[0]
    if (first && view.datanet(first.datanet)?.commons === account) sum += total(held(modelId))
  }
  return sum
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
