import type { Settings } from '../configuration/settings.ts'
import { disputesArtifact } from '../generated/index.ts'
import { createStorageWriter, type Storage } from './storage.ts'

/** The disputes as their constructor and the settler's first bond, one penalty, would have left them. */
export function disputesStorage({ sponsor, penalty }: Settings): Storage {
  const writer = createStorageWriter(disputesArtifact)
  writer.variable('_sponsor', sponsor)
  writer.variable('_bonded', penalty)
  return writer.storage
}
