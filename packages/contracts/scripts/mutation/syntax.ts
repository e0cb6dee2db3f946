import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** A node of the compiler's syntax tree, of Solidity or of Yul. */
export type Node = {
  readonly nodeType: string
  /** `offset:length:file` in bytes */
  readonly src: string
  // biome-ignore lint/suspicious/noExplicitAny: the compiler's tree has some eighty shapes
  readonly [key: string]: any
}

/** Half-open, in bytes. */
export type Range = { readonly start: number; readonly end: number }

export function rangeOf({ src }: Node): Range {
  const [start = 0, length = 0] = src.split(':').map(Number)
  return { start, end: start + length }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value
}

/** The nodes right below one, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))
    .sort((a, b) => rangeOf(a).start - rangeOf(b).start)
}

const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))

function load(path: string): { contents: string } | { error: string } {
  try {
    const found = path.startsWith('@openzeppelin/contracts/')
      ? join(packageFolder('@openzeppelin/contracts'), path.slice('@openzeppelin/contracts/'.length))
      : join(packageFolder('solady'), path.replace(/^solady\//, 'src/'))
    return { contents: readFileSync(found, 'utf8') }
  } catch (error) {
    return { error: String(error) }
  }
}

/** Syntax trees of sources, by path, and the sources with one character per byte, as the trees count. Throws what the compiler refuses. */
export function parse(sources: ReadonlyMap<string, string>): Map<string, { source: string; tree: Node }> {
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries([...sources].map(([file, content]) => [file, { content }])),
    settings: { evmVersion: 'prague', viaIR: true, outputSelection: { '*': { '': ['ast'] } } },
  }
  const output = JSON.parse(require('solc').compile(JSON.stringify(input), { import: load }))
  const errors = ((output.errors ?? []) as { severity: string; formattedMessage: string }[])
    .filter(({ severity }) => severity === 'error')
    .map(({ formattedMessage }) => formattedMessage)
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return new Map(
    [...sources].map(([file, content]) => [
      file,
      { source: Buffer.from(content).toString('latin1'), tree: output.sources[file].ast },
    ]),
  )
}
