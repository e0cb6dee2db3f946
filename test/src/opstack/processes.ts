import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { processesMentioning, runProgram, until } from '../program.ts'
import { type Case, runCases } from './world/cases.ts'
import { devnetProcess, expectEnd, on, settled, started, up } from './world/command.ts'

/** The command itself under what can stand in its way: one clear line, nothing left running, `status`, `logs` and `down` work. */
const gethOf = (folder: string) =>
  processesMentioning(`${folder}/op-geth`).find(({ command }) => !command.startsWith('/bin/sh'))?.pid

const cases: Case[] = [
  {
    name: 'status and logs of a running devnet, a second one in its folder, down, and down again',
    async check(folder) {
      const running = up(folder)
      await started(running)
      await sleep(8000)
      expectEnd(await on(folder, 'status', '--json'), 0, /"sequencer":\{"unsafe":\d+.*"compared":\d+/)
      expectEnd(await on(folder, 'logs', 'op-node', '-n', '3'), 0, /lvl=/)
      expectEnd(await on(folder, 'logs', 'nobody'), 1, /Expected a process of .*op-batcher.*, got nobody/)
      expectEnd(await up(folder).ended, 1, /A devnet \(process \d+\) is running in/)
      expectEnd(await on(folder, 'down'), 0, /ended/)
      await running.ended
      expectEnd(await on(folder, 'down'), 0, /nothing was running/)
      expectEnd(await on(folder, 'status'), 75, /has ended/)
    },
  },
  {
    name: 'op-geth dies and is started again; when it dies again and again the devnet ends with its last lines',
    async check(folder) {
      const running = up(folder, '--calls', '6', '--blocks', '5')
      await settled(running)
      let pid = 0
      const kill = async () => {
        const isNew = () => gethOf(folder) !== undefined && gethOf(folder) !== pid
        await until('A running op-geth', isNew, 30)
        pid = gethOf(folder)!
        process.kill(pid, 'SIGKILL')
      }
      await kill()
      const again = () => /op-geth ended \(exit code \d+\)\. Started again/.test(running.stderr())
      await until('The restart', again, 60)
      for (let times = 0; times < 3; times++) await kill()
      expectEnd(await running.ended, 75, /op-geth ended .*\(exit code \d+\)\. Its last lines:/)
    },
  },
  {
    name: 'the command is killed hard: nothing stays',
    async check(folder) {
      const running = up(folder)
      await started(running)
      process.kill(devnetProcess(folder), 'SIGKILL')
      await running.ended
    },
  },
  {
    name: 'Ctrl-C while it starts',
    async check(folder) {
      const running = up(folder, '--once')
      await until('The first processes', () => processesMentioning(folder).length > 3, 60)
      process.kill(devnetProcess(folder), 'SIGINT')
      expectEnd(await running.ended, 130, /Stopping/)
    },
  },
  {
    name: 'a port is taken',
    async check(folder) {
      const server = createServer()
      // The first of all: others may be taken by somebody else, and so may this one, which is as good.
      await new Promise<void>((resolve, reject) =>
        server
          .once('error', (error: NodeJS.ErrnoException) =>
            error.code === 'EADDRINUSE' ? resolve() : reject(error),
          )
          .listen(8545, '127.0.0.1', resolve),
      )
      try {
        const args = ['devnet', 'up', '--once', '--datadir', folder]
        expectEnd(await runProgram(args), 1, /Port 8545 \(l1\) is taken\. .*--ports auto/)
      } finally {
        server.close()
      }
    },
  },
]

export const run = () => runCases('processes', cases)
