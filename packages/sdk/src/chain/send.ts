import { BaseError, type Hex } from '@openledger/primitives'
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  ContractFunctionRevertedError,
  decodeErrorResult,
  type TransactionReceipt,
  BaseError as ViemError,
} from 'viem'
import type { OpenLedgerPublicClient, OpenLedgerWalletClient } from './client.ts'

/** A contract refused; `reason` is the name of its error. */
export class RevertedError extends BaseError {
  readonly reason: string

  constructor(functionName: string, reason: string, cause?: unknown) {
    super(`The contract refused \`${functionName}\`: ${reason}.`, { code: 'REVERTED', cause })
    this.reason = reason
  }
}

type Call<A extends Abi, F extends ContractFunctionName<A, 'nonpayable' | 'payable'>> = {
  address: Hex
  abi: A
  functionName: F
  args: ContractFunctionArgs<A, 'nonpayable' | 'payable', F>
  gas?: bigint
  nonce?: number
  /** Called when the node has the transaction: what is sent from here on comes after it. */
  onSent?: (hash: Hex) => void
}

function reverted(functionName: string, error: unknown): never {
  if (error instanceof ViemError) {
    const cause = error.walk((inner) => inner instanceof ContractFunctionRevertedError)
    if (cause instanceof ContractFunctionRevertedError) {
      throw new RevertedError(
        functionName,
        cause.data?.errorName ?? cause.reason ?? cause.shortMessage,
        error,
      )
    }
  }
  throw error
}

/** Simulates (unless gas is given), sends and waits for one contract call. @throws RevertedError. */
export async function sendCall<
  const A extends Abi,
  F extends ContractFunctionName<A, 'nonpayable' | 'payable'>,
>(
  wallet: OpenLedgerWalletClient,
  reader: OpenLedgerPublicClient,
  { onSent, ...call }: Call<A, F>,
): Promise<TransactionReceipt> {
  const name = String(call.functionName)
  let hash: Hex
  try {
    hash = await wallet.writeContract(call as never)
  } catch (error) {
    reverted(name, error)
  }
  onSent?.(hash)
  const receipt = await reader.waitForTransactionReceipt({ hash })
  if (receipt.status === 'success') return receipt
  const reason = await revertReason(reader, call.abi, hash)
  if (reason) throw new RevertedError(name, reason)
  // The node does not trace: asking again at the parent block says why, unless a transaction of the same block is to blame.
  await reader
    .simulateContract({ ...call, account: wallet.account, blockNumber: receipt.blockNumber - 1n } as never)
    .catch((error) => reverted(name, error))
  throw new RevertedError(name, 'no reason is known')
}

/** Name of the error with which a contract refused a transaction that is in a block; undefined when the node does not tell. */
export async function revertReason(
  reader: OpenLedgerPublicClient,
  abi: Abi,
  hash: Hex,
): Promise<string | undefined> {
  const params = [hash, { tracer: 'callTracer' }]
  try {
    const trace = await reader.request({ method: 'debug_traceTransaction', params } as never)
    const { output, error } = trace as { output?: Hex; error?: string }
    return output && output !== '0x' ? decodeErrorResult({ abi, data: output }).errorName : error
  } catch {
    return undefined
  }
}
