import { addresses, ledgerAbi } from '@openledger/contracts'
import { decodeSettleCall, decodeSettlement } from '@openledger/ledger'
import { fromHex } from '@openledger/primitives'
import type { World } from '../../opstack/world/world.ts'

/** Paid calls between two settlements: from few credits to all contributors. */
const ROUNDS = [1, 3, 9, 27]

/** Whole settlements of paid calls on the chain, signed and first in their blocks as always: gas of the transaction, and per credit of a contributor. */
export async function settlementGas(world: World): Promise<Record<string, string>[]> {
  const { context, devnet } = world
  for (const calls of ROUNDS) {
    await world.call(calls)
    await world.expectWhole(120)
  }
  const events = await context.reader.getContractEvents({
    address: addresses.ledger,
    abi: ledgerAbi,
    eventName: 'Settled',
    fromBlock: 0n,
  })
  const rows = []
  for (const { transactionHash: hash } of events) {
    const [{ input }, { gasUsed }] = await Promise.all([
      context.reader.getTransaction({ hash }),
      context.reader.getTransactionReceipt({ hash }),
    ])
    const { touches } = decodeSettlement(decodeSettleCall(fromHex(input)))
    const count = (book: number) =>
      touches
        .filter(({ bookPage }) => bookPage % 2 === book)
        .reduce((sum, { entries }) => sum + entries.slots.length, 0)
    const credits = count(0)
    rows.push({
      evaluator: devnet.options.evaluator,
      credits: String(credits),
      debits: String(count(1)),
      bytes: String(input.length / 2 - 1),
      gas: String(gasUsed),
      gasPerCredit: String(Math.round(Number(gasUsed) / credits)),
    })
  }
  return rows
}
