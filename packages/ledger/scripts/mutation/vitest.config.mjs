import { BaseSequencer } from 'vitest/node'

const conditions = ['src', 'node', 'import', 'default']

/** Test files by what they cost, the cheap ones first: the first that fails ends a mutant. What is not named comes last. */
const ORDER = [
  'settlement/totals',
  'settlement/codec',
  'books/tree',
  'curve/curve',
  'vectors',
  'audit/audit',
  'books/storage',
  'settlement/verify',
  'multi/multi',
  'books/account-proof',
  'books/books',
]

function place(file) {
  const index = ORDER.findIndex((name) => file.endsWith(`/src/${name}.test.ts`))
  return index < 0 ? ORDER.length : index
}

class CheapFirst extends BaseSequencer {
  async sort(files) {
    return files.toSorted((a, b) => place(a.moduleId) - place(b.moduleId))
  }
}

/** The package's tests without those that start a chain: a mutant must be noticed by the ledger's own tests. */
export default {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/chain/*contract*.test.ts', 'src/chain/*fuzz.test.ts'],
    setupFiles: ['scripts/mutation/seed.mjs'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    sequence: { sequencer: CheapFirst },
    // One thread for all files of a mutant: modules, precomputed points and the KZG library are loaded once.
    isolate: false,
  },
}
