import { utf8 } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseText } from './normalise.ts'
import { segmentText } from './segment.ts'

describe('normaliseText', () => {
  test('gives NFC, \\n and no byte order mark, from a string as from its bytes', () => {
    expect(normaliseText('\uFEFFe\u0301\r\na\rb')).toBe('\u00e9\na\nb')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'))
        const once = normaliseText(text)
        expect(normaliseText(utf8(text))).toBe(once)
        expect(normaliseText(once)).toBe(once.replace(/^\uFEFF/, ''))
      }),
    )
  })
  test.each([
    ['a lone continuation byte', Uint8Array.of(0x61, 0x80)],
    ['an overlong form', Uint8Array.of(0xc0, 0xaf)],
    ['a surrogate in UTF-8', Uint8Array.of(0xed, 0xa0, 0x80)],
    ['a cut character', Uint8Array.of(0xe2, 0x82)],
    ['beyond U+10FFFF', Uint8Array.of(0xf4, 0x90, 0x80, 0x80)],
    ['an unpaired surrogate', 'a\ud800b'],
    ['a NUL', 'a\0b'],
  ])('refuses %s', (_, input) => {
    expect(() => normaliseText(input)).toThrow(/Expected/)
  })
})

describe('segmentText', () => {
  const sentence = 'We hold that a bridge stands as long as its arches do. '
  test('parts paragraphs at blank lines and packs sentences to the target', () => {
    expect(segmentText('One.\n\n \nTwo\nlines.\n')).toEqual(['One.', 'Two\nlines.'])
    const pieces = segmentText(sentence.repeat(30))
    expect(pieces.every((piece) => piece.endsWith('do.') && piece.startsWith('We'))).toBe(true)
    expect(pieces[0]!.length).toBeGreaterThanOrEqual(360 - 1)
    expect(pieces[0]!.length).toBeLessThan(360 + sentence.length)
  })
  test('keeps every character but white space, in order, within the maximum', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    const glue = fc.constantFrom(' ', '. ', '!\n', '\n\n', '。', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, glue), { maxLength: 200 }), (parts) => {
        const text = parts.flat().join('')
        const pieces = segmentText(text, { target: 40, maximum: 80 })
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(80)
          expect(piece.isWellFormed()).toBe(true)
          expect(piece).toBe(piece.trim())
          expect(piece).not.toBe('')
        }
      }),
    )
  })
  test('cuts a word without white space inside, but no character', () => {
    const pieces = segmentText('😀'.repeat(100), { target: 10, maximum: 33 })
    expect(pieces.join('')).toBe('😀'.repeat(100))
    expect(Math.max(...pieces.map((piece) => piece.length))).toBe(32)
  })
  test('takes time in proportion to the text, whatever it is', () => {
    for (const unit of ['a', '.', '. ', '\n', '"', '. "', '\n ', 'é']) {
      const start = process.cpuUsage()
      segmentText(unit.repeat(400_000))
      expect(process.cpuUsage(start).user / 1e6, JSON.stringify(unit)).toBeLessThan(10)
    }
  })
  test('refuses sizes that make no sense', () => {
    expect(() => segmentText('a', { target: 0, maximum: 10 })).toThrow(/sizes/)
    expect(() => segmentText('a', { target: 10, maximum: 10 })).toThrow(/sizes/)
  })
})
