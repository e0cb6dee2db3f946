import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import { BaseError, UnavailableError } from '@openledger/primitives'
import { MODULE } from './targets.ts'

export type GoEnvironment = {
  command: string
  /** Folder of the Go module. */
  folder: string
  env: NodeJS.ProcessEnv
  /** Compiler and settings that decide about a program's bytes. */
  identity: string
}

/** Where installers put Go, besides the search path. */
const USUAL = ['/usr/local/go/bin', '/usr/lib/go/bin']

function findGo(): string {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), ...USUAL]) {
    const file = join(folder, 'go')
    if (folder && existsSync(file)) return file
  }
  throw new BaseError('There is no Go compiler.', {
    code: 'NO_GO',
    hint: 'Install Go 1.24 or newer (https://go.dev/dl) and put it on the PATH.',
  })
}

export async function goEnvironment(): Promise<GoEnvironment> {
  const command = findGo()
  // Without cgo the programs are static and do not depend on the machine's C library.
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local' }
  const environment = { command, folder: MODULE, env, identity: '' }
  const version = await runGo(environment, ['env', 'GOVERSION', 'GOOS', 'GOARCH', 'GOAMD64', 'GOARM64'])
  return { ...environment, identity: `${version} CGO_ENABLED=0 -trimpath` }
}

/** Downloads what go.mod and go.sum pin. Go checks every module against go.sum. */
export async function fetchModules(environment: GoEnvironment): Promise<void> {
  await runGo(environment, ['mod', 'download'])
}

/** Runs `go` in the module's folder. @returns its standard output. @throws UnavailableError `BUILD_FAILED`. */
export function runGo(environment: GoEnvironment, args: readonly string[]): Promise<string> {
  const parallel = args[0] === 'build' ? [`-p=${availableParallelism()}`] : []
  const [verb, ...rest] = args
  return new Promise((resolve, reject) => {
    const child = spawn(environment.command, [verb!, ...parallel, ...rest], {
      cwd: environment.folder,
      env: environment.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString()
    })
    child.stderr.on('data', (bytes: Buffer) => {
      errors = (errors + bytes.toString()).slice(-4000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return resolve(output.trim())
      reject(
        new UnavailableError(`\`go ${args.join(' ')}\` failed (exit code ${code}).`, {
          code: 'BUILD_FAILED',
          hint: `Its last lines:\n${errors.trim().split('\n').slice(-8).join('\n')}`,
        }),
      )
    })
  })
}
