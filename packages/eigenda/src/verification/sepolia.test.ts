import { readFileSync } from 'node:fs'
import { compareBytes, fromHex, toHex } from '@openledger/primitives'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  BatchTree,
  Bn254,
  blobKey,
  blobToPayload,
  blsVerify,
  createSrsSetup,
  decodeCertificate,
  decodeCertificateAbi,
  decodeOpCommitment,
  decodePayload,
  encodeCertificate,
  encodeCertificateAbi,
  encodeOpCommitment,
  encodePayload,
  equalG1,
  hashBatchHeader,
  hashBlobCertificate,
  hashBlobHeaderInner,
  type KzgSetup,
  loadBundledSrs,
  negateG1,
  operatorId,
  Polynomials,
  payloadToBlob,
  verifyInclusion,
  verifyLength,
  verifyLengthCommitment,
  verifyLengthProof,
} from '../index.ts'
import { memberships } from './memberships.fixture.ts'

type Vector = {
  opCommitment: string
  encodedPayloadEvalForm: string
  payload: string
  blobKey: string
  blobHeaderInnerHash: string
  blobCertificateHash: string
  merkleLeaf: string
  batchHeaderHash: string
  lengthSymbols: number
}
const { certificates } = JSON.parse(
  readFileSync(new URL('../../vectors/sepolia-certificates.json', import.meta.url), 'utf8'),
) as { certificates: Vector[] }

let curve: Bn254
let polynomials: Polynomials
let setup: KzgSetup
beforeAll(async () => {
  curve = await Bn254.load()
  polynomials = new Polynomials(curve)
  setup = createSrsSetup(curve, await loadBundledSrs())
})

describe.each(certificates.map((vector, i) => [i, vector] as const))(
  'certificate %i on Sepolia',
  (_, vector) => {
    const bytes = decodeOpCommitment(fromHex(vector.opCommitment))
    const certificate = decodeCertificate(bytes)
    const { blobCertificate, blobIndex, inclusionProof } = certificate.blobInclusionInfo
    const { blobHeader } = blobCertificate
    const signature = certificate.nonSignerStakesAndSignature

    test('is encoded in the one way', () => {
      expect(certificate.version).toBe(3)
      expect(toHex(encodeOpCommitment(encodeCertificate(certificate)))).toBe(vector.opCommitment)
      expect(decodeCertificateAbi(encodeCertificateAbi(certificate), 3)).toEqual(certificate)
    })
    test('carries the payload', () => {
      expect(toHex(encodePayload(fromHex(vector.payload)))).toBe(vector.encodedPayloadEvalForm)
      expect(toHex(decodePayload(fromHex(vector.encodedPayloadEvalForm)))).toBe(vector.payload)
      const blob = payloadToBlob(polynomials, fromHex(vector.payload), 'eval')
      expect(toHex(blobToPayload(polynomials, blob, vector.lengthSymbols, 'eval'))).toBe(vector.payload)
      expect(equalG1(setup.commitG1(blob), blobHeader.commitment.commitment)).toBe(true)
    })
    test('proves the length', () => {
      expect(verifyLengthCommitment(curve, blobHeader.commitment)).toBe(true)
      expect(verifyLengthProof(curve, setup, blobHeader.commitment)).toBe(true)
      const shorter = { ...blobHeader.commitment, length: blobHeader.commitment.length / 2 }
      expect(verifyLengthProof(curve, setup, shorter)).toBe(false)
    })
    test('proves commitment and length in one, and nothing else', () => {
      const { commitment } = blobHeader
      expect(verifyLength(curve, setup, commitment)).toBe(true)
      const wrong = [
        { length: commitment.length / 2 },
        { length: commitment.length * 2 },
        { commitment: negateG1(commitment.commitment) },
        { lengthCommitment: commitment.lengthProof },
        { lengthProof: commitment.lengthCommitment },
        { lengthProof: commitment.lengthCommitment, lengthCommitment: commitment.lengthProof },
      ]
      for (const change of wrong) expect(verifyLength(curve, setup, { ...commitment, ...change })).toBe(false)
    })
    test('hashes to what the chain has', () => {
      expect(toHex(hashBlobHeaderInner(0, blobHeader.quorumNumbers, blobHeader.commitment))).toBe(
        vector.blobHeaderInnerHash,
      )
      expect(toHex(blobKey(blobHeader))).toBe(vector.blobKey)
      expect(toHex(hashBlobCertificate(blobCertificate))).toBe(vector.blobCertificateHash)
      expect(toHex(new BatchTree([hashBlobCertificate(blobCertificate)]).root)).toBe(vector.merkleLeaf)
      expect(toHex(hashBatchHeader(certificate.batchHeader))).toBe(vector.batchHeaderHash)
    })
    test('is in the batch that the operators signed', () => {
      const { batchRoot } = certificate.batchHeader
      expect(
        verifyInclusion(batchRoot, hashBlobCertificate(blobCertificate), blobIndex, inclusionProof),
      ).toBe(true)
      expect(
        blsVerify(curve, hashBatchHeader(certificate.batchHeader), signature.apkG2, signature.sigma),
      ).toBe(true)
    })
    test('has an aggregate key that is the quorums without the non-signers, counted once for each quorum', () => {
      const ids = signature.nonSignerPubkeys.map(operatorId)
      ids.forEach((id, i) => {
        if (i > 0) expect(compareBytes(ids[i - 1]!, id)).toBeLessThan(0)
      })
      expect(memberships(curve, certificate)).toBeDefined()
    })
  },
)
