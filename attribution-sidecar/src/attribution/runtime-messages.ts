import type { Attribution, Params } from '@openledger/attribution'
import type { PaidAttribution } from '@openledger/settlement'
import type { GenerateRequest } from '../engine/model-engine.ts'
import type { PackedRecords, Snapshot } from './snapshot.ts'

export type RuntimeSetup = Pick<Snapshot, 'datanets' | 'places'> & {
  params: Params
  /** Where the index lies; in memory without one. */
  folder: string | undefined
}

export type RuntimeRequest =
  | { kind: 'answer'; id: number; request: Omit<GenerateRequest, 'signal'> }
  /** No further tokens are wanted; the attribution of the first `taken` is, unless there are none. */
  | { kind: 'finish'; id: number; taken: number }
  | { kind: 'erase'; id: number; position: number }
  /** The answer to `load`; none when the records cannot be read. */
  | { kind: 'records'; packed: PackedRecords | undefined }
  | { kind: 'attribute' | 'explain'; id: number; prompt: Uint32Array; response: Uint32Array }

export type RuntimeError = { message: string; code: string; retryable: boolean }

export type RuntimeReply =
  /** The index needs the records. */
  | { kind: 'load' }
  | { kind: 'erased'; id: number }
  | { kind: 'ready'; engine: string; unmasked: readonly bigint[] }
  | { kind: 'tokens'; id: number; tokens: Uint32Array; last: boolean }
  | { kind: 'attribution'; id: number; attribution: Attribution | PaidAttribution }
  | { kind: 'error'; id: number; error: RuntimeError }
