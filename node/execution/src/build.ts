import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchModules, type GoEnvironment, goEnvironment, runGo } from './go.ts'
import { preparePatched } from './patched-geth.ts'
import { type BinaryName, binaryPath, MODULE, targetKey, targetOf } from './targets.ts'

export type BuildOptions = {
  /** Programs to build. Default: all that a chain with the ledger precompile needs. */
  names?: readonly BinaryName[]
  /** Builds also what is there already. */
  force?: boolean
  onProgress?: (line: string) => void
}

export type Built = { name: BinaryName; path: string; sha256: string; seconds: number; cached: boolean }

export const DEFAULT_BINARIES: readonly BinaryName[] = [
  'genesis',
  'geth',
  'op-node',
  'op-batcher',
  'op-proposer',
]

type Manifest = Partial<Record<BinaryName, { key: string; sha256: string }>>
const manifestFile = join(MODULE, 'bin', 'manifest.json')

function readManifest(): Manifest {
  return existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest) : {}
}

export const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** One program, into a file. The flags keep paths and times out of its bytes. */
export async function compile(environment: GoEnvironment, name: BinaryName, file: string): Promise<void> {
  const { package: source, patched } = targetOf(name)
  const flags = patched ? [`-modfile=${await preparePatched(environment)}`] : ['-mod=readonly']
  await runGo(environment, ['build', ...flags, '-trimpath', '-buildvcs=false', '-o', file, source])
}

/**
 * Builds the OP Stack's programs into `node/execution/bin`, one after the other. What is there and was built from the same sources, versions,
 * compiler and settings is kept.
 *
 * @throws BaseError `NO_GO` without a Go compiler, `BUILD_FAILED` with the compiler's last lines.
 */
export async function buildOpstack(options: BuildOptions = {}): Promise<Built[]> {
  const { names = DEFAULT_BINARIES, force = false, onProgress = () => {} } = options
  const environment = await goEnvironment()
  mkdirSync(join(MODULE, 'bin'), { recursive: true })
  const built: Built[] = []
  let fetched = false
  for (const [index, name] of names.entries()) {
    const key = targetKey(name, environment.identity)
    const path = binaryPath(name)
    const known = readManifest()[name]
    if (!force && known?.key === key && existsSync(path)) {
      built.push({ name, path, sha256: known.sha256, seconds: 0, cached: true })
      continue
    }
    const started = performance.now()
    if (!fetched) {
      onProgress('fetching the pinned Go modules (about 1 GB the first time)')
      await fetchModules(environment)
      fetched = true
    }
    onProgress(`building ${name} (${index + 1} of ${names.length})`)
    const unfinished = `${path}.unfinished`
    rmSync(unfinished, { force: true })
    await compile(environment, name, unfinished)
    renameSync(unfinished, path)
    const digest = sha256(path)
    writeFileSync(
      manifestFile,
      `${JSON.stringify({ ...readManifest(), [name]: { key, sha256: digest } }, null, 2)}\n`,
    )
    const seconds = Math.round((performance.now() - started) / 100) / 10
    onProgress(`built ${name} in ${seconds} s`)
    built.push({ name, path, sha256: digest, seconds, cached: false })
  }
  return built
}
