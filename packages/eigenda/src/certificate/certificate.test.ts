import { fromHex, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeCertificate,
  decodeCertificateAbi,
  decodeOpCommitment,
  decodeRlp,
  type EigenDACertificate,
  encodeCertificate,
  encodeCertificateAbi,
  encodeOpCommitment,
  encodeRlp,
  type RlpItem,
} from '../index.ts'

const word = fc.bigInt(0n, (1n << 256n) - 1n)
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const u32 = fc.nat(0xffffffff)
const indices = fc.array(u32, { maxLength: 3 })
const g1 = fc.record({ x: word, y: word })
const fp2 = fc.record({ c0: word, c1: word })
const g2 = fc.record({ x: fp2, y: fp2 })
const body = {
  batchHeader: fc.record({ batchRoot: bytes(32), referenceBlockNumber: u32 }),
  blobInclusionInfo: fc.record({
    blobCertificate: fc.record({
      blobHeader: fc.record({
        version: fc.nat(0xffff),
        quorumNumbers: fc.uint8Array({ maxLength: 5 }),
        commitment: fc.record({ commitment: g1, lengthCommitment: g2, lengthProof: g2, length: u32 }),
        paymentHeaderHash: bytes(32),
      }),
      signature: fc.uint8Array({ maxLength: 70 }),
      relayKeys: indices,
    }),
    blobIndex: u32,
    inclusionProof: fc.uint8Array({ maxLength: 100 }),
  }),
  nonSignerStakesAndSignature: fc.record({
    nonSignerQuorumBitmapIndices: indices,
    nonSignerPubkeys: fc.array(g1, { maxLength: 3 }),
    quorumApks: fc.array(g1, { maxLength: 3 }),
    apkG2: g2,
    sigma: g1,
    quorumApkIndices: indices,
    totalStakeIndices: indices,
    nonSignerStakeIndices: fc.array(indices, { maxLength: 3 }),
  }),
  signedQuorumNumbers: fc.uint8Array({ maxLength: 5 }),
}
/** Any certificate of the shape, true or not. */
const certificates: fc.Arbitrary<EigenDACertificate> = fc.oneof(
  fc.record({ version: fc.constantFrom(2 as const, 3 as const), ...body }),
  fc.record({ version: fc.constant(4 as const), ...body, offchainDerivationVersion: fc.nat(0xffff) }),
)

/** A decoder takes the one encoding of a value, or refuses as non-canonical. */
function acceptsOnlyItsOwn(decode: (input: Uint8Array) => Uint8Array, input: Uint8Array): void {
  let again: Uint8Array
  try {
    again = decode(input)
  } catch (error) {
    expect(error).toMatchObject({ code: 'NON_CANONICAL' })
    return
  }
  expect(toHex(again)).toBe(toHex(input))
}

/** Encoded certificates with a byte changed, put in, taken out or cut off. */
const damaged = (encode: (certificate: EigenDACertificate) => Uint8Array) =>
  fc
    .record({ certificate: certificates, at: fc.nat(), value: fc.nat(255), how: fc.nat(3) })
    .map(({ certificate, at, value, how }) => {
      const whole = encode(certificate)
      const place = at % whole.length
      if (how === 0) return whole.with(place, value)
      if (how === 1) return Uint8Array.from([...whole.subarray(0, place), value, ...whole.subarray(place)])
      if (how === 2) return Uint8Array.from([...whole.subarray(0, place), ...whole.subarray(place + 1)])
      return whole.subarray(0, place)
    })

describe('certificates', () => {
  test('go to RLP and back', () => {
    fc.assert(
      fc.property(certificates, (certificate) => {
        expect(decodeCertificate(encodeCertificate(certificate))).toEqual(certificate)
      }),
    )
  })
  test('go to ABI and back, version 2 as version 3', () => {
    fc.assert(
      fc.property(certificates, (certificate) => {
        const version = certificate.version === 4 ? 4 : 3
        const expected = { ...certificate, version }
        expect(decodeCertificateAbi(encodeCertificateAbi(certificate), version)).toEqual(expected)
      }),
    )
  })
  test('in damaged RLP are refused, or are others written in the one way', () => {
    fc.assert(
      fc.property(damaged(encodeCertificate), (input) =>
        acceptsOnlyItsOwn((given) => encodeCertificate(decodeCertificate(given)), input),
      ),
      { numRuns: 1500 },
    )
  })
  test('in damaged ABI are refused, or are others written in the one way', () => {
    fc.assert(
      fc.property(damaged(encodeCertificateAbi), fc.constantFrom(3 as const, 4 as const), (input, version) =>
        acceptsOnlyItsOwn((given) => encodeCertificateAbi(decodeCertificateAbi(given, version)), input),
      ),
      { numRuns: 300 },
    )
  })
  test.each([3, 4] as const)('of version %i in ABI with a too wide integer are refused', (version) => {
    const [whole] = fc.sample(
      certificates.filter((c) => (c.version === 4 ? 4 : 3) === version),
      1,
    )
    const input = encodeCertificateAbi(whole!)
    // Behind the offset of the tuple: its first word is the batch root, its second the reference block number, 32 bits wide.
    input[32 + 32 + 25] = 1
    expect(() => decodeCertificateAbi(input, version)).toThrow(
      expect.objectContaining({ code: 'NON_CANONICAL' }),
    )
  })
  test('are not found in any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) =>
        acceptsOnlyItsOwn((given) => encodeCertificate(decodeCertificate(given)), input),
      ),
      { numRuns: 500 },
    )
  })
  test.each([
    ['nothing', '0x'],
    ['a version that is no more', '0x00c0'],
    ['a version to come', '0x04c0'],
    ['no list', '0x0280'],
    ['an empty list', '0x02c0'],
    ['fields too few', '0x02c3c0c0c0'],
    ['bytes in place of lists', '0x02c480808080'],
  ])('refuse %s', (_, hex) => {
    expect(() => decodeCertificate(fromHex(hex))).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })
})

describe('RLP', () => {
  const { item } = fc.letrec<{ item: RlpItem; list: RlpItem[] }>((tie) => ({
    item: fc.oneof({ depthSize: 'small' }, fc.uint8Array({ maxLength: 70 }), tie('list')),
    list: fc.array(tie('item'), { maxLength: 5 }),
  }))
  test('goes there and back', () => {
    fc.assert(
      fc.property(item, (value) => {
        expect(decodeRlp(encodeRlp(value))).toEqual(value)
      }),
    )
  })
  test('accepts only its own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (input) =>
        acceptsOnlyItsOwn((given) => encodeRlp(decodeRlp(given)), input),
      ),
      { numRuns: 2000 },
    )
  })
  // The examples of the Ethereum wiki.
  test.each<[string, RlpItem]>([
    ['0x83646f67', new TextEncoder().encode('dog')],
    ['0x80', new Uint8Array()],
    ['0xc0', []],
    ['0x0f', Uint8Array.of(15)],
    ['0x820400', Uint8Array.of(4, 0)],
    ['0xc7c0c1c0c3c0c1c0', [[], [[]], [[], [[]]]]],
  ])('writes %s', (hex, value) => {
    expect(toHex(encodeRlp(value))).toBe(hex)
    expect(decodeRlp(fromHex(hex))).toEqual(value)
  })
  test.each([
    ['nothing', '0x'],
    ['a small byte in long form', '0x8101'],
    ['a short string in long form', '0xb80101'],
    ['a length with leading zeros', `0xb90038${'11'.repeat(56)}`],
    ['a cut string', '0x8301'],
    ['a cut list', '0xc301'],
    ['a tail', '0x0101'],
    ['a length without end', '0xbf'],
    ['a huge length', '0xbfffffffffffffffff'],
    ['lists without end', `0x${'c1'.repeat(40)}c0`],
  ])('refuses %s', (_, hex) => {
    expect(() => decodeRlp(fromHex(hex))).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })
})

describe('OP commitment', () => {
  test('is two bytes in front of the certificate', () => {
    expect(toHex(encodeOpCommitment(fromHex('0x02c0')))).toBe('0x010002c0')
    expect(toHex(decodeOpCommitment(fromHex('0x010002c0')))).toBe('0x02c0')
  })
  test.each(['0x', '0x0100', '0x00aa02', '0x010102', '0x020002'])('refuses %s', (hex) => {
    expect(() => decodeOpCommitment(fromHex(hex))).toThrow(/generic commitment/)
  })
})
