import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { binaryPath, buildOpstack } from '@openledger/execution'
import { InvalidInputError } from '@openledger/primitives'
import { root } from '../program.ts'

type Summary = { firstSettlementSeconds: number; firstPayoutSeconds: number; totalSeconds: number }
type Run = { secondsFromCommand: number; installSeconds: number } & Summary

/** What is typed on each kind of devnet. */
const COMMANDS = {
  embedded: ['start', '--silent', '--'],
  opstack: ['run', '--silent', 'devnet', '--', 'up'],
} as const
type Mode = keyof typeof COMMANDS

/** Where the OP Stack's programs lie. */
const binaries = dirname(binaryPath('geth'))
/** `  12.3 s  Starting the devnet   ✓ …` */
const STEP = /^ +([\d.]+) s {2}.*✓/m

/** One main job in a folder, as a new user types it. */
function start(mode: Mode, folder: string, cache: string): Promise<Run> {
  const started = performance.now()
  const args = [...COMMANDS[mode], '--once', '--json', '--ports', 'auto']
  const child = spawn('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_cache: cache },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => (stdout += data))
  let installSeconds: number | undefined
  child.stderr.on('data', (data) => {
    stderr += data
    // The devnet's own clock starts when everything is installed; its first step says what it shows.
    const shown = STEP.exec(stderr)?.[1]
    if (shown) installSeconds ??= (performance.now() - started) / 1000 - Number(shown)
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0)
        return reject(
          new InvalidInputError(`npm ${args.join(' ')} ended with ${code}: ${stderr.slice(-2000)}`),
        )
      const seconds = (performance.now() - started) / 1000
      const summary = JSON.parse(stdout.trim().split('\n').at(-1)!) as Summary
      const { firstSettlementSeconds, firstPayoutSeconds, totalSeconds } = summary
      if (installSeconds === undefined)
        return reject(new InvalidInputError(`Expected steps, got:\n${stderr}`))
      resolve({
        secondsFromCommand: seconds,
        installSeconds,
        firstSettlementSeconds: firstSettlementSeconds + installSeconds,
        firstPayoutSeconds: firstPayoutSeconds + installSeconds,
        totalSeconds,
      })
    })
  })
}
/** First run and median of the others. */
function summarise(runs: readonly Run[]) {
  const [first, ...warm] = runs
  const median = (key: keyof Run) => warm.map((entry) => entry[key]).sort((a, b) => a - b)[warm.length >> 1]!
  return {
    cold: first,
    warm: {
      secondsFromCommand: median('secondsFromCommand'),
      firstSettlementSeconds: median('firstSettlementSeconds'),
      firstPayoutSeconds: median('firstPayoutSeconds'),
    },
  }
}

/**
 * Time from the command to the first settlement and payout, on both devnets (`--mode` chooses one): cold in a fresh clone, with an empty npm cache for the first of
 * them, and warm (`--warm N` runs after it). The OP Stack's programs are built before. All figures count from the command; `installSeconds` is what
 * passes before the devnet's own clock starts.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const warm = Number(args[args.indexOf('--warm') + 1]) || 3
  const modes = (Object.keys(COMMANDS) as Mode[]).filter(
    (mode) => !args.includes('--mode') || args[args.indexOf('--mode') + 1] === mode,
  )
  if (modes.length === 0) throw new InvalidInputError('Expected --mode embedded or opstack.')
  const base = mkdtempSync(join(tmpdir(), 'openledger-bench-start-'))
  try {
    const folder = join(base, 'clone')
    execFileSync('git', ['clone', '--quiet', root, folder])
    if (modes.includes('opstack')) {
      await buildOpstack()
      cpSync(binaries, join(folder, relative(root, binaries)), { recursive: true })
    }
    const cache = join(base, 'npm-cache')
    const rows: object[] = []
    const summaries: Partial<Record<Mode, ReturnType<typeof summarise>>> = {}
    for (const mode of modes) {
      const runs: Run[] = []
      while (runs.length <= warm) runs.push(await start(mode, folder, cache))
      summaries[mode] = summarise(runs)
      rows.push(
        ...runs.map((entry, index) => ({ devnet: mode, run: index ? `warm ${index}` : 'cold', ...entry })),
      )
    }
    return { runs: rows, ...summaries }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
