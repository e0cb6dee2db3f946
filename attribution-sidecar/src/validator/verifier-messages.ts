import type { Params } from '@openledger/attribution'
import type { Hex, SealingKeyPair } from '@openledger/primitives'
import type { Call, PaidAttribution } from '@openledger/settlement'
import type { VersionEntry } from '../chain/entries.ts'
import type { DaClientOptions } from '../da/da-client.ts'
import type { SnapshotPlace } from '../models/manifests.ts'

/** What the verifier's thread is started with. */
export type VerifierSetup = { chainId: number; da: DaClientOptions; keys: SealingKeyPair }

/** A model's snapshot as the chain describes it: all versions of each of its Datanets up to the one of the snapshot. */
export type SnapshotSource = {
  modelId: Hex
  params: Params
  snapshot: readonly SnapshotPlace[]
  versions: readonly VersionEntry[]
}

/** Without calls the snapshot is only opened; a `ping` does nothing. */
export type VerifierRequest = { id: number; ping: true } | VerifyRequest
export type VerifyRequest = { id: number; source: SnapshotSource; calls: readonly Call[] }

export type VerifierReply =
  | { id: number; attributions: PaidAttribution[]; unmasked: readonly bigint[] }
  | { id: number; error: { message: string; code: string; retryable: boolean } }
