import { BaseError, fromHex, type Hex, keccak256, toHex, UnavailableError } from '@openledger/primitives'
import {
  numberToHex,
  parseTransaction,
  recoverTransactionAddress,
  type TransactionSerializedEIP1559,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'

export type SettlementTransaction = {
  chainId: number
  nonce: number
  to: Hex
  data: Hex
  gas: bigint
  /** wei */
  maxFeePerGas: bigint
  /** wei; 0 when not given: the first place needs no tip. */
  maxPriorityFeePerGas?: bigint
}

/** Signs type-2 transactions in the name of the settler's system address. */
export type Signer = {
  readonly address: Hex
  sign(transaction: SettlementTransaction): Promise<{ raw: Hex; hash: Hex }>
}

const hashed = (raw: Hex) => ({ raw, hash: toHex(keccak256(fromHex(raw))) as Hex })

export function createKeySigner(key: Hex): Signer {
  const account = privateKeyToAccount(key)
  return {
    address: account.address.toLowerCase() as Hex,
    async sign(transaction) {
      const fields = { type: 'eip1559', value: 0n, maxPriorityFeePerGas: 0n, ...transaction } as const
      return hashed(await account.signTransaction(fields))
    },
  }
}

/**
 * A signer behind JSON-RPC (`eth_signTransaction`, as web3signer and clef speak it). What it returns is believed only when it is the transaction
 * that was asked for, signed by the address.
 */
export function createRemoteSigner(options: { url: string; address: Hex; timeoutMs: number }): Signer {
  const { url, address, timeoutMs } = options
  const refuse = (what: string, cause?: unknown) =>
    new UnavailableError(`The signer at ${new URL(url).host} ${what}.`, { code: 'SIGNER_UNAVAILABLE', cause })

  async function request(transaction: SettlementTransaction): Promise<Hex> {
    const { chainId, nonce, to, data, gas, maxFeePerGas, maxPriorityFeePerGas = 0n } = transaction
    const fields = {
      ...{ from: address, to, data, value: '0x0', maxPriorityFeePerGas: numberToHex(maxPriorityFeePerGas) },
      ...{ chainId: numberToHex(chainId), nonce: numberToHex(nonce), gas: numberToHex(gas) },
      maxFeePerGas: numberToHex(maxFeePerGas),
    }
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_signTransaction', params: [fields] })
    let answer: { result?: Hex | { raw: Hex }; error?: { message: string } }
    try {
      const headers = { 'content-type': 'application/json' }
      const signal = AbortSignal.timeout(timeoutMs)
      const response = await fetch(url, { method: 'POST', headers, body, signal })
      answer = (await response.json()) as typeof answer
    } catch (cause) {
      throw refuse('does not answer', cause)
    }
    const raw = typeof answer.result === 'object' ? answer.result.raw : answer.result
    if (!raw) throw refuse(`refused: ${answer.error?.message ?? 'no result'}`)
    return raw
  }

  return {
    address,
    async sign(transaction) {
      const raw = await request(transaction)
      const serializedTransaction = raw as TransactionSerializedEIP1559
      const wrong = (what: string, cause?: unknown) =>
        new BaseError(`The signer returned ${what}.`, { code: 'SIGNER_WRONG', cause })
      let signed: ReturnType<typeof parseTransaction>
      let from: string
      try {
        signed = parseTransaction(serializedTransaction)
        from = await recoverTransactionAddress({ serializedTransaction })
      } catch (cause) {
        throw wrong('bytes that are not a signed transaction', cause)
      }
      const { chainId, nonce, to, data, gas, maxFeePerGas, maxPriorityFeePerGas = 0n } = transaction
      const same =
        signed.type === 'eip1559' &&
        signed.chainId === chainId &&
        (signed.nonce ?? 0) === nonce &&
        signed.to?.toLowerCase() === to.toLowerCase() &&
        (signed.data ?? '0x') === data &&
        signed.gas === gas &&
        signed.maxFeePerGas === maxFeePerGas &&
        (signed.maxPriorityFeePerGas ?? 0n) === maxPriorityFeePerGas &&
        (signed.value ?? 0n) === 0n
      if (!same) throw wrong('another transaction than it was asked for')
      if (from.toLowerCase() !== address.toLowerCase())
        throw wrong(`a signature of ${from} instead of ${address}`)
      return hashed(raw)
    },
  }
}
