import { UnavailableError } from '@openledger/primitives'
import { createPublicClient, http, type PublicClient } from 'viem'

export type RpcBlock = { number: number; hash: `0x${string}`; parentHash: `0x${string}`; timestamp: number }
export type RpcLog = {
  address: `0x${string}`
  blockNumber: number
  blockHash: `0x${string}`
  logIndex: number
  transactionHash: `0x${string}`
  topics: `0x${string}`[]
  data: `0x${string}`
}

/**
 * The node's JSON-RPC without viem's formatting of blocks and transactions: a system transaction (type 0x7E) is not one of its types,
 * and every answer must be the node's present one.
 */
export type Rpc = {
  readonly client: PublicClient
  request<T>(method: string, params: readonly unknown[]): Promise<T>
  blockNumber(): Promise<number>
  block(tag: number | `0x${string}`): Promise<RpcBlock | undefined>
  logs(from: number, to: number, addresses: readonly `0x${string}`[]): Promise<RpcLog[]>
  /** Input of a transaction and whom it calls. */
  transaction(hash: `0x${string}`): Promise<{ to: `0x${string}` | null; input: `0x${string}` } | undefined>
  receipt(hash: `0x${string}`): Promise<{ ok: boolean; block: number } | undefined>
}

type RawBlock = { number: string; hash: `0x${string}`; parentHash: `0x${string}`; timestamp: string }
type RawLog = Omit<RpcLog, 'blockNumber' | 'logIndex'> & { blockNumber: string; logIndex: string }

const quantity = (value: number) => `0x${value.toString(16)}` as const

/** ms. A node that loads the KZG ceremony's points answers nothing meanwhile: some seconds, on a busy machine many. */
const TIMEOUT = 60_000

export function createRpc(url: string): Rpc {
  const client = createPublicClient({
    cacheTime: 0,
    transport: http(url, { retryCount: 0, timeout: TIMEOUT }),
  }) as PublicClient
  const request = async <T>(method: string, params: readonly unknown[]): Promise<T> => {
    try {
      return (await client.request({ method, params } as never)) as T
    } catch (cause) {
      throw toRpcError(method, cause)
    }
  }
  const fromRaw = (raw: RawBlock): RpcBlock => ({
    number: Number(raw.number),
    hash: raw.hash,
    parentHash: raw.parentHash,
    timestamp: Number(raw.timestamp),
  })
  return {
    client,
    request,
    blockNumber: async () => Number(await request<string>('eth_blockNumber', [])),
    async block(tag) {
      const raw =
        typeof tag === 'number'
          ? await request<RawBlock | null>('eth_getBlockByNumber', [quantity(tag), false])
          : await request<RawBlock | null>('eth_getBlockByHash', [tag, false])
      return raw ? fromRaw(raw) : undefined
    },
    async logs(from, to, addresses) {
      const raw = await request<RawLog[]>('eth_getLogs', [
        { fromBlock: quantity(from), toBlock: quantity(to), address: addresses },
      ])
      return raw
        .map((log) => ({ ...log, blockNumber: Number(log.blockNumber), logIndex: Number(log.logIndex) }))
        .sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
    },
    transaction: async (hash) =>
      (await request<{ to: `0x${string}` | null; input: `0x${string}` } | null>('eth_getTransactionByHash', [
        hash,
      ])) ?? undefined,
    async receipt(hash) {
      const raw = await request<{ status: string; blockNumber: string } | null>('eth_getTransactionReceipt', [
        hash,
      ])
      return raw ? { ok: raw.status === '0x1', block: Number(raw.blockNumber) } : undefined
    },
  }
}

/** The node refused (its own message, not worth a retry) or was not to be reached. */
function toRpcError(method: string, cause: unknown): UnavailableError {
  let root: unknown = cause
  while (root instanceof Error && root.cause instanceof Error) root = root.cause
  const details = (cause as { details?: string }).details
  const code = (root as { code?: unknown }).code
  const answered = typeof code === 'number'
  const text = details ?? (root instanceof Error ? root.message : String(root))
  return new UnavailableError(
    answered ? `The L2 node refused ${method}: ${text}` : `The L2 node did not answer ${method}: ${text}`,
    { code: answered ? 'RPC_REFUSED' : 'RPC_UNREACHABLE', retryable: !answered, cause },
  )
}
