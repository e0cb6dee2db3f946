import { fromHex, keccak256, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { recoverAddress } from 'viem'
import { privateKeyToAddress, sign } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { createSecp256k1 } from './secp256k1.ts'

const native = createSecp256k1('native')
const javascript = createSecp256k1('javascript')
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
const secretKey = fc.bigInt(1n, ORDER - 1n).map((n) => fromHex(n.toString(16).padStart(64, '0')))

test('by default the native binding is used here', () => {
  expect(createSecp256k1().backend).toBe('native')
})

test('both backends sign the same bytes, which viem signs too, and recover the same address', async () => {
  await fc.assert(
    fc.asyncProperty(secretKey, bytes32, async (key, digest) => {
      const signature = native.sign(digest, key)
      expect(javascript.sign(digest, key)).toEqual(signature)
      expect(await sign({ hash: toHex(digest), privateKey: toHex(key), to: 'hex' })).toBe(toHex(signature))
      const address = privateKeyToAddress(toHex(key)).toLowerCase()
      for (const backend of [native, javascript]) {
        expect(backend.address(key)).toBe(address)
        expect(backend.recover(digest, signature)).toBe(address)
      }
    }),
    { numRuns: 30 },
  )
})

test('arbitrary bytes recover to the same answer in both backends and in viem', async () => {
  await fc.assert(
    fc.asyncProperty(
      bytes32,
      bytes32,
      bytes32,
      fc.constantFrom(0, 1, 26, 27, 28, 29),
      async (digest, r, s, v) => {
        const signature = Uint8Array.of(...r, ...s.map((b, i) => (i ? b : b & 0x7f)), v)
        const recovered = native.recover(digest, signature)
        expect(javascript.recover(digest, signature)).toBe(recovered)
        if (recovered) {
          const other = await recoverAddress({ hash: toHex(digest), signature: toHex(signature) })
          expect(other.toLowerCase()).toBe(recovered)
        } else if (v === 27 || v === 28) {
          await expect(recoverAddress({ hash: toHex(digest), signature: toHex(signature) })).rejects.toThrow()
        }
      },
    ),
    { numRuns: 60 },
  )
})

describe.each([native, javascript])('$backend refuses', (backend) => {
  const key = new Uint8Array(32).fill(3)
  const digest = keccak256(Uint8Array.of(1))
  const signature = backend.sign(digest, key)
  const s = BigInt(toHex(signature.subarray(32, 64)))

  test('the high-s form of a good signature', () => {
    const high = signature.slice()
    high.set(fromHex((ORDER - s).toString(16).padStart(64, '0')), 32)
    high[64] = signature[64] === 27 ? 28 : 27
    expect(backend.recover(digest, high)).toBeUndefined()
  })
  test.each([
    ['zero r', 0, 0n],
    ['zero s', 32, 0n],
    ['r = order', 0, ORDER],
    ['s = order', 32, ORDER],
  ])('%s', (_, offset, value) => {
    const bad = signature.slice()
    bad.set(fromHex(value.toString(16).padStart(64, '0')), offset)
    expect(backend.recover(digest, bad)).toBeUndefined()
  })
  test('another length or recovery byte', () => {
    expect(backend.recover(digest, signature.subarray(0, 64))).toBeUndefined()
    expect(backend.recover(digest, Uint8Array.of(...signature, 0))).toBeUndefined()
    for (const v of [0, 1, 26, 29, 255]) {
      expect(backend.recover(digest, Uint8Array.of(...signature.subarray(0, 64), v))).toBeUndefined()
    }
  })
  test('keys out of range and digests of another length', () => {
    expect(() => backend.sign(digest, new Uint8Array(32))).toThrow()
    expect(() => backend.sign(digest, fromHex(ORDER.toString(16)))).toThrow()
    expect(() => backend.sign(new Uint8Array(31), key)).toThrow(/32 bytes/)
  })
})
