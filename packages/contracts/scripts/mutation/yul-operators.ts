import type { Operator, Proposal } from './mutant.ts'
import { childrenOf, type Node, type Range, rangeOf } from './syntax.ts'

/** Calls that become others of as many operands. */
const CALLS: Readonly<Record<string, readonly [Operator, string]>> = {
  lt: ['relation', 'iszero(gt(m_a, m_b))'],
  gt: ['relation', 'iszero(lt(m_a, m_b))'],
  eq: ['relation', 'iszero(eq(m_a, m_b))'],
  add: ['arithmetic', 'sub(m_a, m_b)'],
  sub: ['arithmetic', 'add(m_a, m_b)'],
  mul: ['arithmetic', 'div(m_a, m_b)'],
  div: ['arithmetic', 'mul(m_a, m_b)'],
  shl: ['bits', 'shr(m_a, m_b)'],
  shr: ['bits', 'shl(m_a, m_b)'],
  and: ['bits', 'or(m_a, m_b)'],
  or: ['bits', 'and(m_a, m_b)'],
  xor: ['bits', 'and(m_a, m_b)'],
}
const ON = 'eq(coinbase(), m_id)'
const BOOLEANS = new Set(['lt', 'gt', 'slt', 'sgt', 'eq', 'iszero', 'call', 'staticcall'])

/** Functions that the switched forms call; a block gets those that it needs. Their names meet none of Solidity's variables. */
const HELPERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(CALLS).map(([name, [, other]]) => [
      `m_${name}`,
      `function m_${name}(m_id, m_a, m_b) -> m_r { switch ${ON} case 0 { m_r := ${name}(m_a, m_b) } default { m_r := ${other} } }`,
    ]),
  ),
  m_ones: `function m_ones(m_id, m_a) -> m_r { switch ${ON} case 0 { m_r := m_a } default { m_r := not(0) } }`,
  m_more: `function m_more(m_id, m_a) -> m_r { m_r := add(m_a, ${ON}) }`,
  m_never: `function m_never(m_id, m_a) -> m_r { m_r := mul(m_a, iszero(${ON})) }`,
  m_always: `function m_always(m_id, m_a) -> m_r { m_r := or(m_a, ${ON}) }`,
  m_iszero: `function m_iszero(m_id, m_a) -> m_r { switch ${ON} case 0 { m_r := iszero(m_a) } default { m_r := m_a } }`,
  m_gas: `function m_gas(m_id, m_a) -> m_r { switch ${ON} case 0 { m_r := m_a } default { m_r := gas() } }`,
  m_chainid: `function m_chainid(m_id) -> m_r { switch ${ON} case 0 { m_r := chainid() } default { m_r := 31337 } }`,
  m_address: `function m_address(m_id) -> m_r { switch ${ON} case 0 { m_r := address() } default { } }`,
}

/** The definitions of all helpers that a woven block calls. */
export const helpersOf = (woven: string): string =>
  Object.entries(HELPERS)
    .filter(([name]) => woven.includes(`${name}(`))
    .map(([, definition]) => `\n${definition}`)
    .join('')

/** `name(` becomes `helper(id, `. */
function renamed(operator: Operator, node: Node, helper: string, mutated: string, guard = false): Proposal {
  const { start, end } = rangeOf(node.functionName)
  return {
    operator,
    site: rangeOf(node),
    mutated,
    guard,
    edit: (id) => ({
      start,
      end: end + 1,
      form: () => `${helper}(${id}${node.arguments.length > 0 ? ', ' : ''}`,
    }),
  }
}

function wrapped(operator: Operator, site: Range, helper: string, mutated: string, guard = false): Proposal {
  return {
    operator,
    site,
    mutated,
    guard,
    edit: (id) => ({ ...site, form: (inner) => `${helper}(${id}, ${inner})` }),
  }
}

function isBoolean(node: Node): boolean {
  if (node.nodeType === 'YulIdentifier') return node.name === 'ok'
  if (node.nodeType !== 'YulFunctionCall') return false
  const { name } = node.functionName
  return BOOLEANS.has(name) || (name === 'and' && (node.arguments as Node[]).some(isBoolean))
}

function call(node: Node, text: (node: Node) => string): Proposal[] {
  const { name } = node.functionName
  const [a, b]: Node[] = node.arguments
  if (name === 'chainid') return [renamed('environment', node, 'm_chainid', '31337')]
  if (name === 'address') return [renamed('environment', node, 'm_address', '0')]
  if (a === undefined) return []
  if (name === 'iszero') return [renamed('negation', node, 'm_iszero', text(a))]
  if ((name === 'call' || name === 'staticcall') && text(a) !== 'gas()') {
    return [wrapped('gas limit lifted', rangeOf(a), 'm_gas', 'gas()', true)]
  }
  const change = CALLS[name]
  if (change === undefined || b === undefined) return []
  if (name === 'and' && (isBoolean(a) || isBoolean(b))) return conjunction(node, text)
  const [operator, pattern] = change
  const mutated = pattern.replace('m_a, m_b', `${text(a)}, ${text(b)}`)
  return [renamed(operator, node, `m_${name}`, mutated)]
}

/** A conjunction of which one side is left out: a side that is off is all ones. */
function conjunction(node: Node, text: (node: Node) => string): Proposal[] {
  const [a, b] = node.arguments as [Node, Node]
  const without = (dropped: Node, kept: Node): Proposal => ({
    ...wrapped('operand dropped', rangeOf(dropped), 'm_ones', text(kept), true),
    site: rangeOf(node),
  })
  return [without(a, b), without(b, a)]
}

/** The mutants of one node of Yul. */
export function yulMutants(node: Node, text: (node: Node) => string): Proposal[] {
  const site = rangeOf(node)
  switch (node.nodeType) {
    case 'YulFunctionCall':
      return call(node, text)
    case 'YulLiteral':
      return node.kind === 'number' ? [wrapped('constant', site, 'm_more', `add(${text(node)}, 1)`)] : []
    case 'YulIf': {
      const reverts = /^\{\s*revert\(/.test(text(node.body))
      const condition = rangeOf(node.condition)
      return [
        wrapped(reverts ? 'guard off' : 'condition', condition, 'm_never', '0', reverts),
        wrapped('condition', condition, 'm_always', '1'),
      ]
    }
    case 'YulForLoop':
      return [wrapped('condition', rangeOf(node.condition), 'm_never', '0')]
    case 'YulAssignment':
    case 'YulExpressionStatement':
      // a reference into calldata must be given before it is used
      if (/^(revert|return)\(|^\w+\.(offset|length) :=/.test(text(node))) return []
      return [
        {
          operator: 'statement deleted',
          site,
          mutated: '',
          guard: false,
          edit: (id) => ({ ...site, form: (inner) => `if iszero(eq(coinbase(), ${id})) { ${inner} }` }),
        },
      ]
    default:
      return []
  }
}

/** What is mutated below a node: no names, no cases, nothing of a revert, no step of a loop (without it a loop never ends). */
export function yulChildren(node: Node): Node[] {
  const omitted: readonly unknown[] =
    node.nodeType === 'YulFunctionCall' && node.functionName.name === 'revert'
      ? node.arguments
      : [
          node.functionName,
          node.nodeType === 'YulCase' && node.value,
          node.nodeType === 'YulForLoop' && node.post,
        ]
  return childrenOf(node).filter((child) => !omitted.includes(child))
}
