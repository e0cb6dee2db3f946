import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidInputError } from '@openledger/primitives'
import { root } from '../program.ts'

type Summary = { firstSettlementSeconds: number; firstPayoutSeconds: number; totalSeconds: number }
type Run = { secondsFromCommand: number; installSeconds: number } & Summary

/** One `npm start -- --once --json` in a folder, as a new user types it. */
function start(folder: string, cache: string): Promise<Run> {
  const started = performance.now()
  const args = ['start', '--silent', '--', '--once', '--json', '--ports', 'auto']
  const child = spawn('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_cache: cache },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => (stdout += data))
  child.stderr.on('data', (data) => (stderr += data))
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0)
        return reject(new InvalidInputError(`npm start ended with ${code}: ${stderr.slice(-2000)}`))
      const seconds = (performance.now() - started) / 1000
      const summary = JSON.parse(stdout.trim().split('\n').at(-1)!) as Summary
      const installSeconds = seconds - summary.totalSeconds
      const { firstSettlementSeconds, firstPayoutSeconds, totalSeconds } = summary
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

/**
 * Time from the command to the first settlement and payout: cold (a fresh clone and an empty npm cache) and warm (`--warm N` runs after it).
 * All figures count from the command; `installSeconds` is what passes before the devnet's own clock starts.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const warmRuns = Number(args[args.indexOf('--warm') + 1]) || 3
  const base = mkdtempSync(join(tmpdir(), 'openledger-bench-start-'))
  try {
    const folder = join(base, 'clone')
    execFileSync('git', ['clone', '--quiet', root, folder])
    const cache = join(base, 'npm-cache')
    const cold = await start(folder, cache)
    const warm: Run[] = []
    for (let count = 0; count < warmRuns; count++) warm.push(await start(folder, cache))
    const median = (key: keyof Run) =>
      warm.map((entry) => entry[key]).sort((a, b) => a - b)[warm.length >> 1]!
    return {
      runs: [
        { run: 'cold', ...cold },
        ...warm.map((entry, index) => ({ run: `warm ${index + 1}`, ...entry })),
      ],
      cold,
      warm: {
        secondsFromCommand: median('secondsFromCommand'),
        firstSettlementSeconds: median('firstSettlementSeconds'),
        firstPayoutSeconds: median('firstPayoutSeconds'),
      },
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
