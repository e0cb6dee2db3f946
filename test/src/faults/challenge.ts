import { addresses, ledgerAbi } from '@openledger/contracts'
import { accountOf, waitFor } from '@openledger/devnet'
import { abiHeader, type Header, recordHash } from '@openledger/ledger'
import { toHex } from '@openledger/primitives'
import { write } from '../report.ts'
import {
  bondOf,
  challengeOf,
  challengerBondOf,
  DISPUTES,
  openOf,
  TOKEN,
  verdictOn,
} from './ledger/disputes.ts'
import { booksOf } from './ledger/rogue-settler.ts'
import {
  caller,
  everythingFinal,
  finalNumber,
  findingsOn,
  headNumber,
  nextEpoch,
  rollbackOf,
  settledButNotFinal,
} from './ledger/rollback-steps.ts'
import { joinValidators, type SecondValidator } from './ledger/second-validator.ts'
import { transact } from './ledger/transact.ts'
import { receiptsAfter, settleFavouring } from './ledger/wrong-weights.ts'
import type { Check, Counts } from './world/checks.ts'
import { type EmbeddedWorld, onEmbeddedDevnet } from './world/embedded.ts'
import { auditReceipts } from './world/receipts.ts'
import { everythingSettled, restSettler, settlerMode } from './world/settling.ts'

/** Nobody waits for its end; what has to fall into one does so on the busiest machine. */
const EPOCH_SECONDS = 600
const CALLS = 6
const LIMIT = { seconds: 300, everyMs: 100 }
const OPEN = 10n ** 18n
/** Three quarters of all stake: the devnet's validator, who has 100,000, decides nothing alone any more. */
const MAJORITY = 300_000n * OPEN

/**
 * A drill about what only validators can judge: somebody doubts an honest receipt and loses the bond; a rogue settler gives one receipt's
 * weights to a favourite, the validator challenges it, another one votes the same, the head goes back and the settler's bond pays.
 * `npm run test:faults -- challenge`.
 */
export function run(): Promise<Counts> {
  return onEmbeddedDevnet('challenge', { blockSeconds: 1, epochSeconds: EPOCH_SECONDS }, async (world) => {
    const receipts: string[] = []
    const call = caller(world, CALLS, receipts)
    await call()
    await everythingFinal(world)
    const doubted = await doubtAnHonestReceipt(world, call)
    const majority = await anotherMajority(world)
    const favoured = await favourOneAccount(world, call, majority)
    const settled = await settleAgain(world, majority, receipts)
    return [...doubted, ...favoured, ...settled]
  })
}

function finality(world: EmbeddedWorld, number: bigint): Promise<true> {
  const reached = async () => ((await finalNumber(world)) >= number ? true : undefined)
  return waitFor(`Finality of record ${number}`, reached, LIMIT)
}

async function doubtAnHonestReceipt(world: EmbeddedWorld, call: () => Promise<void>): Promise<Check[]> {
  const { context, devnet } = world
  const { visitor } = devnet.keys
  await settledButNotFinal(world, call)
  const { header } = await booksOf(context.reader, devnet.chainId)
  const [bond, before, stakers] = [
    await challengerBondOf(world),
    await openOf(world, accountOf(visitor).address),
    await openOf(world, addresses.validatorRegistry),
  ]
  await transact(world, visitor, { ...TOKEN, functionName: 'approve', args: [addresses.disputes, bond] })
  await transact(world, visitor, {
    ...{ ...DISPUTES, functionName: 'challengeAttribution' },
    args: [abiHeader(header), 0],
  })
  const doubt = await challengeOf(world, header.number)
  // The validators' verdict is their attestation.
  await nextEpoch(world)
  await verdictOn(world, doubt.id, 'AttributionRejected')
  await finality(world, header.number)
  const [after, stakersAfter] = [
    await openOf(world, accountOf(visitor).address),
    await openOf(world, addresses.validatorRegistry),
  ]
  return [
    [
      `receipt ${doubt.receipt} of record ${doubt.number} was doubted, and the record became final`,
      doubt.number === header.number && doubt.receipt === 0,
    ],
    [`the doubt cost its bond of ${(before - after) / OPEN} OPEN`, before - after === bond],
    ['the validators share it', stakersAfter - stakers >= bond],
  ]
}

async function anotherMajority(world: EmbeddedWorld): Promise<SecondValidator> {
  const { keys } = world.devnet
  // The devnet's validator has staked all it had; a challenge needs a bond.
  await transact(world, keys.visitor, {
    ...{ ...TOKEN, functionName: 'transfer' },
    args: [accountOf(keys.validator).address, await challengerBondOf(world)],
  })
  return joinValidators(world, keys.payers[0]!, MAJORITY)
}

async function favourOneAccount(
  world: EmbeddedWorld,
  call: () => Promise<void>,
  majority: SecondValidator,
): Promise<Check[]> {
  const { context, devnet, prepared } = world
  const { guardian, validator } = devnet.keys
  await settledButNotFinal(world, call)
  const final = await finalNumber(world)
  const loot = await receiptsAfter(world, final)
  // So that the rogue settles receipts that wait, and nothing is wrong but the weights.
  const last = (await booksOf(context.reader, devnet.chainId)).headerAt(final)
  const taken = await transact(world, guardian, {
    ...{ address: addresses.ledger, abi: ledgerAbi, functionName: 'rollbackByGuardian' },
    args: [abiHeader(last)],
  })
  const [bond, purse] = [await bondOf(world), await openOf(world, accountOf(validator).address)]
  const { header, receipt, block } = await settleFavouring(world, loot, prepared.accounts.visitor)
  const doubt = await challengeOf(world, header.number)
  const record = toHex(recordHash(header))
  const findings = await findingsOn(world, record)
  const standing = await headNumber(world)
  await majority.say('veto', header)
  await verdictOn(world, doubt.id, 'ChallengeUpheld')
  const rolledBack = await rollbackOf(world, block)
  const [paid, won] = [
    bond - (await bondOf(world)),
    (await openOf(world, accountOf(validator).address)) - purse,
  ]
  write(
    `${JSON.stringify({ final, taken, wrong: header.number, record, receipt, findings, paid, won }, text)}\n`,
  )
  return [
    [`nothing was wrong but ${findings.join(', ')}`, findings.join() === 'weights'],
    [
      `the validator challenged receipt ${doubt.receipt} of record ${doubt.number}`,
      doubt.receipt === receipt &&
        doubt.number === header.number &&
        doubt.challenger.toLowerCase() === accountOf(validator).address.toLowerCase(),
    ],
    ['one vote of a quarter took nothing back', standing === header.number],
    [
      `with the others' the head was the last final record ${rolledBack.toNumber} again`,
      rolledBack.toNumber === final && rolledBack.generation === 2n,
    ],
    [
      `the settler's bond paid ${paid / OPEN} OPEN, half of it to the challenger`,
      paid > 0n && won === paid / 2n,
    ],
  ]
}

const text = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

/** The honest settler goes on, and its record is attested by both. */
async function settleAgain(
  world: EmbeddedWorld,
  majority: SecondValidator,
  receipts: readonly string[],
): Promise<Check[]> {
  const { context, devnet } = world
  await settlerMode(world, 'enabled')
  await everythingSettled(context)
  await restSettler(world)
  const header: Header = (await booksOf(context.reader, devnet.chainId)).header
  await majority.say('attestation', header)
  await nextEpoch(world)
  await finality(world, header.number)
  const { audit, times } = await auditReceipts(world)
  return [
    [
      `${receipts.length} receipts, each settled once in what stands`,
      times.size === receipts.length && receipts.every((id) => times.get(id) === 1),
    ],
    [
      `audit: ${audit.ok ? 'ok' : audit.difference?.reason}, ${audit.rollbacks} rollbacks`,
      audit.ok && audit.rollbacks === 2,
    ],
  ]
}
