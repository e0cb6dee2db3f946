import { create, type MessageInitShape } from '@bufbuild/protobuf'
import { bytesToUint, uintBytes } from '@openledger/primitives'
import { getAddress } from 'viem/utils'
import type { Bn254 } from '../bn254/bn254.ts'
import { decodeG1, decodeG2, encodeG1, encodeG2 } from '../bn254/encoding.ts'
import type { BlobCommitment, CertifiedBlobHeader, PaymentHeader } from '../certificate/types.ts'
import {
  BlobCommitmentSchema,
  type BlobCommitment as CommitmentMessage,
} from '../generated/common/common_pb.ts'
import {
  BlobHeaderSchema,
  type BlobHeader as HeaderMessage,
  type PaymentHeader as PaymentMessage,
} from '../generated/common/v2/common_v2_pb.ts'
import { hashPaymentHeader } from '../hashing/blob-key.ts'

/** A blob header as the client makes it: quorums ascending, the payment in clear. */
export type BlobHeader = {
  readonly version: number
  readonly quorumNumbers: Uint8Array
  readonly commitment: BlobCommitment
  readonly payment: PaymentHeader
}

export function certifiedHeader(header: BlobHeader): CertifiedBlobHeader {
  return {
    version: header.version,
    quorumNumbers: header.quorumNumbers,
    commitment: header.commitment,
    paymentHeaderHash: hashPaymentHeader(header.payment),
  }
}

export function commitmentMessage(c: BlobCommitment): CommitmentMessage {
  return create(BlobCommitmentSchema, {
    commitment: encodeG1(c.commitment),
    lengthCommitment: encodeG2(c.lengthCommitment),
    lengthProof: encodeG2(c.lengthProof),
    length: c.length,
  })
}

/** @throws InvalidInputError when a point is none. */
export function commitmentFromMessage(curve: Bn254, message: CommitmentMessage): BlobCommitment {
  return {
    commitment: decodeG1(curve, message.commitment),
    lengthCommitment: decodeG2(curve, message.lengthCommitment),
    lengthProof: decodeG2(curve, message.lengthProof),
    length: message.length,
  }
}

export function headerMessage(header: BlobHeader): HeaderMessage {
  const { payment } = header
  return create(BlobHeaderSchema, {
    version: header.version,
    quorumNumbers: [...header.quorumNumbers],
    commitment: commitmentMessage(header.commitment),
    paymentHeader: {
      accountId: payment.accountId,
      timestamp: payment.timestamp,
      cumulativePayment: amountBytes(payment.cumulativePayment),
    },
  } satisfies MessageInitShape<typeof BlobHeaderSchema>)
}

/** Header of a message as the hashes take it: quorums sorted. @throws InvalidInputError when a part is missing or no point. */
export function headerFromMessage(curve: Bn254, message: HeaderMessage): BlobHeader {
  return {
    version: message.version,
    quorumNumbers: Uint8Array.from(message.quorumNumbers).sort(),
    commitment: commitmentFromMessage(curve, message.commitment ?? create(BlobCommitmentSchema)),
    payment: paymentFromMessage(message.paymentHeader),
  }
}

export function paymentFromMessage(message: PaymentMessage | undefined): PaymentHeader {
  return {
    accountId: getAddress(message?.accountId ?? ''),
    timestamp: message?.timestamp ?? 0n,
    // Clients write zero as no byte or as one zero byte.
    cumulativePayment: bytesToUint(message?.cumulativePayment ?? new Uint8Array()),
  }
}

/** Big-endian without leading zeros; nothing for 0. */
export function amountBytes(amount: bigint): Uint8Array {
  return amount === 0n ? new Uint8Array() : uintBytes(amount, Math.ceil(amount.toString(16).length / 2))
}
