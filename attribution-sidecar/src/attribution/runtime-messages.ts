import type { Attribution, Params } from '@openledger/attribution'
import type { PaidAttribution } from '@openledger/settlement'
import type { GenerateRequest } from '../engine/model-engine.ts'
import type { Snapshot } from './snapshot.ts'

export type RuntimeSetup = { snapshot: Snapshot; params: Params }

export type RuntimeRequest =
  | { kind: 'answer'; id: number; request: Omit<GenerateRequest, 'signal'> }
  /** No further tokens are wanted; the attribution of the first `taken` is, unless there are none. */
  | { kind: 'finish'; id: number; taken: number }
  | { kind: 'attribute' | 'explain'; id: number; prompt: Uint32Array; response: Uint32Array }

export type RuntimeError = { message: string; code: string; retryable: boolean }

export type RuntimeReply =
  | { kind: 'ready'; engine: string; unmasked: readonly bigint[] }
  | { kind: 'tokens'; id: number; tokens: Uint32Array; last: boolean }
  | { kind: 'attribution'; id: number; attribution: Attribution | PaidAttribution }
  | { kind: 'error'; id: number; error: RuntimeError }
