import { createRequire } from 'node:module'
import { addresses } from '@openledger/contracts'
import {
  type Abi,
  type Address,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  keccak256,
  toHex,
} from 'viem'
import { someAmount } from './amounts.ts'
import type { BenchChain } from './chain.ts'
import { ownerOf } from './seasoned.ts'

/**
 * Ways to credit many accounts that others use, each written small for this bench (not those projects' code):
 * `Direct` one word per account, `Dense` two amounts per word of consecutive accounts, `Cumulative` a root of cumulative amounts that
 * nobody checks and a claim with a Merkle proof (as 1inch's cumulative drop), `Push` a token transfer to everybody (as 0xSplits).
 */
const SOURCE = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
interface IERC20 { function transfer(address to, uint256 amount) external returns (bool); }
contract Direct {
  mapping(uint256 => uint256) public balance;
  function credit(bytes calldata entries) external {
    unchecked { for (uint256 i = 0; i < entries.length; i += 12)
      balance[uint32(bytes4(entries[i:i + 4]))] += uint64(bytes8(entries[i + 4:i + 12])); }
  }
}
contract Dense {
  mapping(uint256 => uint256) public pair;
  function credit(uint256 first, bytes calldata amounts) external {
    unchecked { for (uint256 i = 0; i < amounts.length; i += 16)
      pair[first++] += uint256(uint64(bytes8(amounts[i:i + 8]))) << 128 | uint64(bytes8(amounts[i + 8:i + 16])); }
  }
}
contract Cumulative {
  bytes32 public root; IERC20 immutable token; mapping(address => uint256) public claimed;
  constructor(IERC20 token_) { token = token_; }
  function setRoot(bytes32 root_) external { root = root_; }
  function claim(address account, uint256 cumulative, bytes32[] calldata proof) external {
    bytes32 node = keccak256(abi.encodePacked(account, cumulative));
    for (uint256 i = 0; i < proof.length; ++i)
      node = node < proof[i] ? keccak256(bytes.concat(node, proof[i])) : keccak256(bytes.concat(proof[i], node));
    require(node == root);
    uint256 amount = cumulative - claimed[account];
    claimed[account] = cumulative;
    token.transfer(account, amount);
  }
}
contract Push {
  IERC20 immutable token;
  constructor(IERC20 token_) { token = token_; }
  function distribute(bytes calldata entries) external {
    unchecked { for (uint256 i = 0; i < entries.length; i += 28)
      token.transfer(address(bytes20(entries[i:i + 20])), uint64(bytes8(entries[i + 20:i + 28]))); }
  }
}`

type Compiled = { abi: Abi; bytecode: Hex }

function compile(): Record<string, Compiled> {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const output = JSON.parse(
    solc.compile(
      JSON.stringify({
        language: 'Solidity',
        sources: { 'peers.sol': { content: SOURCE } },
        settings: {
          viaIR: true,
          evmVersion: 'prague',
          optimizer: { enabled: true, runs: 1_000_000 },
          outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
        },
      }),
    ),
  ) as {
    contracts?: Record<string, Record<string, { abi: Abi; evm: { bytecode: { object: string } } }>>
    errors?: { severity: string; formattedMessage: string }[]
  }
  const fault = output.errors?.find(({ severity }) => severity === 'error')
  if (fault) throw new Error(fault.formattedMessage)
  return Object.fromEntries(
    Object.entries(output.contracts!['peers.sol']!).map(([name, { abi, evm }]) => [
      name,
      { abi, bytecode: `0x${evm.bytecode.object}` as Hex },
    ]),
  )
}

const hex = (value: bigint | number, size: number) => toHex(BigInt(value), { size }).slice(2)
const repeat = (count: number, entry: (i: number) => string): Hex =>
  `0x${Array.from({ length: count }, (_, i) => entry(i)).join('')}`

export type PeerGas = {
  directNew: number
  directExisting: number
  denseNew: number
  denseExisting: number
  cumulativeRoot: number
  cumulativeClaim: number
  pushNew: number
  pushExisting: number
}

/** Gas per credited account at `count` accounts, whole transactions; `cumulativeClaim` is one claim under a tree of 2^17 accounts. */
export async function peerGas(chain: BenchChain, count: number): Promise<PeerGas> {
  const compiled = compile()
  const deploy = async (name: string, args: readonly unknown[] = []) => {
    const { abi, bytecode } = compiled[name]!
    const { created } = await chain.send(
      chain.deployer,
      null,
      encodeDeployData({ abi, bytecode, args: [...args] }),
    )
    return (functionName: string, parameters: readonly unknown[]) =>
      chain.send(
        chain.deployer,
        created as Address,
        encodeFunctionData({ abi, functionName, args: [...parameters] }),
      )
  }
  const each = ({ gas }: { gas: bigint }) => Math.round(Number(gas) / count)
  const direct = await deploy('Direct')
  const entries = repeat(count, (i) => hex(4096 + i, 4) + hex(someAmount(), 8))
  const dense = await deploy('Dense')
  const amounts = repeat(count, () => hex(someAmount(), 8))
  const result: Partial<PeerGas> = {
    directNew: each(await direct('credit', [entries])),
    directExisting: each(await direct('credit', [entries])),
    denseNew: each(await dense('credit', [0n, amounts])),
    denseExisting: each(await dense('credit', [0n, amounts])),
  }

  const fund = (to: Address) =>
    chain.send(
      chain.deployer,
      addresses.openToken,
      encodeFunctionData({
        abi: [
          {
            type: 'function',
            name: 'transfer',
            inputs: [{ type: 'address' }, { type: 'uint256' }],
            outputs: [],
            stateMutability: 'nonpayable',
          },
        ],
        functionName: 'transfer',
        args: [to, 10n ** 20n],
      }),
    )
  const cumulativeAt = await deployAt(chain, compiled.Cumulative!, [addresses.openToken])
  const { abi } = compiled.Cumulative!
  const cumulative = (functionName: string, args: readonly unknown[]) =>
    chain.send(chain.deployer, cumulativeAt, encodeFunctionData({ abi, functionName, args: [...args] }))
  await fund(cumulativeAt)
  const owner = ownerOf(1)
  const proof = Array.from({ length: 17 }, (_, i) => keccak256(toHex(i)))
  const root = (value: bigint) =>
    proof.reduce<Hex>(
      (node, other) =>
        keccak256(BigInt(node) < BigInt(other) ? `${node}${other.slice(2)}` : `${other}${node.slice(2)}`),
      keccak256(`${owner}${hex(value, 32)}`),
    )
  await cumulative('setRoot', [root(1000n)])
  await cumulative('claim', [owner, 1000n, proof])
  result.cumulativeRoot = each(await cumulative('setRoot', [root(3000n)]))
  result.cumulativeClaim = Number((await cumulative('claim', [owner, 3000n, proof])).gas)

  const pushAt = await deployAt(chain, compiled.Push!, [addresses.openToken])
  await fund(pushAt)
  const payouts = repeat(count, (i) => hex(0x2000_0000_0000n + BigInt(i), 20) + hex(someAmount(), 8))
  const push = () =>
    chain.send(
      chain.deployer,
      pushAt,
      encodeFunctionData({ abi: compiled.Push!.abi, functionName: 'distribute', args: [payouts] }),
    )
  result.pushNew = each(await push())
  result.pushExisting = each(await push())
  return result as PeerGas
}

async function deployAt(
  chain: BenchChain,
  { abi, bytecode }: Compiled,
  args: readonly unknown[],
): Promise<Address> {
  const { created } = await chain.send(
    chain.deployer,
    null,
    encodeDeployData({ abi, bytecode, args: [...args] }),
  )
  return created!
}
