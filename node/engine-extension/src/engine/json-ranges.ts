import { InvalidInputError } from '@openledger/primitives'

/** Where a value stands in a JSON text: `text.slice(start, end)`. */
export type Range = { start: number; end: number }

const SPACE = /[ \t\n\r]/

function skipSpace(text: string, at: number): number {
  let i = at
  while (SPACE.test(text[i] ?? '')) i++
  return i
}

function skipString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i + 1
  }
  throw new InvalidInputError('Expected JSON, got a string without an end.')
}

function skipValue(text: string, at: number): number {
  const first = text[at]
  if (first === '"') return skipString(text, at)
  if (first !== '{' && first !== '[') {
    let i = at
    while (i < text.length && !/[,\]}\s]/.test(text[i]!)) i++
    return i
  }
  let depth = 0
  for (let i = at; i < text.length; i++) {
    const char = text[i]!
    if (char === '"') i = skipString(text, i) - 1
    else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1
  }
  throw new InvalidInputError('Expected JSON, got a value without an end.')
}

/** The values of an object by name. The text must be valid JSON. */
export function memberRanges(text: string, { start }: Range): Map<string, Range> {
  const members = new Map<string, Range>()
  let i = skipSpace(text, start)
  if (text[i] !== '{')
    throw new InvalidInputError(`Expected a JSON object, got \`${text.slice(i, i + 20)}\`.`)
  for (i = skipSpace(text, i + 1); text[i] !== '}'; i = skipSpace(text, i)) {
    if (text[i] === ',') i = skipSpace(text, i + 1)
    const afterName = skipString(text, i)
    const name = JSON.parse(text.slice(i, afterName)) as string
    const value = skipSpace(text, skipSpace(text, afterName) + 1)
    i = skipValue(text, value)
    members.set(name, { start: value, end: i })
  }
  return members
}

/** The values of an array. The text must be valid JSON. */
export function elementRanges(text: string, { start }: Range): Range[] {
  const elements: Range[] = []
  let i = skipSpace(text, start)
  if (text[i] !== '[') throw new InvalidInputError(`Expected a JSON array, got \`${text.slice(i, i + 20)}\`.`)
  for (i = skipSpace(text, i + 1); text[i] !== ']'; i = skipSpace(text, i)) {
    if (text[i] === ',') i = skipSpace(text, i + 1)
    const end = skipValue(text, i)
    elements.push({ start: i, end })
    i = end
  }
  return elements
}
