import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the Go module. */
export const MODULE = join(import.meta.dirname, '..')
/** Working folder of the build in the module's: op-geth's copy lies here. Its name begins with a dot, so that Go's `./...` leaves it out. */
export const WORK = '.build'

const OPTIMISM = 'github.com/ethereum-optimism/optimism'

type Target = {
  /** What `go build` is given. */
  package: string
  /** Own sources that go into the program, besides go.mod and go.sum. */
  sources: readonly string[]
  /** True for the program that is built from op-geth's copy with the file of `overlay/`. */
  patched?: boolean
}

/** The programs of the OP Stack, all from the versions that go.mod pins. `geth-stock` is op-geth without the ledger precompile. */
export const BINARIES = {
  geth: {
    package: 'github.com/ethereum/go-ethereum/cmd/geth',
    sources: ['evaluator', 'precompile', 'overlay'],
    patched: true,
  },
  'op-node': { package: `${OPTIMISM}/op-node/cmd`, sources: [] },
  'op-batcher': { package: `${OPTIMISM}/op-batcher/cmd`, sources: [] },
  'op-proposer': { package: `${OPTIMISM}/op-proposer/cmd`, sources: [] },
  genesis: { package: './cmd/genesis', sources: ['evaluator', 'precompile', 'cmd/genesis'] },
  'geth-stock': { package: 'github.com/ethereum/go-ethereum/cmd/geth', sources: [] },
} as const satisfies Record<string, Target>

export type BinaryName = keyof typeof BINARIES

export function binaryPath(name: BinaryName): string {
  return join(MODULE, 'bin', name)
}

export function targetOf(name: BinaryName): Target {
  return BINARIES[name]
}

/** Hash of everything that decides about a program's bytes: versions, own sources, the compiler, the settings. */
export function targetKey(name: BinaryName, environment: string): string {
  const hash = createHash('sha256').update(`${environment}\n${name}\n`)
  const add = (file: string) => hash.update(`${file}\n`).update(readFileSync(join(MODULE, file)))
  for (const file of ['go.mod', 'go.sum']) add(file)
  for (const folder of targetOf(name).sources) {
    for (const file of readdirSync(join(MODULE, folder)).sort()) {
      if (file.endsWith('_test.go') || file === 'testdata') continue
      add(join(folder, file))
    }
  }
  return hash.digest('hex')
}
