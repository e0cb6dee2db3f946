import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** One outcome of a forge test. */
export type TestResult = {
  /** in solidity/test */
  readonly file: string
  readonly contract: string
  readonly name: string
  readonly passed: boolean
  readonly reason: string
  readonly milliseconds: number
  readonly fuzz: boolean
  readonly logs: readonly string[]
}
export type TestRun = { readonly results: readonly TestResult[]; readonly timedOut: boolean }

/** Runs forge in a copy of this package. Whoever is broken off takes what it has started along. */
export function createForge(root: string) {
  const running = new Set<number>()
  const kill = (group: number): void => {
    try {
      process.kill(-group, 'SIGKILL')
    } catch {
      // has ended meanwhile
    }
  }
  process.on('exit', () => running.forEach(kill))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

  const run = (args: readonly string[], environment: Record<string, string>, milliseconds?: number) =>
    new Promise<{ status: number | null; output: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'tools/forge.mjs'), ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
        env: { ...process.env, FOUNDRY_PROFILE: 'mutation', ...environment },
      })
      const group = child.pid as number
      running.add(group)
      let output = ''
      child.stdout.setEncoding('utf8').on('data', (part) => {
        output += part
      })
      const timer = milliseconds === undefined ? undefined : setTimeout(() => kill(group), milliseconds)
      child.on('error', reject).on('close', (status) => {
        clearTimeout(timer)
        running.delete(group)
        resolve({ status, output })
      })
    })

  return {
    async build(): Promise<void> {
      const { status, output } = await run(['build'], {})
      if (status !== 0) throw new Error(`Expected the schemata to compile, got:\n${output}`)
    },
    /** Runs tests in blocks of that coinbase. */
    async test(coinbase: string, args: readonly string[], milliseconds?: number): Promise<TestRun> {
      const { status, output } = await run(
        ['test', '--json', ...args],
        { FOUNDRY_BLOCK_COINBASE: coinbase },
        milliseconds,
      )
      return status === null
        ? { results: [], timedOut: true }
        : { results: resultsOf(output), timedOut: false }
    },
  }
}
export type Forge = ReturnType<typeof createForge>

type ForgeTest = {
  status: string
  reason: string | null
  duration: string
  kind: Record<string, unknown>
  decoded_logs: string[]
}

/** Reads what `forge test --json` prints. */
export function resultsOf(output: string): TestResult[] {
  const line = output.split('\n').find((text) => text.startsWith('{'))
  if (line === undefined) throw new Error(`Expected forge's results as JSON, got: ${output.slice(0, 2000)}`)
  const suites = JSON.parse(line) as Record<string, { test_results: Record<string, ForgeTest> }>
  return Object.entries(suites).flatMap(([suite, { test_results }]) =>
    Object.entries(test_results).map(([signature, test]) => ({
      file: suite.replace(/^solidity\/test\/|:.*/g, ''),
      contract: suite.replace(/.*:/, ''),
      name: signature.replace(/\(.*/, ''),
      passed: test.status === 'Success',
      reason: test.reason ?? '',
      milliseconds: millisecondsOf(test.duration),
      fuzz: 'Fuzz' in test.kind,
      logs: test.decoded_logs,
    })),
  )
}

/** `1s 20ms 4us` and the like. */
function millisecondsOf(duration: string): number {
  const units: Record<string, number> = {
    h: 3_600_000,
    m: 60_000,
    s: 1000,
    ms: 1,
    us: 0.001,
    µs: 0.001,
    ns: 1e-6,
  }
  return [...duration.matchAll(/([\d.]+)\s*(ms|us|µs|ns|h|m|s)/g)].reduce(
    (sum, [, value, unit]) => sum + Number(value) * (units[unit as string] ?? 0),
    0,
  )
}
