import type { IncomingMessage } from 'node:http'
import { BaseError } from '@openledger/primitives'
import type { DirectAnswer } from '@openledger/service'
import { EIGENDA_LAYER } from '../../commitment/commitment.ts'
import { type Context, requireApi, requireWritable, within } from '../context.ts'
import type { AltDaQuery } from './query.ts'
import { takeBody } from './take-body.ts'

const BYTES = { 'content-type': 'application/octet-stream' }

/** `POST /put`: the payload goes to the backend; the answer is its commitment. */
export async function put(
  context: Context,
  { mode }: AltDaQuery,
  request: IncomingMessage,
): Promise<DirectAnswer> {
  const { options, backend, store, dispersals, metrics } = context
  requireApi(options, mode === 'standard' ? 'standard' : 'op-generic')
  requireWritable(backend)
  if (mode === 'standard' && backend.layer !== EIGENDA_LAYER) {
    throw new BaseError(`The backend \`${backend.name}\` makes no EigenDA certificates.`, {
      code: 'NOT_IMPLEMENTED',
      hint: 'Use the generic mode: POST /put without commitment_mode.',
    })
  }
  const limit = Math.min(options.blob.maxPayload, backend.maxPayload)
  const taking = { limit, borrowed: backend.local !== undefined }
  const commitment = await takeBody(context, request, taking, async (body, leave) => {
    const { payload, key } = body
    metrics.putBytes.add(payload.length, { api: mode })
    if (backend.local) {
      const commitment = await backend.local.put(payload, key)
      metrics.dispersedBytes.add(payload.length)
      return commitment
    }
    await store.accept(body, { promised: false })
    // A dispersal that loads the content itself waits at the same gate.
    if (dispersals.isRunning(key)) leave()
    return within(dispersals.start(key, payload), options.dispersal.waitTimeout)
  })
  return { headers: BYTES, body: mode === 'standard' ? commitment.subarray(2) : commitment }
}
