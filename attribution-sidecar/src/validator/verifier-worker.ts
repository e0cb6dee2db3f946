import { parentPort, workerData } from 'node:worker_threads'
import { verifyStreaming } from '@openledger/attribution'
import { toBaseError } from '@openledger/service'
import { createDaClient } from '../da/da-client.ts'
import { createManifests } from '../models/manifests.ts'
import { type OpenedSnapshot, openSnapshot } from '../models/open-snapshot.ts'
import type { SnapshotSource, VerifierReply, VerifierRequest, VerifierSetup } from './verifier-messages.ts'

const { chainId, da: daOptions, keys } = workerData as VerifierSetup
const da = createDaClient(daOptions)
/** Snapshots in memory at the same time. */
const MAX_SNAPSHOTS = 4
const snapshots = new Map<string, Promise<OpenedSnapshot>>()

async function open({ params, snapshot, versions }: SnapshotSource): Promise<OpenedSnapshot> {
  const view = {
    versions: (datanet: number) => versions.filter((entry) => entry.datanet === datanet),
    version: (datanet: number, version: number) =>
      versions.find((entry) => entry.datanet === datanet && entry.version === version),
    datanet: () => undefined,
  }
  const manifests = createManifests({ view, da })
  const tokenizer = { hash: params.tokenizerHash, vocab: params.vocab }
  return openSnapshot(snapshot, { chainId, view, da, manifests, keys, tokenizer })
}

function snapshotOf(source: SnapshotSource): Promise<OpenedSnapshot> {
  // Models on the same data share it; the tokenizer decides which tokens a record may have.
  const key = JSON.stringify([source.params.tokenizerHash, source.params.vocab, source.snapshot])
  const known = snapshots.get(key)
  snapshots.delete(key)
  const opened = known ?? open(source)
  // The newest last: the least recently used one makes room.
  snapshots.set(key, opened)
  if (snapshots.size > MAX_SNAPSHOTS) snapshots.delete(snapshots.keys().next().value!)
  opened.catch(() => {
    if (snapshots.get(key) === opened) snapshots.delete(key)
  })
  return opened
}

async function answer(request: VerifierRequest): Promise<VerifierReply> {
  const { id } = request
  if ('ping' in request) return { id, attributions: [], unmasked: [] }
  const { source, calls } = request
  try {
    const { records, masks, unmasked } = await snapshotOf(source)
    if (calls.length === 0) return { id, attributions: [], unmasked }
    const results = verifyStreaming({ records, masks, params: source.params, queries: calls })
    const attributions = results.map(({ weights, matched, total, evidenced }) => ({
      weights,
      matched,
      total,
      evidenced,
    }))
    return { id, attributions, unmasked }
  } catch (thrown) {
    const error = toBaseError(thrown)
    return { id, error: { message: error.message, code: error.code, retryable: error.retryable } }
  }
}

let line: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (request: VerifierRequest) => {
  line = line.then(async () => parentPort?.postMessage(await answer(request)))
})
