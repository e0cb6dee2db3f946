import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { BaseError } from '@openledger/primitives'
import { type BuildOptions, buildOpstack, compile, sha256 } from './build.ts'
import { goEnvironment } from './go.ts'
import { BINARIES, type BinaryName, MODULE, WORK } from './targets.ts'

export type Checked = { name: string; sha256: string; again: string }

/**
 * Builds the programs, all of them by default, a second time, from a copy of the sources in another folder and with an empty build cache, and holds their bytes against the first ones.
 *
 * @throws BaseError `NOT_REPRODUCIBLE` naming what differs, and as `buildOpstack`.
 */
export async function checkReproducible(options: BuildOptions): Promise<Checked[]> {
  const { names = Object.keys(BINARIES) as BinaryName[], onProgress = () => {} } = options
  const first = await buildOpstack({ ...options, names })
  const base = mkdtempSync(join(tmpdir(), 'openledger-build-'))
  try {
    const folder = join(base, 'another', 'place')
    mkdirSync(folder, { recursive: true })
    cpSync(MODULE, folder, {
      recursive: true,
      filter: (path) => !['bin', WORK, 'node_modules', 'dist'].includes(basename(path)) || path === MODULE,
    })
    const environment = await goEnvironment()
    const elsewhere = {
      ...environment,
      folder,
      env: { ...environment.env, GOCACHE: join(base, 'cache') },
    }
    const checked: Checked[] = []
    for (const [index, name] of names.entries()) {
      onProgress(`building ${name} once more (${index + 1} of ${names.length})`)
      const file = join(base, name)
      await compile(elsewhere, name, file)
      checked.push({
        name,
        sha256: first.find((entry) => entry.name === name)!.sha256,
        again: sha256(file),
      })
      rmSync(file)
    }
    const differing = checked.filter((entry) => entry.sha256 !== entry.again).map(({ name }) => name)
    if (differing.length > 0)
      throw new BaseError(`Built twice, these differ: ${differing.join(', ')}.`, { code: 'NOT_REPRODUCIBLE' })
    return checked
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
