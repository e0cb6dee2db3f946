import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createIndexFolders } from './index-folders.ts'
import { createModelIndex, type ModelIndex, openModelIndex } from './model-index.ts'
import { params, snapshotOf } from './snapshot.fixture.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'model-index-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const prompt = Uint32Array.of(1, 2, 3)
const response = Uint32Array.from(
  snapshotOf(40)
    .tokens.slice(35, 40)
    .flatMap((tokens) => [...tokens]),
)
const ask = (index: ModelIndex) => index.current().attribute(prompt, response)
const expected = async (source: ReturnType<typeof snapshotOf>) => {
  const index = await createModelIndex(source, params)
  return { attribution: ask(index), unmasked: index.unmasked }
}
const seen = (index: ModelIndex) => ({ attribution: ask(index), unmasked: index.unmasked })
const unread = (source: ReturnType<typeof snapshotOf>) => ({
  ...source,
  load: () => {
    throw new Error('The records must not be read.')
  },
})
const segments = (folder: string) =>
  readdirSync(join(folder, 'segments')).filter((name) => name.endsWith('.seg'))

test.each([1, 2])(
  'over %i Datanets, a restart opens what is there without reading a record',
  async (datanets) => {
    const source = snapshotOf(40, { datanets })
    const first = await openModelIndex(root, source, params)
    expect(seen(first)).toEqual(await expected(source))
    await first.close()
    const again = await openModelIndex(root, unread(source), params)
    expect(seen(again)).toEqual(await expected(source))
    await again.close()
  },
)

test('an index that was left half is continued', async () => {
  await (await openModelIndex(root, snapshotOf(25), params)).close()
  const whole = await openModelIndex(root, snapshotOf(40), params)
  expect(seen(whole)).toEqual(await expected(snapshotOf(40)))
  await whole.close()
})

describe('what cannot be used is built anew', () => {
  test.each<[string, (folder: string) => void]>([
    [
      'a damaged manifest',
      (folder) => writeFileSync(join(folder, 'segments', 'manifest.json'), 'no manifest'),
    ],
    ['a segment that is gone', (folder) => rmSync(join(folder, 'segments', segments(folder)[0]!))],
    ['a segment cut off', (folder) => writeFileSync(join(folder, 'segments', segments(folder)[0]!), 'short')],
    ['lost sizes', (folder) => rmSync(join(folder, 'sizes.json'))],
    ['damaged sizes', (folder) => writeFileSync(join(folder, 'sizes.json'), '["1"]')],
  ])('%s', async (_, damage) => {
    const source = snapshotOf(40, { datanets: 2 })
    await (await openModelIndex(root, source, params)).close()
    damage(root)
    const index = await openModelIndex(root, source, params)
    expect(seen(index)).toEqual(await expected(source))
    await index.close()
  })
  test('more records than the snapshot has', async () => {
    await (await openModelIndex(root, snapshotOf(40), params)).close()
    const index = await openModelIndex(root, snapshotOf(30), params)
    expect(seen(index)).toEqual(await expected(snapshotOf(30)))
    await index.close()
  })
  test('other parameters', async () => {
    await (await openModelIndex(root, snapshotOf(40), { ...params, tw: 5 })).close()
    const index = await openModelIndex(root, snapshotOf(40), params)
    expect(seen(index)).toEqual(await expected(snapshotOf(40)))
    await index.close()
  })
})

test('a byte that was damaged on disk is found when it is read, and mended', async () => {
  const source = snapshotOf(40)
  await (await openModelIndex(root, source, params)).close()
  const file = join(root, 'segments', segments(root)[0]!)
  const bytes = readFileSync(file)
  for (let at = 100; at < bytes.length; at += Math.ceil(bytes.length / 6)) {
    writeFileSync(file, bytes.with(at, bytes[at]! ^ 1))
    const index = await openModelIndex(root, source, params)
    const answer = () => seen(index)
    await Promise.resolve()
      .then(answer)
      .catch(async (error: unknown) => {
        expect(error).toMatchObject({ code: 'SEGMENT_DAMAGED' })
        await index.repair()
      })
    expect(seen(index)).toEqual(await expected(source))
    await index.close()
  }
})

describe('erasure', () => {
  test('takes the tokens out of the files; the next version grows from them', async () => {
    const folders = createIndexFolders(root)
    const first = await folders.prepare([{ datanet: 1, version: 1 }], params)
    const index = await openModelIndex(first, snapshotOf(30), params)
    await index.erase(7)
    await index.close()
    const second = await folders.prepare([{ datanet: 1, version: 2 }], params)
    expect(segments(second)).toEqual(segments(first))
    const next = snapshotOf(40, { erased: [7, 33] })
    const grown = await openModelIndex(second, next, params)
    expect(seen(grown)).toEqual(await expected(next))
    await grown.close()
    const restarted = await openModelIndex(second, unread(next), params)
    expect(seen(restarted)).toEqual(await expected(next))
    await restarted.close()
  })
  test('of a later version that was built from one with the record', async () => {
    const folders = createIndexFolders(root)
    await (
      await openModelIndex(
        await folders.prepare([{ datanet: 1, version: 1 }], params),
        snapshotOf(30),
        params,
      )
    ).close()
    const second = await folders.prepare([{ datanet: 1, version: 2 }], params)
    const next = snapshotOf(40, { erased: [7] })
    const grown = await openModelIndex(second, next, params)
    expect(seen(grown)).toEqual(await expected(next))
    expect(seen(grown)).not.toEqual(await expected(snapshotOf(40)))
    await grown.close()
  })
})

test('folders of other snapshots go, and those with an erased record', async () => {
  const folders = createIndexFolders(root)
  const used = (datanet: number, version: number) => ({ snapshot: [{ datanet, version }], params })
  for (const { snapshot } of [used(1, 1), used(1, 2), used(2, 1)]) {
    await (await openModelIndex(await folders.prepare(snapshot, params), snapshotOf(5), params)).close()
  }
  await folders.retain([used(1, 1), used(1, 2)])
  expect(readdirSync(root).map((name) => name.split('-')[0])).toEqual(['1@1', '1@2'])
  await folders.forget({ datanet: 1, version: 2 }, [])
  expect(readdirSync(root).map((name) => name.split('-')[0])).toEqual(['1@1'])
  await folders.forget({ datanet: 1, version: 1 }, [used(1, 1)])
  expect(readdirSync(root)).toHaveLength(1)
})

test('killed hard at any moment of growing, it is opened again with the right results', async () => {
  const folders = createIndexFolders(root)
  const base = await openModelIndex(
    await folders.prepare([{ datanet: 1, version: 1 }], params),
    snapshotOf(3000),
    params,
  )
  await base.close()
  const grown = snapshotOf(4000, { erased: [11, 2900] })
  const right = await expected(grown)
  const kill = async (after: number) => {
    const folder = await folders.prepare([{ datanet: 1, version: 2 }], params)
    const child = spawn(process.execPath, [
      ...['--conditions=src', '--disable-warning=ExperimentalWarning'],
      ...[join(import.meta.dirname, 'grow-index.fixture.ts'), folder, '4000', '11,2900'],
    ])
    const closed = new Promise((resolve) => child.once('close', resolve))
    // It says when it begins to grow.
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await pause(after)
    child.kill('SIGKILL')
    await closed
    const index = await openModelIndex(folder, grown, params)
    expect(seen(index), `killed after ${after} ms`).toEqual(right)
    await index.close()
    rmSync(folder, { recursive: true })
  }
  for (const after of [0, 20, 50, 100, 150]) await kill(after)
})
