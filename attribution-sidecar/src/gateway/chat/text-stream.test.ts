import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenizer } from '../gateway.fixture.ts'
import { createTextStream } from './text-stream.ts'

function run(text: string, stops: string[]) {
  const stream = createTextStream(tokenizer.decode, stops)
  const pieces: string[] = []
  for (const token of tokenizer.encode(text)) {
    const { text: piece, stopped } = stream.push(token)
    pieces.push(piece)
    if (stopped) return { text: pieces.join(''), pieces, stopped: true }
  }
  return { text: pieces.join('') + stream.end(), pieces, stopped: false }
}

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'ab \n.'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
})

test('pieces join to the text, whatever it is made of', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(text.isWellFormed())
      expect(run(text, []).text).toBe(text)
    }),
  )
})

test('nothing from a stop string on is sent', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(fc.string({ unit: fc.constantFrom(...'ab .'), minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      (text, stops) => {
        fc.pre(text.isWellFormed())
        const { text: sent, stopped } = run(text, stops)
        expect(stopped).toBe(stops.some((stop) => text.includes(stop)))
        expect(text.startsWith(sent)).toBe(true)
        for (const stop of stops) expect(sent).not.toContain(stop)
        if (!stopped) expect(sent).toBe(text)
        else if (stops.length === 1) expect(sent).toBe(text.slice(0, text.indexOf(stops[0]!)))
      },
    ),
  )
})

test('characters of several tokens are sent whole', () => {
  const { pieces, text } = run('🦄 𒀀 ok', [])
  expect(text).toBe('🦄 𒀀 ok')
  for (const piece of pieces) expect(piece).not.toContain('\uFFFD')
})
