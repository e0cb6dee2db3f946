import { bytesToUint, concatBytes, NonCanonicalError, uintBytes } from '@openledger/primitives'
import type { Fp2, G1Point, G2Point } from '../bn254/point.ts'
import { decodeRlp, encodeRlp, type RlpItem } from './rlp.ts'
import {
  type BatchHeader,
  type BlobInclusionInfo,
  type EigenDACertificate,
  type NonSignerStakesAndSignature,
  VERSION_BYTE,
} from './types.ts'

/** Version byte, then the RLP of the nested structures: what EigenDA's proxy calls a standard commitment. */
export function encodeCertificate(certificate: EigenDACertificate): Uint8Array {
  const { batchHeader, blobInclusionInfo, nonSignerStakesAndSignature, signedQuorumNumbers } = certificate
  const batch: RlpItem = [batchHeader.batchRoot, uint(batchHeader.referenceBlockNumber)]
  const inclusion = inclusionItem(blobInclusionInfo)
  const signature = signatureItem(nonSignerStakesAndSignature)
  const head = certificate.version === 2 ? [inclusion, batch] : [batch, inclusion]
  const tail = certificate.version === 4 ? [uint(certificate.offchainDerivationVersion)] : []
  return concatBytes(
    Uint8Array.of(VERSION_BYTE[certificate.version]),
    encodeRlp([...head, signature, signedQuorumNumbers, ...tail]),
  )
}

/** @throws NonCanonicalError unless `bytes` is what {@link encodeCertificate} gives for some certificate of version 2, 3 or 4. */
export function decodeCertificate(bytes: Uint8Array): EigenDACertificate {
  const version = (bytes[0] ?? 0) + 1
  if (bytes.length === 0 || (version !== 2 && version !== 3 && version !== 4)) {
    throw new NonCanonicalError(
      `Expected a certificate of version byte 1, 2 or 3, got ${bytes[0] === undefined ? 'nothing' : `version byte ${bytes[0]}`}.`,
      bytes[0] === 0 ? { hint: 'Version byte 0 is EigenDA V1, which no longer exists.' } : {},
    )
  }
  const fields = list(decodeRlp(bytes.subarray(1)), version === 4 ? 5 : 4, 'certificate')
  const [inclusion, batch] = version === 2 ? [fields[0]!, fields[1]!] : [fields[1]!, fields[0]!]
  const body = {
    batchHeader: batchHeader(batch),
    blobInclusionInfo: inclusionInfo(inclusion),
    nonSignerStakesAndSignature: signature(fields[2]!),
    signedQuorumNumbers: string(fields[3]!, 'signed quorum numbers'),
  }
  return version === 4
    ? { version, ...body, offchainDerivationVersion: number(fields[4]!, 2, 'derivation version') }
    : { version, ...body }
}

function uint(value: number | bigint): Uint8Array {
  let digits = value.toString(16)
  if (digits === '0') return new Uint8Array()
  if (digits.length % 2 === 1) digits = `0${digits}`
  return uintBytes(BigInt(value), digits.length / 2)
}

const g1Item = (p: G1Point): RlpItem => [uint(p.x), uint(p.y)]
const fp2Item = (c: Fp2): RlpItem => [uint(c.c1), uint(c.c0)]
const g2Item = (p: G2Point): RlpItem => [fp2Item(p.x), fp2Item(p.y)]
const uints = (values: readonly number[]): RlpItem => values.map(uint)

function inclusionItem(info: BlobInclusionInfo): RlpItem {
  const { blobHeader, signature, relayKeys } = info.blobCertificate
  const { commitment } = blobHeader
  const header = [
    uint(blobHeader.version),
    blobHeader.quorumNumbers,
    [
      g1Item(commitment.commitment),
      g2Item(commitment.lengthCommitment),
      g2Item(commitment.lengthProof),
      uint(commitment.length),
    ],
    blobHeader.paymentHeaderHash,
  ]
  return [[header, signature, uints(relayKeys)], uint(info.blobIndex), info.inclusionProof]
}

function signatureItem(s: NonSignerStakesAndSignature): RlpItem {
  return [
    uints(s.nonSignerQuorumBitmapIndices),
    s.nonSignerPubkeys.map(g1Item),
    s.quorumApks.map(g1Item),
    g2Item(s.apkG2),
    g1Item(s.sigma),
    uints(s.quorumApkIndices),
    uints(s.totalStakeIndices),
    s.nonSignerStakeIndices.map(uints),
  ]
}

function list(item: RlpItem, length: number | undefined, what: string): readonly RlpItem[] {
  if (item instanceof Uint8Array) throw new NonCanonicalError(`Expected a list for the ${what}, got bytes.`)
  if (length !== undefined && item.length !== length) {
    throw new NonCanonicalError(`Expected ${length} fields of the ${what}, got ${item.length}.`)
  }
  return item
}

function string(item: RlpItem, what: string, length?: number): Uint8Array {
  if (!(item instanceof Uint8Array))
    throw new NonCanonicalError(`Expected bytes for the ${what}, got a list.`)
  if (length !== undefined && item.length !== length) {
    throw new NonCanonicalError(`Expected ${length} bytes of the ${what}, got ${item.length}.`)
  }
  return new Uint8Array(item)
}

function integer(item: RlpItem, width: number, what: string): bigint {
  const bytes = string(item, what)
  if (bytes[0] === 0) throw new NonCanonicalError(`Expected the ${what} without leading zeros.`)
  if (bytes.length > width) throw new NonCanonicalError(`Expected a ${what} of at most ${8 * width} bits.`)
  return bytesToUint(bytes)
}

const number = (item: RlpItem, width: number, what: string): number => Number(integer(item, width, what))

const numbers = (item: RlpItem, what: string): number[] =>
  list(item, undefined, what).map((value) => number(value, 4, what))

function g1(item: RlpItem, what: string): G1Point {
  const [x, y] = list(item, 2, what)
  return { x: integer(x!, 32, what), y: integer(y!, 32, what) }
}

function fp2(item: RlpItem, what: string): Fp2 {
  const [c1, c0] = list(item, 2, what)
  return { c1: integer(c1!, 32, what), c0: integer(c0!, 32, what) }
}

function g2(item: RlpItem, what: string): G2Point {
  const [x, y] = list(item, 2, what)
  return { x: fp2(x!, what), y: fp2(y!, what) }
}

function batchHeader(item: RlpItem): BatchHeader {
  const [root, block] = list(item, 2, 'batch header')
  return {
    batchRoot: string(root!, 'batch root', 32),
    referenceBlockNumber: number(block!, 4, 'reference block number'),
  }
}

function inclusionInfo(item: RlpItem): BlobInclusionInfo {
  const [certificate, index, proof] = list(item, 3, 'blob inclusion info')
  const [header, signature, relayKeys] = list(certificate!, 3, 'blob certificate')
  const [version, quorums, commitment, payment] = list(header!, 4, 'blob header')
  const [c, lc, lp, length] = list(commitment!, 4, 'blob commitment')
  return {
    blobCertificate: {
      blobHeader: {
        version: number(version!, 2, 'blob version'),
        quorumNumbers: string(quorums!, 'quorum numbers'),
        commitment: {
          commitment: g1(c!, 'commitment'),
          lengthCommitment: g2(lc!, 'length commitment'),
          lengthProof: g2(lp!, 'length proof'),
          length: number(length!, 4, 'blob length'),
        },
        paymentHeaderHash: string(payment!, 'payment header hash', 32),
      },
      signature: string(signature!, 'blob signature'),
      relayKeys: numbers(relayKeys!, 'relay keys'),
    },
    blobIndex: number(index!, 4, 'blob index'),
    inclusionProof: string(proof!, 'inclusion proof'),
  }
}

function signature(item: RlpItem): NonSignerStakesAndSignature {
  const fields = list(item, 8, 'non-signer stakes and signature')
  return {
    nonSignerQuorumBitmapIndices: numbers(fields[0]!, 'non-signer bitmap indices'),
    nonSignerPubkeys: list(fields[1]!, undefined, 'non-signer keys').map((p) => g1(p, 'non-signer key')),
    quorumApks: list(fields[2]!, undefined, 'quorum keys').map((p) => g1(p, 'quorum key')),
    apkG2: g2(fields[3]!, 'aggregate key'),
    sigma: g1(fields[4]!, 'aggregate signature'),
    quorumApkIndices: numbers(fields[5]!, 'quorum key indices'),
    totalStakeIndices: numbers(fields[6]!, 'total stake indices'),
    nonSignerStakeIndices: list(fields[7]!, undefined, 'non-signer stake indices').map((row) =>
      numbers(row, 'non-signer stake indices'),
    ),
  }
}
