import { addresses, ledgerAbi } from '@openledger/contracts'
import { SETTLER } from '@openledger/devnet'
import { CREDITS, claimArguments } from '@openledger/ledger'
import { toHex } from '@openledger/primitives'
import { RevertedError } from '@openledger/sdk'
import { write } from '../report.ts'
import { claimAll, paidTwice, paidWrong, sumOf } from './ledger/payouts.ts'
import { settleAs, stealingSettlement } from './ledger/rogue-settler.ts'
import {
  caller,
  everythingFinal,
  finalNumber,
  findingsOn,
  headNumber,
  rollbackOf,
  settledButNotFinal,
} from './ledger/rollback-steps.ts'
import type { Check, Counts } from './world/checks.ts'
import { type EmbeddedWorld, onEmbeddedDevnet } from './world/embedded.ts'
import { auditReceipts } from './world/receipts.ts'
import { restSettler, settlerMode } from './world/settling.ts'

/** Long enough, on the busiest machine, for calls, their settlement and the wrong one to fall into one epoch. Nobody waits for its end. */
const EPOCH_SECONDS = 600
/** Refusals of a theft that an honest settlement came before: it is made again. */
const FORESTALLED: readonly string[] = ['StaleRecord', 'SecondInBlock']
const TRIES = 5
const CALLS = 9

/**
 * A drill: receipts are settled and paid; more are settled, and before their record is final a thief with the settler's key settles a wrong
 * batch on top. The validator vetoes it, the head returns to the last final record, the honest receipts that went with it are settled
 * again, and what was and what is claimed is paid exactly once. Prints a JSON report. `npm run test:faults -- rollback`.
 */
export function run(): Promise<Counts> {
  return onEmbeddedDevnet('rollback', { blockSeconds: 1, epochSeconds: EPOCH_SECONDS }, drill)
}

/** A wrong settlement on top of honest ones that are not final. */
async function theft(world: EmbeddedWorld, call: () => Promise<void>) {
  for (let tried = 1; ; tried++) {
    await settledButNotFinal(world, call)
    const made = await stealingSettlement(world, world.prepared.accounts.visitor)
    try {
      const block = await settleAs(world, SETTLER, made.prepared.calldata)
      made.books.commit(made.prepared)
      return { ...made, block }
    } catch (error) {
      const again = error instanceof RevertedError && FORESTALLED.includes(error.reason) && tried < TRIES
      if (!again) throw error
      write(`theft ${tried} of at most ${TRIES} came too late: ${error.message}\n`)
    }
  }
}

async function drill(world: EmbeddedWorld): Promise<Check[]> {
  const { context } = world
  const receipts: string[] = []
  const call = caller(world, CALLS, receipts)
  await call()
  await everythingFinal(world)
  const paidBefore = await claimAll(world)

  const { books, prepared, stolen, block } = await theft(world, call)
  const wrong = { number: prepared.header.number, record: toHex(prepared.record) }
  const loot = await books.proof(world.prepared.accounts.visitor, CREDITS)
  const claimLoot = async () => {
    const ledger = { address: addresses.ledger, abi: ledgerAbi } as const
    return context.reader
      .simulateContract({ ...ledger, functionName: 'claim', args: claimArguments(loot) })
      .then(
        () => 'paid',
        (error: Error) => /Error: (\w+)\(/.exec(error.message)?.[1] ?? error.message,
      )
  }
  const beforeVeto = await claimLoot()
  const rolledBack = await rollbackOf(world, block)
  const [head, final] = [await headNumber(world), await finalNumber(world)]
  const honestTakenBack = wrong.number - 1n - rolledBack.toNumber
  const findings = await findingsOn(world, wrong.record)

  await call()
  await settlerMode(world, 'enabled')
  await everythingFinal(world)
  // Else the commons could be paid out while it is counted.
  await restSettler(world)
  const paidAfter = await claimAll(world)
  const afterVeto = await claimLoot()
  const { audit, times } = await auditReceipts(world)

  const twice = await paidTwice(world)
  const uneven = await paidWrong(world, paidBefore, paidAfter)
  const standing = [...times.values()]
  const report = {
    wrong: { ...wrong, block, stolen, rules: findings },
    claimOfTheLoot: { beforeVeto, afterVeto },
    rolledBack,
    honestTakenBack,
    receipts: receipts.length,
    settledOnce: standing.filter((times) => times === 1).length,
    paidBefore: sumOf(paidBefore),
    paidAfter: sumOf(paidAfter),
    audit: {
      ok: audit.ok,
      settlements: audit.settlements,
      refuted: audit.refuted,
      reason: audit.difference?.reason,
    },
  }
  write(`${JSON.stringify(report, (_, value) => (typeof value === 'bigint' ? String(value) : value))}\n`)
  return [
    [`claims before: ${paidBefore.size} contributors were paid`, paidBefore.size > 0],
    [
      `${honestTakenBack} honest records went with the wrong one, and ${audit.settlements} settlements were made in all`,
      honestTakenBack > 0n && BigInt(audit.settlements) > wrong.number,
    ],
    [`the wrong record ${wrong.number} was vetoed for ${findings.join(', ')}`, findings.includes('credits')],
    [
      `${rolledBack.after} s later the head was the last final record ${rolledBack.toNumber} again`,
      rolledBack.toNumber === final && head === final && rolledBack.generation === 1n,
    ],
    [
      `the loot was refused: ${beforeVeto} before the veto, ${afterVeto} after it`,
      beforeVeto !== 'paid' && afterVeto === 'UnknownRecord',
    ],
    [
      `${receipts.length} receipts, each settled once in what stands`,
      standing.length === receipts.length && receipts.every((id) => times.get(id) === 1),
    ],
    [`claims after: ${paidAfter.size} contributors were paid`, paidAfter.size > 0],
    ['each contributor has exactly her final credit', uneven.length === 0],
    ['nothing is paid twice', twice.length === 0],
    [
      `audit: ${audit.ok ? 'ok' : audit.difference?.reason}, ${audit.refuted} wrong settlement taken back`,
      audit.ok && audit.rollbacks === 1 && audit.refuted === 1,
    ],
  ]
}
