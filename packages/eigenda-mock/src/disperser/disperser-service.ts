import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect'
import {
  type Bn254,
  certifiedHeader,
  commitmentMessage,
  paymentStateDigest,
  recoverAddress,
  SYMBOL_BYTES,
} from '@openledger/eigenda'
import { commonV2, disperserV2 } from '@openledger/eigenda/protocol'
import { InvalidInputError, toHex } from '@openledger/primitives'
import { getAddress } from 'viem/utils'
import type { Batcher } from '../batch/batcher.ts'
import type { SigningRecord } from '../batch/signing-record.ts'
import type { Commitments } from '../commitments.ts'
import { applyFaults, type Faults } from '../faults/faults.ts'
import type { MockOptions } from '../options.ts'
import type { PaymentLedger } from '../payment/payment-ledger.ts'
import { requestedKey } from '../store/blob-key.ts'
import type { BlobStore } from '../store/blob-store.ts'
import { validateRequest } from './validate.ts'

const { BlobStatus } = disperserV2
/** GetPaymentState takes requests that are at most 5 minutes off. Nanoseconds. */
const MAX_PAYMENT_STATE_SKEW = 300_000_000_000n

export type DisperserDependencies = {
  readonly curve: Bn254
  readonly commitments: Commitments
  readonly store: BlobStore
  readonly batcher: Batcher
  readonly record: SigningRecord
  readonly payments: PaymentLedger
  readonly faults: Faults
  readonly random: () => number
  readonly now: () => number
}

export function createDisperserService(
  options: MockOptions,
  dependencies: DisperserDependencies,
): ServiceImpl<typeof disperserV2.Disperser> {
  const { curve, commitments, store, batcher, record, payments, faults, random, now } = dependencies
  const clock = () => now() + faults.clockSkewMs
  const arriving = new Set<string>()
  const paymentStateNonces = new Map<string, bigint>()
  let window = { second: 0, calls: 0 }

  function limitRate(): void {
    const second = Math.floor(now() / 1000)
    if (window.second !== second) window = { second, calls: 0 }
    window.calls++
    if (faults.rateLimit > 0 && window.calls > faults.rateLimit) {
      throw new ConnectError('request ratelimited: system limit', Code.ResourceExhausted)
    }
  }

  return {
    async disperseBlob(request) {
      await applyFaults(faults, 'DisperseBlob', random)
      limitRate()
      const accepted = validateRequest(options, { curve, commitments }, request, clock())
      const key = toHex(accepted.blobKey).slice(2)
      if (store.has(key) || arriving.has(key)) {
        throw new ConnectError('blob already exists', Code.AlreadyExists)
      }
      arriving.add(key)
      try {
        const debit = payments.debit(accepted.header, accepted.symbols, clock())
        const certificate = create(commonV2.BlobCertificateSchema, {
          blobHeader: request.blobHeader!,
          signature: request.signature,
        })
        try {
          await store.put(key, {
            certificate: toBinary(commonV2.BlobCertificateSchema, certificate),
            blob: request.blob,
            acceptedAt: now(),
          })
        } catch (error) {
          debit.undo()
          throw error
        }
      } finally {
        arriving.delete(key)
      }
      batcher.add(key, certifiedHeader(accepted.header))
      const blobKey = new Uint8Array(accepted.blobKey)
      if (faults.wrongBlobKey) blobKey[0]! ^= 1
      return { result: BlobStatus.QUEUED, blobKey }
    },

    async getBlobStatus({ blobKey }) {
      await applyFaults(faults, 'GetBlobStatus', random)
      const key = requestedKey(blobKey)
      const reply = await store.getStatus(key)
      if (reply) return fromBinary(disperserV2.BlobStatusReplySchema, reply)
      if (!store.has(key)) throw new ConnectError('no such blob found', Code.NotFound)
      return batcher.replyOf(key) ?? { status: BlobStatus.QUEUED }
    },

    async getBlobCommitment({ blob }) {
      await applyFaults(faults, 'GetBlobCommitment', random)
      if (blob.length === 0) throw new ConnectError('blob size must be greater than 0', Code.InvalidArgument)
      if (blob.length > options.maxBlobSymbols * SYMBOL_BYTES) {
        throw new ConnectError(
          `blob size cannot exceed ${options.maxBlobSymbols} symbols`,
          Code.InvalidArgument,
        )
      }
      if (!commitments.commit) {
        throw new ConnectError('GetBlobCommitment is disabled in this mode', Code.Unimplemented)
      }
      try {
        return { blobCommitment: commitmentMessage(commitments.commit(blob)) }
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error
        throw new ConnectError(error.shortMessage, Code.InvalidArgument)
      }
    },

    async getPaymentState({ accountId, signature, timestamp }) {
      await applyFaults(faults, 'GetPaymentState', random)
      let account: string
      try {
        account = getAddress(accountId.startsWith('0x') ? accountId : `0x${accountId}`)
      } catch {
        throw new ConnectError(`invalid account id ${accountId}`, Code.InvalidArgument)
      }
      const skew = BigInt(clock()) * 1_000_000n - timestamp
      if (skew > MAX_PAYMENT_STATE_SKEW || skew < -MAX_PAYMENT_STATE_SKEW) {
        throw new ConnectError('authentication failed: timestamp is out of range', Code.Unauthenticated)
      }
      if (recoverAddress(paymentStateDigest(account, timestamp), signature) !== account) {
        throw new ConnectError('authentication failed: signature does not match', Code.Unauthenticated)
      }
      if (timestamp <= (paymentStateNonces.get(account) ?? 0n)) {
        throw new ConnectError('authentication failed: request has been seen', Code.Unauthenticated)
      }
      paymentStateNonces.set(account, timestamp)
      return payments.state(account, clock())
    },

    getValidatorSigningRate({ validatorId, quorum, startTimestamp, endTimestamp }) {
      // EigenDA's server gives these errors no status of their own.
      if (validatorId.length !== 32) throw new ConnectError('validator id must be 32 bytes', Code.Unknown)
      if (endTimestamp <= startTimestamp) {
        throw new ConnectError(
          `end time ${endTimestamp} is not after start time ${startTimestamp}`,
          Code.Unknown,
        )
      }
      const [start, end] = [Number(startTimestamp), Number(endTimestamp)]
      const counts = record.countsOf(toHex(validatorId), quorum, start, end)
      return { validatorSigningRate: { validatorId, ...counts } }
    },
  }
}
