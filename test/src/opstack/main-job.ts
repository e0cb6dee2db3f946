import { type Ended, processesMentioning, runProgram, until } from '../program.ts'
import { write } from '../report.ts'
import { folderFor } from './world/folder.ts'

/** The main job on each kind of chain that can be brought up: JSON as promised, replica equal, nothing left running. */
const KINDS = [
  ['--da', 'alt-da'],
  ['--da', 'calldata', '--evaluator', 'twin'],
  ['--da', 'blobs', '--proposer'],
]

type Summary = {
  audit: string
  settlements: { blocks: number; first: number }
  replica: { equal: boolean; compared: number; safe: number }
  outputRoots?: { games: number }
}

function check({ code, stdout, stderr }: Ended): Summary {
  if (code !== 0) throw new Error(`Expected exit 0, got ${code}:\n${stderr.slice(-2000)}`)
  const summary = JSON.parse(stdout.trim().split('\n').at(-1)!) as Summary
  const { audit, settlements, replica } = summary
  if (audit !== 'ok' || !replica.equal || replica.compared < 50 || settlements.blocks < 1)
    throw new Error(`Expected an equal replica of 50 blocks and more, got ${JSON.stringify(summary)}.`)
  return summary
}

/** `--short`: on the first kind alone. */
export async function run(args: string[]): Promise<{ passed: number; failed: number }> {
  const kinds = args.includes('--short') ? KINDS.slice(0, 1) : KINDS
  let passed = 0
  for (const kind of kinds) {
    const { folder, remove } = folderFor('main-job')
    try {
      const flags = ['up', '--mode', 'opstack', '--once', '--json', '--ports', 'auto', '--block-time', '1']
      const ended = await runProgram(['devnet', ...flags, '--datadir', folder, ...kind], {
        timeoutMs: 400_000,
      })
      const { replica, settlements, outputRoots } = check(ended)
      if (kind.includes('--proposer') && !outputRoots?.games) throw new Error('Expected output roots on L1.')
      await until(`No process in ${folder}`, () => processesMentioning(folder).length === 0, 15)
      write(
        `  ok  ${kind.join(' ')}: ${replica.compared} blocks equal, ${settlements.blocks} settlements, ${ended.seconds.toFixed(1)} s\n`,
      )
      passed++
    } catch (error) {
      write(`  FAILED  ${kind.join(' ')}: ${error instanceof Error ? error.message : error}\n`)
    } finally {
      remove()
    }
  }
  return { passed, failed: kinds.length - passed }
}
