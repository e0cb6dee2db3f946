import type { Edit, Mutant, Proposal } from './mutant.ts'
import { deletion, expressionMutants } from './solidity-operators.ts'
import { childrenOf, type Node, rangeOf } from './syntax.ts'
import { helpersOf, yulChildren, yulMutants } from './yul-operators.ts'

/** A number that mutants, and the blocks of assembly in which they lie, are known by. */
export type Numbers = { next: number }

type Sites = { readonly mutants: Mutant[]; readonly edits: Edit[] }

/** Where a walk is. */
type Place = {
  readonly constants: ReadonlySet<number>
  /** within what a requirement asks */
  readonly guard: boolean
  /** within the step of a loop: without it a loop never ends, which any test notices */
  readonly step: boolean
  /** the block of assembly */
  readonly block: number | undefined
  readonly modifier: boolean
  readonly where: string
}

const DECLARATIONS =
  /^(Import|Pragma|Using|Struct|Enum|Event|Error|Structured|Inheritance|Override|Mapping|ArrayType)/

/** All mutants of a file, and the edits that put them behind their switch. */
export function sitesOf(
  file: string,
  source: string,
  tree: Node,
  constants: ReadonlySet<number>,
  numbers: Numbers,
): Sites {
  const mutants: Mutant[] = []
  const edits: Edit[] = []
  const text = (node: Node): string => {
    const { start, end } = rangeOf(node)
    return source.slice(start, end)
  }
  const oneLine = (code: string): string => code.replaceAll(/\s+/g, ' ').trim()

  const add = ({ operator, site, mutated, guard, edit }: Proposal, { block, where }: Place): void => {
    const id = numbers.next++
    mutants.push({
      id,
      file,
      line: source.slice(0, site.start).split('\n').length,
      where,
      operator,
      original: oneLine(source.slice(site.start, site.end)),
      mutated: oneLine(mutated),
      guard,
      reach: block ?? id,
    })
    edits.push(edit(id))
  }
  const insert = (at: number, text_: string): void => {
    edits.push({ start: at, end: at, form: () => text_ })
  }

  const visit = (node: Node, outer: Place): void => {
    let place = outer
    if (DECLARATIONS.test(node.nodeType)) {
      if (node.nodeType === 'InheritanceSpecifier') inheritance(node)
      return
    }
    if (node.nodeType === 'VariableDeclaration' && node.constant) return
    if (node.nodeType === 'FunctionDefinition') {
      mutability(node)
      place = { ...place, where: node.name || node.kind }
    }
    if (node.nodeType === 'InlineAssembly') {
      const block = numbers.next++
      insert(rangeOf(node).start, `_m(${block}); `)
      const { start, end } = rangeOf(node.AST)
      edits.push({ start: start + 1, end, form: (inner) => helpersOf(inner) + inner })
      for (const child of node.AST.statements) visit(child, { ...place, block })
      return
    }
    if (node.nodeType.startsWith('Yul')) {
      for (const proposal of yulMutants(node, text)) add(proposal, place)
      for (const child of yulChildren(node)) visit(child, place)
      return
    }
    if (node.nodeType === 'ModifierDefinition') {
      modifier(node, place)
      return
    }
    if (node.nodeType === 'ModifierInvocation') {
      invocation(node, place)
      return
    }
    if (!place.step) {
      if (!place.modifier) for (const proposal of deletion(node, source)) add(proposal, place)
      for (const proposal of expressionMutants(node, text, place)) add(proposal, place)
    }
    const asked =
      node.nodeType === 'FunctionCall' && node.expression.name === 'require' ? node.arguments[0] : undefined
    for (const child of childrenOf(node)) {
      visit(child, {
        ...place,
        guard: child === asked || (place.guard && node.nodeType !== 'FunctionCall'),
        step: place.step || (node.nodeType === 'ForStatement' && child === node.loopExpression),
      })
    }
  }

  /** The switch reads the environment, which pure functions may not. */
  const mutability = (node: Node): void => {
    if (node.stateMutability !== 'pure') return
    const start = rangeOf(node.parameters).end
    const header = source.slice(start, node.body ? rangeOf(node.body).start : rangeOf(node).end)
    const at = start + header.search(/\bpure\b/)
    edits.push({ start: at, end: at + 4, form: () => 'view' })
  }

  /** A modifier gets the number of the mutant in which the use at hand is without it. */
  const modifier = (node: Node, place: Place): void => {
    const { start, end } = rangeOf(node.parameters)
    edits.push({ start, end, form: () => '(uint256 dropped)' })
    for (const statement of node.body.statements as Node[]) {
      if (statement.nodeType === 'PlaceholderStatement') continue
      const range = rangeOf(statement)
      edits.push({
        start: range.start,
        end: source.indexOf(';', range.end) + 1,
        form: (inner) => `if (!_m(dropped)) { ${inner} }`,
      })
      visit(statement, { ...place, modifier: true, where: node.name })
    }
  }

  const invocation = (node: Node, place: Place): void => {
    if (node.kind !== 'modifierInvocation') return
    const site = rangeOf(node)
    add(
      {
        operator: 'modifier dropped',
        site,
        mutated: '',
        guard: true,
        edit: (id) => ({ ...site, form: (inner) => `${inner}(${id})` }),
      },
      place,
    )
  }

  /** The library's guard has private parts: the schemata bring one that can be switched off. */
  const inheritance = (node: Node): void => {
    if (text(node.baseName) !== 'ReentrancyGuardTransient') return
    edits.push({ ...rangeOf(node.baseName), form: () => 'MutableReentrancyGuard' })
  }

  visit(tree, { constants, guard: false, step: false, block: undefined, modifier: false, where: '' })
  return { mutants, edits }
}

/** The declarations of all named constants. */
export function constantsOf(trees: Iterable<Node>): Set<number> {
  const found = new Set<number>()
  const visit = (node: Node): void => {
    if (node.nodeType === 'VariableDeclaration' && node.constant) found.add(node.id)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const tree of trees) visit(tree)
  return found
}
