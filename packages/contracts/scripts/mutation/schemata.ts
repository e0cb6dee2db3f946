import { posix } from 'node:path'
import { firstNumberOf, type Mutant } from './mutant.ts'
import { constantsOf, sitesOf } from './sites.ts'
import { type Node, parse, rangeOf } from './syntax.ts'
import { weave } from './weave.ts'

/** `block.coinbase` of a run in which no mutant is on and the places that tests come by are logged. */
export const RECORDING = '0xffffffffffffffffffffffffffffffffffffffff'
export const coinbaseOf = (id: number): string => `0x${id.toString(16).padStart(40, '0')}`

const SWITCH = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// Whether mutant \`id\` is on: the block's coinbase is its number. While places are recorded, the number goes to the console instead.
function _m(uint256 id) view returns (bool on) {
    assembly ("memory-safe") {
        on := eq(coinbase(), id)
        if eq(coinbase(), ${RECORDING}) {
            let first := mload(0x00)
            let second := mload(0x20)
            mstore(0x00, 0xf82c50f1) // log(uint256)
            mstore(0x20, id)
            pop(staticcall(gas(), 0x000000000000000000636F6e736F6c652e6c6f67, 0x1c, 0x24, 0x00, 0x00))
            mstore(0x00, first)
            mstore(0x20, second)
        }
    }
}

// What OpenZeppelin's guard does, and can be left out at a single use.
abstract contract MutableReentrancyGuard {
    bool private transient _entered;

    error ReentrancyGuardReentrantCall();

    modifier nonReentrant(uint256 dropped) {
        bool off = _m(dropped);
        if (!off) {
            require(!_entered, ReentrancyGuardReentrantCall());
            _entered = true;
        }
        _;
        if (!off) _entered = false;
    }
}
`
const SWITCH_FILE = 'Mutants.sol'

/** All contracts of some sources with all their mutants, each behind its switch, and the switch. */
export function schemataOf(sources: ReadonlyMap<string, string>): {
  files: Map<string, string>
  mutants: Mutant[]
} {
  const parsed = parse(sources)
  const constants = constantsOf([...parsed.values()].map(({ tree }) => tree))
  const all: Mutant[] = []
  const files = new Map([[SWITCH_FILE, SWITCH]])
  for (const [file, { source, tree }] of parsed) {
    const { mutants, edits } = sitesOf(file, source, tree, constants, { next: firstNumberOf(file) })
    const path = posix.relative(posix.dirname(file), SWITCH_FILE)
    const { end } = rangeOf(tree.nodes.find(({ nodeType }: Node) => nodeType === 'PragmaDirective'))
    const head = {
      start: end,
      end,
      form: () =>
        `\nimport {_m, MutableReentrancyGuard} from "${path.startsWith('.') ? path : `./${path}`}";`,
    }
    files.set(file, Buffer.from(weave(source, [head, ...edits]), 'latin1').toString())
    all.push(...mutants)
  }
  return { files, mutants: all }
}
