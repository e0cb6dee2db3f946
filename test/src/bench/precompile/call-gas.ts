import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '@openledger/contracts'
import type { EngineRpc } from '@openledger/devnet'
import { InvalidInputError } from '@openledger/primitives'
import { root } from '../../program.ts'

/** Code that calls `address` with its own input and returns `gas used ‖ success`: the call alone, without calldata and intrinsic gas. */
const meter = (address: string) => `0x363d3d375a3d3d363d73${address.slice(2)}5afa6020525a90035f5260405ff3`

const METER = `0x${'7e'.repeat(20)}`

async function gasOf(l2: EngineRpc, evaluator: string, input: string): Promise<number> {
  const answer = await l2<string>('eth_call', [
    { to: METER, data: input, gas: '0x3938700' },
    'latest',
    { [METER]: { code: meter(evaluator) } },
  ])
  if (Number(`0x${answer.slice(66)}`) !== 1) throw new InvalidInputError(`${evaluator} refused the input.`)
  return Number(answer.slice(0, 66))
}

/** One page with so many entries of one byte gap and four bytes amount, as a settlement of a busy page has them. */
function busyPage(entries: number): string {
  const word = (value: number, bytes: number) => value.toString(16).padStart(2 * bytes, '0')
  const body = Array.from(
    { length: entries },
    (_, j) => word(j === 0 ? 1 : 0, 1) + word(0x01000001 + 7919 * j, 4),
  )
  return `0x${'31'.repeat(32)}${'32'.repeat(32)}${word(1, 2)}${word(4096, 2)}${word(entries, 2)}14${body.join('')}`
}

/** Gas of one call of precompile and twin on op-geth, by the number of entries. */
export async function callGas(l2: EngineRpc): Promise<Record<string, string>[]> {
  const rows = []
  for (const entries of [1, 100, 1000, 4000]) {
    const input = busyPage(entries)
    const precompile = await gasOf(l2, addresses.ledgerPrecompile, input)
    const twin = await gasOf(l2, addresses.ledgerEvaluator, input)
    rows.push({
      entries: String(entries),
      precompile: String(precompile),
      twin: String(twin),
      precompilePerEntry: (precompile / entries).toFixed(1),
      twinPerEntry: (twin / entries).toFixed(1),
    })
  }
  return rows
}

/** Asks both for every golden vector. @returns how many there are. @throws InvalidInputError naming the vector that is answered in another way. */
export async function compareVectors(l2: EngineRpc): Promise<number> {
  const { vectors } = JSON.parse(
    readFileSync(join(root, 'packages', 'ledger', 'vectors', 'evaluator.json'), 'utf8'),
  ) as { vectors: { input: string; output: string | null }[] }
  for (const { input, output } of vectors) {
    for (const to of [addresses.ledgerPrecompile, addresses.ledgerEvaluator]) {
      const answer = await l2<string>('eth_call', [{ to, data: input }, 'latest']).catch(() => null)
      if (answer !== output) throw new InvalidInputError(`${to} answers ${answer} to the vector ${input}.`)
    }
  }
  return vectors.length
}
