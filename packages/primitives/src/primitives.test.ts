import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  apportion,
  ByteReader,
  ByteWriter,
  formatOpen,
  fromHex,
  keccak256,
  merkleProof,
  merkleRoot,
  openEnvelope,
  parseOpen,
  SeededRandom,
  sealEnvelope,
  sealingKeyPair,
  toHex,
  utf8,
  verifyMerkleProof,
} from './index.ts'

describe('money', () => {
  test('parses and prints OPEN exactly', () => {
    expect(parseOpen('1.25')).toBe(1_250_000_000n)
    expect(formatOpen(1n)).toBe('0.000000001')
    fc.assert(fc.property(fc.bigInt(0n, (1n << 96n) - 1n), (n) => parseOpen(formatOpen(n)) === n))
  })
  test.each(['', '1.', '.5', '-1', '1e9', '0.0000000001', '1,5'])('refuses %j', (text) => {
    expect(() => parseOpen(text)).toThrow(/Expected an amount of OPEN/)
  })
})

describe('apportion', () => {
  test('gives remainders to the largest fractions, ties to the lower index', () => {
    expect(apportion(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n])
    expect(apportion(7n, [3n, 2n, 0n])).toEqual([4n, 3n, 0n])
  })
  test('conserves the total and stays within one of the exact share', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 1n << 70n),
        fc.array(fc.bigInt(0n, 1n << 60n), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0n)
          if (sum === 0n) return
          const shares = apportion(total, weights)
          expect(shares.reduce((a, b) => a + b, 0n)).toBe(total)
          shares.forEach((share, i) => {
            const floor = (total * weights[i]!) / sum
            expect(share === floor || share === floor + 1n).toBe(true)
            if (weights[i] === 0n) expect(share).toBe(0n)
          })
        },
      ),
    )
  })
  test('refuses to divide among nobody', () => {
    expect(() => apportion(1n, [0n])).toThrow(/positive weight/)
  })
})

describe('canonical bytes', () => {
  test('reads back what it writes and refuses a longer varint, a cut and a tail', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 31),
        fc.uint8Array({ maxLength: 50 }),
        fc.bigInt(0n, (1n << 96n) - 1n),
        (n, b, big) => {
          const bytes = new ByteWriter().varint(n).bytes(b).u96(big).u32(n).finish()
          const reader = new ByteReader(bytes)
          expect(reader.varint()).toBe(n)
          expect(reader.bytes()).toEqual(b)
          expect(reader.u96()).toBe(big)
          expect(reader.u32()).toBe(n)
          reader.end()
        },
      ),
    )
    expect(() => new ByteReader(fromHex('8000')).varint()).toThrow(/shortest/)
    expect(() => new ByteReader(fromHex('ffffffffff')).varint()).toThrow(/5 bytes/)
    expect(() => new ByteReader(fromHex('00')).u16()).toThrow(/got only 1/)
    expect(() => new ByteReader(fromHex('00')).end()).toThrow(/1 more bytes/)
    expect(() => new ByteReader(fromHex('ffffffff')).bytes()).toThrow(/at most 0/)
  })
  test('hexadecimal', () => {
    expect(toHex(fromHex('0x00ff'))).toBe('0x00ff')
    expect(() => fromHex('0x0')).toThrow(/hexadecimal/)
  })
})

describe('merkle', () => {
  test('every leaf proves, and no other leaf, index or root does', () => {
    for (let n = 1; n < 20; n++) {
      const leaves = Array.from({ length: n }, (_, i) => keccak256(utf8(`leaf ${i}`)))
      const root = merkleRoot(leaves)
      leaves.forEach((leaf, i) => {
        const proof = merkleProof(leaves, i)
        expect(verifyMerkleProof(root, leaf, i, n, proof)).toBe(true)
        expect(verifyMerkleProof(root, keccak256(leaf), i, n, proof)).toBe(false)
        if (n > 1) expect(verifyMerkleProof(root, leaf, (i + 1) % n, n, proof)).toBe(false)
        expect(verifyMerkleProof(root, leaf, i, n, [...proof, root])).toBe(false)
      })
    }
  })
})

describe('sealed envelope', () => {
  const key = (n: number) => sealingKeyPair(new Uint8Array(32).fill(n))
  test('opens for each recipient and for nobody else', async () => {
    const [a, b, stranger] = await Promise.all([key(1), key(2), key(3)])
    const contentKey = new Uint8Array(32).fill(9)
    const envelope = await sealEnvelope(utf8('tokens'), [a.publicKey, b.publicKey], 'batch 1', contentKey)
    expect(await openEnvelope(envelope, a, 'batch 1')).toEqual(utf8('tokens'))
    expect(await openEnvelope(envelope, b, 'batch 1')).toEqual(utf8('tokens'))
    await expect(openEnvelope(envelope, stranger, 'batch 1')).rejects.toMatchObject({
      code: 'NOT_A_RECIPIENT',
    })
    await expect(openEnvelope(envelope, a, 'batch 2')).rejects.toMatchObject({ code: 'SEAL_BROKEN' })
    envelope[envelope.length - 1]! ^= 1
    await expect(openEnvelope(envelope, a, 'batch 1')).rejects.toMatchObject({ code: 'SEAL_BROKEN' })
  })
})

describe('seeded random', () => {
  test('is a function of its seed', () => {
    const draw = (seed: string) =>
      Array.from(
        { length: 20 },
        (
          (r) => () =>
            r.below(1000)
        )(new SeededRandom(seed)),
      )
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })
})
