import { equalBytes, fromHex, type Hex, InvalidInputError, UnavailableError } from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import { createLoop, type Loop } from '../loop.ts'
import type { ContractAddresses } from './addresses.ts'
import { type ChainLog, decodeChainEvent } from './chain-log.ts'
import { type ChainView, createChainView } from './chain-view.ts'
import { createChainWriter } from './chain-writer.ts'
import type { Rpc, RpcBlock, RpcLog } from './rpc.ts'
import { createSharedRun } from './shared-run.ts'

/** Blocks per request for logs while catching up. */
const RANGE = 2000

export type ChainOptions = {
  addresses: ContractAddresses
  /** ms between two looks at the head. */
  pollInterval: number
}

/** Mirror of the ledger and its registries in SQLite, kept up to date with the node and safe against reorganisations. */
export type Chain = {
  readonly chainId: number
  readonly addresses: ContractAddresses
  readonly rpc: Rpc
  readonly view: ChainView
  /** Called after every change of the mirror's head, with the block that it is at now. @returns the way out. */
  onHead(listener: (head: RpcBlock) => void): () => void
  /** Brings the mirror to the node's head now. */
  sync(): Promise<RpcBlock>
  /** Why the node cannot be followed at the moment. */
  readonly failure: string | undefined
  close(): Promise<void>
}

/**
 * Connects to the node, checks that the mirror is of its chain, and catches up once.
 * @throws InvalidInputError `DATABASE_OTHER_CHAIN`; UnavailableError
 */
export async function createChain(
  options: ChainOptions,
  dependencies: { rpc: Rpc; sqlite: SqliteHandle; logger: Logger },
): Promise<Chain> {
  const { addresses, pollInterval } = options
  const { rpc, sqlite, logger } = dependencies
  const chainId = Number(await rpc.request<string>('eth_chainId', []))
  const writer = createChainWriter(sqlite)
  const view = createChainView(sqlite)
  const listeners = new Set<(head: RpcBlock) => void>()
  const followed = [addresses.ledger, addresses.datanetRegistry, addresses.modelRegistry]
  const knownBlocks = sqlite.prepare(
    'select number, hash from chain_blocks where number <= ? order by number desc',
  )

  await assertSameChain()

  async function assertSameChain(): Promise<void> {
    const genesis = await rpc.block(0)
    if (!genesis) throw new UnavailableError('Expected block 0 of the L2 chain, got none.')
    const known = sqlite.prepare('select hash from chain_blocks where number = 0').pluck().get() as
      | Uint8Array
      | undefined
    if (!known) writer.advance([], genesis)
    else if (!equalBytes(known, fromHex(genesis.hash))) {
      throw new InvalidInputError('Expected the chain that this database was made for, got another one.', {
        code: 'DATABASE_OTHER_CHAIN',
        hint: 'Choose another --datadir, or another --l2.rpc.',
      })
    }
  }

  /** Newest block of the mirror that the node still has. */
  async function commonBlock(head: RpcBlock): Promise<number> {
    for (const row of knownBlocks.all(head.number) as { number: number; hash: Uint8Array }[]) {
      const block = row.number === head.number ? head : await rpc.block(row.number)
      if (block && equalBytes(row.hash, fromHex(block.hash))) return row.number
    }
    throw new UnavailableError('The chain was reorganised behind everything that this database knows.')
  }

  async function withCalldata(logs: readonly RpcLog[]): Promise<ChainLog[]> {
    const events: ChainLog[] = []
    for (const log of logs) {
      const event = decodeChainEvent(log)
      if (!event) continue
      if (event.eventName !== 'Settled') {
        events.push({ log, event })
        continue
      }
      const transaction = await rpc.transaction(log.transactionHash)
      if (!transaction) throw new UnavailableError(`The L2 node lost transaction ${log.transactionHash}.`)
      events.push({ log, event, calldata: transaction.input })
    }
    return events
  }

  async function sync(): Promise<RpcBlock> {
    const raw = await rpc.request<RawHead>('eth_getBlockByNumber', ['latest', false])
    const head: RpcBlock = {
      number: Number(raw.number),
      hash: raw.hash,
      parentHash: raw.parentHash,
      timestamp: Number(raw.timestamp),
    }
    const mine = view.head()!
    if (mine.hash === head.hash) return head
    let from = mine.number
    if (head.number !== mine.number + 1 || head.parentHash !== mine.hash) {
      from = await commonBlock(head)
      if (from < mine.number) {
        logger.warn({ from: mine.number, to: from }, 'the L2 chain was reorganised')
        writer.revertTo(from)
      }
    }
    while (from < head.number) {
      const to = Math.min(head.number, from + RANGE)
      const events = await withCalldata(await rpc.logs(from + 1, to, followed))
      const end = await rpc.block(to)
      // Logs and blocks must be of one history: look again when the node moved to another one meanwhile.
      if (!end || (to === head.number && end.hash !== head.hash)) return sync()
      if (events.some(({ log }) => log.blockNumber === to && log.blockHash !== end.hash)) return sync()
      writer.advance(events, end)
      from = to
    }
    for (const listener of listeners) listener(head)
    return head
  }

  const syncing = createSharedRun(sync)
  await syncing.join()

  const loop: Loop = createLoop({
    name: 'following the L2 chain',
    logger,
    run: async () => {
      await syncing.join()
      return pollInterval
    },
  })
  loop.wake()

  return {
    chainId,
    addresses,
    rpc,
    view,
    onHead(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    sync: syncing.fresh,
    get failure() {
      return loop.failure
    },
    close: () => loop.close(),
  }
}

type RawHead = { number: string; hash: Hex; parentHash: Hex; timestamp: string }
