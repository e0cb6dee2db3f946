import { gcm } from '@noble/ciphers/aes.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  concatBytes,
  decryptOnce,
  encryptOnce,
  fromHex,
  keccak256,
  openEnvelope,
  sealEnvelope,
  sealingKeyPair,
  toHex,
} from './index.ts'

const bytes = (length?: number) =>
  fc.uint8Array(length === undefined ? { maxLength: 700 } : { minLength: length, maxLength: length })

test('the WebAssembly keccak equals another implementation, in parts and whole', () => {
  fc.assert(
    fc.property(bytes(), bytes(), (a, b) => {
      expect(keccak256(a, b)).toEqual(keccak_256(concatBytes(a, b)))
      expect(keccak256(concatBytes(a, b))).toEqual(keccak256(a, b))
    }),
  )
})

test('a digest is not overwritten by the next one', () => {
  const first = keccak256(Uint8Array.of(1))
  const copy = first.slice()
  keccak256(Uint8Array.of(2))
  expect(first).toEqual(copy)
})

test('the native AES-256-GCM equals another implementation', () => {
  fc.assert(
    fc.property(bytes(32), bytes(), bytes(8), (key, plaintext, context) => {
      const sealed = encryptOnce(key, plaintext, context)
      expect(sealed).toEqual(gcm(key, new Uint8Array(12), context).encrypt(plaintext))
      expect(decryptOnce(key, sealed, context)).toEqual(plaintext)
    }),
  )
})

test('any changed bit of ciphertext, key or context breaks the seal', () => {
  fc.assert(
    fc.property(bytes(32), bytes(), bytes(8), fc.nat(), (key, plaintext, context, position) => {
      const sealed = encryptOnce(key, plaintext, context)
      const parts = [sealed, key, context].map((part) => part.slice())
      const all = parts.reduce((sum, part) => sum + part.length, 0)
      let bit = position % (8 * all)
      for (const part of parts) {
        if (bit < 8 * part.length) {
          part[bit >> 3]! ^= 1 << (bit & 7)
          break
        }
        bit -= 8 * part.length
      }
      expect(() => decryptOnce(parts[1]!, parts[0]!, parts[2]!)).toThrow(
        expect.objectContaining({ code: 'SEAL_BROKEN' }),
      )
    }),
  )
  expect(() => decryptOnce(new Uint8Array(32), new Uint8Array(15), new Uint8Array())).toThrow(/damaged/)
})

test('hexadecimal round trip, of views too', () => {
  fc.assert(
    fc.property(bytes(), fc.nat(20), (value, start) => {
      const view = value.subarray(Math.min(start, value.length))
      expect(fromHex(toHex(view))).toEqual(view.slice())
    }),
  )
  expect(toHex(Uint8Array.of(0, 255, 16))).toBe('0x00ff10')
  expect(() => fromHex('0x0g')).toThrow(/hexadecimal/)
})

test('keys in pooled Buffers are the same keys', async () => {
  const material = Buffer.from('a seed of more than thirty-two bytes, in a pool')
  const keys = await sealingKeyPair(material)
  expect(await sealingKeyPair(new Uint8Array(material))).toEqual(keys)
  const pooled = { publicKey: Buffer.from(keys.publicKey), secretKey: Buffer.from(keys.secretKey) }
  const contentKey = Buffer.from(material.subarray(0, 32))
  const envelope = await sealEnvelope(Buffer.from('secret'), [pooled.publicKey], 'context', contentKey)
  expect(await openEnvelope(Buffer.from(envelope), pooled, 'context')).toEqual(
    new TextEncoder().encode('secret'),
  )
})
