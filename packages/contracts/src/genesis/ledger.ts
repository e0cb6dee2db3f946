import type { Settings } from '../configuration/settings.ts'
import { ledgerArtifact } from '../generated/index.ts'
import { emptyRecord } from '../record.ts'
import { createStorageWriter, type Storage } from './storage.ts'

/** The ledger as its constructor would have left it. */
export function ledgerStorage({ settler, governance, guardian }: Settings): Storage {
  const writer = createStorageWriter(ledgerArtifact)
  writer.variable('_settler', settler)
  writer.variable('_governance', governance)
  writer.variable('_guardian', guardian)
  writer.element('_records', 0n, emptyRecord)
  writer.element('_pages', 0n, 0x8000n) // page 0 is a commons page
  writer.variable('_allocation', 1n) // the next page
  return writer.storage
}
