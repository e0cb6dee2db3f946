import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteReader, ByteWriter, concatBytes, toHex, uintBytes } from './index.ts'

type Field = { kind: 'u8' | 'u16' | 'u32' | 'varint' | 'u64' | 'u96' | 'u128' | 'bytes'; value: never }
const uint = (bits: number) => fc.bigInt(0n, (1n << BigInt(bits)) - 1n)
const field = fc.oneof(
  fc.record({ kind: fc.constant('u8'), value: fc.nat(0xff) }),
  fc.record({ kind: fc.constant('u16'), value: fc.nat(0xffff) }),
  fc.record({ kind: fc.constantFrom('u32', 'varint'), value: fc.integer({ min: 0, max: 0xffffffff }) }),
  fc.record({ kind: fc.constant('u64'), value: uint(64) }),
  fc.record({ kind: fc.constant('u96'), value: uint(96) }),
  fc.record({ kind: fc.constant('u128'), value: uint(128) }),
  fc.record({ kind: fc.constant('bytes'), value: fc.uint8Array({ maxLength: 900 }) }),
) as fc.Arbitrary<Field>

/** The specification once more, in the plainest way: what the writer must produce. */
function encodeNaively({ kind, value }: Field): Uint8Array {
  if (kind === 'bytes') return concatBytes(uintBytes((value as Uint8Array).length, 4), value)
  if (kind !== 'varint') return uintBytes(value, Number(kind.slice(1)) / 8)
  const groups: number[] = []
  for (let rest = BigInt(value); groups.length === 0 || rest > 0n; rest >>= 7n)
    groups.push(Number(rest & 127n))
  return Uint8Array.from(groups, (group, i) => (i < groups.length - 1 ? group | 128 : group))
}

test('any sequence of fields is written as specified, across every growth of the buffer, and read back', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 120 }), (fields) => {
      const writer = new ByteWriter()
      for (const { kind, value } of fields) writer[kind](value)
      const bytes = writer.finish()
      expect(toHex(bytes)).toBe(toHex(concatBytes(...fields.map(encodeNaively))))
      const reader = new ByteReader(concatBytes(Uint8Array.of(9), bytes).subarray(1))
      for (const { kind, value } of fields) expect(reader[kind]()).toEqual(value)
      reader.end()
    }),
  )
})

test('what is read from a Buffer is a copy and no Buffer', () => {
  const source = Buffer.from([0, 0, 0, 2, 7, 8])
  const read = new ByteReader(source).bytes()
  source.fill(0)
  expect(read).toEqual(Uint8Array.of(7, 8))
})

describe('refuses', () => {
  test.each([
    ['u8', 256],
    ['u8', -1],
    ['u16', 0x10000],
    ['u32', 2 ** 32],
    ['u32', 1.5],
    ['varint', 2 ** 32],
    ['varint', Number.NaN],
    ['u64', 1n << 64n],
    ['u96', 1n << 96n],
    ['u128', 1n << 128n],
    ['u128', -1n],
  ] as [Field['kind'], never][])('writing %s %s', (kind, value) => {
    expect(() => new ByteWriter()[kind](value)).toThrow(/Expected an unsigned/)
  })
  test.each(['u8', 'u16', 'u32', 'u64', 'u96', 'u128', 'varint', 'bytes'] as const)(
    'reading %s at the end',
    (kind) => {
      expect(() => new ByteReader(new Uint8Array())[kind]()).toThrow(/Expected/)
    },
  )
})
