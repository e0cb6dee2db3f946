import { BaseError, describeError, type Hex, UnavailableError } from '@openledger/primitives'
import type { CounterMetric, Logger } from '@openledger/service'
import { encodeFunctionData, parseAbi } from 'viem'
import type { Mailbox, Settlement } from '../settlement/mailbox.ts'
import type { Signer } from '../settlement/signer.ts'

const portalAbi = parseAbi([
  'function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable',
])

/** Most bytes of a deposit's data, and most gas of all deposits in an L1 block (OptimismPortal2, ResourceMetering). */
const MAX_DATA = 120_000
const MAX_DEPOSIT_GAS = 20_000_000n
/** L1 gas of `depositTransaction` itself, and per byte of its data. The portal burns the deposit's gas on top. */
const L1_BASE = 200_000n
const L1_PER_BYTE = 40n
const TIMEOUT = 5000

export type ForcedPath = {
  /** Told of every new head. */
  onHead(head: Hex): void
}

/**
 * The way around the sequencer: a settlement that was not included for so many blocks goes to OptimismPortal on L1, in the name of the same address. L2
 * must take it with the next L1 block. The ledger takes a settlement once, whichever way comes first.
 */
export function createForcedPath(
  options: { l1Rpc: string; portal: Hex; ledger: Hex; after: number; gas: bigint },
  dependencies: { mailbox: Mailbox; signer: Signer; forced: CounterMetric; logger: Logger },
): ForcedPath {
  const { l1Rpc, portal, ledger, after } = options
  const { mailbox, signer, forced, logger } = dependencies
  /** What has been waiting, for how many heads. The settler may give the same settlement again meanwhile. */
  let waiting = { record: '', heads: 0, sent: false }
  let last: Hex | undefined

  async function l1<T>(method: string, params: readonly unknown[]): Promise<T> {
    let answer: { result?: T; error?: { message: string } }
    try {
      const response = await fetch(l1Rpc, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        signal: AbortSignal.timeout(TIMEOUT),
      })
      answer = (await response.json()) as typeof answer
    } catch (cause) {
      throw new UnavailableError('L1 does not answer.', { cause })
    }
    if (answer.error)
      throw new BaseError(`L1 refused ${method}: ${answer.error.message}`, { code: 'L1_REFUSED' })
    return answer.result as T
  }

  async function send({ calldata, gas: asked }: Settlement): Promise<Hex> {
    const bytes = BigInt(calldata.length / 2 - 1)
    if (bytes > MAX_DATA)
      throw new BaseError(`A deposit takes ${MAX_DATA} bytes, the settlement has ${bytes}.`, {
        code: 'TOO_LARGE',
      })
    const wanted = asked < options.gas ? asked : options.gas
    const gasLimit = wanted < MAX_DEPOSIT_GAS ? wanted : MAX_DEPOSIT_GAS
    const data = encodeFunctionData({
      abi: portalAbi,
      functionName: 'depositTransaction',
      args: [ledger, 0n, gasLimit, false, calldata],
    })
    const [chainId, nonce, price] = await Promise.all([
      l1<Hex>('eth_chainId', []),
      l1<Hex>('eth_getTransactionCount', [signer.address, 'pending']),
      l1<Hex>('eth_gasPrice', []),
    ])
    const { raw, hash } = await signer.sign({
      chainId: Number(chainId),
      nonce: Number(nonce),
      to: portal,
      data,
      gas: L1_BASE + L1_PER_BYTE * bytes + gasLimit,
      maxFeePerGas: 2n * BigInt(price) + 1n,
      maxPriorityFeePerGas: 1n,
    })
    await l1('eth_sendRawTransaction', [raw])
    return hash
  }

  return {
    onHead(head) {
      if (head === last) return
      last = head
      const ticket = mailbox.current()
      if (!ticket || ticket.state === 'included') return
      const { settlement } = ticket
      if (waiting.record !== settlement.record) waiting = { record: settlement.record, heads: 0, sent: false }
      if (waiting.sent || ++waiting.heads < after) return
      const mine = waiting
      mine.sent = true
      send(settlement).then(
        (transaction) => {
          forced.add()
          logger.warn(
            { record: mine.record, transaction, blocks: mine.heads },
            'settlement sent by way of L1',
          )
        },
        (error: unknown) => {
          logger.error({ err: error }, `the way over L1 failed: ${describeError(error)}`)
          mine.sent = false
          mine.heads = 0
        },
      )
    },
  }
}
