import {
  type ByteReader,
  type ByteWriter,
  fromHex,
  type Hex,
  MAX_ACCOUNTS,
  toHex,
} from '@openledger/primitives'
import type { AttributedReceipt } from '../receipt/receipt.ts'
import type { Section } from './batch.ts'
import { assertRising, fail, readCounted } from './canonical.ts'

/** Bytes of an attributed receipt without its weights. */
const RECEIPT_BYTES = 32 + 4 + 32 + 32 + 4 + 4 + 8 + 12 + 8 + 65 + 12 + 65 + 16 + 16 + 16 + 2
const WEIGHT_BYTES = 4 + 16

function writeReceipt(writer: ByteWriter, item: AttributedReceipt): void {
  const { receipt, signature, voucher, attribution } = item
  const { weights, matched, total, evidenced } = attribution
  writer.fixed(fromHex(receipt.modelId), 32).u32(receipt.payer)
  writer.fixed(fromHex(receipt.promptCommitment), 32).fixed(fromHex(receipt.responseCommitment), 32)
  writer.u32(receipt.inputTokens).u32(receipt.outputTokens).u64(receipt.fee).u96(receipt.cumulative)
  writer.u64(receipt.createdAt).fixed(fromHex(signature), 65)
  writer.u96(voucher.cumulative).fixed(fromHex(voucher.signature), 65)
  writer.u128(matched).u128(total).u128(evidenced).u16(weights.length)
  for (const { account, weight } of weights) writer.u32(account).u128(weight)
}

function readReceipt(reader: ByteReader, sequence: bigint): AttributedReceipt {
  const hash = () => toHex(reader.fixed(32))
  const receipt = {
    modelId: hash(),
    sequence,
    payer: reader.u32(),
    promptCommitment: hash(),
    responseCommitment: hash(),
    inputTokens: reader.u32(),
    outputTokens: reader.u32(),
    fee: reader.u64(),
    cumulative: reader.u96(),
    createdAt: reader.u64(),
  }
  const signature = toHex(reader.fixed(65))
  const voucher = { cumulative: reader.u96(), signature: toHex(reader.fixed(65)) }
  const [matched, total, evidenced] = [reader.u128(), reader.u128(), reader.u128()]
  const weights = readCounted(reader, reader.u16(), WEIGHT_BYTES, 'weights', () => ({
    account: reader.u32(),
    weight: reader.u128(),
  }))
  return { receipt, signature, voucher, attribution: { weights, matched, total, evidenced } }
}

function assertReceipt({ receipt, attribution }: AttributedReceipt): void {
  const { weights, matched, total, evidenced } = attribution
  if (receipt.payer >= MAX_ACCOUNTS) fail(`Expected a payer below ${MAX_ACCOUNTS}, got ${receipt.payer}.`)
  if (!(evidenced <= matched && matched <= total)) {
    fail(`Expected evidenced <= matched <= total, got ${evidenced}, ${matched}, ${total}.`)
  }
  weights.forEach(({ account, weight }, i) => {
    assertRising(weights[i - 1]?.account, account, 'weighted accounts')
    if (account >= MAX_ACCOUNTS) fail(`Expected accounts below ${MAX_ACCOUNTS}, got ${account}.`)
    if (weight <= 0n) fail(`Expected positive weights, got ${weight} for account ${account}.`)
  })
}

/** @throws NonCanonicalError when sections are not in the one order and form. */
export function assertSections(sections: readonly Section[]): void {
  sections.forEach(({ server, firstSequence, receipts }, s) => {
    assertRising(sections[s - 1]?.server, server, 'servers')
    if (firstSequence < 1n) fail('Expected sequences from 1.')
    if (receipts.length === 0) fail(`Expected at least one receipt of the server ${server}.`)
    if (firstSequence + BigInt(receipts.length) > 1n << 64n) fail('Expected sequences below 2^64.')
    receipts.forEach((item, i) => {
      const expected = firstSequence + BigInt(i)
      if (item.receipt.sequence !== expected) {
        fail(`Expected the sequence ${expected} of ${server}, got ${item.receipt.sequence}.`)
      }
      assertReceipt(item)
    })
  })
}

export function writeSections(writer: ByteWriter, sections: readonly Section[]): void {
  writer.u16(sections.length)
  for (const { server, firstSequence, receipts } of sections) {
    writer.fixed(fromHex(server), 20).u64(firstSequence).u32(receipts.length)
    for (const receipt of receipts) writeReceipt(writer, receipt)
  }
}

export function readSections(reader: ByteReader): Section[] {
  return Array.from({ length: reader.u16() }, (): Section => {
    const server: Hex = toHex(reader.fixed(20))
    const firstSequence = reader.u64()
    const receipts = readCounted(reader, reader.u32(), RECEIPT_BYTES, 'receipts', (i) =>
      readReceipt(reader, firstSequence + BigInt(i)),
    )
    return { server, firstSequence, receipts }
  })
}
