import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { createFileSegmentStore, openGrowingIndex, type Query } from '@openledger/attribution'
import { round } from './clock.ts'
import type { MaskedCorpus } from './corpus.ts'
import type { Row } from './queries.ts'

/** What `src/bin/paged-index.ts` reads, and prints. */
export type PagedRun = { folder: string; cacheBytes: number } & Pick<MaskedCorpus, 'params'> & {
    queries: readonly Query[]
  }
export type PagedFigures = {
  segments: number
  emptyRss: number
  rss: number
  first: { p95: number }
  again: { p50: number; p95: number; cpuP95: number }
}

/** The growing index as files, opened by a process of its own with so many MiB for them. */
export async function onDisk(
  name: string,
  { records, masks, params }: MaskedCorpus,
  queries: readonly Query[],
  memories: readonly number[],
): Promise<Row[]> {
  const work = mkdtempSync(join(tmpdir(), 'openledger-index-'))
  const folder = join(work, 'index')
  try {
    const index = await openGrowingIndex({ params }, { store: createFileSegmentStore(folder) })
    const step = Math.ceil(records.length / 3)
    for (let from = 0; from < records.length; from += step) {
      await index.append({
        records: records.slice(from, from + step),
        masks: masks.slice(from, from + step),
      })
    }
    await index.close()
    const files = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    return memories.map((mebibytes) => {
      const run: PagedRun = { folder, cacheBytes: mebibytes * 2 ** 20, params, queries }
      const request = join(work, 'run')
      const answer = join(work, 'figures')
      writeFileSync(request, serialize(run))
      const child = spawnSync(
        process.execPath,
        ['--conditions=src', join(import.meta.dirname, '..', '..', 'bin', 'paged-index.ts'), request, answer],
        { encoding: 'utf8' },
      )
      if (child.status !== 0) throw new Error(`The process with the paged index ended: ${child.stderr}`)
      const { segments, emptyRss, rss, first, again } = JSON.parse(
        readFileSync(answer, 'utf8'),
      ) as PagedFigures
      return {
        corpus: name,
        'files MB': Math.round(files / 1e6),
        segments,
        'memory MiB': mebibytes,
        'RSS MB': Math.round(rss / 1e6),
        'of it Node MB': Math.round(emptyRss / 1e6),
        'first time p95 ms': round(first.p95),
        'p50 ms': round(again.p50),
        'p95 ms': round(again.p95),
        'cpu p95 ms': round(again.cpuP95),
      }
    })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
