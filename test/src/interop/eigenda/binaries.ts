import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
/** Outside of the clone: another clone on the same machine need not build again. */
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'openledger')

const GRPCURL = 'github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.4'

/** EigenDA's own Rust client in a small program of ours, built once for each content of its sources. */
export function rustClient(): Promise<string> {
  const source = join(root, 'test', 'interop', 'eigenda', 'rust-client')
  const contents = ['Cargo.toml', 'Cargo.lock', 'src/main.rs'].map((file) => readFileSync(join(source, file)))
  return cached('eigenda-rust-client', contents, async (binary) => {
    // The dependencies stay built for the next content.
    const target = join(cache, 'rust-client-target')
    await build(
      'cargo',
      ['build', '--release', '--locked', '--manifest-path', join(source, 'Cargo.toml')],
      { CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0' },
      'some 600 crates, 5 minutes on two cores',
    )
    copyFileSync(join(target, 'release', 'eigenda-rust-client'), binary)
  })
}

/** A stock gRPC client that knows nothing of EigenDA. */
export function grpcurl(): Promise<string> {
  return cached('grpcurl', [GRPCURL], async (binary) => {
    const folder = `${binary}.d`
    await build('go', ['install', GRPCURL], { GOBIN: folder, CGO_ENABLED: '0' }, 'half a minute')
    renameSync(join(folder, 'grpcurl'), binary)
  })
}

/** The OP Stack's own alt-DA server. */
export function altDaServer(): Promise<string> {
  const source = join(root, 'test', 'interop', 'alt-da-server')
  const contents = ['go.mod', 'go.sum'].map((file) => readFileSync(join(source, file)))
  return cached('daserver', contents, async (binary) => {
    const program = 'github.com/ethereum-optimism/optimism/op-alt-da/cmd/daserver'
    const args = ['build', '-C', source, '-trimpath', '-o', binary, program]
    await build('go', args, { CGO_ENABLED: '0' }, 'two minutes')
  })
}

/** @param make writes the binary to the path that it is given; a build that breaks off leaves nothing that counts. */
async function cached(
  name: string,
  contents: readonly (string | Buffer)[],
  make: (path: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const content of contents) hash.update(createHash('sha256').update(content).digest())
  const binary = join(cache, 'bin', `${name}-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(binary)) return binary
  mkdirSync(join(cache, 'bin'), { recursive: true })
  const draft = `${binary}.${process.pid}`
  await make(draft)
  renameSync(draft, binary)
  return binary
}
