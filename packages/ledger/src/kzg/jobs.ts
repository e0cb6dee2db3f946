import type { ClaimItem } from '../multi/claims.ts'
import { proveClaims } from '../multi/prove.ts'
import type { KzgBackend } from './backend.ts'
import type { Entries } from './entries.ts'

/** What a prover is asked; the buffers of blobs are given away to the thread that does it. */
export type KzgRequest =
  | { kind: 'load' }
  | { kind: 'commit'; pages: readonly Entries[] }
  | { kind: 'open'; blob: Uint8Array; z: bigint }
  | { kind: 'claims'; record: Uint8Array; items: readonly ClaimItem[]; blobs: readonly Uint8Array[] }

export type KzgJob = KzgRequest & { id: number }
export type KzgReply = { id: number; value: unknown } | { id: number; error: string }

/** Does a job; what it returns depends on the job's kind as in `Kzg`. */
export function runJob(backend: KzgBackend, job: KzgRequest): unknown {
  switch (job.kind) {
    case 'load':
      backend.load()
      return backend.name
    case 'commit':
      return job.pages.map((page) => backend.commit(page))
    case 'open':
      return backend.open(job.blob, job.z)
    case 'claims':
      return proveClaims(backend, job.record, job.items, job.blobs)
  }
}

/** Buffers to give away with a job. */
export function transferList(job: KzgRequest): ArrayBuffer[] {
  const blobs = job.kind === 'open' ? [job.blob] : job.kind === 'claims' ? job.blobs : []
  return blobs.map((blob) => blob.buffer as ArrayBuffer)
}
