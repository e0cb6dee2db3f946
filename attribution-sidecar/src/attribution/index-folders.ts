import { link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Params, paramsHash } from '@openledger/attribution'
import type { SnapshotPlace } from '../gateway/ports.ts'
import type { Used } from './model-hub.ts'

/**
 * Where the indexes of models lie: one folder per snapshot and parameters, named by them, e.g. `1@2+4@1-0f3c…`. What they hold is as private
 * as the records.
 */
export type IndexFolders = {
  /** The folder of a snapshot. A new one of one Datanet begins with what the index of an earlier version has. */
  prepare(snapshot: readonly SnapshotPlace[], params: Params): Promise<string>
  /** Removes the folders of all other snapshots. */
  retain(used: readonly Used[]): Promise<void>
  /** Removes the folders whose snapshot has a version of the Datanet from this one on, but for these. */
  forget(place: SnapshotPlace, kept: readonly Used[]): Promise<void>
}

const nameOf = (snapshot: readonly SnapshotPlace[], params: Params) =>
  `${snapshot.map(({ datanet, version }) => `${datanet}@${version}`).join('+')}-${paramsHash(params).slice(2, 34)}`

const placesOf = (name: string): SnapshotPlace[] =>
  name
    .split('-')[0]!
    .split('+')
    .map((part) => {
      const [datanet, version] = part.split('@').map(Number)
      return { datanet: datanet!, version: version! }
    })

export function createIndexFolders(root: string): IndexFolders {
  const remove = (name: string) => rm(join(root, name), { recursive: true, force: true })
  async function list(): Promise<string[]> {
    await mkdir(root, { recursive: true, mode: 0o700 })
    return readdir(root)
  }

  /** The newest earlier version that has an index with the same parameters. */
  async function earlier({ datanet, version }: SnapshotPlace, params: Params): Promise<string | undefined> {
    const names = new Set(await list())
    for (let before = version - 1; before > 0; before--) {
      const name = nameOf([{ datanet, version: before }], params)
      if (names.has(name)) return name
    }
    return undefined
  }

  /** Files of segments are replaced and never changed, so both folders may have the same ones. */
  async function copy(from: string, to: string): Promise<void> {
    const part = join(root, `${to}.part`)
    await rm(part, { recursive: true, force: true })
    await mkdir(join(part, 'segments'), { recursive: true })
    for (const file of await readdir(join(root, from, 'segments'))) {
      if (!file.endsWith('.part')) {
        await link(join(root, from, 'segments', file), join(part, 'segments', file))
      }
    }
    await rename(part, join(root, to))
  }

  return {
    async prepare(snapshot, params) {
      const name = nameOf(snapshot, params)
      if (!(await list()).includes(name) && snapshot.length === 1) {
        const base = await earlier(snapshot[0]!, params)
        // A base that goes away meanwhile is none: everything is built.
        if (base) await copy(base, name).catch(() => remove(`${name}.part`))
      }
      return join(root, name)
    },
    async retain(used) {
      const names = new Set(used.map(({ snapshot, params }) => nameOf(snapshot, params)))
      for (const name of await list()) if (!names.has(name.replace(/\.part$/, ''))) await remove(name)
    },
    async forget({ datanet, version }, kept) {
      const names = new Set(kept.map((one) => nameOf(one.snapshot, one.params)))
      for (const name of await list()) {
        const holds = placesOf(name).some((place) => place.datanet === datanet && place.version >= version)
        if (holds && !names.has(name)) await remove(name)
      }
    },
  }
}
