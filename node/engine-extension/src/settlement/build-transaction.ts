import { BaseError, type Hex } from '@openledger/primitives'
import type { Upstream } from '../engine/upstream.ts'
import type { Settlement } from './mailbox.ts'
import type { Signer } from './signer.ts'

/** ms for reading the settler's nonce and the head's base fee. */
const READ_TIMEOUT = 1000

export type TransactionBuilder = (settlement: Settlement, head: Hex) => Promise<{ raw: Hex; hash: Hex }>

/**
 * The settlement as a signed transaction for a block on `head`. The nonce is the one in that very state: after a reorganisation it goes back. The fee
 * cap is twice the head's base fee, which grows by at most a few percent per block.
 */
export function createTransactionBuilder(
  options: { ledger: Hex; maxFee: bigint },
  dependencies: { upstream: Upstream; signer: Signer },
): TransactionBuilder {
  const { ledger, maxFee } = options
  const { upstream, signer } = dependencies
  let chainId: number | undefined
  return async ({ calldata, gas }, head) => {
    const calls = [
      { method: 'eth_getTransactionCount', params: [signer.address, { blockHash: head }] },
      { method: 'eth_getBlockByHash', params: [head, false] },
      ...(chainId === undefined ? [{ method: 'eth_chainId', params: [] }] : []),
    ]
    const [nonce, block, id] = (await upstream.call(calls, READ_TIMEOUT)) as [
      Hex,
      { baseFeePerGas: Hex } | null,
      Hex | undefined,
    ]
    if (!block) throw new BaseError(`The engine does not know the block ${head}.`, { code: 'UNKNOWN_HEAD' })
    chainId ??= Number(id)
    const maxFeePerGas = 2n * BigInt(block.baseFeePerGas) + 1n
    if (maxFeePerGas > maxFee)
      throw new BaseError(
        `The base fee ${BigInt(block.baseFeePerGas)} wei is beyond half of --settlement.max-fee.`,
        {
          code: 'FEE_TOO_HIGH',
        },
      )
    return signer.sign({ chainId, nonce: Number(nonce), to: ledger, data: calldata, gas, maxFeePerGas })
  }
}
