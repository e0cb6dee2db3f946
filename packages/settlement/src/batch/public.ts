import {
  ByteReader,
  ByteWriter,
  equalBytes,
  fromHex,
  type Hex,
  MAX_ACCOUNTS,
  NonCanonicalError,
  toHex,
  utf8,
} from '@openledger/primitives'
import type { AttributedReceipt } from '../receipt/receipt.ts'
import type { Batch, Distribution, Section } from './batch.ts'

const MAGIC = utf8('OLBT')
/** Bytes of an attributed receipt without its weights. */
const RECEIPT_BYTES = 32 + 4 + 32 + 32 + 4 + 4 + 8 + 12 + 8 + 65 + 12 + 65 + 16 + 16 + 16 + 2
const WEIGHT_BYTES = 4 + 16

function fail(message: string): never {
  throw new NonCanonicalError(message)
}

function assertOrder(previous: string | number | undefined, next: string | number, what: string): void {
  if (previous !== undefined && previous >= next) {
    fail(`Expected ${what} in rising order, got ${next} behind ${previous}.`)
  }
}

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
  const count = reader.u16()
  if (count * WEIGHT_BYTES > reader.remaining)
    fail(`Expected ${count} weights, got ${reader.remaining} bytes.`)
  const weights = Array.from({ length: count }, () => ({ account: reader.u32(), weight: reader.u128() }))
  return { receipt, signature, voucher, attribution: { weights, matched, total, evidenced } }
}

function assertReceipt({ receipt, attribution }: AttributedReceipt): void {
  const { weights, matched, total, evidenced } = attribution
  if (receipt.payer >= MAX_ACCOUNTS) fail(`Expected a payer below ${MAX_ACCOUNTS}, got ${receipt.payer}.`)
  if (!(evidenced <= matched && matched <= total)) {
    fail(`Expected evidenced <= matched <= total, got ${evidenced}, ${matched}, ${total}.`)
  }
  weights.forEach(({ account, weight }, i) => {
    assertOrder(weights[i - 1]?.account, account, 'weighted accounts')
    if (account >= MAX_ACCOUNTS) fail(`Expected accounts below ${MAX_ACCOUNTS}, got ${account}.`)
    if (weight <= 0n) fail(`Expected positive weights, got ${weight} for account ${account}.`)
  })
}

function assertSections(sections: readonly Section[]): void {
  sections.forEach(({ server, firstSequence, receipts }, s) => {
    assertOrder(sections[s - 1]?.server, server, 'servers')
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

function assertDistributions(distributions: readonly Distribution[]): void {
  distributions.forEach(({ datanet, version, amount }, i) => {
    assertOrder(distributions[i - 1]?.datanet, datanet, 'distributions of Datanets')
    if (version < 1) fail('Expected versions from 1.')
    if (amount < 1n) fail(`Expected distributions of at least 1 nOPEN, got ${amount}.`)
  })
}

const lower = (hex: Hex) => hex.toLowerCase() as Hex

/** @throws NonCanonicalError when the batch is not in the one order and form. */
export function encodePublic(batch: Batch): Uint8Array {
  const sections = batch.sections.map((section) => ({ ...section, server: lower(section.server) }))
  assertSections(sections)
  assertDistributions(batch.distributions)
  const writer = new ByteWriter().fixed(MAGIC, 4).u8(1).u64(batch.chainId).fixed(fromHex(batch.ledger), 20)
  writer.u16(sections.length)
  for (const { server, firstSequence, receipts } of sections) {
    writer.fixed(fromHex(server), 20).u64(firstSequence).u32(receipts.length)
    for (const receipt of receipts) writeReceipt(writer, receipt)
  }
  writer.u16(batch.distributions.length)
  for (const { datanet, version, amount } of batch.distributions) {
    writer.u32(datanet).u32(version).u64(amount)
  }
  return writer.finish()
}

/** @throws NonCanonicalError on anything but the one encoding. */
export function decodePublic(bytes: Uint8Array): Batch {
  const reader = new ByteReader(bytes)
  if (!equalBytes(reader.fixed(4), MAGIC)) fail('Expected the magic OLBT of a batch.')
  const version = reader.u8()
  if (version !== 1) fail(`Expected a batch of version 1, got ${version}.`)
  const chainId = reader.u64()
  const ledger = toHex(reader.fixed(20))
  const sections = Array.from({ length: reader.u16() }, (): Section => {
    const server = toHex(reader.fixed(20))
    const firstSequence = reader.u64()
    const count = reader.u32()
    if (count * RECEIPT_BYTES > reader.remaining) {
      fail(`Expected ${count} receipts, got ${reader.remaining} bytes.`)
    }
    const receipts = Array.from({ length: count }, (_, i) => readReceipt(reader, firstSequence + BigInt(i)))
    return { server, firstSequence, receipts }
  })
  const distributions = Array.from({ length: reader.u16() }, () => ({
    datanet: reader.u32(),
    version: reader.u32(),
    amount: reader.u64(),
  }))
  reader.end()
  assertSections(sections)
  assertDistributions(distributions)
  return { chainId, ledger, sections, distributions }
}
