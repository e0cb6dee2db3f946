import { BaseError, type Hex, UnavailableError } from '@openledger/primitives'
import type { EngineRpc } from '../engine-rpc.ts'

export type SyncStatus = { unsafe: number; safe: number; finalized: number }
type RawStatus = Record<'unsafe_l2' | 'safe_l2' | 'finalized_l2', { number: number }>

export async function syncStatus(opNode: EngineRpc): Promise<SyncStatus> {
  const status = await opNode<RawStatus>('optimism_syncStatus', [])
  return {
    unsafe: status.unsafe_l2.number,
    safe: status.safe_l2.number,
    finalized: status.finalized_l2.number,
  }
}

export type Comparison = {
  /** Blocks that both have and that were held against each other. */
  readonly compared: number
  /** The replica's safe head. */
  readonly safe: number
  /** Compares all blocks up to the replica's safe head. @throws BaseError `REPLICA_DIFFERS` with the block and both hashes. */
  check(): Promise<void>
  /** The same, but a node that does not answer is no error: it may be started again. */
  checkWhenUp(): Promise<void>
}

type Nodes = { sequencer: EngineRpc; replica: EngineRpc; replicaOpNode: EngineRpc }

/** Most blocks in one round, so that a replica that comes late does not stop everything else. */
const MOST = 500

/** Holds the sequencer's chain against the one that a replica derives from L1 and DA alone, block by block. */
export function createComparison({ sequencer, replica, replicaOpNode }: Nodes): Comparison {
  let compared = 0
  let safe = 0
  const hashAt = async (rpc: EngineRpc, number: number) =>
    (await rpc<{ hash: Hex } | null>('eth_getBlockByNumber', [`0x${number.toString(16)}`, false]))?.hash

  return {
    get compared() {
      return compared
    },
    get safe() {
      return safe
    },
    async checkWhenUp() {
      try {
        await this.check()
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error
      }
    },
    async check() {
      const status = await syncStatus(replicaOpNode)
      // A reorganisation of L1 takes the safe head back, and what follows is compared anew.
      compared = Math.min(compared, status.safe)
      safe = status.safe
      const last = Math.min(status.safe, compared + MOST)
      for (let number = compared + 1; number <= last; number++) {
        const [ours, theirs] = await Promise.all([hashAt(sequencer, number), hashAt(replica, number)])
        if (ours !== theirs)
          throw new BaseError(`Block ${number}: the sequencer has ${ours}, the replica derives ${theirs}.`, {
            code: 'REPLICA_DIFFERS',
            hint: 'The chain that users see is not the one that L1 and the DA prove.',
          })
        compared = number
      }
    },
  }
}
