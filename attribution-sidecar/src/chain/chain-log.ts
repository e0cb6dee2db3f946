import type { Hex } from '@openledger/primitives'
import { type ContractEventName, type DecodeEventLogReturnType, decodeEventLog } from 'viem'
import { followedAbi } from './abi.ts'
import type { RpcLog } from './rpc.ts'

type EventName = ContractEventName<typeof followedAbi>
export type ChainEvent = {
  [N in EventName]: DecodeEventLogReturnType<typeof followedAbi, N, Hex[], undefined, true>
}[EventName]

/** One event of the ledger or its registries, with its place on the chain and, for a settlement, the call that made it. */
export type ChainLog = { log: RpcLog; event: ChainEvent; calldata?: Hex }

/** The event of a log; undefined for events that the sidecar does not follow. */
export function decodeChainEvent(log: RpcLog): ChainEvent | undefined {
  try {
    return decodeEventLog({
      abi: followedAbi,
      topics: log.topics as [Hex, ...Hex[]],
      data: log.data,
    }) as ChainEvent
  } catch (error) {
    if ((error as Error).name === 'AbiEventSignatureNotFoundError') return undefined
    throw error
  }
}
