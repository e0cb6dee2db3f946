import { expect, test } from 'vitest'
import { loadCorpus } from './corpus.ts'
import { promptsOf } from './prompts.ts'

test('the corpus is the 233 addresses of 43 presidents', () => {
  const authors = loadCorpus()
  expect(authors).toHaveLength(43)
  expect(authors.reduce((sum, author) => sum + author.addresses.length, 0)).toBe(233)
  expect(authors[0]!.name).toBe('George Washington')
})

test('prompts are a function of the seed and come from inside and outside of the corpus', () => {
  const take = (seed: string) => {
    const prompts = promptsOf(loadCorpus(), seed)
    return Array.from({ length: 30 }, () => prompts.next().value)
  }
  expect(take('1')).toEqual(take('1'))
  expect(take('1')).not.toEqual(take('2'))
  const origins = take('1').map((prompt) => prompt.origin)
  expect(origins.filter((origin) => origin === 'outside').length).toBeGreaterThan(3)
  expect(origins.filter((origin) => origin === 'corpus').length).toBeGreaterThan(12)
})
