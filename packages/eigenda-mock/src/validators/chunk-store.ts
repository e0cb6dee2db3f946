import { fromBinary } from '@bufbuild/protobuf'
import { Code, ConnectError } from '@connectrpc/connect'
import { assignChunks, type Bn254, chunkParameters, encodeFrame, Polynomials } from '@openledger/eigenda'
import { commonV2 } from '@openledger/eigenda/protocol'
import { toHex } from '@openledger/primitives'
import { BLOB_VERSIONS } from '../network-config.ts'
import type { Operator } from '../operators/operators.ts'
import type { MockOptions } from '../options.ts'
import type { BlobStore } from '../store/blob-store.ts'
import { proveChunks } from './chunk-prover.ts'

/** Chunks that an operator holds of a blob: a hexadecimal key without 0x. @throws ConnectError when it holds none. */
export type ChunkStore = (key: string, operator: Operator) => Promise<readonly Uint8Array[]>

/**
 * What an operator holds is made from the store's blob when it is asked for it, and kept until another blob is asked for: most blobs are never
 * read this way.
 */
export function createChunkStore(
  { kzg, tau }: Pick<MockOptions, 'kzg' | 'tau'>,
  { curve, store, operators }: { curve: Bn254; store: BlobStore; operators: readonly Operator[] },
): ChunkStore {
  const polynomials = new Polynomials(curve)
  let latest = { key: '', byOperator: new Map<number, Promise<readonly Uint8Array[]>>() }

  async function encode(key: string, operator: Operator): Promise<readonly Uint8Array[]> {
    const stored = await store.get(key)
    const { blobHeader } = fromBinary(commonV2.BlobCertificateSchema, stored?.certificate ?? new Uint8Array())
    const quorums = blobHeader?.quorumNumbers ?? []
    const assignment = assignChunks(
      quorums.map((quorum) => ({ quorum, members: membersOf(operators, quorum) })),
      BLOB_VERSIONS[0],
    )
    const indices = assignment.get(toHex(operator.id))
    if (!stored || !indices) throw new ConnectError(`failed to get chunks: none of ${key}`, Code.Internal)
    const parameters = chunkParameters(blobHeader!.commitment!.length, BLOB_VERSIONS[0])
    return proveChunks({ curve, polynomials }, tau, stored.blob, parameters, indices).map(encodeFrame)
  }

  return (key, operator) => {
    if (kzg !== 'toy') {
      throw new ConnectError(
        'GetChunks needs --kzg toy: this mock proves chunks by the secret, not by a reference string',
        Code.Unimplemented,
      )
    }
    if (latest.key !== key) latest = { key, byOperator: new Map() }
    const { byOperator } = latest
    const chunks = byOperator.get(operator.index) ?? encode(key, operator)
    byOperator.set(operator.index, chunks)
    chunks.catch(() => byOperator.delete(operator.index))
    return chunks
  }
}

function membersOf(operators: readonly Operator[], quorum: number) {
  return operators.flatMap(({ id, stakes }) => {
    const stake = stakes.get(quorum)
    return stake === undefined ? [] : [{ id: toHex(id), stake, retrievalUrl: undefined }]
  })
}
