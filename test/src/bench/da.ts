import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchClients } from './da/clients.ts'
import { benchServers } from './da/servers.ts'

const SIZES = [4096, 131_072, 1_048_576, 4_194_304]
const FULL = { rounds: 3, ms: 800 }
const QUICK = { rounds: 1, ms: 300 }

/**
 * `npm run bench -- da [--json] [--quick] [--no-peers] [BYTES…]`: our adapter on the mock and on memory, beside the OP Stack's own alt-DA
 * server; our client beside EigenDA's Rust client on one mock. The subjects of a cell take turns.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const quick = args.includes('--quick')
  const peers = !args.includes('--no-peers')
  const plan = quick ? QUICK : FULL
  const given = args.map(Number).filter((size) => size > 0)
  const sizes = given.length > 0 ? given : SIZES
  const folder = await mkdtemp(join(tmpdir(), 'bench-da-'))
  const closing: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    return {
      ...(await benchServers(folder, sizes, peers, plan, closing)),
      ...(peers ? await benchClients(folder, sizes, plan, closing) : {}),
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}
