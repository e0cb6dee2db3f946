import type { Edit, Operator, Proposal } from './mutant.ts'
import { type Node, type Range, rangeOf } from './syntax.ts'

const RELATIONS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '==': '!=',
  '!=': '==',
}
const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '/' }
const BITS: Readonly<Record<string, string>> = { '<<': '>>', '>>': '<<', '&': '|', '|': '&', '^': '&' }
const ASSIGNMENTS: Readonly<Record<string, string>> = {
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '|=': '&=',
  '&=': '|=',
}

const typeOf = (node: Node): string => node.typeDescriptions?.typeString ?? ''
const isInteger = (type: string): boolean => /^u?int\d+$/.test(type)
const isConstant = (node: Node): boolean => /^(int|rational)_const/.test(typeOf(node))

/** Another expression in the place of one. */
function replacement(
  operator: Operator,
  site: Range,
  mutated: string,
  { guard = false, form }: { guard?: boolean; form?: (id: number, inner: string) => string } = {},
): Proposal {
  const write = form ?? ((id: number, inner: string) => `(_m(${id}) ? (${mutated}) : (${inner}))`)
  return {
    operator,
    site,
    mutated,
    guard,
    edit: (id): Edit => ({ ...site, form: (inner) => write(id, inner) }),
  }
}

/** A number that is one more; none for what is no plain literal and no named constant. */
function oneMore(node: Node, text: string, constants: ReadonlySet<number>): string | undefined {
  if (node.nodeType === 'Literal' && node.kind === 'number') return `(${text} + 1)`
  if (
    node.nodeType === 'Identifier' &&
    constants.has(node.referencedDeclaration) &&
    isInteger(typeOf(node))
  ) {
    return `(${text} + 1)`
  }
  return undefined
}

function binary(
  node: Node,
  text: (node: Node) => string,
  constants: ReadonlySet<number>,
  guard: boolean,
): Proposal[] {
  if (isConstant(node)) return []
  const site = rangeOf(node)
  const { leftExpression: left, rightExpression: right, operator } = node
  const [a, b] = [text(left), text(right)]
  const proposals: Proposal[] = []
  const swap = (name: Operator, to: string | undefined): void => {
    if (to !== undefined) proposals.push(replacement(name, site, `${a} ${to} ${b}`))
  }
  if (operator === '&&' || operator === '||') {
    proposals.push(
      replacement('operand dropped', site, b, { guard: guard && operator === '&&' }),
      replacement('operand dropped', site, a, { guard: guard && operator === '&&' }),
    )
  }
  swap('relation', RELATIONS[operator])
  if (isInteger(typeOf(node))) swap('arithmetic', ARITHMETIC[operator])
  if (isInteger(typeOf(node)) || typeOf(node).startsWith('bytes')) swap('bits', BITS[operator])
  if (operator !== '==' && operator !== '!=' && (isInteger(typeOf(node)) || RELATIONS[operator])) {
    const [moreA, moreB] = [oneMore(left, a, constants), oneMore(right, b, constants)]
    if (moreA) proposals.push(replacement('constant', site, `${moreA} ${operator} ${b}`))
    if (moreB) proposals.push(replacement('constant', site, `${a} ${operator} ${moreB}`))
  }
  return proposals
}

/** What a function returns instead of a value of that type. */
function otherValue(node: Node, text: string): string | undefined {
  const type = typeOf(node)
  if (node.nodeType === 'Literal' && type === 'bool') return text === 'true' ? 'false' : 'true'
  if (node.nodeType === 'BinaryOperation' && type === 'bool') return undefined // has mutants of its own
  if (type === 'bool') return `!(${text})`
  if (isInteger(type) || type === 'address' || /^bytes\d+$/.test(type)) return `${type}(0)`
  return undefined
}

function returned(node: Node, text: (node: Node) => string): Proposal[] {
  const { expression } = node
  if (!expression) return []
  const values: Node[] = expression.nodeType === 'TupleExpression' ? expression.components : [expression]
  return values.flatMap((value) => {
    const other = value && otherValue(value, text(value))
    return other ? [replacement('returned value', rangeOf(value), other)] : []
  })
}

/** Literals that a function or a struct is called with. */
function literalArguments(node: Node, text: (node: Node) => string): Proposal[] {
  if (node.kind === 'typeConversion') return []
  return (node.arguments as Node[]).flatMap((argument) => {
    if (argument.nodeType !== 'Literal') return []
    if (argument.kind === 'bool') {
      return [replacement('constant', rangeOf(argument), text(argument) === 'true' ? 'false' : 'true')]
    }
    if (argument.kind !== 'number' || Number(argument.value) > 254) return []
    return [replacement('constant', rangeOf(argument), String(Number(argument.value) + 1))]
  })
}

function conditions(node: Node, text: string, deletable: boolean): Proposal[] {
  const site = rangeOf(node)
  const never = replacement('condition', site, `false && (${text})`, {
    form: (id, inner) => `(!_m(${id}) && (${inner}))`,
  })
  const always = replacement('condition', site, `true || (${text})`, {
    form: (id, inner) => `(_m(${id}) || (${inner}))`,
  })
  return deletable ? [always] : [never, always]
}

/** The mutants of one expression. `guard`: it is what a requirement asks. */
export function expressionMutants(
  node: Node,
  text: (node: Node) => string,
  { constants, guard }: { constants: ReadonlySet<number>; guard: boolean },
): Proposal[] {
  const site = rangeOf(node)
  switch (node.nodeType) {
    case 'BinaryOperation':
      return binary(node, text, constants, guard)
    case 'UnaryOperation':
      if (node.operator === '!') return [replacement('negation', site, text(node.subExpression))]
      if (node.operator === '++') return [replacement('arithmetic', site, text(node.subExpression))]
      return []
    case 'Conditional':
      return [
        replacement('branch', site, text(node.trueExpression)),
        replacement('branch', site, text(node.falseExpression)),
      ]
    case 'Assignment': {
      const to = ASSIGNMENTS[node.operator]
      if (!to) return []
      return [replacement('arithmetic', site, `${text(node.leftHandSide)} ${to} ${text(node.rightHandSide)}`)]
    }
    case 'Return':
      return returned(node, text)
    case 'MemberAccess':
      // the chain's number where tests run
      return node.memberName === 'chainid' ? [replacement('environment', site, 'uint256(31337)')] : []
    case 'FunctionCall': {
      if (node.expression.name !== 'require') return literalArguments(node, text)
      const condition: Node = node.arguments[0]
      return [
        replacement('guard off', rangeOf(condition), `true || (${text(condition)})`, {
          guard: true,
          form: (id, inner) => `_m(${id}) || (${inner})`,
        }),
      ]
    }
    case 'IfStatement': {
      // without that one statement it is the same as without the condition: that one has a mutant
      const single = /^(Expression|Emit)Statement$/.test(node.trueBody.nodeType) && !node.falseBody
      return conditions(node.condition, text(node.condition), single)
    }
    case 'WhileStatement':
    case 'ForStatement':
      return node.condition ? conditions(node.condition, text(node.condition), false).slice(0, 1) : []
    case 'VariableDeclarationStatement': {
      const value: Node | null = node.initialValue
      if (value?.nodeType !== 'Literal' || !isInteger(typeOf(node.declarations[0]))) return []
      return [replacement('constant', rangeOf(value), `${text(value)} + 1`)]
    }
    default:
      return []
  }
}

/** A statement that is left out; none for declarations, requirements and what the compiler needs. */
export function deletion(node: Node, source: string): Proposal[] {
  if (node.nodeType !== 'ExpressionStatement' && node.nodeType !== 'EmitStatement') return []
  const expression: Node | undefined = node.expression
  if (expression?.nodeType === 'FunctionCall' && expression.expression.name === 'require') return []
  // references into storage and calldata must be given before they are used
  if (
    expression?.nodeType === 'Assignment' &&
    /storage pointer|calldata/.test(typeOf(expression.leftHandSide))
  )
    return []
  const { start, end } = rangeOf(node)
  const site = { start, end: source.indexOf(';', end) + 1 }
  return [
    replacement('statement deleted', site, '', {
      form: (id, inner) => `{ if (!_m(${id})) { ${inner} } }`,
    }),
  ]
}
