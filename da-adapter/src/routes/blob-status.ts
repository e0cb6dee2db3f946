import type { Dispersals } from '../dispersal/dispersals.ts'
import type { BlobError, Journal } from '../journal/journal.ts'

/** What the blob API says about one content. Bytes are `0x` hexadecimal, times RFC 3339. */
export type BlobStatus = {
  /** SHA-256 of the content. */
  key: string
  size: number
  /** `accepted` waits for its turn, `dispersing` is under way, `complete` has a commitment, `failed` will not be tried again. */
  status: 'accepted' | 'dispersing' | 'complete' | 'failed'
  stage?: string
  parts?: { done: number; total: number }
  commitment?: string
  error?: BlobError
  acceptedAt: string
  certifiedAt?: string
}

const hex = (bytes: Buffer) => `0x${bytes.toString('hex')}`

export function blobStatus(
  { journal, dispersals }: { journal: Journal; dispersals: Dispersals },
  key: Buffer,
): BlobStatus | undefined {
  const row = journal.find(key)
  if (!row) return undefined
  const running = row.state !== 'complete' && dispersals.isRunning(key)
  const progress = running ? dispersals.progress(key) : undefined
  const complete = row.state === 'complete'
  return {
    key: hex(row.key),
    size: row.size,
    status: running ? 'dispersing' : row.state,
    ...(progress ? { stage: progress.stage } : {}),
    ...(progress?.parts ? { parts: { done: progress.partsDone ?? 0, total: progress.parts } } : {}),
    ...(complete && row.commitment ? { commitment: hex(row.commitment) } : {}),
    ...(row.error ? { error: row.error } : {}),
    acceptedAt: new Date(row.createdAt).toISOString(),
    ...(complete && row.certifiedAt ? { certifiedAt: new Date(row.certifiedAt).toISOString() } : {}),
  }
}
