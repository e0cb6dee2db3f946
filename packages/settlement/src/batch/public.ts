import { ByteReader, ByteWriter, equalBytes, fromHex, type Hex, toHex, utf8 } from '@openledger/primitives'
import type { Batch } from './batch.ts'
import { assertBesideReceipts, readBesideReceipts, writeBesideReceipts } from './beside-receipts.ts'
import { fail } from './canonical.ts'
import { assertSections, readSections, writeSections } from './sections.ts'

const MAGIC = utf8('OLBT')
const VERSION = 2

const lower = (hex: Hex) => hex.toLowerCase() as Hex

/** @throws NonCanonicalError when the batch is not in the one order and form. */
export function encodePublic(batch: Batch): Uint8Array {
  const sections = batch.sections.map((section) => ({ ...section, server: lower(section.server) }))
  assertSections(sections)
  assertBesideReceipts(batch)
  const writer = new ByteWriter().fixed(MAGIC, 4).u8(VERSION)
  writer.u64(batch.chainId).fixed(fromHex(batch.ledger), 20)
  writeSections(writer, sections)
  writeBesideReceipts(writer, batch)
  return writer.finish()
}

/** @throws NonCanonicalError on anything but the one encoding. */
export function decodePublic(bytes: Uint8Array): Batch {
  const reader = new ByteReader(bytes)
  if (!equalBytes(reader.fixed(4), MAGIC)) fail('Expected the magic OLBT of a batch.')
  const version = reader.u8()
  if (version !== VERSION) fail(`Expected a batch of version ${VERSION}, got ${version}.`)
  const chainId = reader.u64()
  const ledger = toHex(reader.fixed(20))
  const sections = readSections(reader)
  const beside = readBesideReceipts(reader)
  reader.end()
  assertSections(sections)
  assertBesideReceipts(beside)
  return { chainId, ledger, sections, ...beside }
}
