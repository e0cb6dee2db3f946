import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeError } from '@openledger/primitives'
import { type Ended, processesMentioning, runProgram, startProgram, until } from '../program.ts'
import { write } from '../report.ts'

/** `npm start` under everything that can stand in its way: one clear line each, nothing left running, the next start works. */
type Fault = { name: string; inject: (folder: string) => Promise<void> }

const QUICK = ['--once', '--calls', '6', '--block-time', '1', '--ports', 'auto']
const begin = (folder: string) => ['start', ...QUICK, '--datadir', folder]

function expectLine(ended: Ended, code: number, pattern: RegExp): void {
  // What is said in the end, with the last lines of a process that died.
  const start = ended.stderr.lastIndexOf('\nopenledger: ')
  const said =
    start < 0 && !ended.stderr.startsWith('openledger: ') ? '' : ended.stderr.slice(Math.max(start, 0))
  const trace = /^\s+at /m.test(said)
  if (ended.code !== code || !pattern.test(said) || trace) {
    throw new Error(
      `Expected exit ${code} and a line like ${pattern}, got exit ${ended.code}:\n${ended.stderr}`,
    )
  }
}

async function expectNothingLeft(folder: string): Promise<void> {
  await until(`No process in ${folder}`, () => processesMentioning(folder).length === 0, 15)
}

/** Ends a start after a pause with a signal, and expects that nothing stays. */
function interrupt(afterMs: number, signal: NodeJS.Signals): Fault {
  return {
    name: `${signal} after ${afterMs / 1000} s`,
    async inject(folder) {
      const running = startProgram(begin(folder))
      await sleep(afterMs)
      // The devnet's process, as a terminal's Ctrl-C would reach it.
      const target = processesMentioning(folder).find(({ command }) => command.includes('bin/start.ts'))
      if (!target) throw new Error('The devnet had ended before.')
      process.kill(target.pid, signal)
      const ended = await running.ended
      if (signal !== 'SIGKILL' && ended.code !== 130) throw new Error(`Expected exit 130, got ${ended.code}.`)
    },
  }
}

function killChild(name: string, pattern: string): Fault {
  return {
    name: `${name} dies`,
    async inject(folder) {
      const running = startProgram(begin(folder))
      await until('The devnet being up', () => /Starting the devnet/.test(running.stderr()), 60)
      const found = processesMentioning(folder).filter(
        ({ command }) => command.includes(pattern) && !command.startsWith('/bin/sh'),
      )
      if (found.length === 0) throw new Error(`There is no process like ${pattern}.`)
      for (const { pid } of found) process.kill(pid, 'SIGKILL')
      expectLine(await running.ended, 75, new RegExp(`${name} ended`))
    },
  }
}

const faults: Fault[] = [
  {
    name: 'a port is taken',
    async inject(folder) {
      const server = createServer()
      await new Promise<void>((resolve, reject) =>
        server.once('error', reject).listen(3100, '127.0.0.1', resolve),
      )
      try {
        const ended = await runProgram(['start', '--once', '--datadir', folder])
        expectLine(ended, 1, /Port 3100 \(daAdapter\) is taken\. .*--ports auto/)
      } finally {
        server.close()
      }
    },
  },
  {
    name: 'the folder is of something else',
    async inject(folder) {
      mkdirSync(folder)
      writeFileSync(join(folder, 'thesis.txt'), 'years of work')
      expectLine(await runProgram(begin(folder)), 1, /not empty and not a devnet's folder/)
      rmSync(join(folder, 'thesis.txt'))
    },
  },
  {
    name: 'the folder is of another version',
    async inject(folder) {
      mkdirSync(folder)
      writeFileSync(join(folder, 'devnet.json'), '{"version":99}')
      expectLine(await runProgram(begin(folder)), 1, /version 99, this is version \d+\. Remove the folder/)
      rmSync(join(folder, 'devnet.json'))
    },
  },
  {
    name: 'the folder cannot be written',
    async inject(folder) {
      writeFileSync(folder, '')
      expectLine(await runProgram(begin(folder)), 1, /cannot be written/)
      rmSync(folder)
    },
  },
  {
    name: 'the disk is full',
    async inject(folder) {
      mkdirSync(folder)
      // A small file system of its own; needs root, as CI is.
      // Whoever writes first when it is full differs with the size: logs, databases, blobs.
      for (const size of ['400k', '3m', '5m', '6m']) {
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
        try {
          expectLine(await runProgram(begin(folder)), 75, /room on the disk|No space left/i)
        } finally {
          await expectNothingLeft(folder)
          execFileSync('umount', [folder])
        }
      }
    },
  },
  {
    name: 'a second start beside the first',
    async inject(folder) {
      const first = startProgram(begin(folder))
      await until('The first being up', () => /Starting the devnet/.test(first.stderr()), 60)
      expectLine(await runProgram(begin(folder)), 1, /A devnet \(process \d+\) is running in/)
      const ended = await first.ended
      if (ended.code !== 0) throw new Error(`The first was disturbed: ${ended.stderr}`)
    },
  },
  interrupt(700, 'SIGINT'),
  interrupt(2500, 'SIGINT'),
  interrupt(6000, 'SIGINT'),
  interrupt(9000, 'SIGTERM'),
  interrupt(4000, 'SIGKILL'),
  killChild('anvil', 'bin/anvil'),
  killChild('eigenda-mock', 'eigenda-mock/src/main.ts'),
  killChild('da-adapter', 'da-adapter/src/main.ts'),
  killChild('sidecar', 'attribution-sidecar/src/main.ts'),
  {
    name: 'no network after the installation',
    async inject(folder) {
      // A network name space without any interface but its own loopback; needs root.
      const command = [
        'unshare',
        '--net',
        'sh',
        '-c',
        'ip link set lo up && exec "$@"',
        'sh',
        process.execPath,
        'tools/run.mjs',
        ...begin(folder),
      ]
      execFileSync(command[0]!, command.slice(1), { stdio: 'pipe', timeout: 120_000 })
    },
  },
]

export async function run(): Promise<{ passed: number; failed: number }> {
  const base = mkdtempSync(join(tmpdir(), 'openledger-faults-start-'))
  let passed = 0
  let failed = 0
  for (const [index, { name, inject }] of faults.entries()) {
    const folder = join(base, `fault-${index}`)
    const started = performance.now()
    try {
      await inject(folder)
      await expectNothingLeft(folder)
      passed++
      write(`ok   ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`)
    } catch (error) {
      failed++
      write(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
      for (const { pid } of processesMentioning(folder)) process.kill(pid, 'SIGKILL')
    }
  }
  try {
    const ended = await runProgram(begin(join(base, 'fault-0')))
    if (ended.code !== 0) throw new Error(ended.stderr)
    passed++
    write('ok   the next start works\n')
  } catch (error) {
    failed++
    write(`FAIL the next start: ${describeError(error)}\n`)
  }
  rmSync(base, { recursive: true, force: true })
  return { passed, failed }
}
