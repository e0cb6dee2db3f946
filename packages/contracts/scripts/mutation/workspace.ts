import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const own = join(import.meta.dirname, '../..')

/** A change of one place in a file of solidity/src. */
export type Change = {
  readonly file: string
  readonly offset: number
  readonly from: string
  readonly to: string
}
export type Outcome = 'no code' | 'killed' | 'survived'

/** A copy of what forge needs, in which sources may be broken. What was compiled before is copied with it. */
export function createWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-mutation-'))
  const root = join(folder, 'packages', 'contracts')
  mkdirSync(join(root, 'src'), { recursive: true })
  for (const part of ['solidity', 'src/generated', 'tools', 'foundry.toml', 'package.json', 'cache', 'out']) {
    if (existsSync(join(own, part))) cpSync(join(own, part), join(root, part), { recursive: true })
  }
  symlinkSync(join(own, '..', '..', 'node_modules'), join(folder, 'node_modules'))

  const forge = (...args: string[]): boolean =>
    spawnSync(process.execPath, [join(root, 'tools/forge.mjs'), ...args], {
      stdio: 'ignore',
      timeout: 2_400_000,
    }).status === 0
  const test = (...filter: string[]): boolean => forge('test', '--fail-fast', ...filter)

  return {
    test,
    /** Makes a change, asks the tests that the filter names, and takes the change back. */
    try({ file, offset, from, to }: Change, ...filter: string[]): Outcome {
      const path = join(root, 'solidity/src', file)
      const source = readFileSync(path, 'utf8')
      writeFileSync(path, source.slice(0, offset) + to + source.slice(offset + from.length))
      try {
        if (!forge('build')) return 'no code'
        return test(...filter) ? 'survived' : 'killed'
      } finally {
        writeFileSync(path, source)
      }
    },
    close(): void {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
