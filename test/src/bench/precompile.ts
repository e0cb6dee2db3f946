import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { addresses } from '@openledger/contracts'
import { createEngineRpc, type EngineRpc, neededBinaries, startOpstackDevnet } from '@openledger/devnet'
import { buildOpstack } from '@openledger/execution'
import { InvalidInputError } from '@openledger/primitives'
import { folderFor } from '../opstack/world/folder.ts'
import { root } from '../program.ts'

/** `BenchmarkEvaluate/NAME-2  123  456 ns/op  7.8 MB/s  9.0 Mgas/s` */
const LINE =
  /^BenchmarkEvaluate\/(\S+?)(?:-\d+)?\s+\d+\s+([\d.]+) ns\/op(?:\s+[\d.]+ MB\/s)?\s+([\d.]+) Mgas\/s/gm

/** Go's own benchmark of the package over its adversarial inputs. */
async function evaluatorSpeed() {
  const { stdout } = await promisify(execFile)(
    'go',
    ['test', '-run', '^$', '-bench', '^BenchmarkEvaluate$', '-benchtime', '300x', './evaluator'],
    {
      cwd: join(root, 'node', 'execution'),
      env: { ...process.env, CGO_ENABLED: '0', PATH: `${process.env.PATH}:/usr/local/go/bin` },
    },
  )
  const rows = [...stdout.matchAll(LINE)].map(([, name, nanoseconds, rate]) => ({
    input: name!.replaceAll('_', ' '),
    microseconds: String(Math.round(Number(nanoseconds) / 100) / 10),
    mgasPerSecond: String(Math.round(Number(rate))),
  }))
  if (rows.length === 0) throw new InvalidInputError(`Expected benchmark lines of go test, got:\n${stdout}`)
  return rows
}

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

/** Native time of `evaluate` over adversarial inputs, and its gas on op-geth beside the Solidity twin's. */
export async function run(): Promise<Record<string, unknown>> {
  const speed = await evaluatorSpeed()
  const kind = { evaluator: 'precompile', proposer: false } as const
  await buildOpstack({ names: neededBinaries(kind) })
  const { folder, remove } = folderFor('bench-precompile')
  const devnet = await startOpstackDevnet({
    ...kind,
    datadir: folder,
    seed: 'bench',
    blockTimeSeconds: 2,
    epochSeconds: 4,
    ports: 'auto',
    counts: { payers: 1, contributors: 1 },
    dataAvailability: 'calldata',
  })
  try {
    const l2 = createEngineRpc(devnet.urls.l2)
    const { vectors } = JSON.parse(
      readFileSync(join(root, 'packages', 'ledger', 'vectors', 'evaluator.json'), 'utf8'),
    ) as { vectors: { input: string; output: string | null }[] }
    let equal = 0
    for (const { input, output } of vectors) {
      for (const to of [addresses.ledgerPrecompile, addresses.ledgerEvaluator]) {
        const answer = await l2<string>('eth_call', [{ to, data: input }, 'latest']).catch(() => null)
        if (answer !== output) throw new InvalidInputError(`${to} answers ${answer} to the vector ${input}.`)
      }
      equal++
    }
    const gas = []
    for (const entries of [1, 100, 1000, 4000]) {
      const input = busyPage(entries)
      const precompile = await gasOf(l2, addresses.ledgerPrecompile, input)
      const twin = await gasOf(l2, addresses.ledgerEvaluator, input)
      gas.push({
        entries: String(entries),
        precompile: String(precompile),
        twin: String(twin),
        precompilePerEntry: (precompile / entries).toFixed(1),
        twinPerEntry: (twin / entries).toFixed(1),
      })
    }
    return { speed, gas, vectorsEqualOnOpGeth: equal }
  } finally {
    await devnet.close()
    remove()
  }
}
