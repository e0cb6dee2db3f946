import { addresses, ledgerAbi } from '@openledger/contracts'
import {
  amountsByAccount,
  auditHistory,
  type Books,
  createKzg,
  decodeSettleCall,
  decodeSettlement,
  type LocatedEvent,
  type PreparedSettlement,
} from '@openledger/ledger'
import { fromHex, type Hex, InvalidInputError, toHex, UnavailableError } from '@openledger/primitives'
import { blobReader, type OpenLedgerPublicClient, RevertedError, revertReason } from '@openledger/sdk'
import { createTestClient, http, parseEther, walletActions } from 'viem'
import type { EmbeddedWorld } from '../world/embedded.ts'

/** The books of a chain, rebuilt from its calldata. */
export async function booksOf(reader: OpenLedgerPublicClient, chainId: number): Promise<Books> {
  const ledger = { address: addresses.ledger, abi: ledgerAbi } as const
  const logs = await reader.getContractEvents({ ...ledger, fromBlock: 0n, strict: true })
  const events: LocatedEvent[] = []
  for (const log of logs) {
    const block = log.blockNumber
    if (log.eventName === 'AccountsRegistered') {
      const { first, owners } = log.args
      const page = [first >> 12] as const
      const commons = await reader.readContract({ ...ledger, functionName: 'isCommonsPage', args: page })
      events.push({ kind: 'registered', first, count: owners.length, commons, block })
    }
    if (log.eventName === 'Settled') {
      const { input } = await reader.getTransaction({ hash: log.transactionHash })
      events.push({ kind: 'settled', calldata: fromHex(input), record: fromHex(log.args.record), block })
    }
    if (log.eventName === 'RolledBack') {
      const { toNumber: number, generation } = log.args
      events.push({ kind: 'rolledBack', number, generation, block })
    }
  }
  const kzg = createKzg({ threads: 0 })
  const domain = { chainId, ledger: addresses.ledger as Hex }
  const { report, books } = await auditHistory(events, domain, { kzg })
  if (!report.ok) throw new UnavailableError(`The history does not hold: ${report.difference?.reason}`)
  return books
}

/** The settlement that charged payers last, and what it charged them. */
async function lastCharge({ context, prepared }: EmbeddedWorld, upTo: bigint) {
  const { reader } = context
  const settled = await reader.getContractEvents({
    address: addresses.ledger,
    abi: ledgerAbi,
    eventName: 'Settled',
    fromBlock: 0n,
    strict: true,
  })
  for (const { args, transactionHash } of settled.toReversed()) {
    if (args.number > upTo) continue
    const { input } = await reader.getTransaction({ hash: transactionHash })
    const { commitment, batchHash, touches } = decodeSettlement(decodeSettleCall(fromHex(input)))
    const all = [...amountsByAccount(touches).debits]
    // What a closing settlement takes from the commons cannot be taken from them twice.
    const debits = new Map(all.filter(([account]) => prepared.accounts.payers.includes(account)))
    if (debits.size > 0) return { commitment, batchHash, debits }
  }
  throw new InvalidInputError('Expected a settlement to steal from, got none that charges a payer.')
}

/**
 * What a settler could do whose key was stolen: it takes the batch that was settled last, charges its payers once more and credits
 * everything to one account. To the ledger's arithmetic that is a right settlement: it balances and opens.
 */
export async function stealingSettlement(
  world: EmbeddedWorld,
  thief: number,
): Promise<{ books: Books; prepared: PreparedSettlement; stolen: bigint }> {
  const { context, devnet } = world
  const books = await booksOf(context.reader, devnet.chainId)
  const { commitment, batchHash, debits } = await lastCharge(world, books.header.number)
  const payload = await blobReader(devnet.urls.da)(commitment)
  const stolen = [...debits.values()].reduce((sum, amount) => sum + amount, 0n)
  const prepared = await books.prepare({
    batchHash,
    commitment: await put(devnet.urls.da, payload),
    credits: [[thief, stolen]],
    debits,
  })
  return { books, prepared, stolen }
}

export async function put(url: string, payload: Uint8Array): Promise<Uint8Array> {
  const response = await fetch(`${url}/put`, { method: 'POST', body: payload.slice() })
  if (!response.ok) throw new UnavailableError(`The DA adapter answered ${response.status}.`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Sends calldata in the settler's name. @returns the block that it is in. @throws RevertedError when the ledger refuses it. */
export async function settleAs(
  { context, devnet }: EmbeddedWorld,
  settler: Hex,
  calldata: Uint8Array,
): Promise<bigint> {
  const node = createTestClient({ mode: 'anvil', transport: http(devnet.urls.l2) }).extend(walletActions)
  await node.impersonateAccount({ address: settler })
  await node.setBalance({ address: settler, value: parseEther('1') })
  const hash = await node.sendTransaction({
    account: settler,
    chain: null,
    to: addresses.ledger,
    data: toHex(calldata),
    gas: 20_000_000n,
  })
  const receipt = await context.reader.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  if (receipt.status !== 'success') {
    const reason = await revertReason(context.reader, ledgerAbi, hash)
    throw new RevertedError('settle', reason ?? 'the node does not tell why')
  }
  return receipt.blockNumber
}
