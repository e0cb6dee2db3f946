import { addresses, ledgerAbi, ledgerArtifact } from '@openledger/contracts'
import { type EmbeddedDevnet, type JobContext, waitFor } from '@openledger/devnet'
import { type Hex, toHex } from '@openledger/primitives'
import { createTestClient, http, numberToHex, pad } from 'viem'
import { write } from '../report.ts'
import { type AuditOutput, auditByCommand } from './ledger/audit-command.ts'
import { LIES, type Target } from './ledger/lies.ts'
import { startLyingNode } from './ledger/lying-node.ts'
import type { Check, Counts } from './world/checks.ts'
import { type EmbeddedWorld, onEmbeddedDevnet } from './world/embedded.ts'
import { everythingSettled, restSettler } from './world/settling.ts'
import { startTraffic } from './world/traffic.ts'

/**
 * `openledger ledger audit --from 0` on a devnet with many settlements: every commitment is rebuilt from calldata alone and equals the
 * chain's, with and without the batches on the DA. Then a node that lies, and a chain whose storage was changed: the audit names the block
 * of the first difference. `npm run test:faults -- audit [settlements]`, 200 by default.
 */
export function run(args: string[]): Promise<Counts> {
  const wanted = BigInt(args.find((argument) => /^\d+$/.test(argument)) ?? 200)
  return onEmbeddedDevnet('audit', { blockSeconds: 1, epochSeconds: 2 }, async (world) => {
    await settleOften(world, wanted)
    const state = await headOf(world.context)
    return [
      ...(await honest(world, Number(wanted), state)),
      ...(await lies(world, state.number / 2n)),
      await changedStorage(world, state.number),
    ]
  })
}

async function headOf({ reader }: JobContext): Promise<{ number: bigint; record: Hex }> {
  const [number, record] = await reader.readContract({
    address: addresses.ledger,
    abi: ledgerAbi,
    functionName: 'head',
  })
  return { number, record }
}

/** Paid calls until the chain has so many settlements. */
async function settleOften(world: EmbeddedWorld, wanted: bigint): Promise<void> {
  const traffic = startTraffic(world)
  let told = 0n
  await waitFor(
    `${wanted} settlements`,
    async () => {
      const { number } = await headOf(world.context)
      if (number >= told + 50n) write(`${number} settlements, ${traffic.acknowledged.size} receipts\n`)
      if (number >= told + 50n) told = number
      return number >= wanted ? true : undefined
    },
    { seconds: 600 + 10 * Number(wanted), everyMs: 500 },
  )
  await traffic.stop()
  await everythingSettled(world.context)
  // Else the commons could be paid out while the audits run.
  await restSettler(world)
}

async function honest(
  world: EmbeddedWorld,
  wanted: number,
  head: { number: bigint; record: Hex },
): Promise<Check[]> {
  const rate = ({ seconds, settlementsPerSecond, entriesPerSecond }: AuditOutput) =>
    `${seconds} s, ${settlementsPerSecond} settlements and ${entriesPerSecond} entries a second`
  const equal = (audit: AuditOutput & { exit: number | null }) =>
    audit.ok &&
    audit.exit === 0 &&
    audit.settlements >= wanted &&
    audit.pages > 0 &&
    audit.head.record === head.record &&
    BigInt(audit.head.number) === head.number
  const alone = await auditByCommand(world, { calldataOnly: true })
  const whole = await auditByCommand(world)
  return [
    [
      `from calldata alone: ${alone.settlements} settlements, ${alone.pages} pages, head equal (${rate(alone)})`,
      equal(alone) && alone.batches === 0,
    ],
    [
      `with the batches: ${whole.batches} batches, ${whole.receipts} receipts (${rate(whole)})`,
      equal(whole) && whole.batches === whole.settlements && whole.receipts > 0,
    ],
  ]
}

async function lies(world: EmbeddedWorld, number: bigint): Promise<Check[]> {
  const { reader } = world.context
  const settled = await reader.getContractEvents({
    address: addresses.ledger,
    abi: ledgerAbi,
    eventName: 'Settled',
    args: { number: [number, number + 1n] },
    fromBlock: 0n,
  })
  const [one, next] = settled
  const target: Target = {
    transaction: one!.transactionHash,
    block: one!.blockNumber,
    nextBlock: next!.blockNumber,
  }
  const node = await startLyingNode(world.devnet.urls.l2)
  const checks: Check[] = []
  try {
    for (const { name, of, stopsAt } of LIES) {
      node.tell(of(target))
      const audit = await auditByCommand(world, { rpc: node.url, calldataOnly: true })
      const found = audit.difference
      checks.push([
        `a node that tells of ${name}: stopped at block ${found?.block} (${found?.reason})`,
        !audit.ok && audit.exit === 1 && found?.block === String(stopsAt(target)),
      ])
    }
  } finally {
    await node.close()
  }
  return checks
}

/** The chain's own memory of its head says something else than its history. */
async function changedStorage(world: EmbeddedWorld, number: bigint): Promise<Check> {
  await setRecord(world.devnet, number, toHex(new Uint8Array(32).fill(0x5a)))
  const audit = await auditByCommand(world, { calldataOnly: true })
  const reason = audit.difference?.reason ?? ''
  return [
    `another head in the contract's storage: ${reason}`,
    !audit.ok && audit.exit === 1 && reason.includes('5a5a5a'),
  ]
}

async function setRecord({ urls }: EmbeddedDevnet, number: bigint, value: Hex): Promise<void> {
  const node = createTestClient({ mode: 'anvil', transport: http(urls.l2) })
  const slot = BigInt(ledgerArtifact.storage._records!.slot) + number
  await node.setStorageAt({
    address: addresses.ledger,
    index: pad(numberToHex(slot)),
    value,
  })
}
