import { addresses, decodePayments, ledgerAbi } from '@openledger/contracts'
import { amountsByAccount, createFollower, createKzg, type Kzg } from '@openledger/ledger'
import { BaseError, describeError, fromHex, type Hex, toHex } from '@openledger/primitives'
import { type Batch, createSecp256k1, type Finding, type Secp256k1 } from '@openledger/settlement'
import type { OpenLedgerPublicClient } from '../chain/client.ts'
import { createAccountFacts } from './accounts.ts'
import { type AuditBalance, compareWithChain, type Standing, summarise } from './balances.ts'
import { EMPTY_STATE } from './batch-state.ts'
import { createBatchAuditor } from './batches.ts'
import { type BlobReader, type HistoryEvent, inputOf, readHistory, readState } from './history.ts'
import { createRegistry } from './models.ts'
import { createOwnersReader } from './owners.ts'

export type { AuditBalance } from './balances.ts'

export type PublicAudit = {
  ok: boolean
  /** The first thing that does not follow from what came before and was not taken back; absent when all is right. */
  difference?: { block: bigint; reason: string; findings?: readonly Finding[] }
  block: bigint
  settlements: number
  rollbacks: number
  /** Settlements of wrong batches among those that the rollbacks took back. */
  refuted: number
  /** Amounts (credits and debits) of all settlements, each taken from calldata. */
  entries: number
  /** Book pages whose commitments were rebuilt from them. */
  pages: number
  /** Batches read from the DA and found right by every public rule; 0 without a reader. */
  batches: number
  /** In those batches, of the records that stand. */
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

/**
 * Recomputes every balance from public data alone: the L2's history and the batches on the DA. Believes neither the sidecar nor the
 * contract's arithmetic: commitments, sums, signatures, vouchers, fees and splits are computed again and compared.
 * What public data cannot show is that weights follow from the (sealed) answers: that is the validators' part.
 *
 * Without `readBlob` the batches are left out: commitments and balances are rebuilt from the chain's calldata alone, which stays when a DA
 * has dropped its blobs.
 */
export async function auditPublicData(
  options: {
    chainId: number
    upTo?: bigint
    /** Told the batches of the records that stand, in their order. */
    onBatch?: (batch: Batch, number: bigint) => void
  },
  dependencies: {
    reader: OpenLedgerPublicClient
    readBlob?: BlobReader
    kzg?: Kzg
    secp256k1?: Secp256k1
  },
): Promise<PublicAudit> {
  const { reader, readBlob } = dependencies
  const kzg = dependencies.kzg ?? (await createKzg())
  const secp256k1 = dependencies.secp256k1 ?? (await createSecp256k1())
  const domain = { chainId: BigInt(options.chainId), ledger: addresses.ledger as Hex }
  const follower = createFollower({ ...domain, keepHistory: true }, { kzg })
  const facts = createAccountFacts()
  const registry = readBlob && createRegistry(readBlob)
  const batches =
    readBlob &&
    registry &&
    createBatchAuditor(options, {
      readBlob,
      registry,
      secp256k1,
      owners: createOwnersReader({ reader, facts }),
      balanceOf: (account) => follower.books.balance(account),
    })
  const standing: Standing[] = []
  const block = options.upTo ?? (await reader.getBlockNumber())
  const report = { settlements: 0, rollbacks: 0, refuted: 0, entries: 0, batches: 0 }

  async function settle(event: Extract<HistoryEvent, { eventName: 'Settled' }>): Promise<void> {
    const { number, batchHash, record } = event.args
    const calldata = await inputOf(reader, event.transactionHash!)
    const before = standing.at(-1)?.state ?? EMPTY_STATE
    const at = { block: event.blockNumber!, logIndex: event.logIndex! }
    const inspected = await batches?.inspect({ calldata, number, batchHash, at }, before)
    const verified = await follower.apply({
      kind: 'settled',
      calldata: fromHex(calldata),
      record: fromHex(record),
    })
    if (!verified) throw new BaseError('A settlement was not one.', { code: 'LEDGER_DIFFERENCE' })
    const entries = amountsByAccount(verified.touches)
    standing.push({ number, block: event.blockNumber!, entries, state: before, ...inspected })
    report.settlements++
    report.entries += entries.credits.size + entries.debits.size
    if (inspected && 'batch' in inspected) report.batches++
  }

  async function apply(event: HistoryEvent): Promise<void> {
    registry?.apply(event)
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
        while (standing.length > 0 && standing.at(-1)!.number > event.args.toNumber) {
          if (standing.pop()!.wrong) report.refuted++
        }
        report.rollbacks++
        break
      case 'Finalized':
        await follower.apply({
          kind: 'finalized',
          number: event.args.number,
          record: fromHex(event.args.record),
        })
        break
      case 'Claimed':
        for (const { account } of decodePayments(event.args.payments)) {
          const { credit } = follower.books.balance(account)
          const claimed = facts.claimed(account)
          if (claimed > credit) {
            throw new BaseError(`Account ${account} was paid ${claimed} of a credit of ${credit}.`, {
              code: 'LEDGER_DIFFERENCE',
            })
          }
        }
    }
  }

  let difference: PublicAudit['difference']
  for await (const event of readHistory(reader, block)) {
    try {
      await apply(event)
    } catch (error) {
      difference = { block: event.blockNumber!, reason: describeError(error) }
      break
    }
  }
  const wrong = standing.find((settlement) => settlement.wrong)
  if (wrong?.wrong && (!difference || wrong.block <= difference.block))
    difference = { block: wrong.block, ...wrong.wrong }
  for (const { batch, number } of standing) if (batch) options.onBatch?.(batch, number)
  const result = summarise(standing, facts)
  const state = await readState(reader, block)
  if (!difference) {
    const reason = compareWithChain(follower.books, result, state)
    if (reason) difference = { block, reason }
  }
  return {
    ok: difference === undefined,
    ...(difference ? { difference } : {}),
    block,
    ...report,
    ...result,
    pages: follower.books.bookPages().length,
    finalNumber: state.finalNumber,
    head: { number: follower.books.header.number, record: toHex(follower.books.record) },
  }
}
