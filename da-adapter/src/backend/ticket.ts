import type { DispersalTicket } from '@openledger/eigenda'
import { z } from 'zod'

const Ticket = z.object({
  account: z.string(),
  timestamp: z.string(),
  cumulativePayment: z.string(),
  blobVersion: z.int(),
  quorums: z.array(z.int()),
})

/** A ticket as the journal keeps it; large integers as decimal text. */
export function encodeTicket(ticket: DispersalTicket): Buffer {
  const { timestamp, cumulativePayment, ...rest } = ticket
  return Buffer.from(
    JSON.stringify({ ...rest, timestamp: String(timestamp), cumulativePayment: String(cumulativePayment) }),
  )
}

/** Undefined when a release with another form of tickets wrote it: its request can no longer be asked about. */
export function decodeTicket(bytes: Buffer): DispersalTicket | undefined {
  try {
    const { timestamp, cumulativePayment, ...rest } = Ticket.parse(JSON.parse(bytes.toString('utf8')))
    return { ...rest, timestamp: BigInt(timestamp), cumulativePayment: BigInt(cumulativePayment) }
  } catch {
    return undefined
  }
}
