import { describe, expect, test } from 'vitest'
import { evaluatorMutants } from '../scripts/mutation/evaluator.ts'
import { resultsOf } from '../scripts/mutation/forge.ts'
import type { Mutant } from '../scripts/mutation/mutant.ts'
import type { Outcome } from '../scripts/mutation/outcomes.ts'
import { scoreOf } from '../scripts/mutation/report.ts'
import { schemataOf } from '../scripts/mutation/schemata.ts'
import { parse } from '../scripts/mutation/syntax.ts'
import { weave } from '../scripts/mutation/weave.ts'

const HEAD = '// SPDX-License-Identifier: MIT\n// “ü” takes bytes\npragma solidity ^0.8.30;\n'

/** The mutants of a contract with this body, as the report shows them. The schemata must compile. */
function mutants(body: string): string[] {
  return schemata(body).map(({ operator, original, mutated }) => `${operator}: ${original} -> ${mutated}`)
}

function schemata(body: string): Mutant[] {
  const { files, mutants: all } = schemataOf(new Map([['C.sol', `${HEAD}contract C {\n${body}\n}\n`]]))
  parse(files)
  return all
}

describe('mutants of Solidity', () => {
  test('relations and their boundaries', () =>
    expect(mutants('function f(uint256 a) external pure returns (bool) { return a < 7; }')).toEqual([
      'relation: a < 7 -> a <= 7',
      'constant: a < 7 -> a < (7 + 1)',
    ]))

  test('either side of a conjunction', () =>
    expect(mutants('function f(bool a, bool b) external pure returns (bool) { return a && b; }')).toEqual([
      'operand dropped: a && b -> b',
      'operand dropped: a && b -> a',
    ]))

  test('arithmetic, shifts, named constants', () =>
    expect(
      mutants(
        'uint256 constant N = 5; function f(uint256 a) external pure returns (uint256) { return a % N + (a << 3); }',
      ),
    ).toEqual([
      'returned value: a % N + (a << 3) -> uint256(0)',
      'arithmetic: a % N + (a << 3) -> a % N - (a << 3)',
      'arithmetic: a % N -> a / N',
      'constant: a % N -> a % (N + 1)',
      'bits: a << 3 -> a >> 3',
      'constant: a << 3 -> a << (3 + 1)',
    ]))

  test('requirements, modifiers of the contract and of the library', () => {
    const body = `
      error E(); address o;
      modifier only() { require(msg.sender == o, E()); _; }
      function f(uint256 a) external only { require(a != 0, E()); }`
    expect(mutants(body)).toEqual([
      'guard off: msg.sender == o -> true || (msg.sender == o)',
      'relation: msg.sender == o -> msg.sender != o',
      'modifier dropped: only -> ',
      'guard off: a != 0 -> true || (a != 0)',
      'relation: a != 0 -> a == 0',
    ])
    expect(schemata(body).filter(({ guard }) => guard)).toHaveLength(3)
  })

  test('statements, with an `else` that stays where it was', () =>
    expect(mutants('uint256 s; function f(bool a) external { if (a) s = 1; else s += 2; }')).toEqual([
      'condition: a -> false && (a)',
      'condition: a -> true || (a)',
      'statement deleted: s = 1; -> ',
      'statement deleted: s += 2; -> ',
      'arithmetic: s += 2 -> s -= 2',
    ]))

  test('no step of a loop, no reference that must be given', () =>
    expect(
      mutants(`
        struct S { uint256 a; } mapping(uint256 => S) m;
        function g() internal view returns (S storage s) { s = m[0]; for (uint256 i = 0; i < s.a; ++i) {} }`),
    ).toEqual([
      'condition: i < s.a -> false && (i < s.a)',
      'constant: 0 -> 0 + 1',
      'relation: i < s.a -> i <= s.a',
    ]))
})

describe('mutants of assembly', () => {
  test('calls, literals, statements', () =>
    expect(
      mutants('function f(uint256 b) external pure returns (uint256 r) { assembly { r := add(b, 2) } }'),
    ).toEqual([
      'statement deleted: r := add(b, 2) -> ',
      'arithmetic: add(b, 2) -> sub(b, 2)',
      'constant: 2 -> add(2, 1)',
    ]))

  test('guards', () => {
    const all = schemata(`
      function f(address a) external view returns (bool ok) {
        assembly {
          ok := staticcall(5000, a, 0, 0, 0, 0)
          ok := and(ok, eq(returndatasize(), 0x20))
          if iszero(ok) { revert(0, 0) }
        }
      }`)
    expect(
      all.filter(({ guard }) => guard).map(({ operator, original }) => `${operator}: ${original}`),
    ).toEqual([
      'gas limit lifted: 5000',
      'operand dropped: and(ok, eq(returndatasize(), 0x20))',
      'operand dropped: and(ok, eq(returndatasize(), 0x20))',
      'guard off: iszero(ok)',
    ])
    expect(new Set(all.map(({ reach }) => reach)).size).toBe(1)
  })
})

test('lines that the evaluator repeats are changed all at once', () => {
  const line = '            sum := add(sum, 2)\n'
  const yul = (lines: string): string => `object "LedgerEvaluator" {
    code { }
    object "LedgerEvaluator_deployed" {
        code {
            datacopy(0, dataoffset("tables"), 0x20)
            let sum := calldataload(0)
${lines}        }
        data "tables" hex"00"
    }
}
`
  const { mutants: all, sources } = evaluatorMutants(yul(line + line), 7)
  const mutant = all.find(({ mutated }) => mutated === 'sub(sum, 2)')
  expect(mutant).toMatchObject({ line: 7, original: 'add(sum, 2)', reach: 7 })
  expect(sources.get(mutant?.id ?? 0)).toBe(yul((line + line).replaceAll('add', 'sub')))
  expect(all.filter(({ original }) => original === 'add(sum, 2)')).toHaveLength(1)
})

test('the score counts what no test comes by as survived, a timeout as killed, and no equivalents', () => {
  const [mutant] = schemata('function f(uint256 a) external pure returns (bool) { return a < 7; }')
  const judged = (outcome: Outcome | undefined, reason?: string) => ({
    mutant: mutant as Mutant,
    outcome,
    reason,
  })
  expect(
    scoreOf([
      judged({ fate: 'killed', by: 'CTest.test_f', file: 'C.t.sol' }),
      judged({ fate: 'timeout' }),
      judged({ fate: 'survived', covered: true }),
      judged({ fate: 'survived', covered: false }),
      judged(undefined, 'equivalent'),
      judged(undefined),
    ]),
  ).toEqual({ mutants: 5, killed: 2, survived: 2, notCovered: 1, equivalent: 1, score: 50 })
})

test("reads forge's results", () => {
  const output = JSON.stringify({
    'solidity/test/C.t.sol:CTest': {
      test_results: {
        'test_f()': {
          status: 'Failure',
          reason: 'no',
          duration: '1s 20ms 5us',
          kind: { Unit: { gas: 1 } },
          decoded_logs: ['1048576'],
        },
      },
    },
  })
  expect(resultsOf(`Compiling…\n${output}\n`)).toEqual([
    {
      file: 'C.t.sol',
      contract: 'CTest',
      name: 'test_f',
      passed: false,
      reason: 'no',
      milliseconds: 1020.005,
      fuzz: false,
      logs: ['1048576'],
    },
  ])
  expect(() => resultsOf('Error: no')).toThrow(/JSON/)
})

test('a mutant knows its place', () => {
  const [mutant] = schemata('\nfunction f(uint256 a) external pure returns (bool) { return a < 7; }')
  expect(mutant).toMatchObject({ file: 'C.sol', line: 6, where: 'f' })
})

test('edits nest, and do not overlap', () => {
  const around = (name: string) => (inner: string) => `${name}(${inner})`
  expect(
    weave('abcd', [
      { start: 0, end: 4, form: around('x') },
      { start: 1, end: 2, form: around('y') },
      { start: 3, end: 3, form: () => '+' },
    ]),
  ).toBe('x(ay(b)c+d)')
  expect(() =>
    weave('abcd', [
      { start: 0, end: 2, form: around('x') },
      { start: 1, end: 3, form: around('y') },
    ]),
  ).toThrow(/nest/)
})
