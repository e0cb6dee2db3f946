import { describe, expect, test } from 'vitest'
import { paramsWith, TOKENIZER_HASH } from '../cases.fixture.ts'
import { attributeDocuments } from '../index.ts'

const params = paramsWith({ vocab: 100, k: 3, tw: 8 })
const tokens = (...t: number[]) => Uint32Array.from(t)
const records = [
  { id: 'a', owner: 'Ada', tokens: tokens(1, 2, 3, 4, 5, 6) },
  { id: 'b', owner: 'Bob', tokens: tokens(9, 8, 7, 3, 4, 60) },
  { id: 'c', owner: 'Cat', tokens: tokens(1, 2, 3, 4, 5, 6) },
]
const responses = [{ id: 'q', prompt: tokens(), response: tokens(50, 2, 3, 4, 5, 6) }]

describe('attributeDocuments', () => {
  test.each(['infgram-prov/1', 'span-shapley/1', 'ngram-prop/1'])(
    'names owners and records by %s',
    (method) => {
      const [result] = attributeDocuments({ records, responses, params, method, verify: true })
      expect(Object.keys(result!.weights)).toEqual(['Ada', 'Bob'])
      expect(result!.weights.Ada! > result!.weights.Bob!).toBe(true)
      if (method === 'infgram-prov/1') expect(result!.evidence).toMatchObject([])
    },
  )
  test('shows evidence by record id', () => {
    const [result] = attributeDocuments({ records, responses, params: { ...params, te: 20 } })
    expect(result!.evidence).toMatchObject([
      { start: 1, end: 6, count: 1, occurrences: [{ record: 'a', offset: 1 }] },
    ])
  })
  test('refuses with the name of what is wrong', () => {
    const all = { records, responses, params }
    expect(() =>
      attributeDocuments({ ...all, records: [{ id: 'short', owner: 'Ada', tokens: tokens(1) }] }),
    ).toThrow(/`short`, got 1/)
    expect(() =>
      attributeDocuments({ ...all, responses: [{ id: 'empty', prompt: tokens(), response: tokens() }] }),
    ).toThrow(/`empty`/)
    expect(() => attributeDocuments({ ...all, tokenizerHash: `0x${'22'.repeat(32)}` })).toThrow(/tokenizer/)
    expect(() => attributeDocuments({ ...all, method: 'x' })).toThrow(/method/)
    expect(attributeDocuments({ ...all, tokenizerHash: TOKENIZER_HASH })).toHaveLength(1)
  })
})
