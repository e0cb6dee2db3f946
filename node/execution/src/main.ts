import { describeError } from '@openledger/primitives'
import { buildOpstack } from './build.ts'
import { BINARIES, type BinaryName } from './targets.ts'

const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('--'))
const unknown = words.filter((word) => !(word in BINARIES) && word !== '--force' && word !== '--json')

if (unknown.length > 0) {
  process.stderr.write(
    `openledger: Expected --force, --json or programs of ${Object.keys(BINARIES).join(', ')}, got ${unknown.join(' ')}.\n`,
  )
  process.exit(1)
}
try {
  const built = await buildOpstack({
    ...(names.length > 0 ? { names: names as BinaryName[] } : {}),
    force: words.includes('--force'),
    onProgress: (line) => process.stderr.write(`openledger: ${line}\n`),
  })
  const lines = words.includes('--json')
    ? JSON.stringify(built)
    : built.map(({ name, sha256, cached }) => `${sha256}  ${name}${cached ? '  (as before)' : ''}`).join('\n')
  process.stdout.write(`${lines}\n`)
} catch (error) {
  process.stderr.write(`openledger: ${describeError(error)}\n`)
  process.exit(75)
}
