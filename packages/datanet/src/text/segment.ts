import { InvalidInputError } from '@openledger/primitives'

/** Sizes in UTF-16 units of the normalised text, so that the pieces do not depend on a tokenizer. */
export type SegmentOptions = {
  /** A piece is closed at the first sentence end from here on. */
  target?: number
  /** No piece is longer; a longer sentence is cut at white space, a longer word inside. */
  maximum?: number
}

export const DEFAULT_TARGET = 360
export const DEFAULT_MAXIMUM = 1440

/** Closing punctuation, closing quotes or brackets, then white space; CJK full stops need no white space. */
const SENTENCE_END = /[.!?…;:]["'”’»)\]]*\s+|[。！？]["'”’»)\]」』]*\s*/gu

/** Where to cut `text[start…]` so that at most `maximum` units come before: after the last white space, never inside a surrogate pair. */
function cutPoint(text: string, start: number, maximum: number): number {
  const limit = start + maximum
  for (let i = limit; i > start + maximum / 2; i--) if (/\s/.test(text[i - 1]!)) return i
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code < 0xe000 ? limit - 1 : limit
}

function pack(paragraph: string, target: number, maximum: number, pieces: string[]): void {
  const ends = [...paragraph.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  ends.push(paragraph.length)
  let start = 0
  const push = (end: number) => {
    while (end - start > maximum) {
      const cut = cutPoint(paragraph, start, maximum)
      pieces.push(paragraph.slice(start, cut).trim())
      start = cut
    }
    pieces.push(paragraph.slice(start, end).trim())
    start = end
  }
  for (const end of ends) if (end - start >= target || end === paragraph.length) push(end)
}

/**
 * Cuts a normalised text into paragraph-sized pieces, in order, without white space at their ends: blank lines part paragraphs,
 * and a paragraph longer than `target` is cut at sentence ends. A function of the text and the two sizes alone.
 */
export function segmentText(text: string, options: SegmentOptions = {}): string[] {
  const { target = DEFAULT_TARGET, maximum = DEFAULT_MAXIMUM } = options
  if (!(Number.isInteger(target) && Number.isInteger(maximum) && target >= 1 && maximum >= 2 * target)) {
    throw new InvalidInputError(`Expected sizes 1 <= target <= maximum/2, got ${target} and ${maximum}.`)
  }
  const pieces: string[] = []
  for (const paragraph of text.split(/\n[^\S\n]*\n\s*/)) {
    const trimmed = paragraph.trim()
    if (trimmed.length > 0) pack(trimmed, target, maximum, pieces)
  }
  return pieces.filter((piece) => piece.length > 0)
}
