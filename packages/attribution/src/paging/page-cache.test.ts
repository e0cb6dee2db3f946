import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Column, unsigned, type Words, type WordWidth, wordsOf } from './column.ts'
import { PAGE_BYTES, PageCache, type PageFile, pageChecksum, pagesOf } from './page-cache.ts'

const SMALLEST = 16 * PAGE_BYTES

function columnOf(
  cache: PageCache,
  words: Words,
): { column: Column; bytes: Uint8Array; reads: () => number } {
  const bytes = new Uint8Array(words.buffer)
  let reads = 0
  const file: PageFile = {
    size: bytes.length,
    read(into, position) {
      reads++
      into.set(bytes.subarray(position, position + into.length))
    },
    close() {},
  }
  const width = words.BYTES_PER_ELEMENT as WordWidth
  const checksums = Uint32Array.from({ length: pagesOf(words.length, width) }, (_, page) =>
    pageChecksum(bytes.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES)),
  )
  const column = cache.column(file, { offset: 0, length: words.length, width, checksums })
  return { column, bytes, reads: () => reads }
}

const filled = (bound: number, length: number): Words => {
  const words = unsigned(bound, length)
  for (let i = 0; i < length; i++) words[i] = Math.imul(i, 2654435761) >>> 7
  return words
}

describe('page cache', () => {
  test('columns of every width give what was written, within the memory, in any order of reading', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(256, 65_536, 2 ** 32),
        fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat()), { maxLength: 300 }),
        (bound, looks) => {
          const cache = new PageCache(SMALLEST)
          const columns = [10, 40_003, 70_001].map((length) => {
            const words = filled(bound, length)
            return { words, ...columnOf(cache, words) }
          })
          for (const [c, i] of looks) {
            const { words, column } = columns[c]!
            expect(column.at(i % words.length)).toBe(words[i % words.length])
            expect(cache.bytes).toBeLessThanOrEqual(SMALLEST)
          }
          for (const { words, column } of columns) {
            let at = 0
            for (const page of wordsOf(column)) {
              expect(page.every((word, i) => word === words[at + i])).toBe(true)
              at += page.length
            }
            expect(at).toBe(words.length)
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  test('what fits into half of the memory is read once, the rest again and again', () => {
    const cache = new PageCache(SMALLEST)
    const large = columnOf(cache, filled(65_536, SMALLEST))
    for (let i = 0; i < SMALLEST; i += PAGE_BYTES / 2) large.column.at(i)
    expect(cache.bytes).toBe(SMALLEST)
    const small = columnOf(cache, filled(65_536, SMALLEST / 4))
    expect(cache.bytes).toBe(SMALLEST)
    for (const { column } of [small, large]) {
      for (let round = 0; round < 2; round++) for (let i = 0; i < column.length; i++) column.at(i)
    }
    expect(small.reads()).toBe(8)
    expect(large.reads()).toBe(32 + 64)
    const before = large.reads()
    for (let i = 0; i < 1000; i++) large.column.at(large.column.length - 1 - i)
    expect(large.reads()).toBe(before)
  })

  test('a page in use stays when others make room', () => {
    const cache = new PageCache(SMALLEST)
    columnOf(cache, filled(256, SMALLEST / 2))
    const { column, reads } = columnOf(cache, filled(256, SMALLEST))
    for (let page = 0; page < 16; page++) {
      column.at(0)
      column.at(page * PAGE_BYTES)
    }
    expect(reads()).toBe(16)
  })

  test('released memory is used again', () => {
    const cache = new PageCache(SMALLEST)
    const whole = columnOf(cache, filled(256, SMALLEST / 2))
    const paged = columnOf(cache, filled(256, SMALLEST))
    for (let i = 0; i < SMALLEST; i += PAGE_BYTES) paged.column.at(i)
    expect(cache.bytes).toBe(SMALLEST)
    cache.release([whole.column, paged.column])
    const next = columnOf(cache, filled(256, SMALLEST / 2))
    expect(next.reads()).toBe(8)
    expect(cache.bytes).toBe(SMALLEST)
    expect(whole.column.at(5)).toBe(next.column.at(5))
    expect(paged.column.at(5)).toBe(next.column.at(5))
    expect(cache.bytes).toBe(SMALLEST)
    cache.release([next.column])
    const before = cache.bytes
    cache.retain([whole.column, paged.column])
    expect(cache.bytes).toBe(before + SMALLEST / 2)
  })

  test('a changed byte is found when its page is looked at, and the page is read again when it is whole', () => {
    const cache = new PageCache(SMALLEST)
    const { column, bytes } = columnOf(cache, filled(256, SMALLEST))
    bytes[3 * PAGE_BYTES + 7]! ^= 1
    expect(column.at(0)).toBe(bytes[0])
    expect(() => column.at(3 * PAGE_BYTES)).toThrow(expect.objectContaining({ code: 'SEGMENT_DAMAGED' }))
    bytes[3 * PAGE_BYTES + 7]! ^= 1
    expect(column.at(3 * PAGE_BYTES)).toBe(bytes[3 * PAGE_BYTES])
    const whole = filled(256, 100)
    const lying = { offset: 0, length: 100, width: 1 as const, checksums: Uint32Array.of(1) }
    const file = { size: 100, read: (into: Uint8Array) => into.set(whole), close() {} }
    expect(() => cache.column(file, lying)).toThrow(expect.objectContaining({ code: 'SEGMENT_DAMAGED' }))
  })

  test('refuses less memory than it can work with', () => {
    for (const bytes of [0, SMALLEST - 1, Number.NaN]) expect(() => new PageCache(bytes)).toThrow(/at least/)
  })
})
