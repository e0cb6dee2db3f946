import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { BaseError } from '@openledger/primitives'
import { type GoEnvironment, runGo } from './go.ts'
import { WORK } from './targets.ts'

const GETH = 'github.com/ethereum/go-ethereum'

/**
 * op-geth as Go fetched and checked it, in a writable copy with one more file in `cmd/geth`, and a go.mod that says so. Go refuses to overlay
 * files of its module cache, hence the copy. Its path in go.mod is relative: the program's bytes do not depend on where the repository lies.
 *
 * @returns the go.mod to build with.
 */
export async function preparePatched(environment: GoEnvironment): Promise<string> {
  const said = await runGo(environment, ['list', '-m', '-json', GETH])
  const { Replace } = JSON.parse(said) as { Replace?: { Dir?: string } }
  if (!Replace?.Dir)
    throw new BaseError('go.mod must replace go-ethereum by op-geth.', { code: 'BUILD_FAILED' })
  const work = join(environment.folder, WORK)
  // Named by the version: another pin makes another copy.
  const copy = join(work, basename(Replace.Dir))
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(work, { recursive: true })
    cpSync(Replace.Dir, unfinished, { recursive: true })
    makeWritable(unfinished)
    renameSync(unfinished, copy)
  }
  copyFileSync(
    join(environment.folder, 'overlay', 'openledger.go.txt'),
    join(copy, 'cmd', 'geth', 'openledger.go'),
  )
  const pinned = readFileSync(join(environment.folder, 'go.mod'), 'utf8')
  const patched = pinned.replace(
    new RegExp(`^replace ${GETH} => .*$`, 'm'),
    `replace ${GETH} => ./${WORK}/${basename(copy)}`,
  )
  const file = join(work, 'geth.mod')
  writeFileSync(file, patched)
  copyFileSync(join(environment.folder, 'go.sum'), join(work, 'geth.sum'))
  return file
}

/** Go's module cache is read-only. */
function makeWritable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeWritable(path)
    else chmodSync(path, 0o644)
  }
}
