import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { BaseError, fromHex, type Hex } from '@openledger/primitives'
import type { EngineRpc } from '../engine-rpc.ts'

export type BlobSidecar = { index: number; blob: Hex; commitment: Hex; proof: Hex; versionedHash: Hex }

/** Makes an L1 out of a geth: one block per period, at exact times. */
export type L1Driver = {
  readonly period: number
  readonly genesisTime: number
  /** Blobs of a slot; slots count from the genesis. */
  blobs(slot: number): readonly BlobSidecar[]
  pause(): void
  resume(): void
  /** Throws the last `depth` blocks away; others come in their place. */
  reorganise(depth: number): Promise<void>
  /** Resolves when the chain has this block. */
  reached(number: number): Promise<void>
  failure(): string | undefined
  close(): Promise<void>
}

type Head = { number: number; hash: Hex; timestamp: number }
type RawBlock = { number: Hex; hash: Hex; timestamp: Hex }
type Payload = {
  executionPayload: { blockHash: Hex; blockNumber: Hex; timestamp: Hex }
  blobsBundle?: { commitments: Hex[]; proofs: Hex[]; blobs: Hex[] }
  executionRequests?: Hex[]
}

/** ms in which geth fills a block with transactions. */
const BUILD = 120
/** Blocks between the head and the finalised one. */
const FINAL_DISTANCE = 4
/** Slots whose blobs are kept. */
const KEPT_SLOTS = 1024

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')
const quantity = (value: number): Hex => `0x${value.toString(16)}`
const headOf = ({ number, hash, timestamp }: RawBlock): Head => ({
  number: Number(number),
  hash,
  timestamp: Number(timestamp),
})

export async function createL1Driver(
  options: { period: number },
  nodes: { engine: EngineRpc; rpc: EngineRpc },
): Promise<L1Driver> {
  const { period } = options
  const { engine, rpc } = nodes
  const blockAt = async (number: 'latest' | number) =>
    headOf(
      await rpc<RawBlock>('eth_getBlockByNumber', [number === 'latest' ? number : quantity(number), false]),
    )
  const genesis = await blockAt(0)
  let head = await blockAt('latest')
  const slots = new Map<number, BlobSidecar[]>()
  const closing = new AbortController()
  let paused = false
  let failure: string | undefined
  let line: Promise<unknown> = Promise.resolve()

  async function nextTime(): Promise<number> {
    const now = Date.now() / 1000
    const next = head.timestamp + period
    // After a pause slots were missed, as they are on a real L1.
    return next < now - period ? next + Math.floor((now - next) / period) * period : next
  }

  async function makeBlock(timestamp: number): Promise<void> {
    const finalized =
      head.number > FINAL_DISTANCE ? (await blockAt(head.number - FINAL_DISTANCE)).hash : genesis.hash
    const state = { headBlockHash: head.hash, safeBlockHash: head.hash, finalizedBlockHash: finalized }
    const parentBeaconBlockRoot = `0x${sha256(`slot ${timestamp}`)}`
    const { payloadId } = await engine<{ payloadId: Hex | null }>('engine_forkchoiceUpdatedV3', [
      state,
      {
        timestamp: quantity(timestamp),
        prevRandao: `0x${randomBytes(32).toString('hex')}`,
        suggestedFeeRecipient: `0x${'00'.repeat(20)}`,
        withdrawals: [],
        parentBeaconBlockRoot,
      },
    ])
    if (!payloadId) throw new BaseError('L1 does not begin a block.', { code: 'L1_DRIVER' })
    await sleep(BUILD)
    const { executionPayload, blobsBundle, executionRequests } = await engine<Payload>(
      'engine_getPayloadV4',
      [payloadId],
    )
    const commitments = blobsBundle?.commitments ?? []
    const hashes = commitments.map((commitment): Hex => `0x01${sha256(fromHex(commitment)).slice(2)}`)
    const { status } = await engine<{ status: string }>('engine_newPayloadV4', [
      ...[executionPayload, hashes, parentBeaconBlockRoot, executionRequests ?? []],
    ])
    if (status !== 'VALID') throw new BaseError(`L1 refuses its own block: ${status}.`, { code: 'L1_DRIVER' })
    const { blockHash, blockNumber } = executionPayload
    await engine('engine_forkchoiceUpdatedV3', [
      { ...state, headBlockHash: blockHash, safeBlockHash: blockHash },
      null,
    ])
    head = { number: Number(blockNumber), hash: blockHash, timestamp }
    if (!blobsBundle || commitments.length === 0) return
    slots.set(
      (timestamp - genesis.timestamp) / period,
      commitments.map((commitment, index) => ({
        index,
        commitment,
        versionedHash: hashes[index]!,
        blob: blobsBundle.blobs[index]!,
        proof: blobsBundle.proofs[index]!,
      })),
    )
    for (const slot of [...slots.keys()].slice(0, -KEPT_SLOTS)) slots.delete(slot)
  }

  /** One thing at a time: a block or a reorganisation. */
  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = line.then(work)
    line = turn.catch(() => {})
    return turn
  }

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      const timestamp = await nextTime()
      const wait = Math.max(timestamp * 1000 - Date.now(), paused ? 100 : 0)
      await sleep(wait, undefined, { signal: closing.signal }).catch(() => {})
      if (paused || closing.signal.aborted) continue
      try {
        await inLine(async () => {
          if (timestamp > head.timestamp) await makeBlock(timestamp)
        })
        failure = undefined
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error)
        await sleep(200)
        head = await blockAt('latest').catch(() => head)
      }
    }
  }
  const running = run()

  return {
    period,
    genesisTime: genesis.timestamp,
    blobs: (slot) => slots.get(slot) ?? [],
    pause: () => {
      paused = true
    },
    resume: () => {
      paused = false
    },
    reorganise: (depth) =>
      inLine(async () => {
        await rpc('debug_setHead', [quantity(Math.max(0, head.number - depth))])
        head = await blockAt('latest')
      }),
    async reached(number) {
      while (head.number < number) {
        if (closing.signal.aborted) throw new BaseError('L1 was stopped.', { code: 'L1_DRIVER' })
        await sleep(25)
      }
    },
    failure: () => failure,
    async close() {
      closing.abort()
      await running
    },
  }
}
