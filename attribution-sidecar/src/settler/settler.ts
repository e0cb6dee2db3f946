import { ledgerAbi } from '@openledger/contracts'
import { LedgerError } from '@openledger/ledger'
import { BaseError, describeError, fromHex, type Hex, toHex } from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import { decodeBatch, type Entries, type ReceiptSigner } from '@openledger/settlement'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { SnapshotSizes } from '../attribution/snapshot-sizes.ts'
import type { Chain } from '../chain/chain.ts'
import type { Disputes } from '../chain/disputes.ts'
import type { Epochs } from '../chain/epochs.ts'
import type { SettlementSubmitter } from '../chain/submit-settlement.ts'
import type { SettlerMode } from '../config.ts'
import type { DaClient } from '../da/da-client.ts'
import type { FollowedBooks } from '../ledger/followed-books.ts'
import { createLoop } from '../loop.ts'
import type { Manifests } from '../models/manifests.ts'
import type { ModelCatalog } from '../models/model-catalog.ts'
import type { AccrualRows } from './accrual-rows.ts'
import type { BatchRow, BatchRows } from './batch-rows.ts'
import { batchHashBytes, buildBatch, isClosing } from './build-batch.ts'
import { createCloser } from './closing.ts'
import { createCoveringVouchers } from './covering-vouchers.ts'
import type { ReceiptRows } from './receipt-rows.ts'
import { splitBatch } from './split-batch.ts'
import { createStages, type StageReport } from './stages.ts'

/** ms until a failed dispersal is tried again, on top of the retries of the client. */
const DISPERSE_PAUSE = 1000

export type SettlerOptions = {
  mode: SettlerMode
  /** Most receipts in a batch. */
  maxReceipts: number
  /** Batches that may be built and dispersed before the one before them is settled. */
  ahead: number
  /** ms that pass at least between two payouts of commons and held amounts. */
  closeAfter: number
  /** Blocks after which a settlement that is not there is sent again. */
  patience: number
  /** Sender of settlements, for trying them out. */
  settler: Hex
}

export type SettlerDependencies = {
  sqlite: SqliteHandle
  chain: Chain
  da: Pick<DaClient, 'put'>
  ledger: FollowedBooks
  batches: BatchRows
  receipts: ReceiptRows
  accruals: AccrualRows
  models: Pick<ModelCatalog, 'terms'>
  manifests: Manifests
  sizes: SnapshotSizes
  epochs: Epochs
  disputes: Pick<Disputes, 'terms'>
  signer: Pick<ReceiptSigner, 'voucherSigner'>
  submitter: SettlementSubmitter
  /** X25519 keys to which a batch is sealed. */
  recipients: () => Promise<readonly Uint8Array[]>
  randomBytes: (length: number) => Uint8Array
  /** Reads batches that somebody else settled. */
  importForeign: () => Promise<void>
  /** Told the mode at the start and at every change. */
  onMode?: (mode: SettlerMode) => void
  logger: Logger
}

export type Settler = {
  readonly mode: SettlerMode
  setMode(mode: SettlerMode): void
  /** Receipts were attributed. */
  wake(): void
  status(): SettlerStatus
  close(): Promise<void>
}

export type SettlerStatus = {
  mode: SettlerMode
  batches: Partial<Record<string, number>>
  /** Why settling does not go on, per stage. */
  failures: Record<string, string>
  stages: StageReport
  /** What the last dry run said. */
  dryRun?: string
}

/** Receipts -> batch -> DA -> settlement -> chain. Every step is a state in a row, so that it goes on after a crash where it was. */
export function createSettler(options: SettlerOptions, dependencies: SettlerDependencies): Settler {
  const { maxReceipts, ahead, patience } = options
  const { sqlite, chain, da, ledger, batches, receipts, accruals, models, manifests, logger } = dependencies
  const { terms } = models
  const closer = createCloser(options, { ...dependencies, view: chain.view, held: accruals.held })
  const vouchers = createCoveringVouchers({ ...dependencies, view: chain.view })
  let mode = options.mode
  const disabled = () => mode === 'disabled'
  let dryRun: string | undefined
  /** Entries of batches built by this process; after a restart they are computed again from the bytes. */
  const entriesOfBatch = new Map<number, Entries>()
  const dispersing = new Map<number, Promise<void>>()
  let disperseFailure: string | undefined
  const closing = new AbortController()
  const stages = createStages()
  let sentAt: number | undefined
  let headChanged = true

  async function build(): Promise<undefined> {
    if (disabled() || batches.inState('foreign').length > 0) return
    const waiting = batches.inState('built', 'dispersed', 'submitted').length
    // While something is under way receipts gather until the next block, so that a block has one batch.
    if (waiting >= ahead || (waiting > 0 && !headChanged)) return
    headChanged = false
    const begun = stages.now()
    const next = await vouchers.cover(receipts.unbatched(maxReceipts))
    const head = chain.view.headRecord()
    // What an epoch has left is known only when nothing is under way.
    const closing = waiting === 0 ? await closer.due(ledger.books) : undefined
    if (next.length === 0 && !closing) return
    stages.add('read', stages.now() - begun, next.length)
    const { chainId, addresses } = chain
    const recipients = await dependencies.recipients()
    const { sizes, randomBytes } = dependencies
    const batch = await stages.time('encode', next.length, () =>
      buildBatch(next, closing, {
        ...{ chainId, ledger: addresses.ledger, terms, held: accruals.held },
        ...{ sizes, manifests, recipients, randomBytes },
      }),
    )
    if (!batch) return
    // The chain may have settled something meanwhile that puts these receipts elsewhere, or spends what is left.
    const still = receipts.unbatched(1)[0]
    if (still?.receipt.sequence !== next[0]?.receipt.sequence || still?.server !== next[0]?.server) return
    if (closing && chain.view.headRecord() !== head) return
    const write = sqlite.transaction(() => {
      const { sections, receipts: count, payload: bytes } = batch
      const made = batches.insert({
        state: 'built',
        batchHash: batchHashBytes(batch),
        sections,
        receipts: count,
        bytes,
        closing: isClosing(batch.batch),
      })
      accruals.put(made, batch.split.accruals)
      receipts.assign(made, sections)
      return made
    })
    const id = await stages.time('write', batch.receipts, () => write())
    entriesOfBatch.set(id, batch.split)
    logger.debug({ batch: id, receipts: batch.receipts, bytes: batch.payload.length }, 'batch built')
    disperser.wake()
  }

  /** Starts what is not under way; a slow dispersal holds up none of the others. */
  async function disperse(): Promise<undefined> {
    if (disabled()) return
    for (const row of batches.inState('built')) {
      if (dispersing.has(row.id) || dispersing.size >= ahead) continue
      const running = disperseOne(row).finally(() => dispersing.delete(row.id))
      dispersing.set(row.id, running)
    }
  }

  async function disperseOne({ id, receipts: count }: BatchRow): Promise<void> {
    try {
      const commitment = await stages.time('disperse', count, () => da.put(batches.bytes(id), closing.signal))
      batches.dispersed(id, commitment)
      disperseFailure = undefined
      submitter.wake()
    } catch (error) {
      if (closing.signal.aborted) return
      const text = describeError(error)
      if (disperseFailure !== text) logger.warn({ err: error, batch: id }, `dispersing batches: ${text}`)
      disperseFailure = text
      setTimeout(() => disperser.wake(), DISPERSE_PAUSE).unref()
    }
  }

  async function entriesFor(id: number): Promise<Entries> {
    const known = entriesOfBatch.get(id)
    if (known) return known
    const { batch } = decodeBatch(batches.bytes(id))
    const entries = await splitBatch(batch, (modelId) => accruals.held(modelId, id), { terms, manifests })
    entriesOfBatch.set(id, entries)
    return entries
  }

  /** Why validators would refuse a batch that was right when it was built. */
  async function staleness({ id, closing }: BatchRow): Promise<string | undefined> {
    if (closing && closer.isStale(decodeBatch(batches.bytes(id)).batch.distributions)) {
      return 'a Datanet has a newer version'
    }
    return (await vouchers.standing(id)) ? undefined : "a former owner's voucher has lost its force"
  }

  /** What is stale would be refused, and what follows builds on it: all of it is batched anew. */
  function dropUnsettled(problem: string): void {
    sqlite.transaction(() => {
      for (const batch of batches.inState('built', 'dispersed', 'submitted')) {
        receipts.release(batch.id)
        batches.setState(batch.id, 'dropped', problem)
      }
    })()
  }

  async function submit(): Promise<undefined> {
    await follow()
    batches.finalUpTo(chain.view.finalRecord())
    if (batches.inState('foreign').length > 0) await dependencies.importForeign()
    const next = batches.inState('built', 'dispersed', 'submitted')[0]
    builder.wake()
    if (!next || next.state === 'built' || disabled()) return
    if (next.state === 'submitted' && !(await isLost(next))) return
    const problem = await staleness(next)
    if (problem) {
      dropUnsettled(problem)
      return
    }
    const { books } = ledger
    const { credits, debits } = await entriesFor(next.id)
    const { batchHash, commitment, receipts: count } = next
    const prepared = await stages.time('prepare', count, () =>
      books.prepare({ batchHash, commitment: commitment!, credits, debits }),
    )
    // Who was told meanwhile that the settler is disabled must see nothing sent.
    if (disabled()) return
    if (mode === 'dry-run') {
      dryRun =
        (await refusal(prepared.calldata)) ??
        `batch ${next.id} would be settled as record ${prepared.header.number}`
      return
    }
    const { header, record, calldata } = prepared
    const block = chain.view.head()!.number
    batches.submitted(next.id, {
      record,
      number: header.number,
      generation: header.generation,
      calldata,
      block,
    })
    ledger.expect(record, prepared)
    const hash = await stages.time('send', count, () =>
      dependencies.submitter.submit({ calldata, record, attempt: next.attempts }),
    )
    batches.sent(next.id, fromHex(hash))
    sentAt = stages.now()
    logger.debug({ batch: next.id, record: String(header.number), transaction: hash }, 'settlement sent')
  }

  /** Takes over what the chain settled. */
  async function follow(): Promise<void> {
    const submitted = batches.inState('submitted')[0]
    const included = submitted && chain.view.settlementOfBatch(submitted.batchHash) !== undefined
    const begun = stages.now()
    await ledger.sync()
    if (!submitted || !included) return
    if (sentAt !== undefined) stages.add('include', begun - sentAt, submitted.receipts)
    sentAt = undefined
    stages.add('commit', stages.now() - begun, submitted.receipts)
    entriesOfBatch.delete(submitted.id)
  }

  /** Whether a submitted settlement will not come any more. */
  async function isLost(batch: BatchRow): Promise<boolean> {
    const head = chain.view.head()!.number
    if (batch.transactionHash) {
      const receipt = await chain.rpc.receipt(`0x${Buffer.from(batch.transactionHash).toString('hex')}`)
      if (receipt?.ok) return receipt.block <= head - patience
      if (receipt) {
        await assertNotExecuted(batch.id)
        const reason = (await refusal(calldataOf(batch.id))) ?? 'reverted'
        batches.setState(batch.id, 'dispersed', reason)
        logger.warn({ batch: batch.id, reason }, 'a settlement was refused by the chain')
        return true
      }
    }
    return head - (batch.submittedBlock ?? 0) >= patience
  }

  /**
   * A node that executed the transaction twice (see the embedded submitter) has the record but no event of it: nobody could follow such
   * a chain, and sending again would change nothing.
   */
  async function assertNotExecuted(id: number): Promise<void> {
    const record = readRecord.get(id) as Uint8Array | null
    const call = { abi: ledgerAbi, functionName: 'head' } as const
    const to = chain.addresses.ledger
    const data = await chain.rpc.request<Hex>('eth_call', [{ to, data: encodeFunctionData(call) }, 'latest'])
    const [number, head] = decodeFunctionResult({ ...call, data })
    if (record && head === toHex(record)) {
      throw new BaseError(`The ledger has record ${number}, but the L2 node lost its event.`, {
        code: 'EVENT_LOST',
        hint: 'Its blocks took longer than the block time: start the devnet anew with a longer one.',
      })
    }
  }

  const readRecord = sqlite.prepare('select record from batches where id = ?').pluck()
  const readCalldata = sqlite.prepare('select calldata from batches where id = ?').pluck()
  const calldataOf = (id: number) => new Uint8Array(readCalldata.get(id) as Uint8Array)

  /** Why the chain would refuse this settlement in the next block; undefined when it would take it. */
  async function refusal(calldata: Uint8Array): Promise<string | undefined> {
    try {
      // A block takes one settlement, and the head may have one: the call is made as of the block after it.
      const head = await chain.rpc.blockNumber()
      await chain.rpc.request('eth_call', [
        {
          from: options.settler,
          to: chain.addresses.ledger,
          data: `0x${Buffer.from(calldata).toString('hex')}`,
        },
        `0x${head.toString(16)}`,
        {},
        { number: `0x${(head + 1).toString(16)}` },
      ])
      return undefined
    } catch (error) {
      return describeError(error)
    }
  }

  const builder = createLoop({ name: 'batching receipts', logger, run: build })
  const disperser = createLoop({ name: 'dispersing batches', logger, run: disperse })
  const submitter = createLoop({
    name: 'settling',
    logger,
    run: async () => {
      try {
        return await submit()
      } catch (error) {
        // The books moved on while the settlement was prepared: prepare it anew.
        if (error instanceof LedgerError && error.code === 'LEDGER_BUSY') return 0
        throw error
      }
    },
  })
  const stop = chain.onHead(() => {
    headChanged = true
    submitter.wake()
  })
  dependencies.onMode?.(mode)
  disperser.wake()
  submitter.wake()

  return {
    get mode() {
      return mode
    },
    setMode(next) {
      if (next !== mode) logger.warn({ from: mode, to: next }, 'settler mode changed')
      mode = next
      dependencies.onMode?.(mode)
      dryRun = undefined
      for (const loop of [builder, disperser, submitter]) loop.wake()
    },
    wake: () => builder.wake(),
    status() {
      const reasons = { batching: builder.failure, dispersing: disperseFailure, settling: submitter.failure }
      const failures = Object.fromEntries(
        Object.entries(reasons).flatMap(([name, failure]) => (failure ? [[name, failure]] : [])),
      )
      const counts = batches.counts()
      return { mode, batches: counts, failures, stages: stages.report(), ...(dryRun ? { dryRun } : {}) }
    },
    async close() {
      stop()
      closing.abort(new Error('the settler is closed'))
      await Promise.all([builder.close(), disperser.close(), submitter.close(), ...dispersing.values()])
    },
  }
}
