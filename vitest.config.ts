import { defineConfig } from 'vitest/config'

const conditions = ['src', 'node', 'import', 'default']
const packages = [
  'packages/primitives',
  'packages/service',
  'packages/contracts',
  'packages/ledger',
  'packages/attribution',
  'packages/datanet',
  'packages/settlement',
  'packages/eigenda',
  'packages/eigenda-mock',
  'packages/sdk',
  'packages/cli',
  'da-adapter',
  'attribution-sidecar',
  'node/execution',
  'node/engine-extension',
  'devnet',
]

/** One project per package, so that each package's tests also run alone: `npm test -w packages/NAME`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: new URL('tools/temporary-folder.mjs', import.meta.url).pathname,
    // These bound a failure, not the speed of a machine: tests that do real work get slow when others work beside them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      ...packages.map((root) => ({
        extends: true as const,
        test: { name: root.split('/').pop() ?? root, root, include: ['src/**/*.test.ts'] },
      })),
      {
        extends: true as const,
        test: {
          name: 'e2e',
          root: 'test',
          include: ['src/**/*.test.ts'],
          fileParallelism: false,
          // Whole runs of the devnet, one after the other.
          testTimeout: 1_200_000,
        },
      },
    ],
  },
})
