import { addresses, ledgerAbi } from '@openledger/contracts'
import {
  createEngineRpc,
  createJobContext,
  createReporter,
  type JobContext,
  loadCorpus,
  makeCalls,
  neededBinaries,
  type OpstackDevnet,
  type OpstackOptions,
  type Prepared,
  prepareJob,
  promptsOf,
  startOpstackDevnet,
  syncStatus,
  waitFor,
} from '@openledger/devnet'
import { buildOpstack } from '@openledger/execution'
import { type ExtensionClient, extensionClient } from './extension.ts'
import { folderFor } from './folder.ts'
import { type Wallet, walletOf } from './wallet.ts'

/** A chain with a model and paying callers, and what must hold of it after every fault. */
export type World = {
  devnet: OpstackDevnet
  context: JobContext
  extension: ExtensionClient
  /** Wallet of the settler's system address on L2. */
  settler: Wallet
  /** Paid calls; their fees must all reach the books. */
  call(count: number): Promise<void>
  /** After a call whose answer may not have come: what the gateway charged counts. */
  recount(): Promise<void>
  unsafe(): Promise<number>
  /** Settlements on the chain as the sequencer has it now. */
  settlements(): Promise<number>
  /** Number of the block with the last one. */
  lastSettlement(): Promise<number>
  /** The chain makes blocks, every fee is in the books once, and the replica derives the same blocks. */
  expectWhole(seconds: number): Promise<{ settlements: number; compared: number }>
  close(): Promise<void>
}

const SEED = 'opstack faults'

export async function startWorld(options: Partial<Pick<OpstackOptions, 'evaluator'>> = {}): Promise<World> {
  const { folder, remove } = folderFor('world')
  const kind = { evaluator: 'precompile', proposer: false, ...options } as const
  await buildOpstack({ names: neededBinaries(kind) })
  const devnet = await startOpstackDevnet({
    ...kind,
    datadir: folder,
    seed: SEED,
    blockTimeSeconds: 1,
    epochSeconds: 4,
    ports: 'auto',
    counts: { payers: 3, contributors: 43 },
    dataAvailability: 'alt-da',
  })
  const close = async () => {
    await devnet.close()
    remove()
  }
  try {
    const context = createJobContext(devnet, SEED, createReporter(process.stderr, true))
    return { ...(await worldOf(devnet, context)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function worldOf(devnet: OpstackDevnet, context: JobContext): Promise<Omit<World, 'close'>> {
  const prepared: Prepared = await prepareJob(context, loadCorpus())
  const prompts = promptsOf(prepared.authors, SEED)
  const opNode = createEngineRpc(devnet.urls.opNode)
  let fees = 0n
  let round = 0

  const ledger = { address: addresses.ledger, abi: ledgerAbi } as const
  const total = async () => (await context.reader.readContract({ ...ledger, functionName: 'state' }))[6]
  const unsafe = async () => (await syncStatus(opNode)).unsafe
  const events = () => context.reader.getContractEvents({ ...ledger, eventName: 'Settled', fromBlock: 0n })

  return {
    devnet,
    context,
    extension: extensionClient(devnet),
    settler: walletOf(devnet.urls.l2, devnet.keys.settler),
    settlements: async () => (await events()).length,
    lastSettlement: async () => Number((await events()).at(-1)!.blockNumber),
    async call(count) {
      await makeCalls(prepared.payers, prompts, {
        calls: count,
        seed: `${SEED} ${round++}`,
        onCall: ({ answer }) => {
          fees += BigInt(answer.openledger.fee)
        },
      })
    },
    async recount() {
      for (const payer of prepared.payers) await payer.resync()
    },
    unsafe,
    async expectWhole(seconds) {
      const start = await unsafe()
      const inTime = { seconds, everyMs: 250 }
      const guarded = <T>(work: Promise<T>) => Promise.race([work, devnet.failed])
      const before = async (what: string, ask: () => Promise<boolean>) =>
        guarded(waitFor(what, async () => ((await ask().catch(() => false)) ? true : undefined), inTime))
      await before('Three more blocks', async () => (await unsafe()) >= start + 3)
      await before('The settlement of all fees', async () => (await total()) >= fees)
      const settled = await total()
      if (settled !== fees) throw new Error(`Expected ${fees} nOPEN in the books, got ${settled}.`)
      const wanted = await unsafe()
      await guarded(
        waitFor(
          `The replica deriving block ${wanted}`,
          async () => {
            await devnet.comparison.checkWhenUp()
            return devnet.comparison.compared >= wanted ? true : undefined
          },
          inTime,
        ),
      )
      const settlements = await events()
      const batches = new Set(settlements.map(({ args }) => args.batchHash))
      if (batches.size !== settlements.length) throw new Error('A batch was settled twice.')
      return { settlements: settlements.length, compared: devnet.comparison.compared }
    },
  }
}
