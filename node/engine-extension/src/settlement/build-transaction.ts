import { BaseError, type Hex } from '@openledger/primitives'
import type { Upstream } from '../engine/upstream.ts'
import type { Settlement } from './mailbox.ts'
import type { Signer } from './signer.ts'

/** ms for reading the settler's nonce and the head's base fee. */
const READ_TIMEOUT = 1000

export type Signed = { raw: Hex; hash: Hex }

export type TransactionBuilder = {
  /** Signs ahead of time, for the state that is the latest now. Never rejects: what fails is signed when it is needed. */
  prepare(settlement: Settlement): Promise<void>
  /** What was signed ahead of time; it holds unless the settler's nonce has changed since, which the engine's trial shows. */
  prepared(settlement: Settlement): Signed | undefined
  /** Signs for a block on `head`, with the nonce in that very state: after a reorganisation it goes back. */
  build(settlement: Settlement, head: Hex): Promise<Signed>
}

/**
 * Makes settlements signed transactions. The fee cap is twice the base fee, which grows by a few percent per block at most.
 */
export function createTransactionBuilder(
  options: { ledger: Hex; maxFee: bigint },
  dependencies: { upstream: Upstream; signer: Signer },
): TransactionBuilder {
  const { ledger, maxFee } = options
  const { upstream, signer } = dependencies
  const ready = new WeakMap<Settlement, Signed>()
  let chainId: number | undefined

  async function sign({ calldata, gas }: Settlement, head: Hex | 'latest'): Promise<Signed> {
    const block =
      head === 'latest'
        ? { method: 'eth_getBlockByNumber', params: [head, false] }
        : { method: 'eth_getBlockByHash', params: [head, false] }
    const state = head === 'latest' ? head : { blockHash: head }
    const calls = [
      { method: 'eth_getTransactionCount', params: [signer.address, state] },
      block,
      ...(chainId === undefined ? [{ method: 'eth_chainId', params: [] }] : []),
    ]
    const [nonce, found, id] = (await upstream.call(calls, READ_TIMEOUT)) as [
      Hex,
      { baseFeePerGas: Hex } | null,
      Hex | undefined,
    ]
    if (!found) throw new BaseError(`The engine does not know the block ${head}.`, { code: 'UNKNOWN_HEAD' })
    chainId ??= Number(id)
    const maxFeePerGas = 2n * BigInt(found.baseFeePerGas) + 1n
    if (maxFeePerGas > maxFee)
      throw new BaseError(
        `The base fee ${BigInt(found.baseFeePerGas)} wei is beyond half of --settlement.max-fee.`,
        { code: 'FEE_TOO_HIGH' },
      )
    return signer.sign({ chainId, nonce: Number(nonce), to: ledger, data: calldata, gas, maxFeePerGas })
  }

  return {
    async prepare(settlement) {
      try {
        ready.set(settlement, await sign(settlement, 'latest'))
      } catch {
        // `build` says what is wrong when a block is to have it.
      }
    },
    prepared: (settlement) => ready.get(settlement),
    build: sign,
  }
}
