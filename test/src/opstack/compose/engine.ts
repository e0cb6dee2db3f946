import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { write } from '../../report.ts'
import { createShell } from './shell.ts'

/** A container engine; `close` ends it when it was started here, and removes all that it has written. */
export type Engine = { env: Readonly<Record<string, string>>; close(): Promise<void> }

const PACKAGES = { dockerd: 'docker.io', docker: 'docker.io', 'docker-compose': 'docker-compose' }

/** ms until a new engine answers, or an old one has ended. */
const PATIENCE = 60_000

async function has(command: string): Promise<boolean> {
  return createShell()('sh', ['-c', `command -v ${command}`]).then(
    () => true,
    () => false,
  )
}

/** Debian's packages, where they are missing. */
async function install(): Promise<void> {
  const missing: string[] = []
  for (const [command, name] of Object.entries(PACKAGES)) if (!(await has(command))) missing.push(name)
  if (missing.length === 0) return
  write(`  installing ${missing.join(', ')}\n`)
  const shell = createShell({ DEBIAN_FRONTEND: 'noninteractive' })
  await shell('apt-get', ['update', '-qq'])
  await shell('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...new Set(missing)])
}

const answers = (env: NodeJS.ProcessEnv) =>
  createShell(env)('docker', ['info'], { timeoutMs: 20_000 }).then(
    () => true,
    () => false,
  )

/**
 * The engine of this machine, or one of our own in a folder of its own. Ours changes nothing of the machine's network but the networks that are
 * made and removed with the containers: no rules of the packet filter, no forwarding; ports are published by docker's own proxy.
 */
export async function startEngine(): Promise<Engine> {
  await install()
  if (await answers({})) return { env: {}, close: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'openledger-docker-'))
  const env = { DOCKER_HOST: `unix://${join(folder, 'docker.sock')}` }
  const log = openSync(join(folder, 'log'), 'w')
  const daemon = spawn(
    'dockerd',
    [
      ...[
        '--host',
        env.DOCKER_HOST,
        '--data-root',
        join(folder, 'data'),
        '--exec-root',
        join(folder, 'exec'),
      ],
      ...['--pidfile', join(folder, 'pid'), '--iptables=false', '--ip-forward=false', '--bridge=none'],
    ],
    { stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  let ended = false
  daemon.on('error', () => {
    ended = true
  })
  daemon.on('close', () => {
    ended = true
  })
  const close = async () => {
    daemon.kill('SIGTERM')
    for (const deadline = Date.now() + PATIENCE; !ended && Date.now() < deadline; ) await sleep(100)
    if (!ended) daemon.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  for (const deadline = Date.now() + PATIENCE; !(await answers(env)); await sleep(250)) {
    if (!ended && Date.now() < deadline) continue
    const lines = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').slice(-8).join('\n  ')
    await close()
    throw new Error(`The container engine does not start:\n  ${lines}`)
  }
  return { env, close }
}
