import { BaseError, fromHex, type Hex, keccak256, toHex, UnavailableError } from '@openledger/primitives'
import type { Log } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { Rpc } from './rpc.ts'

export type SentTransaction = { hash: Hex; block: number; logs: Pick<Log, 'address' | 'topics' | 'data'>[] }

export type SendListeners = { onSigned?: (hash: Hex) => void; onSent?: (hash: Hex) => void }

/** Sends ordinary transactions from one key, one after the other. */
export type Sender = {
  readonly address: Hex
  /**
   * Resolves when the transaction is included and has succeeded.
   * @param listeners `onSigned` hears the hash before the node gets the transaction, so that it can be written down first; `onSent` when the node has it.
   * @throws BaseError `TRANSACTION_REVERTED` with the contract's reason; UnavailableError when the node does not answer or include it.
   */
  send(call: { to: Hex; data: Hex }, listeners?: SendListeners): Promise<SentTransaction>
}

/** ms for which an included receipt is waited for. */
const TIMEOUT = 120_000

export function createSender(options: { rpc: Rpc; chainId: number; key: Hex }): Sender {
  const { rpc, chainId, key } = options
  const account = privateKeyToAccount(key)
  let line: Promise<unknown> = Promise.resolve()

  async function sendOne(
    { to, data }: { to: Hex; data: Hex },
    listeners?: SendListeners,
  ): Promise<SentTransaction> {
    const call = { from: account.address, to, data }
    let gas: bigint
    try {
      gas = BigInt(await rpc.request<Hex>('eth_estimateGas', [call]))
    } catch (error) {
      if (error instanceof BaseError && error.code === 'RPC_REFUSED') {
        throw new BaseError(error.shortMessage, { code: 'TRANSACTION_REVERTED', cause: error })
      }
      throw error
    }
    const [nonce, price] = await Promise.all([
      rpc.request<Hex>('eth_getTransactionCount', [account.address, 'pending']),
      rpc.request<Hex>('eth_gasPrice', []),
    ])
    const raw = await account.signTransaction({
      type: 'eip1559',
      chainId,
      nonce: Number(nonce),
      to,
      data,
      gas: (gas * 5n) / 4n,
      maxFeePerGas: 2n * BigInt(price) + 1n,
      // The least that op-geth's pool takes.
      maxPriorityFeePerGas: 1n,
    })
    listeners?.onSigned?.(toHex(keccak256(fromHex(raw))))
    const hash = await rpc.request<Hex>('eth_sendRawTransaction', [raw])
    listeners?.onSent?.(hash)
    return included(hash)
  }

  async function included(hash: Hex): Promise<SentTransaction> {
    const deadline = Date.now() + TIMEOUT
    for (let pause = 25; Date.now() < deadline; pause = Math.min(250, pause * 1.5)) {
      const receipt = await rpc.request<RawReceipt | null>('eth_getTransactionReceipt', [hash])
      if (receipt?.status === '0x1') return { hash, block: Number(receipt.blockNumber), logs: receipt.logs }
      if (receipt)
        throw new BaseError(`The transaction ${hash} was reverted.`, { code: 'TRANSACTION_REVERTED' })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    throw new UnavailableError(`The transaction ${hash} was not included within ${TIMEOUT / 1000} s.`, {
      code: 'TRANSACTION_PENDING',
    })
  }

  return {
    address: account.address.toLowerCase() as Hex,
    send(call, listeners) {
      const turn = line.then(() => sendOne(call, listeners))
      line = turn.catch(() => {})
      return turn
    },
  }
}

type RawReceipt = {
  status: Hex
  blockNumber: Hex
  logs: { address: Hex; topics: [Hex, ...Hex[]]; data: Hex }[]
}
