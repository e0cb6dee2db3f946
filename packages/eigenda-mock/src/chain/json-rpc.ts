import type { Hex } from 'viem'
import type { MockOptions } from '../options.ts'
import { RevertError } from './contract-stubs.ts'
import { REFERENCE_LAG, referenceBlock } from './reference-block.ts'

type Request = { jsonrpc?: string; id?: unknown; method?: string; params?: unknown[] }

/** keccak256 of the empty trie, and of the empty list of uncles. */
const EMPTY_TRIE = '0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421'
const EMPTY_UNCLES = '0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347'
/** The few methods of an execution client that EigenDA's clients call. Handles batches. */
export function createJsonRpc(
  options: MockOptions,
  dependencies: { call: (to: string, data: Hex) => Promise<Hex>; now: () => number },
): (body: unknown) => Promise<unknown> {
  const tip = () => referenceBlock(options, dependencies.now()) + REFERENCE_LAG
  const quantity = (value: number | bigint) => `0x${value.toString(16)}`

  async function answer(method: string, params: unknown[]): Promise<unknown> {
    switch (method) {
      case 'eth_chainId':
        return quantity(options.chainId)
      case 'net_version':
        return String(options.chainId)
      case 'eth_blockNumber':
        return quantity(tip())
      case 'eth_getBlockByNumber':
        return block(tip(), Math.floor(dependencies.now() / 1000))
      case 'eth_getCode':
        return '0x60'
      case 'eth_call': {
        const { to, data, input } = (params[0] ?? {}) as { to?: string; data?: Hex; input?: Hex }
        return dependencies.call(to ?? '', input ?? data ?? '0x')
      }
      default:
        throw Object.assign(new Error(`the method ${method} does not exist/is not available`), {
          code: -32601,
        })
    }
  }

  async function one(request: Request): Promise<unknown> {
    const head = { jsonrpc: '2.0', id: request.id ?? null }
    try {
      return { ...head, result: await answer(String(request.method), request.params ?? []) }
    } catch (error) {
      const { message, code } = error as { message: string; code?: unknown }
      if (error instanceof RevertError) return { ...head, error: { code: 3, message, data: '0x' } }
      return { ...head, error: { code: typeof code === 'number' ? code : -32603, message } }
    }
  }

  return (body) => (Array.isArray(body) ? Promise.all(body.map(one)) : one(body as Request))
}

function block(number: number, timestamp: number) {
  const zeros = (bytes: number) => `0x${'00'.repeat(bytes)}`
  return {
    number: `0x${number.toString(16)}`,
    hash: `0x${number.toString(16).padStart(64, '0')}`,
    parentHash: `0x${(number - 1).toString(16).padStart(64, '0')}`,
    timestamp: `0x${timestamp.toString(16)}`,
    sha3Uncles: EMPTY_UNCLES,
    transactionsRoot: EMPTY_TRIE,
    receiptsRoot: EMPTY_TRIE,
    stateRoot: EMPTY_TRIE,
    logsBloom: zeros(256),
    miner: zeros(20),
    difficulty: '0x0',
    gasLimit: '0x1c9c380',
    gasUsed: '0x0',
    baseFeePerGas: '0x1',
    extraData: '0x',
    mixHash: zeros(32),
    nonce: zeros(8),
    size: '0x200',
    transactions: [],
    uncles: [],
  }
}
