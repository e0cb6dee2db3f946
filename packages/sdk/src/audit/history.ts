import {
  addresses,
  datanetRegistryAbi,
  ledgerAbi,
  modelRegistryAbi,
  openTokenAbi,
} from '@openledger/contracts'
import { type Hex, toHex, UnavailableError } from '@openledger/primitives'
import { type Log, parseEventLogs } from 'viem'
import type { OpenLedgerPublicClient } from '../chain/client.ts'

const ABI = [...ledgerAbi, ...datanetRegistryAbi, ...modelRegistryAbi] as const

export type HistoryEvent = ReturnType<typeof parseEventLogs<typeof ABI, true>>[number]

/** Blocks asked for at once: nodes bound the answers. */
const RANGE = 5_000n

/** All events of the ledger and the registries up to a block, in the chain's order. */
export async function* readHistory(
  reader: OpenLedgerPublicClient,
  upTo: bigint,
): AsyncGenerator<HistoryEvent, void> {
  for (let from = 0n; from <= upTo; from += RANGE) {
    const to = from + RANGE - 1n < upTo ? from + RANGE - 1n : upTo
    const logs: Log[] = await reader.getLogs({
      address: [addresses.ledger, addresses.datanetRegistry, addresses.modelRegistry],
      fromBlock: from,
      toBlock: to,
    })
    logs.sort((a, b) => Number(a.blockNumber! - b.blockNumber!) || a.logIndex! - b.logIndex!)
    yield* parseEventLogs({ abi: ABI, logs, strict: true })
  }
}

/** Input of the transaction that made an event. */
export async function inputOf(reader: OpenLedgerPublicClient, hash: Hex): Promise<Hex> {
  const transaction = await reader.getTransaction({ hash })
  return transaction.input
}

/** What the contracts themselves say at a block, to compare with. */
export async function readState(reader: OpenLedgerPublicClient, blockNumber: bigint) {
  const ledger = { address: addresses.ledger, abi: ledgerAbi, blockNumber } as const
  const [[number, record], finalNumber, held] = await Promise.all([
    reader.readContract({ ...ledger, functionName: 'head' }),
    reader.readContract({ ...ledger, functionName: 'finalNumber' }),
    reader.readContract({
      address: addresses.openToken,
      abi: openTokenAbi,
      functionName: 'balanceOf',
      args: [addresses.ledger],
      blockNumber,
    }),
  ])
  return { number, record, finalNumber, held }
}

export type BlobReader = (commitment: Uint8Array) => Promise<Uint8Array>

/** Layer byte of what one EigenDA blob holds; other layers (a manifest of several blobs) only our adapter reads. */
const EIGENDA_LAYER = 0x00

/**
 * Reads payloads by their DA commitment, e.g. from `http://127.0.0.1:3100`. Single blobs can come from any OP alt-DA server; payloads in
 * several blobs need a DA adapter of this project (protocol §9).
 */
export function blobReader(url: string, fetcher: typeof fetch = fetch): BlobReader {
  return async (commitment) => {
    const route = commitment[1] === EIGENDA_LAYER ? 'get' : 'v1/commitments'
    const response = await fetcher(`${url.replace(/\/$/, '')}/${route}/${toHex(commitment)}`)
    if (!response.ok)
      throw new UnavailableError(`The DA server answered ${response.status} for a commitment.`)
    return new Uint8Array(await response.arrayBuffer())
  }
}
