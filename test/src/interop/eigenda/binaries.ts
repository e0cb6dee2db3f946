import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UnavailableError } from '@openledger/primitives'
import { write } from '../../report.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const cache = join(root, '.openledger', 'cache')
const run = promisify(execFile)

const GRPCURL = 'github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.4'

/** EigenDA's own Rust client in a small program of ours, built once for each content of its sources. */
export async function rustClient(): Promise<string> {
  const source = join(root, 'test', 'interop', 'eigenda', 'rust-client')
  const hash = createHash('sha256')
  for (const file of ['Cargo.toml', 'Cargo.lock', 'src/main.rs'])
    hash.update(readFileSync(join(source, file)))
  const binary = join(cache, 'bin', `eigenda-rust-client-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(binary)) return binary
  const target = join(cache, 'rust-client-target')
  await build('cargo', ['build', '--release', '--locked', '--manifest-path', join(source, 'Cargo.toml')], {
    CARGO_TARGET_DIR: target,
    CARGO_INCREMENTAL: '0',
  })
  mkdirSync(join(cache, 'bin'), { recursive: true })
  copyFileSync(join(target, 'release', 'eigenda-rust-client'), binary)
  return binary
}

/** A stock gRPC client that knows nothing of EigenDA. */
export async function grpcurl(): Promise<string> {
  const binary = join(cache, 'bin', 'grpcurl')
  if (existsSync(binary)) return binary
  await build('go', ['install', GRPCURL], { GOBIN: join(cache, 'bin'), CGO_ENABLED: '0' })
  return binary
}

/** The OP Stack's own alt-DA server. */
export async function altDaServer(): Promise<string> {
  const binary = join(cache, 'bin', 'daserver')
  if (existsSync(binary)) return binary
  const source = join(root, 'test', 'interop', 'alt-da-server')
  const program = 'github.com/ethereum-optimism/optimism/op-alt-da/cmd/daserver'
  await build('go', ['build', '-C', source, '-trimpath', '-o', binary, program], { CGO_ENABLED: '0' })
  return binary
}

async function build(command: string, args: string[], environment: Record<string, string>): Promise<void> {
  write(`building: ${command} ${args.join(' ')}\n`)
  try {
    await run(command, args, { env: { ...process.env, ...environment }, maxBuffer: 1 << 28 })
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UnavailableError(
      missing
        ? `Expected \`${command}\` on the PATH.`
        : `Expected \`${command} ${args[0]}\` to succeed: ${(cause as { stderr?: string }).stderr?.slice(-2000)}`,
      { cause, retryable: false },
    )
  }
}
