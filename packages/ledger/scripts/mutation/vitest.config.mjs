const conditions = ['src', 'node', 'import', 'default']

/** The package's tests without those that start a chain: a mutant must be noticed by the ledger's own tests. */
export default {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['src/**/*.test.ts'], exclude: ['src/chain/contract*.test.ts'], testTimeout: 120_000 },
}
