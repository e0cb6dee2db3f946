import { arch, cpus, platform, totalmem } from 'node:os'
import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect'
import { validator } from '@openledger/eigenda/protocol'
import { applyFaults, type Faults } from '../faults/faults.ts'
import type { Operator } from '../operators/operators.ts'
import { requestedKey } from '../store/blob-key.ts'
import type { ChunkStore } from './chunk-store.ts'

/** EigenDA `core/v2/types.go` MaxQuorumID. */
const MAX_QUORUM = 191

/** What one operator serves. The quorum of a request plays no part: all quorums of a blob share one set of chunks. */
export function createValidatorService(
  operator: Operator,
  { chunks, faults, random }: { chunks: ChunkStore; faults: Faults; random: () => number },
): ServiceImpl<typeof validator.Retrieval> {
  return {
    async getChunks({ blobKey, quorumId }) {
      await applyFaults(faults, 'GetChunks', random)
      const key = requestedKey(blobKey)
      if (quorumId > MAX_QUORUM) {
        throw new ConnectError(
          `quorumID ${quorumId} must be <= maxQuorumID ${MAX_QUORUM}`,
          Code.InvalidArgument,
        )
      }
      if (faults.lostValidators.includes(operator.index)) {
        throw new ConnectError(`failed to get chunks: none of ${key}`, Code.Internal)
      }
      const own = await chunks(key, operator)
      const lies = faults.corruptValidators.includes(operator.index)
      return {
        chunks: lies
          ? own.map((chunk, i) => (i === own.length - 1 ? withBitFlipped(chunk) : chunk))
          : [...own],
        chunkEncodingFormat: validator.ChunkEncodingFormat.GNARK,
      }
    },
    getNodeInfo: () => ({
      semver: '0.0.0-mock',
      arch: arch(),
      os: platform(),
      numCpu: cpus().length,
      memBytes: BigInt(totalmem()),
    }),
  }
}

/** The last bit: what is left are field elements and a point as before. */
function withBitFlipped(chunk: Uint8Array): Uint8Array {
  const changed = new Uint8Array(chunk)
  changed[changed.length - 1]! ^= 1
  return changed
}
