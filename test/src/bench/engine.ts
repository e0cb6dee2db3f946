import { alternate, type Latency } from './engine/alternation.ts'
import { measureBlocks } from './engine/blocks.ts'
import { engineClient } from './engine/client.ts'
import { measureInjection } from './engine/injection.ts'
import { startRollupBoost } from './engine/rollup-boost.ts'
import { startStandingChain } from './engine/standing-chain.ts'

const number = (args: readonly string[], name: string) => Number(args[args.indexOf(name) + 1]) || undefined

const rowsOf = (call: string, latencies: Readonly<Record<string, Latency>>) =>
  Object.entries(latencies).map(([through, latency]) => ({ call, through, ...latency }))

/**
 * What the extension adds to an Engine API call, in ms: the same call to op-geth directly and through the extension, in turn, on one chain.
 *
 * `--calls N` per row (default 1000); `--peer` also asks flashbots' rollup-boost, which cargo builds the first time; `--blocks N` afterwards runs the whole stack
 * for so many blocks at 1 s and counts missed ones.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const count = number(args, '--calls') ?? 1000
  const blocks = number(args, '--blocks')
  const { milliseconds, targets } = await measureCalls(count, args.includes('--peer'))
  if (!blocks) return { milliseconds, targets }
  const made = await measureBlocks(blocks)
  return { milliseconds, ...made, targets: { ...targets, blocks: made.missed === 0 } }
}

async function measureCalls(count: number, withPeer: boolean) {
  const chain = await startStandingChain()
  let peer: Awaited<ReturnType<typeof startRollupBoost>> | undefined
  try {
    if (withPeer) peer = await startRollupBoost(chain)
    const clientOf = (url: string) => engineClient(url, chain.tokens)
    const own = { direct: clientOf(chain.engines.direct), extension: clientOf(chain.engines.extension) }
    const subjects = peer ? { ...own, 'rollup-boost': clientOf(peer.url) } : own
    const passThrough = await alternate(subjects, count, async (call) => (await call('eth_chainId', [])).ms)
    const block = await alternate(
      subjects,
      count,
      async (call) => (await call('eth_getBlockByNumber', ['latest', true])).ms,
    )
    const newHead = await alternate(
      subjects,
      count,
      async (call) => (await call('engine_forkchoiceUpdatedV3', [chain.state, null])).ms,
    )
    const some = Math.min(count, 300)
    const small = await measureInjection(chain, own, { count: some, bytes: 2000 })
    const injection = await measureInjection(chain, own, { count: some, bytes: 25_000 })
    return {
      milliseconds: [
        ...rowsOf('eth_chainId', passThrough),
        ...rowsOf('eth_getBlockByNumber', block),
        ...rowsOf('forkchoiceUpdated, no attributes', newHead),
        ...rowsOf('forkchoiceUpdated, settlement of 2 kB', small),
        ...rowsOf('forkchoiceUpdated, settlement of 25 kB', injection),
      ],
      targets: {
        passThrough: passThrough.extension!.addedP50 <= 0.3 && passThrough.extension!.addedP99 <= 2,
        injection: injection.extension!.addedP50 <= 3 && injection.extension!.addedP99 <= 10,
      },
    }
  } finally {
    await peer?.close()
    await chain.close()
  }
}
