import { firstNumberOf, type Mutant, type Proposal } from './mutant.ts'
import { childrenOf, type Node, parse, rangeOf } from './syntax.ts'
import { yulChildren, yulMutants } from './yul-operators.ts'

const FILE = 'LedgerEvaluator.yul'
const BEFORE =
  '// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\ncontract C { fallback() external { assembly '

/** The block of the evaluator's code: what is between the object's head and its tables. */
function blockOf(yul: string): { start: number; end: number } {
  const deployed = yul.indexOf('object "LedgerEvaluator_deployed"')
  const start = yul.indexOf('{', yul.indexOf('code', deployed))
  const end = yul.lastIndexOf('}', yul.indexOf('data "tables"')) + 1
  if (deployed < 0 || end <= start)
    throw new Error(`Expected the code of ${FILE} before its tables, found none.`)
  return { start, end }
}

/**
 * The evaluator's mutants and their whole sources. It has no room on its stack for switches, and compiles in a second: each is a source of its
 * own. Lines that its writer repeats (the loop is unrolled) are changed all at once.
 */
export function evaluatorMutants(
  yul: string,
  reach: number,
): { mutants: Mutant[]; sources: Map<number, string> } {
  // one character per byte, as the tree counts
  const source = Buffer.from(yul).toString('latin1')
  const { start, end } = blockOf(source)
  // instructions that stand in objects only
  const code = source.slice(start, end).replace(/datacopy\(.*/, (line) => ' '.repeat(line.length))
  const file = Buffer.from(`${BEFORE}${code} } }`, 'latin1').toString()
  const tree = parse(new Map([[FILE, file]])).get(FILE)?.tree as Node
  const shift = start - BEFORE.length
  const text = (node: Node): string => {
    const range = rangeOf(node)
    return source.slice(range.start + shift, range.end + shift)
  }

  const mutants: Mutant[] = []
  const sources = new Map<number, string>()
  const seen = new Set<string>()
  const add = ({ operator, site, mutated, guard }: Proposal): void => {
    const [from, to] = [site.start + shift, site.end + shift]
    const begin = source.lastIndexOf('\n', from) + 1
    const lineEnd = source.indexOf('\n', to)
    const original = source.slice(begin, lineEnd)
    const changed = source.slice(begin, from) + mutated + source.slice(to, lineEnd)
    if (seen.has(`${original}\n${changed}`)) return
    seen.add(`${original}\n${changed}`)
    const id = firstNumberOf(FILE) + mutants.length
    mutants.push({
      id,
      file: FILE,
      line: source.slice(0, from).split('\n').length,
      where: '',
      operator,
      original: source.slice(from, to).replaceAll(/\s+/g, ' '),
      mutated: mutated.replaceAll(/\s+/g, ' '),
      guard,
      reach,
    })
    sources.set(
      id,
      Buffer.from(
        source.replaceAll(original, () => changed),
        'latin1',
      ).toString(),
    )
  }
  const visit = (node: Node): void => {
    for (const proposal of yulMutants(node, text)) add(proposal)
    for (const child of yulChildren(node)) visit(child)
  }
  const assembly = (node: Node): void => {
    if (node.nodeType === 'InlineAssembly') visit(node.AST)
    else for (const child of childrenOf(node)) assembly(child)
  }
  assembly(tree)
  return { mutants, sources }
}
