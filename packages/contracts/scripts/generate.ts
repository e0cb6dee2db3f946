import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compile } from './compile.ts'

/**
 * Writes src/generated: ABI, bytecode, immutables and storage layout of every contract, so that nobody needs a compiler to run a
 * chain. `--check` writes nothing and fails when a file differs from what the sources give.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const folder = new URL('../src/generated/', import.meta.url)
const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
const camel = (name: string): string => (name[0] ?? '').toLowerCase() + name.slice(1)

const files = new Map<string, string>()
const contracts = [...compile()].sort(([a], [b]) => (a < b ? -1 : 1))
for (const [name, { abi, ...artifact }] of contracts) {
  files.set(
    `${kebab(name)}.ts`,
    `// Written by scripts/generate.ts from solidity/src/${name}; do not edit.
import type { ContractArtifact } from '../artifact.ts'

export const ${camel(name)}Abi = ${JSON.stringify(abi, null, 2)} as const

export const ${camel(name)}Artifact: ContractArtifact = ${JSON.stringify(artifact, null, 2)}
`,
  )
}
// forge does not compile Yul files with these settings: its tests read the code from here
const evaluator = contracts.find(([name]) => name === 'LedgerEvaluator')?.[1]
files.set('ledger-evaluator.json', `${JSON.stringify({ deployedBytecode: evaluator?.deployedBytecode })}\n`)
files.set(
  'index.ts',
  `// Written by scripts/generate.ts; do not edit.\n${contracts.map(([name]) => `export * from './${kebab(name)}.ts'\n`).join('')}`,
)

mkdirSync(folder, { recursive: true })
const read = (url: URL): string => {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return ''
  }
}
const stale = [...files].filter(([file, text]) => read(new URL(file, folder)) !== text)
if (values.check) {
  if (stale.length > 0) {
    process.stderr.write(
      `Out of date: ${stale.map(([file]) => file).join(', ')}. Run \`npm run generate -w packages/contracts\`.\n`,
    )
    process.exitCode = 1
  }
} else {
  for (const [file, text] of stale) writeFileSync(new URL(file, folder), text)
  process.stdout.write(`${stale.length} of ${files.size} generated files written\n`)
}
