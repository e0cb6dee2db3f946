import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { createFileSegmentStore, openGrowingIndex } from '@openledger/attribution'
import { quantile, timed } from '../bench/attribution/clock.ts'
import type { PagedFigures, PagedRun } from '../bench/attribution/on-disk.ts'

/** Part of the benchmark of attribution: an index on disk in a process of its own, so that its memory can be told. */
const [request = '', answer = ''] = process.argv.slice(2)
const { folder, cacheBytes, params, queries } = deserialize(readFileSync(request)) as PagedRun
const emptyRss = process.memoryUsage().rss
const opened = await openGrowingIndex({ params, cacheBytes }, { store: createFileSegmentStore(folder) })
const index = opened.snapshot()
const ask = () => queries.map(({ prompt, response }) => timed(() => index.attribute(prompt, response)))
const first = ask().map(({ wall }) => wall)
const again = ask()
const walls = again.map(({ wall }) => wall)
const figures: PagedFigures = {
  segments: opened.segments,
  emptyRss,
  rss: process.memoryUsage().rss,
  first: { p95: quantile(first, 0.95) },
  again: {
    p50: quantile(walls, 0.5),
    p95: quantile(walls, 0.95),
    cpuP95: quantile(
      again.map(({ cpu }) => cpu),
      0.95,
    ),
  },
}
writeFileSync(answer, JSON.stringify(figures))
await opened.close()
