import { addresses, ledgerAbi } from '@openledger/contracts'
import {
  amountsByAccount,
  createFollower,
  createKzg,
  decodeSettleCall,
  decodeSettlement,
  type Follower,
  type Kzg,
} from '@openledger/ledger'
import { describeError, fromHex, type Hex, toHex, WEI_PER_NOPEN } from '@openledger/primitives'
import {
  type Batch,
  createSecp256k1,
  decodeBatch,
  type Entries,
  type Finding,
  type ModelTerms,
  type Secp256k1,
  validatePublicPart,
} from '@openledger/settlement'
import type { OpenLedgerPublicClient } from '../chain/client.ts'
import { createAccountFacts } from './accounts.ts'
import { type BlobReader, type HistoryEvent, inputOf, readHistory, readState } from './history.ts'
import { createRegistry } from './models.ts'

export type AuditBalance = {
  account: number
  owner: Hex | undefined
  credit: bigint
  debit: bigint
  claimed: bigint
}

export type PublicAudit = {
  ok: boolean
  /** The first thing that does not follow from what came before; absent when all is right. */
  difference?: { block: bigint; reason: string; findings?: readonly Finding[] }
  block: bigint
  settlements: number
  rollbacks: number
  /** Of the records that stand. */
  receipts: number
  /** Σ of all credits and of all debits that stand, nOPEN; equal. */
  credited: bigint
  debited: bigint
  deposited: bigint
  withdrawn: bigint
  claimed: bigint
  finalNumber: bigint
  head: { number: bigint; record: Hex }
  balances: AuditBalance[]
}

type Standing = { number: bigint; receipts: number; sequences: Map<Hex, bigint>; entries: Entries }

/** A settlement, a record or a balance that is not what the public data say. */
class Difference extends Error {
  readonly findings: readonly Finding[] | undefined

  constructor(reason: string, findings?: readonly Finding[]) {
    super(reason)
    this.findings = findings
  }
}

/**
 * Recomputes every balance from public data alone: the L2's history and the batches on the DA. Believes neither the sidecar nor the
 * contract's arithmetic: commitments, sums, signatures, vouchers, fees and splits are computed again and compared.
 * What public data cannot show is that weights follow from the (sealed) answers: that is the validators' part.
 */
export async function auditPublicData(
  options: { chainId: number; upTo?: bigint; onBatch?: (batch: Batch, number: bigint) => void },
  dependencies: { reader: OpenLedgerPublicClient; readBlob: BlobReader; kzg?: Kzg; secp256k1?: Secp256k1 },
): Promise<PublicAudit> {
  const { reader, readBlob } = dependencies
  const kzg = dependencies.kzg ?? (await createKzg())
  const secp256k1 = dependencies.secp256k1 ?? (await createSecp256k1())
  const domain = { chainId: BigInt(options.chainId), ledger: addresses.ledger as Hex }
  const follower = createFollower({ ...domain, keepHistory: true }, { kzg })
  const registry = createRegistry(readBlob)
  const facts = createAccountFacts()
  const standing: Standing[] = []
  const block = options.upTo ?? (await reader.getBlockNumber())
  const report = { settlements: 0, rollbacks: 0 }

  /** The models of a batch and its payers' debits before it. */
  async function lookUp(payload: Uint8Array) {
    const terms = new Map<Hex, ModelTerms>()
    const debits = new Map<number, bigint>()
    for (const { receipts } of decodeBatch(payload).batch.sections) {
      for (const { receipt } of receipts) {
        debits.set(receipt.payer, follower.books.balance(receipt.payer).debit)
        if (terms.has(receipt.modelId)) continue
        const found = await registry.terms(receipt.modelId)
        if (found) terms.set(receipt.modelId, found)
      }
    }
    return { terms, debits }
  }

  async function settle(event: Extract<HistoryEvent, { eventName: 'Settled' }>): Promise<void> {
    const calldata = fromHex(await inputOf(reader, event.transactionHash!))
    const settlement = decodeSettlement(decodeSettleCall(calldata))
    const payload = await readBlob(settlement.commitment)
    const { terms, debits } = await lookUp(payload)
    const verified = await follower.apply({ kind: 'settled', calldata, record: fromHex(event.args.record) })
    if (!verified) throw new Difference('A settlement was not one.')
    const entries = amountsByAccount(verified.touches)
    const { findings, decoded } = validatePublicPart(payload, {
      chainId: options.chainId,
      ledger: addresses.ledger,
      models: (modelId) => terms.get(modelId),
      ownerOf: facts.ownerOf,
      lastSequence: (server) => standing.at(-1)?.sequences.get(server) ?? 0n,
      secp256k1,
      debitOf: (account) => debits.get(account) ?? 0n,
      settlement: { batchHash: event.args.batchHash, entries },
    })
    if (findings.length > 0 || !decoded) {
      const first = findings[0]
      throw new Difference(
        `The batch of record ${event.args.number} breaks the rule \`${first?.rule}\`: expected ${first?.expected}, got ${first?.got}.`,
        findings,
      )
    }
    const sequences = new Map(standing.at(-1)?.sequences)
    let receipts = 0
    for (const { server, firstSequence, receipts: items } of decoded.batch.sections) {
      sequences.set(server, firstSequence + BigInt(items.length) - 1n)
      receipts += items.length
    }
    standing.push({ number: event.args.number, receipts, sequences, entries })
    report.settlements++
    options.onBatch?.(decoded.batch, event.args.number)
  }

  async function apply(event: HistoryEvent): Promise<void> {
    registry.apply(event)
    facts.apply(event)
    switch (event.eventName) {
      case 'AccountsRegistered': {
        const { first, owners } = event.args
        const commons = await reader.readContract({
          address: addresses.ledger,
          abi: ledgerAbi,
          functionName: 'isCommonsPage',
          args: [Math.floor(first / 4096)],
        })
        await follower.apply({ kind: 'registered', first, count: owners.length, commons })
        break
      }
      case 'Settled':
        await settle(event)
        break
      case 'RolledBack':
        await follower.apply({
          kind: 'rolledBack',
          number: event.args.toNumber,
          generation: event.args.generation,
        })
        while (standing.length > 0 && standing.at(-1)!.number > event.args.toNumber) standing.pop()
        report.rollbacks++
        break
      case 'Finalized':
        await follower.apply({
          kind: 'finalized',
          number: event.args.number,
          record: fromHex(event.args.record),
        })
        break
      case 'Claimed': {
        const { account, cumulative } = event.args
        const { credit } = follower.books.balance(account)
        if (cumulative > credit)
          throw new Difference(`Account ${account} was paid ${cumulative} of a credit of ${credit}.`)
      }
    }
  }

  let difference: PublicAudit['difference']
  for await (const event of readHistory(reader, block)) {
    try {
      await apply(event)
    } catch (error) {
      const findings = error instanceof Difference ? error.findings : undefined
      difference = {
        block: event.blockNumber!,
        reason: describeError(error),
        ...(findings ? { findings } : {}),
      }
      break
    }
  }
  const result = summarise(standing, facts)
  const state = await readState(reader, block)
  difference ??= compare(follower, result, state, block)
  return {
    ok: difference === undefined,
    ...(difference ? { difference } : {}),
    block,
    ...report,
    ...result,
    finalNumber: state.finalNumber,
    head: { number: follower.books.header.number, record: toHex(follower.books.record) },
  }
}

function summarise(standing: readonly Standing[], facts: ReturnType<typeof createAccountFacts>) {
  // Sums of the entries, kept apart from the books: the two ways of counting have to agree.
  const sums = new Map<number, { credit: bigint; debit: bigint }>()
  const add = (account: number, book: 'credit' | 'debit', amount: bigint) => {
    const sum = sums.get(account) ?? { credit: 0n, debit: 0n }
    sum[book] += amount
    sums.set(account, sum)
  }
  let receipts = 0
  for (const { entries, receipts: count } of standing) {
    receipts += count
    for (const [account, amount] of entries.credits) add(account, 'credit', amount)
    for (const [account, amount] of entries.debits) add(account, 'debit', amount)
  }
  const balances = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([account, sum]) => ({
      account,
      owner: facts.ownerOf(account),
      ...sum,
      claimed: facts.claimed(account),
    }))
  const total = (book: 'credit' | 'debit') => balances.reduce((sum, balance) => sum + balance[book], 0n)
  return { receipts, balances, credited: total('credit'), debited: total('debit'), ...facts.totals() }
}

function compare(
  follower: Follower,
  result: ReturnType<typeof summarise>,
  state: Awaited<ReturnType<typeof readState>>,
  block: bigint,
): PublicAudit['difference'] {
  const { books } = follower
  const record = toHex(books.record)
  const wrong = result.balances.find(({ account, credit, debit }) => {
    const balance = books.balance(account)
    return balance.credit !== credit || balance.debit !== debit
  })
  const reasons = [
    [state.record !== record, `The chain's head is the record ${state.record}, the history gives ${record}.`],
    [
      result.credited !== result.debited,
      `Credits of ${result.credited} stand against debits of ${result.debited}.`,
    ],
    [wrong !== undefined, `The books disagree with the sum of the entries of account ${wrong?.account}.`],
    [
      state.held < (result.deposited - result.withdrawn - result.claimed) * WEI_PER_NOPEN,
      `The ledger holds ${state.held} wei of OPEN, less than what was deposited and not paid out.`,
    ],
    [
      result.claimed + result.withdrawn > result.deposited,
      `${result.claimed} were claimed and ${result.withdrawn} withdrawn of ${result.deposited} deposited.`,
    ],
  ] as const
  const found = reasons.find(([bad]) => bad)
  return found ? { block, reason: found[1] } : undefined
}
