import { ByteReader, ByteWriter, fromHex, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ROOT } from '../books/tree.ts'
import { type Entries, packEntries } from '../kzg/entries.ts'
import { decodeSettleCall, encodeSettleCall } from './call.ts'
import { readEntries, writeEntries } from './entries-codec.ts'
import { encodeEvaluatorInput, evaluateCombination, runEvaluator } from './evaluator.ts'
import { decodeHeader, encodeHeader, GENESIS_HEADER, recordHash } from './header.ts'

const refused = expect.objectContaining({ code: 'NON_CANONICAL' })

const amount = fc
  .tuple(fc.integer({ min: 1, max: 64 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
  .map(([bits, value]) => BigInt.asUintN(bits, value) || 1n)
const slots = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: 4095 }), { minLength: 1, maxLength: 30 }),
  fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }),
  fc.integer({ min: 1, max: 60 }).map((count) => Array.from({ length: count }, (_, i) => i)),
)
const entries = slots.chain((list) =>
  fc
    .array(amount, { minLength: list.length, maxLength: list.length })
    .map((amounts) => packEntries(list.map((slot, i) => [slot, amounts[i]!]))),
)

function encode(page: Entries): Uint8Array {
  const writer = new ByteWriter()
  writeEntries(writer, page)
  return writer.finish()
}

function decode(bytes: Uint8Array): Entries {
  const reader = new ByteReader(bytes)
  const page = readEntries(reader)
  reader.end()
  return page
}

describe('packed entries', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(entries, (page) => {
        expect(decode(encode(page))).toEqual(page)
      }),
    )
    const full = packEntries(Array.from({ length: 4096 }, (_, slot) => [slot, BigInt(slot) + 1n]))
    expect(decode(encode(full))).toEqual(full)
    expect(encode(full)).toHaveLength(3 + 2 * 4096)
  })

  it.each([
    ['no gap', [0, 1, 2], '000301010101'],
    ['a first gap of 1', [1], '0001110101'],
    ['a gap of 1 between', [0, 2], '00021100010101'],
    ['gaps of 255', [255, 511], '000211ff01ff01'],
    ['a first gap of 256', [256], '000121010001'],
    ['a gap of 256 between', [0, 257], '000221000001010001'],
    ['the last slot', [4095], '0001210fff01'],
  ])('take the least width for %s', (_, list, hex) => {
    const page = packEntries(list.map((slot) => [slot, 1n]))
    expect(toHex(encode(page))).toBe(`0x${hex}`)
    expect(decode(encode(page))).toEqual(page)
  })

  it.each([
    [255n, 1],
    [256n, 2],
    [2n ** 32n - 1n, 4],
    [2n ** 32n, 5],
    [2n ** 64n - 1n, 8],
  ])('take the least width for an amount of %s', (value, width) => {
    const page = packEntries([
      [0, value],
      [1, 1n],
    ])
    expect(encode(page)[2]).toBe(width)
    expect(encode(page)).toHaveLength(3 + 2 * width)
    expect(decode(encode(page))).toEqual(page)
  })

  it('have one form: whatever is accepted encodes to the same bytes', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (page, position, flip) => {
        const bytes = encode(page)
        bytes[position % bytes.length]! ^= flip
        let other: Entries
        try {
          other = decode(bytes)
        } catch (error) {
          expect(error).toEqual(refused)
          return
        }
        expect(encode(other)).toEqual(bytes)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['no entry', '000001'],
    ['more than 4096', '100101'],
    ['no amount width', '000100'],
    ['an amount of 9 bytes', '000109010101010101010101'],
    ['a gap of 3 bytes', '00013100000101'],
    ['amount 0', '00010100'],
    ['a wider amount than needed', '0001020001'],
    ['a wider gap than needed', '0001110001'],
    ['a gap of two bytes that fits in one', '000121000501'],
    ['a slot beyond the page', '000121100001'],
    ['bytes missing', '00020101'],
    ['bytes left over', '0001010101'],
  ])('refuse %s', (_, hex) => {
    expect(() => decode(fromHex(hex))).toThrow(refused)
  })
})

describe('evaluator', () => {
  it('gives the combination and the integer sums', () => {
    fc.assert(
      fc.property(
        fc.array(entries, { minLength: 1, maxLength: 4 }),
        fc.bigInt({ min: 2n, max: 2n ** 250n }),
        (pages, z) => {
          const rho = z + 12345n
          const packed = new ByteWriter()
          for (const page of pages) writeEntries(packed, page)
          const output = runEvaluator(
            encodeEvaluatorInput(
              z,
              rho,
              pages.map(() => 4096),
              packed.finish(),
            ),
          )
          const words = Array.from({ length: 1 + pages.length }, (_, i) =>
            BigInt(toHex(output.slice(32 * i, 32 * i + 32))),
          )
          expect(words[0]).toBe(evaluateCombination(pages, z, rho))
          expect(words.slice(1)).toEqual(
            pages.map(({ amounts }) => amounts.reduce((sum, value) => sum + value, 0n)),
          )
        },
      ),
      { numRuns: 30 },
    )
  })

  const one = fromHex('00010101')
  it.each([
    [
      'z at the group order',
      encodeEvaluatorInput(0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n, 1n, [1], one),
    ],
    [
      'rho at the group order',
      encodeEvaluatorInput(5n, 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n, [1], one),
    ],
    ['z a root of unity', encodeEvaluatorInput(1n, 1n, [1], one)],
    ['no page', encodeEvaluatorInput(5n, 1n, [], new Uint8Array())],
    ['a limit above 4096', encodeEvaluatorInput(5n, 1n, [4097], one)],
    ['an account that does not exist', encodeEvaluatorInput(5n, 1n, [0], one)],
    ['entries missing', encodeEvaluatorInput(5n, 1n, [1, 1], one)],
    ['entries left over', encodeEvaluatorInput(5n, 1n, [1], fromHex('0001010100'))],
  ])('refuses %s', (_, input) => {
    expect(() => runEvaluator(input)).toThrow(refused)
  })
})

describe('header', () => {
  it('has the empty tree at record 0', () => {
    expect(GENESIS_HEADER.pagesRoot).toEqual(EMPTY_ROOT)
    expect(toHex(EMPTY_ROOT)).toBe('0xb906b256cd64f5ae02f7b1736ad7553ce9402a4ca88e0df022aec2ede32f978f')
  })

  it('comes back as it was, and every field counts for the record', () => {
    const header = {
      number: 7n,
      generation: 1n,
      previous: new Uint8Array(32).fill(1),
      batchHash: new Uint8Array(32).fill(2),
      certificateHash: new Uint8Array(32).fill(3),
      pagesRoot: new Uint8Array(32).fill(4),
      total: 2n ** 96n - 1n,
      commons: 5n,
    }
    const bytes = encodeHeader(header)
    expect(decodeHeader(bytes)).toEqual(header)
    expect(() => decodeHeader(bytes.slice(1))).toThrow(refused)
    expect(() => decodeHeader(new Uint8Array(169))).toThrow(refused)
    const records = new Set([toHex(recordHash(header))])
    for (let i = 0; i < bytes.length; i++) {
      const other = bytes.slice()
      other[i]! ^= 1
      records.add(toHex(recordHash(decodeHeader(other))))
    }
    expect(records.size).toBe(bytes.length + 1)
  })
})

describe('call of settle', () => {
  it('comes back as it was, in one form', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(), (bytes, position) => {
        const call = encodeSettleCall(bytes)
        expect(call.length % 32).toBe(4)
        expect(decodeSettleCall(call)).toEqual(bytes)
        const other = call.slice()
        other[position % call.length]! ^= 1
        let decoded: Uint8Array
        try {
          decoded = decodeSettleCall(other)
        } catch (error) {
          expect(error).toEqual(refused)
          return
        }
        expect(encodeSettleCall(decoded)).toEqual(other)
      }),
      { numRuns: 300 },
    )
    expect(() => decodeSettleCall(new Uint8Array())).toThrow(refused)
  })
})
