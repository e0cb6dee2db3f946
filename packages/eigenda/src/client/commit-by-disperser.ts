import type { Client } from '@connectrpc/connect'
import { InvalidInputError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { equalG1 } from '../bn254/point.ts'
import type { BlobCommitment } from '../certificate/types.ts'
import type { Disperser } from '../generated/disperser/v2/disperser_v2_pb.ts'
import { verifyLength } from '../kzg/length-proof.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { EigenDAError, fromGrpc } from './errors.ts'
import { commitmentFromMessage } from './messages.ts'

/**
 * The commitment that the disperser makes, after it has been found to be the blob's: the commitment in G1 is made again, the proof of length checked.
 * @throws EigenDAError `COMMITMENT_MISMATCH` when it is not.
 */
export async function commitByDisperser(
  { curve, setup, disperser }: { curve: Bn254; setup: KzgSetup; disperser: Client<typeof Disperser> },
  blob: Uint8Array,
  signal?: AbortSignal,
): Promise<BlobCommitment> {
  let commitment: BlobCommitment
  try {
    const reply = await disperser.getBlobCommitment({ blob }, signal ? { signal } : {})
    if (!reply.blobCommitment) throw new InvalidInputError('Expected a commitment.')
    commitment = commitmentFromMessage(curve, reply.blobCommitment)
  } catch (error) {
    throw fromGrpc(error, 'GetBlobCommitment')
  }
  if (!equalG1(commitment.commitment, setup.commitG1(blob)) || !verifyLength(curve, setup, commitment)) {
    throw new EigenDAError(
      'COMMITMENT_MISMATCH',
      'Expected the disperser to commit to the blob that it was sent.',
      {
        failover: true,
      },
    )
  }
  return commitment
}
