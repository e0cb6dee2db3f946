import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_PORTS } from '@openledger/devnet'
import { processesMentioning, runProgram, signalProcess, startProgram, until } from '../program.ts'
import { write } from '../report.ts'
import { begin, expectLine, expectNothingLeft, type Fault, LIMIT_SECONDS, step, UP } from './start/command.ts'
import { devnetOf, interrupt, killChild, signalAt } from './start/interruptions.ts'
import { firstTaken, listens } from './start/ports.ts'

/** Everything that can stand in the way of `npm start`: one clear line each, nothing left running, the next start works. */
const faults: readonly Fault[] = [
  {
    name: 'a port is taken',
    async inject(folder) {
      const server = createServer()
      // One that somebody else has is taken just as well.
      const blocking = await listens(server, DEFAULT_PORTS.daAdapter)
      try {
        const [name, port] = await firstTaken()
        const ended = await runProgram(['start', '--once', '--datadir', folder])
        expectLine(ended, 1, new RegExp(`Port ${port} \\(${name}\\) is taken\\. .*--ports auto`))
      } finally {
        if (blocking) server.close()
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
      // Without an end of its own, so that it is there for as long as the second one takes.
      const first = startProgram(begin(folder).filter((word) => word !== '--once'))
      await until('The first being up', () => step(UP)(first), LIMIT_SECONDS)
      expectLine(await runProgram(begin(folder)), 1, /A devnet \(process \d+\) is running in/)
      const ended = await signalAt(first, folder, step('Auditing public data'), 'SIGINT')
      if (ended.code !== 0) throw new Error(`The first was disturbed: ${ended.stderr}`)
    },
  },
  interrupt('SIGINT', 'as soon as there is a process', (folder) => () => devnetOf(folder) !== undefined),
  interrupt(
    'SIGINT',
    'while its services start',
    (folder) => () => processesMentioning(folder).some(({ command }) => command.includes('bin/anvil')),
  ),
  interrupt('SIGKILL', 'when it is up', () => step(UP)),
  interrupt('SIGINT', 'while texts are contributed', () => step('Registering ledger accounts')),
  interrupt('SIGTERM', 'while the model is made ready', () => step('Publishing Datanet and model')),
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
      const ended = spawnSync(command[0]!, command.slice(1), { timeout: 1000 * LIMIT_SECONDS })
      if (ended.status !== 0) {
        const how = ended.error?.message ?? `exit ${ended.status ?? ended.signal}`
        throw new Error(`Expected exit 0, got ${how}:\n${ended.stderr}`)
      }
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
      for (const { pid } of processesMentioning(folder)) signalProcess(pid, 'SIGKILL')
    }
  }
  try {
    const ended = await runProgram(begin(join(base, 'fault-0')))
    if (ended.code !== 0) throw new Error(`Expected exit 0, got ${ended.code}:\n${ended.stderr}`)
    passed++
    write('ok   the next start works\n')
  } catch (error) {
    failed++
    write(`FAIL the next start: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  rmSync(base, { recursive: true, force: true })
  return { passed, failed }
}
