import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../vectors/manifest.json' with { type: 'json' }
import { parseCommitment } from './commitment.ts'
import {
  decodeManifest,
  encodeManifest,
  innerCommitment,
  type Manifest,
  manifestCommitment,
} from './manifest.ts'

describe('parseCommitment', () => {
  it('tells the modes apart, with and without 0x', () => {
    const hash = 'ab'.repeat(32)
    expect(parseCommitment(`0x00${hash}`)).toEqual({ kind: 'keccak', hash: Buffer.from(hash, 'hex') })
    expect(parseCommitment('010003c0')).toMatchObject({ kind: 'generic', layer: 0 })
    expect(parseCommitment('0x03c0', 'standard')).toMatchObject({ bytes: Buffer.from('010003c0', 'hex') })
  })

  it.each([
    ['', 'hexadecimal'],
    ['0x', 'hexadecimal'],
    ['0x0', 'hexadecimal'],
    ['0xzz', 'hexadecimal'],
    ['0x0100zz', 'hexadecimal'],
    ['0x00ab', '32 bytes after the type byte 0x00, got 1'],
    [`0x00${'ab'.repeat(33)}`, 'got 33'],
    ['0x02ff', 'unsupported commitment type'],
    ['0x01', 'at least 3 bytes'],
    ['0x0100', 'at least 3 bytes'],
    [`0x01${'00'.repeat(262_144)}`, 'at most 262144 bytes'],
  ])('refuses %.20s', (text, message) => {
    expect(() => parseCommitment(text)).toThrow(message)
  })
})

const part = fc.record({
  size: fc.integer({ min: 1, max: 0xffffffff }),
  hash: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
  commitment: fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
})
const manifests = fc
  .record({ hash: part.map(({ hash }) => hash), parts: fc.array(part, { minLength: 2, maxLength: 9 }) })
  .map(({ hash, parts }): Manifest => ({ hash, parts, size: parts.reduce((sum, { size }) => sum + size, 0) }))

describe('manifest', () => {
  it('reads back what was written, and nothing else', () => {
    fc.assert(
      fc.property(manifests, fc.nat(), fc.integer({ min: 1, max: 255 }), (manifest, position, flip) => {
        const bytes = encodeManifest(manifest)
        expect(decodeManifest(bytes)).toEqual(manifest)
        const changed = Buffer.from(bytes)
        changed[position % bytes.length]! ^= flip
        let decoded: Manifest
        try {
          decoded = decodeManifest(changed)
        } catch (error) {
          expect(error).toMatchObject({ code: 'NON_CANONICAL' })
          return
        }
        expect(encodeManifest(decoded)).toEqual(changed)
        expect(decoded).not.toEqual(manifest)
      }),
    )
  })

  it('refuses every truncation and every surplus', () => {
    fc.assert(
      fc.property(manifests, fc.nat(), (manifest, cut) => {
        const bytes = encodeManifest(manifest)
        expect(() => decodeManifest(bytes.subarray(0, cut % bytes.length))).toThrow()
        expect(() => decodeManifest(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow('left over')
      }),
    )
  })

  it.each(vectors.valid)('agrees with the vector $name', ({ manifest, encoded }) => {
    const value: Manifest = {
      hash: Buffer.from(manifest.hash, 'hex'),
      size: manifest.size,
      parts: manifest.parts.map(({ size, hash, commitment }) => ({
        size,
        hash: Buffer.from(hash, 'hex'),
        commitment: Buffer.from(commitment, 'hex'),
      })),
    }
    expect(encodeManifest(value).toString('hex')).toBe(encoded)
    expect(decodeManifest(Buffer.from(encoded, 'hex'))).toEqual(value)
  })

  it.each(vectors.invalid)('refuses the vector $name', ({ encoded, reason }) => {
    expect(() => decodeManifest(Buffer.from(encoded, 'hex'))).toThrow(reason)
  })

  it('marks its commitment', () => {
    const inner = Buffer.from('010003c0', 'hex')
    expect(manifestCommitment(inner).toString('hex')).toBe('01fe01010003c0')
    expect(innerCommitment(manifestCommitment(inner))).toEqual(inner)
    expect(() => innerCommitment(Buffer.from('01fe02010003c0', 'hex'))).toThrow('version 1')
    expect(() => innerCommitment(Buffer.from('01fe01', 'hex'))).toThrow('version 1')
  })
})
