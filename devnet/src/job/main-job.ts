import { addresses, ledgerAbi } from '@openledger/contracts'
import { BaseError, formatOpen } from '@openledger/primitives'
import { auditPublicData, blobReader, type PublicAudit } from '@openledger/sdk'
import { makeCalls } from './calls.ts'
import { claimOne } from './claim.ts'
import type { JobContext } from './context.ts'
import { loadCorpus } from './corpus.ts'
import { type Prepared, prepareJob } from './prepare.ts'
import { type Prompt, promptsOf } from './prompts.ts'
import { waitFor } from './wait.ts'

export type JobOptions = { calls: number; seed: string }

/** The one line that `npm start -- --once --json` ends with. Amounts are decimal strings in nOPEN. */
export type JobSummary = {
  contributors: number
  records: number
  tokens: number
  calls: number
  receipts: number
  blocksWithSettlement: number
  credited: string
  debited: string
  claimed: string
  audit: 'ok' | 'failed'
  firstSettlementSeconds: number
  firstPayoutSeconds: number
  totalSeconds: number
}

export type JobResult = Prepared & {
  summary: JobSummary
  audit: PublicAudit
  prompts: Iterator<Prompt, never>
}

/** The thread through every room: from texts to a payout that an audit of public data confirms. */
export async function runMainJob(context: JobContext, options: JobOptions): Promise<JobResult> {
  const { reporter, reader, world } = context
  const rounded = () => Math.round(reporter.seconds() * 100) / 100
  const prepared = await prepareJob(context, loadCorpus())
  const { authors, accounts, payers } = prepared

  let step = reporter.step('Making paid calls')
  const prompts = promptsOf(authors, options.seed)
  const firstSettlement = waitFor('The first settlement', async () =>
    (await ledgerState(context)).number > 0n ? rounded() : undefined,
  )
  firstSettlement.catch(() => {})
  const results = await makeCalls(payers, prompts, {
    ...options,
    onCall: (_, done) => step.progress(done, options.calls, 'calls'),
  })
  const fees = results.reduce((sum, { answer }) => sum + BigInt(answer.openledger.fee), 0n)
  step.done(`${results.length} answers with receipts, ${formatOpen(fees)} OPEN in fees`)

  step = reporter.step('Settling in bulk')
  const firstSettlementSeconds = await firstSettlement
  await waitFor('The settlement of all receipts', async () =>
    (await ledgerState(context)).total >= fees ? true : undefined,
  )
  step.done('every receipt is in the books')

  step = reporter.step('Validating and finalising')
  const { number } = await ledgerState(context)
  await waitFor(
    `Finality of record ${number}`,
    // The sidecar that gives the proof has to know of it too.
    async () => (BigInt((await context.sidecar.status()).final) >= number ? true : undefined),
  )
  step.done(`record ${number} is final by attestation`)

  step = reporter.step('Claiming')
  const claim = await claimOne(context, accounts, authors)
  const firstPayoutSeconds = rounded()
  step.done(`${claim.author} was paid ${formatOpen(claim.amount)} OPEN, exactly the credit in the ledger`)

  step = reporter.step('Auditing public data')
  const audit = await auditPublicData(
    { chainId: world.chainId },
    { reader, readBlob: blobReader(world.urls.da) },
  )
  if (!audit.ok) {
    throw new BaseError(`audit: failed at block ${audit.difference?.block}: ${audit.difference?.reason}`, {
      code: 'AUDIT_FAILED',
    })
  }
  step.done(`audit: ok, ${audit.settlements} settlements, ${audit.balances.length} balances recomputed`)
  return {
    ...prepared,
    audit,
    prompts,
    summary: {
      contributors: authors.length,
      records: prepared.records,
      tokens: prepared.tokens,
      calls: results.length,
      receipts: audit.receipts,
      blocksWithSettlement: audit.settlements,
      credited: audit.credited.toString(),
      debited: audit.debited.toString(),
      claimed: claim.amount.toString(),
      audit: 'ok',
      firstSettlementSeconds,
      firstPayoutSeconds,
      totalSeconds: rounded(),
    },
  }
}

async function ledgerState({ reader }: JobContext) {
  const [number, final, , , , , total] = await reader.readContract({
    address: addresses.ledger,
    abi: ledgerAbi,
    functionName: 'state',
  })
  return { number, final, total }
}
