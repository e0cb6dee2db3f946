import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import {
  BatchTree,
  type Bn254,
  type CertifiedBlobHeader,
  certifiedHeader,
  encodeG1,
  encodeG2,
  hashBatchHeader,
  hashBlobCertificate,
  headerFromMessage,
  SYMBOL_BYTES,
} from '@openledger/eigenda'
import { commonV2, disperserV2 } from '@openledger/eigenda/protocol'
import { compareBytes, toHex } from '@openledger/primitives'
import { referenceBlock } from '../chain/reference-block.ts'
import type { Faults } from '../faults/faults.ts'
import { type Operator, signBatch } from '../operators/operators.ts'
import type { MockOptions } from '../options.ts'
import type { BlobStore } from '../store/blob-store.ts'
import type { SigningRecord } from './signing-record.ts'

const { BlobStatus, BlobStatusReplySchema } = disperserV2

export type Batcher = {
  /** Takes an accepted blob into the next batch. */
  add(key: string, header?: CertifiedBlobHeader): void
  /** What is known of a blob that is not in the store's replies yet. */
  replyOf(key: string): disperserV2.BlobStatusReply | undefined
  close(): Promise<void>
}

type Dependencies = {
  curve: Bn254
  operators: readonly Operator[]
  store: BlobStore
  record: SigningRecord
  faults: Faults
  random: () => number
  /** Unix milliseconds. */
  now: () => number
  onError: (error: unknown) => void
}

/** Every interval all accepted blobs become one batch, which the operators sign. */
export function createBatcher(options: MockOptions, dependencies: Dependencies): Batcher {
  const { curve, operators, store, record, faults } = dependencies
  const statuses = new Map<string, disperserV2.BlobStatus>()
  /** Signed, but kept from being complete. */
  const gathering = new Map<string, disperserV2.BlobStatusReply>()
  /** Spares decoding the points of a header again; after a restart they are decoded. */
  const headers = new Map<string, CertifiedBlobHeader>()
  let queue: string[] = []
  let running: Promise<void> | undefined
  let closed = false
  const closing = Promise.withResolvers<void>()

  /** Ends early when the batcher is closed. */
  async function wait(ms: number): Promise<void> {
    const time = Promise.withResolvers<void>()
    const timer = setTimeout(time.resolve, ms)
    await Promise.race([time.promise, closing.promise])
    clearTimeout(timer)
  }

  const timer = setInterval(() => {
    if (running || queue.length === 0) return
    const keys = queue
    queue = []
    running = processBatch(keys)
      .catch(dependencies.onError)
      .finally(() => {
        running = undefined
      })
  }, options.batchIntervalMs)

  async function processBatch(keys: string[]): Promise<void> {
    const entries: { key: string; certificate: commonV2.BlobCertificate }[] = []
    for (const key of keys) {
      const stored = await store.get(key)
      if (!stored) continue
      const fate = dependencies.random()
      if (fate < faults.failProbability) await finish(key, BlobStatus.FAILED)
      else if (fate < faults.failProbability + faults.unknownProbability)
        await finish(key, BlobStatus.UNKNOWN)
      else {
        const certificate = fromBinary(commonV2.BlobCertificateSchema, stored.certificate)
        certificate.relayKeys = [relayOf(key, options.relays)]
        entries.push({ key, certificate })
      }
    }
    if (entries.length === 0) return
    for (const { key } of entries) statuses.set(key, BlobStatus.GATHERING_SIGNATURES)
    if (faults.latencyMs.batch > 0) await wait(faults.latencyMs.batch)
    while (faults.stall && !closed) await wait(20)
    if (closed) return
    await sign(entries)
  }

  async function sign(
    entries: readonly { key: string; certificate: commonV2.BlobCertificate }[],
  ): Promise<void> {
    const tree = new BatchTree(
      entries.map(({ key, certificate: { blobHeader, signature, relayKeys } }) =>
        hashBlobCertificate({
          blobHeader: headers.get(key) ?? certifiedHeader(headerFromMessage(curve, blobHeader!)),
          signature,
          relayKeys,
        }),
      ),
    )
    const header = { batchRoot: tree.root, referenceBlockNumber: referenceBlock(options, dependencies.now()) }
    const quorums = [
      ...new Set(entries.flatMap(({ certificate }) => certificate.blobHeader!.quorumNumbers)),
    ].sort()
    const digest = hashBatchHeader(faults.wrongSignature ? { ...header, referenceBlockNumber: 0 } : header)
    const started = process.hrtime.bigint()
    const absent = new Set(faults.absentOperators)
    const aggregate = signBatch(curve, operators, absent, quorums, digest)
    record.report({
      at: dependencies.now(),
      bytes: entries.reduce(
        (sum, { certificate }) => sum + certificate.blobHeader!.commitment!.length * SYMBOL_BYTES,
        0,
      ),
      latencyNs: process.hrtime.bigint() - started,
      quorums: quorums.map((quorum) => {
        const idsOf = (away: boolean) =>
          operators
            .filter(({ index, stakes }) => stakes.has(quorum) && absent.has(index) === away)
            .map(({ id }) => toHex(id))
        return { quorum, signers: idsOf(false), absent: idsOf(true) }
      }),
    })
    const attestation = create(disperserV2.AttestationSchema, {
      nonSignerPubkeys: [...aggregate.nonSigners]
        .sort((a, b) => compareBytes(a.id, b.id))
        .map(({ keys }) => encodeG1(keys.publicKeyG1)),
      apkG2: encodeG2(aggregate.apkG2),
      quorumApks: aggregate.quorumApks.map(encodeG1),
      sigma: encodeG1(aggregate.sigma),
      quorumNumbers: quorums,
      quorumSignedPercentages: Uint8Array.from(aggregate.signedPercentages),
    })
    const batchHeader = create(commonV2.BatchHeaderSchema, {
      batchRoot: header.batchRoot,
      referenceBlockNumber: BigInt(header.referenceBlockNumber),
    })
    await Promise.all(
      entries.map(async ({ key, certificate }, blobIndex) => {
        const inclusionProof = tree.proof(blobIndex)
        const root = new Uint8Array(batchHeader.batchRoot)
        if (faults.wrongInclusionProof) (inclusionProof.length > 0 ? inclusionProof : root)[0]! ^= 1
        const reply = create(BlobStatusReplySchema, {
          status: BlobStatus.COMPLETE,
          signedBatch: { header: { ...batchHeader, batchRoot: root }, attestation },
          blobInclusionInfo: { blobCertificate: certificate, blobIndex, inclusionProof },
        })
        if (faults.latencyMs.gather > 0) {
          gathering.set(key, { ...reply, status: BlobStatus.GATHERING_SIGNATURES })
          await wait(faults.latencyMs.gather)
        }
        await store.putStatus(key, toBinary(BlobStatusReplySchema, reply))
        statuses.delete(key)
        headers.delete(key)
        gathering.delete(key)
      }),
    )
  }

  async function finish(key: string, status: disperserV2.BlobStatus): Promise<void> {
    await store.putStatus(key, toBinary(BlobStatusReplySchema, create(BlobStatusReplySchema, { status })))
    statuses.delete(key)
    headers.delete(key)
  }

  return {
    add(key, header) {
      statuses.set(key, BlobStatus.QUEUED)
      queue.push(key)
      if (header) headers.set(key, header)
    },
    replyOf(key) {
      const status = statuses.get(key)
      if (status === undefined) return undefined
      return gathering.get(key) ?? create(BlobStatusReplySchema, { status })
    },
    async close() {
      closed = true
      closing.resolve()
      clearInterval(timer)
      await running
    },
  }
}

/** Which relay serves a blob. */
export function relayOf(key: string, relays: number): number {
  return Number.parseInt(key.slice(0, 8), 16) % relays
}
