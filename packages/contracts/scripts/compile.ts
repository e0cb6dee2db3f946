import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const solc = require('solc')
const root = fileURLToPath(new URL('../solidity/src/', import.meta.url))

type Reference = { start: number; length: number }
export type Compiled = {
  abi: unknown[]
  bytecode: string
  deployedBytecode: string
  immutables: Record<string, Reference[]>
  storage: Record<string, { slot: string; offset: number; type: string }>
}

const PREFIXES: Readonly<Record<string, string>> = {
  '@openzeppelin/contracts/': `${dirname(require.resolve('@openzeppelin/contracts/package.json'))}/`,
  'solady/': `${dirname(require.resolve('solady/package.json'))}/src/`,
}

function load(path: string): { contents: string } | { error: string } {
  const prefix = Object.keys(PREFIXES).find((entry) => path.startsWith(entry))
  const file = prefix ? PREFIXES[prefix] + path.slice(prefix.length) : join(root, path)
  try {
    return { contents: readFileSync(file, 'utf8') }
  } catch (error) {
    return { error: String(error) }
  }
}

/** Names of all immutable variables by their id in the compiler's syntax trees. */
function immutableNames(sources: Record<string, { ast: unknown }>): Map<string, string> {
  const names = new Map<string, string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const entry of node) visit(entry)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const { nodeType, mutability, id, name } = node as Record<string, unknown>
    if (nodeType === 'VariableDeclaration' && mutability === 'immutable') names.set(String(id), String(name))
    for (const entry of Object.values(node)) visit(entry)
  }
  for (const source of Object.values(sources)) visit(source.ast)
  return names
}

const EVALUATOR = 'LedgerEvaluator.yul'
export const readEvaluator = (): string => readFileSync(join(root, '../evaluator', EVALUATOR), 'utf8')

/**
 * Compiles the evaluator, which is written in Yul. Its steps stand as they should run: the optimizer only lays out the stack
 * (its rematerialisation would compute masks and shifts anew for every entry).
 */
export function compileEvaluator(content = readEvaluator()): Compiled {
  const input = {
    language: 'Yul',
    sources: { [EVALUATOR]: { content } },
    settings: {
      evmVersion: 'prague',
      optimizer: {
        enabled: true,
        runs: 1_000_000,
        details: {
          constantOptimizer: false,
          yul: true,
          yulDetails: { stackAllocation: true, optimizerSteps: ':' },
        },
      },
      outputSelection: { '*': { '*': ['evm.bytecode.object', 'evm.deployedBytecode.object'] } },
    },
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input)))
  failOnErrors(output)
  const { evm } = output.contracts[EVALUATOR].LedgerEvaluator
  return {
    abi: [{ type: 'fallback', stateMutability: 'view' }],
    bytecode: `0x${evm.bytecode.object}`,
    deployedBytecode: `0x${evm.deployedBytecode.object}`,
    immutables: {},
    storage: {},
  }
}

function failOnErrors(output: { errors?: { severity: string; formattedMessage: string }[] }): void {
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
}

/** Compiles all contracts with the settings of foundry.toml by the npm build of the Solidity compiler. */
export function compile(): Map<string, Compiled> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sol'),
  )
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(
      files.sort().map((file) => [file, { content: readFileSync(join(root, file), 'utf8') }]),
    ),
    settings: {
      evmVersion: 'prague',
      viaIR: true,
      optimizer: { enabled: true, runs: 200 },
      metadata: { bytecodeHash: 'none', appendCBOR: false },
      outputSelection: {
        '*': {
          '': ['ast'],
          '*': [
            'abi',
            'storageLayout',
            'evm.bytecode.object',
            'evm.deployedBytecode.object',
            'evm.deployedBytecode.immutableReferences',
          ],
        },
      },
    },
  }
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: load }))
  failOnErrors(output)
  const names = immutableNames(output.sources)
  const contracts = new Map([['LedgerEvaluator', compileEvaluator()]])
  for (const file of files.filter((entry) => !entry.includes('/'))) {
    const name = file.replace('.sol', '')
    const contract = output.contracts[file]?.[name]
    if (!contract) continue
    const references: Record<string, Reference[]> = contract.evm.deployedBytecode.immutableReferences ?? {}
    contracts.set(name, {
      abi: contract.abi,
      bytecode: `0x${contract.evm.bytecode.object}`,
      deployedBytecode: `0x${contract.evm.deployedBytecode.object}`,
      immutables: Object.fromEntries(
        Object.entries(references)
          .map(([id, places]) => [names.get(id) ?? id, places] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      storage: Object.fromEntries(
        (
          contract.storageLayout.storage as { label: string; slot: string; offset: number; type: string }[]
        ).map(({ label, slot, offset, type }) => [
          label,
          { slot, offset, type: contract.storageLayout.types[type].label },
        ]),
      ),
    })
  }
  return contracts
}
