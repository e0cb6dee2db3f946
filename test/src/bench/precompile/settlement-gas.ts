import { addresses, ledgerAbi } from '@openledger/contracts'
import { createKzg, decodeSettleCall, decodeSettlement } from '@openledger/ledger'
import { fromHex } from '@openledger/primitives'
import type { World } from '../../opstack/world/world.ts'
import { spreadCredits } from '../ledger/amounts.ts'
import { PAYER_PAGE } from '../ledger/seasoned.ts'
import { benchBooks, settleOnBench } from '../ledger/settle.ts'
import { startOpGethChain } from './op-geth-chain.ts'

/** Paid calls between two settlements: from few credits to all contributors. */
const ROUNDS = [1, 3, 9, 27]

/** Credits of one page in a settlement of a busy block. */
const BUSY = [1000, 4000]

/** Settlements of busy blocks in the steady state: pages and record ring were written before. One debit, on a page of its own. */
export async function busySettlementGas(world: World): Promise<Record<string, string>[]> {
  const chain = await startOpGethChain(world)
  const kzg = createKzg()
  try {
    const books = benchBooks(kzg, chain.chainId)
    const settle = (count: number) => {
      const { credits, sum } = spreadCredits(count, 1)
      return settleOnBench(chain, books, { credits, debits: [[4096 * PAYER_PAGE, sum]] })
    }
    await settle(1)
    const rows = []
    for (const credits of BUSY) {
      const { gas, bytes } = await settle(credits)
      rows.push({
        evaluator: world.devnet.options.evaluator,
        credits: String(credits),
        debits: '1',
        bytes: String(bytes),
        gas: String(gas),
        gasPerCredit: String(Math.round(gas / credits)),
      })
    }
    return rows
  } finally {
    await kzg.close()
    await chain.close()
  }
}

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
    const settlement = decodeSettleCall(fromHex(input))
    const { touches } = decodeSettlement(settlement)
    const count = (book: number) =>
      touches
        .filter(({ bookPage }) => bookPage % 2 === book)
        .reduce((sum, { entries }) => sum + entries.slots.length, 0)
    const credits = count(0)
    rows.push({
      evaluator: devnet.options.evaluator,
      credits: String(credits),
      debits: String(count(1)),
      bytes: String(settlement.length),
      gas: String(gasUsed),
      gasPerCredit: String(Math.round(Number(gasUsed) / credits)),
    })
  }
  return rows
}
