import type { OpstackDevnet } from '../opstack/devnet.ts'
import type { Reporter } from '../view/reporter.ts'

/** Tells people where everything is. */
export function announce(reporter: Reporter, { urls }: OpstackDevnet, file: string): void {
  reporter.line(`
  L1 RPC      ${urls.l1}
  L2 RPC      ${urls.l2}        replica ${urls.replica}
  gateway     ${urls.sidecar}   (OpenAI-compatible: /v1/chat/completions)
  DA adapter  ${urls.da}
  all URLs, keys and addresses: ${file}
  Ctrl-C ends everything.
`)
}

/** Compares every block of sequencer and replica until the signal. @throws BaseError `REPLICA_DIFFERS`. */
export async function watchReplica({ comparison }: OpstackDevnet, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await comparison.checkWhenUp()
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
