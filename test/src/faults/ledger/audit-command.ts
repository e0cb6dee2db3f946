import { UnavailableError } from '@openledger/primitives'
import { runProgram } from '../../program.ts'
import type { EmbeddedWorld } from '../world/embedded.ts'

/** What `openledger ledger audit --json` prints; bigints as decimal text. */
export type AuditOutput = {
  ok: boolean
  difference?: { block: string; reason: string }
  settlements: number
  entries: number
  pages: number
  batches: number
  receipts: number
  head: { number: string; record: string }
  seconds: number
  settlementsPerSecond: number
  entriesPerSecond: number
}

/** The audit as a user runs it, through the door of the repository. */
export async function auditByCommand(
  { devnet }: EmbeddedWorld,
  options: { rpc?: string; calldataOnly?: boolean } = {},
): Promise<AuditOutput & { exit: number | null }> {
  const { urls, chainId } = devnet
  const { code, stdout, stderr } = await runProgram(
    [
      ...['openledger', 'ledger', 'audit', '--from', '0', '--json'],
      ...['--rpc', options.rpc ?? urls.l2, '--sidecar', urls.sidecar, '--da', urls.da],
      ...['--chain-id', String(chainId)],
      ...(options.calldataOnly ? ['--calldata-only'] : []),
    ],
    { timeoutMs: 600_000 },
  )
  if (stdout.trim() === '') throw new UnavailableError(`The audit ended without a report: ${stderr.trim()}`)
  return { ...(JSON.parse(stdout) as AuditOutput), exit: code }
}
