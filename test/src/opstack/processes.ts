import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeError } from '@openledger/primitives'
import { type Ended, processesMentioning, type Running, runProgram, startProgram, until } from '../program.ts'
import { write } from '../report.ts'
import { folderFor } from './world/folder.ts'

/** The command itself under what can stand in its way: one clear line, nothing left running, `status`, `logs` and `down` work. */
type Case = { name: string; check(folder: string): Promise<void> }

const up = (folder: string) => ['devnet', 'up', '--block-time', '1', '--ports', 'auto', '--datadir', folder]
const on = (folder: string, ...words: string[]) => runProgram(['devnet', ...words, '--datadir', folder])

const started = (running: Running) =>
  until('The devnet being up', () => /Starting the devnet\s+✓/.test(running.stderr()), 120)

function expectEnd({ code, stdout, stderr }: Ended, expected: number, pattern: RegExp): void {
  const text = `${stdout}\n${stderr}`
  if (code !== expected || !pattern.test(text) || /^\s+at /m.test(text))
    throw new Error(`Expected exit ${expected} and ${pattern}, got exit ${code}:\n${text.slice(-1500)}`)
}

const devnetProcess = (folder: string) => {
  const found = processesMentioning(folder).find(({ command }) => command.includes('bin/devnet.ts'))
  if (!found) throw new Error('There is no devnet.')
  return found.pid
}

const cases: Case[] = [
  {
    name: 'status and logs of a running devnet, a second one in its folder, down, and down again',
    async check(folder) {
      const running = startProgram(up(folder), { timeoutMs: 300_000 })
      await started(running)
      await sleep(8000)
      expectEnd(await on(folder, 'status', '--json'), 0, /"sequencer":\{"unsafe":\d+.*"compared":\d+/)
      expectEnd(await on(folder, 'logs', 'op-node', '-n', '3'), 0, /lvl=/)
      expectEnd(await on(folder, 'logs', 'nobody'), 1, /Expected a process of .*op-batcher.*, got nobody/)
      expectEnd(await runProgram(up(folder)), 1, /A devnet \(process \d+\) is running in/)
      expectEnd(await on(folder, 'down'), 0, /ended/)
      await running.ended
      expectEnd(await on(folder, 'down'), 0, /nothing was running/)
      expectEnd(await on(folder, 'status'), 75, /has ended/)
    },
  },
  {
    name: 'op-geth dies: the devnet ends with its last lines',
    async check(folder) {
      const running = startProgram(up(folder), { timeoutMs: 300_000 })
      await started(running)
      const geths = processesMentioning(`${folder}/op-geth`).filter(
        ({ command }) => !command.startsWith('/bin/sh'),
      )
      for (const { pid } of geths) process.kill(pid, 'SIGKILL')
      expectEnd(await running.ended, 75, /op-geth ended \(exit code \d+\)\. Its last lines:/)
    },
  },
  {
    name: 'the command is killed hard: nothing stays',
    async check(folder) {
      const running = startProgram(up(folder), { timeoutMs: 300_000 })
      await started(running)
      process.kill(devnetProcess(folder), 'SIGKILL')
      await running.ended
    },
  },
  {
    name: 'Ctrl-C while it starts',
    async check(folder) {
      const running = startProgram([...up(folder), '--once'], { timeoutMs: 300_000 })
      await until('The first processes', () => processesMentioning(folder).length > 3, 60)
      process.kill(devnetProcess(folder), 'SIGINT')
      expectEnd(await running.ended, 130, /Stopping/)
    },
  },
  {
    name: 'a port is taken',
    async check(folder) {
      const server = createServer()
      await new Promise<void>((resolve, reject) =>
        server.once('error', reject).listen(9552, '127.0.0.1', resolve),
      )
      try {
        const args = ['devnet', 'up', '--once', '--datadir', folder]
        expectEnd(await runProgram(args), 1, /Port 9552 \(extensionEngine\) is taken\. .*--ports auto/)
      } finally {
        server.close()
      }
    },
  },
]

export async function run(): Promise<{ passed: number; failed: number }> {
  let passed = 0
  for (const { name, check } of cases) {
    const { folder, remove } = folderFor('processes')
    try {
      await check(folder)
      await until(`No process in ${folder}`, () => processesMentioning(folder).length === 0, 30)
      write(`  ok  ${name}\n`)
      passed++
    } catch (error) {
      write(`  FAILED  ${name}: ${describeError(error)}\n`)
    } finally {
      for (const { pid } of processesMentioning(folder)) process.kill(pid, 'SIGKILL')
      remove()
    }
  }
  return { passed, failed: cases.length - passed }
}
