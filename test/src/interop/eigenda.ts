import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grpcurl, rustClient } from './eigenda/binaries.ts'
import { createChecks } from './eigenda/checks.ts'
import { checkGrpcurl } from './eigenda/grpcurl.ts'
import { checkRustClient } from './eigenda/rust-client.ts'

/** Programs that others wrote on our mock, and what they wrote read by our client. `args`: `grpcurl` or `rust` for one of them. */
export async function run(args: string[] = []): Promise<{ passed: number; failed: number }> {
  const wanted = (name: string) => args.length === 0 || args.includes(name)
  const checks = createChecks()
  const folder = await mkdtemp(join(tmpdir(), 'interop-eigenda-'))
  try {
    if (wanted('grpcurl')) await checkGrpcurl(checks, await grpcurl(), folder)
    if (wanted('rust')) await checkRustClient(checks, await rustClient(), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return checks.counts
}
