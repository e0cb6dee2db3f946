import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { elementRanges, memberRanges } from './json-ranges.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const spaced = (value: unknown, spaces: number) => JSON.stringify(value, null, spaces)

test.prop([fc.array(fc.jsonValue()), fc.integer({ min: 0, max: 3 })])(
  'the elements of an array are found where they are',
  (values, spaces) => {
    const text = spaced(values, spaces)
    const found = elementRanges(text, whole(text)).map(({ start, end }) => JSON.parse(text.slice(start, end)))
    expect(found).toEqual(JSON.parse(text))
  },
)

test.prop([fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 0, max: 3 })])(
  'the members of an object are found where they are',
  (value, spaces) => {
    const text = spaced(value, spaces)
    const found = [...memberRanges(text, whole(text))].map(([name, { start, end }]) => [
      name,
      JSON.parse(text.slice(start, end)),
    ])
    expect(new Map(found as [string, unknown][])).toEqual(new Map(Object.entries(JSON.parse(text))))
  },
)
