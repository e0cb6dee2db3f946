import { parentPort, workerData } from 'node:worker_threads'
import { verifyStreaming } from '@openledger/attribution'
import type { Hex } from '@openledger/primitives'
import { toBaseError } from '@openledger/service'
import { createDaClient } from '../da/da-client.ts'
import { createManifests } from '../models/manifests.ts'
import { type OpenedSnapshot, openSnapshot } from '../models/open-snapshot.ts'
import type { SnapshotSource, VerifierReply, VerifierRequest, VerifierSetup } from './verifier-messages.ts'

const { chainId, da: daOptions, keys } = workerData as VerifierSetup
const da = createDaClient(daOptions)
const snapshots = new Map<Hex, Promise<OpenedSnapshot>>()

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
  let opened = snapshots.get(source.modelId)
  if (!opened) {
    opened = open(source)
    snapshots.set(source.modelId, opened)
    opened.catch(() => snapshots.delete(source.modelId))
  }
  return opened
}

async function answer(request: VerifierRequest): Promise<VerifierReply> {
  const { id } = request
  if ('ping' in request) return { id, attributions: [] }
  const { source, calls } = request
  try {
    const { records, masks } = await snapshotOf(source)
    const results = verifyStreaming({ records, masks, params: source.params, queries: calls })
    const attributions = results.map(({ weights, matched, total, evidenced }) => ({
      weights,
      matched,
      total,
      evidenced,
    }))
    return { id, attributions }
  } catch (thrown) {
    const error = toBaseError(thrown)
    return { id, error: { message: error.message, code: error.code, retryable: error.retryable } }
  }
}

let line: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (request: VerifierRequest) => {
  line = line.then(async () => parentPort?.postMessage(await answer(request)))
})
