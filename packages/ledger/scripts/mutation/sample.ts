import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SeededRandom } from '@openledger/primitives'

/** Lines of one range. */
const RANGE = 8

/** Source files of the package, relative to it, without tests and lists of exports. */
function sources(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
    .map((file) => join('src', file))
    .sort()
}

/** Stryker's `mutate` list: whole files, or ranges of lines of which each is taken with the given probability. */
export function mutatedRanges(
  root: string,
  options: { files: string; share: number; seed: string },
): string[] {
  const files = sources(root).filter((file) => file.includes(options.files))
  if (options.share >= 1) return files
  const random = new SeededRandom(`ledger mutation ${options.seed}`)
  return files.flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length
    const ranges: string[] = []
    for (let first = 1; first <= lines; first += RANGE) {
      if (random.below(10_000) < options.share * 10_000) ranges.push(`${file}:${first}-${first + RANGE - 1}`)
    }
    return ranges
  })
}
