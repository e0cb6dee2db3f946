import { describeError } from '@openledger/primitives'
import { type BuildOptions, buildOpstack } from './build.ts'
import { checkReproducible } from './check.ts'
import { BINARIES, type BinaryName } from './targets.ts'

const FLAGS = ['--force', '--check', '--json']
const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const unknown = words.filter((word) => !(word in BINARIES) && !FLAGS.includes(word))

async function lines(options: BuildOptions): Promise<{ result: object; lines: string[] }> {
  if (words.includes('--check')) {
    const result = await checkReproducible(options)
    return { result, lines: result.map(({ name, sha256 }) => `${sha256}  ${name}  (twice the same)`) }
  }
  const result = await buildOpstack(options)
  return {
    result,
    lines: result.map(({ name, sha256, cached }) => `${sha256}  ${name}${cached ? '  (as before)' : ''}`),
  }
}

if (unknown.length > 0) {
  process.stderr.write(
    `openledger: Expected ${FLAGS.join(', ')} or programs of ${Object.keys(BINARIES).join(', ')}, got ${unknown.join(' ')}.\n`,
  )
  process.exit(1)
}
try {
  const said = await lines({
    ...(names.length > 0 ? { names: names as BinaryName[] } : {}),
    force: words.includes('--force'),
    onProgress: (line) => process.stderr.write(`openledger: ${line}\n`),
  })
  process.stdout.write(`${words.includes('--json') ? JSON.stringify(said.result) : said.lines.join('\n')}\n`)
} catch (error) {
  process.stderr.write(`openledger: ${describeError(error)}\n`)
  process.exit(75)
}
