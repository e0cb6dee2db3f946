import { describe, expect, it } from 'vitest'
import { createPageDirectory } from './directory.ts'

const refused = expect.objectContaining({ code: 'INVALID_INPUT' })

describe('the directory of pages', () => {
  it('knows page 0 as commons without an account, and no other page', () => {
    const pages = createPageDirectory()
    expect([pages.count(0), pages.isCommons(0)]).toEqual([0, true])
    expect([pages.count(1), pages.isCommons(1)]).toEqual([0, false])
  })

  it('grows pages of both kinds up to their last account', () => {
    const pages = createPageDirectory()
    pages.grow(0, 3, 'commons')
    pages.grow(4095, 0, 'ordinary')
    pages.grow(4095, 4096, 'ordinary')
    pages.grow(4095, 4096, 'ordinary')
    pages.grow(7, 1, 'commons')
    expect([0, 4095, 7].map((page) => [pages.count(page), pages.isCommons(page)])).toEqual([
      [3, true],
      [4096, false],
      [1, true],
    ])
  })

  it.each<[string, number, number, 'ordinary' | 'commons']>([
    ['a page beyond the last', 4096, 1, 'ordinary'],
    ['a page below 0', -1, 1, 'ordinary'],
    ['half a page', 1.5, 1, 'ordinary'],
    ['more accounts than a page has', 1, 4097, 'ordinary'],
    ['fewer than none', 1, -1, 'ordinary'],
    ['a count that is none', 1, Number.NaN, 'ordinary'],
    ['fewer accounts than before', 2, 9, 'ordinary'],
    ['another kind', 2, 11, 'commons'],
    ['page 0 as an ordinary one', 0, 1, 'ordinary'],
  ])('refuses %s, unchanged', (_, page, count, kind) => {
    const pages = createPageDirectory()
    pages.grow(2, 10, 'ordinary')
    expect(() => pages.grow(page, count, kind)).toThrow(refused)
    expect([pages.count(2), pages.isCommons(2), pages.count(1), pages.count(0)]).toEqual([10, false, 0, 0])
    expect(pages.isCommons(0)).toBe(true)
  })
})
