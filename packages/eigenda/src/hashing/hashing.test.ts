import { readFileSync } from 'node:fs'
import { fromHex, keccak256, toHex, uintBytes } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressOf,
  anchorHash,
  BatchTree,
  hashBatchHeader,
  hashPaymentHeader,
  paymentStateDigest,
  recoverAddress,
  signDigest,
  verifyInclusion,
} from '../index.ts'

const { goTests, computed } = JSON.parse(
  readFileSync(new URL('../../vectors/hashing.json', import.meta.url), 'utf8'),
) as {
  goTests: {
    paymentHash: { accountId: string; timestamp: number; cumulativePayment: number; hash: string }
    batchHeaderHash: { batchRoot: string; referenceBlockNumber: number; hash: string }
    accountFromKey: { privateKey: string; address: string }
  }
  computed: {
    anchorHash: { chainId: number; disperserId: number; blobKey: string; hash: string }
    paymentStateRequest: { account: string; timestampNs: string; signedDigest_sha256: string }
    blobKeySignature: { privateKey: string; blobKey: string; sig65_rsv01: string }
  }
}

describe('golden vectors', () => {
  test('payment header', () => {
    const { accountId, timestamp, cumulativePayment, hash } = goTests.paymentHash
    const header = { accountId, timestamp: BigInt(timestamp), cumulativePayment: BigInt(cumulativePayment) }
    expect(toHex(hashPaymentHeader(header))).toBe(hash)
    expect(toHex(hashPaymentHeader({ ...header, timestamp: 6n }))).not.toBe(hash)
  })
  test('batch header', () => {
    const { batchRoot, referenceBlockNumber, hash } = goTests.batchHeaderHash
    expect(toHex(hashBatchHeader({ batchRoot: fromHex(batchRoot), referenceBlockNumber }))).toBe(hash)
  })
  test('account, blob signature, anchor and payment state', () => {
    const { privateKey, address } = goTests.accountFromKey
    expect(addressOf(fromHex(privateKey))).toBe(address)
    const { blobKey, sig65_rsv01 } = computed.blobKeySignature
    expect(toHex(signDigest(fromHex(computed.blobKeySignature.privateKey), fromHex(blobKey)))).toBe(
      sig65_rsv01,
    )
    const anchor = computed.anchorHash
    expect(toHex(anchorHash(BigInt(anchor.chainId), anchor.disperserId, fromHex(anchor.blobKey)))).toBe(
      anchor.hash,
    )
    const state = computed.paymentStateRequest
    expect(toHex(paymentStateDigest(state.account, BigInt(state.timestampNs)))).toBe(
      state.signedDigest_sha256,
    )
  })
})

describe('signatures', () => {
  const digests = fc.uint8Array({ minLength: 32, maxLength: 32 })
  test('recover to the account, in both ways to write v, and to no other when a bit is changed', () => {
    const key = keccak256(Uint8Array.of(3))
    fc.assert(
      fc.property(digests, fc.nat(64 * 8 - 1), (digest, bit) => {
        const signature = signDigest(key, digest)
        expect(signature).toHaveLength(65)
        expect(signature[64]).toBeLessThan(2)
        expect(recoverAddress(digest, signature)).toBe(addressOf(key))
        expect(recoverAddress(digest, signature.with(64, signature[64]! + 27))).toBe(addressOf(key))
        const changed = signature.with(bit >> 3, signature[bit >> 3]! ^ (1 << (bit & 7)))
        expect(recoverAddress(digest, changed)).not.toBe(addressOf(key))
      }),
      { numRuns: 30 },
    )
  })
  test.each([new Uint8Array(64), new Uint8Array(65), new Uint8Array(65).fill(0xff)])(
    'that are none recover to nobody',
    (bytes) => {
      expect(recoverAddress(new Uint8Array(32), bytes)).toBeUndefined()
    },
  )
})

describe('batch tree', () => {
  test('every certificate is in it at its place only', () => {
    for (let count = 1; count <= 17; count++) {
      const hashes = Array.from({ length: count }, (_, i) => keccak256(uintBytes(i, 4)))
      const tree = new BatchTree(hashes)
      hashes.forEach((hash, i) => {
        const proof = tree.proof(i)
        expect(verifyInclusion(tree.root, hash, i, proof)).toBe(true)
        expect(verifyInclusion(tree.root, keccak256(hash), i, proof)).toBe(false)
        if (count > 1) expect(verifyInclusion(tree.root, hash, i ^ 1, proof)).toBe(false)
        // An index beyond the tree would otherwise pass, since only its low bits are read.
        expect(verifyInclusion(tree.root, hash, i + 2 ** (proof.length / 32), proof)).toBe(false)
        expect(verifyInclusion(tree.root, hash, i, new Uint8Array([...proof, 0]))).toBe(false)
      })
    }
  })
  test('pads with nodes of zero bytes and is the leaf itself for one', () => {
    const [a, b, c] = [1, 2, 3].map((i) => keccak256(Uint8Array.of(i)))
    const leaf = (hash: Uint8Array) => keccak256(hash)
    expect(toHex(new BatchTree([a!]).root)).toBe(toHex(leaf(a!)))
    expect(toHex(new BatchTree([a!, b!, c!]).root)).toBe(
      toHex(keccak256(keccak256(leaf(a!), leaf(b!)), keccak256(leaf(c!), new Uint8Array(32)))),
    )
    expect(() => new BatchTree([])).toThrow(/at least one/)
  })
})
