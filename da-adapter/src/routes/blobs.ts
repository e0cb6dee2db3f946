import { BaseError, InvalidInputError, toHex } from '@openledger/primitives'
import { toBaseError } from '@openledger/service'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseCommitment } from '../commitment/commitment.ts'
import { blobBytes } from '../intake/byte-gate.ts'
import { declaredLength } from '../intake/read-body.ts'
import { receiveUpload } from '../intake/receive-upload.ts'
import type { Content } from '../retrieval/open-content.ts'
import { blobStatus } from './blob-status.ts'
import {
  bodyOf,
  type Context,
  limitIdle,
  requireApi,
  requireWritable,
  takeRawBodies,
  withIdleLimit,
  within,
} from './context.ts'
import { sendEvents } from './events.ts'

type KeyParams = { Params: { key: string } }

/**
 * The blob API for integrators. A key is the SHA-256 of the content, so sending the same content again is harmless and answers the same.
 * `POST /v1/blobs[?wait=true]`, `GET /v1/blobs/{key}`, `GET /v1/blobs/{key}/status` (JSON or server-sent events), `GET /v1/commitments/{hex}`.
 */
export function blobRoutes(app: FastifyInstance, context: Context): void {
  takeRawBodies(app)
  app.addHook('onRequest', async () => requireApi(context.options, 'blobs'))
  app.post('/v1/blobs', (request, reply) => post(context, request, reply))
  app.get<KeyParams>('/v1/blobs/:key', async (request, reply) => {
    const content = await context.reader.byKey(parseKey(request.params.key))
    if (!content) throw unknownKey(request.params.key)
    return sendContent(reply, content)
  })
  app.get<KeyParams>('/v1/blobs/:key/status', async (request, reply) => {
    const key = parseKey(request.params.key)
    const status = blobStatus(context, key)
    if (!status) throw unknownKey(request.params.key)
    if (!request.headers.accept?.includes('text/event-stream')) return status
    return sendEvents(context, key, reply)
  })
  app.get<{ Params: { commitment: string } }>('/v1/commitments/:commitment', async (request, reply) => {
    const parsed = parseCommitment(request.params.commitment)
    if (parsed.kind !== 'generic') {
      throw new InvalidInputError(
        'Expected a generic commitment (0x01…); keccak commitments are read at /get/.',
      )
    }
    return sendContent(reply, await context.reader.byCommitment(parsed.bytes))
  })
}

async function post(context: Context, request: FastifyRequest, reply: FastifyReply) {
  const { options, dispersals, background, admission, gate, metrics } = context
  const most = Math.min(options.blob.maxPayload, context.backend.maxPayload)
  const splitAbove = Math.min(options.blob.splitAbove, most)
  const chunkSize = Math.min(options.blob.chunkSize, splitAbove)
  const limits = { splitAbove, chunkSize, maxUpload: options.blob.maxUpload }
  const declared = declaredLength(request.headers, limits.maxUpload, 'PAYLOAD_TOO_LARGE')
  const wait = (request.query as { wait?: string }).wait
  if (wait !== undefined && !/^(true|false|1|0|)$/.test(wait)) {
    throw new InvalidInputError(`Expected wait=true or wait=false, got \`${wait.slice(0, 40)}\`.`)
  }
  const waits = wait !== undefined && wait !== 'false' && wait !== '0'
  requireWritable(context.backend)
  const key = await admission.run(async () => {
    // What is not split yet, and the part that is being written, are in memory.
    const held = limits.splitAbove + limits.chunkSize
    const leave = await gate.enter(blobBytes(Math.min(declared ?? held, held)))
    try {
      const { row, payload } = await withIdleLimit(request.raw, () =>
        receiveUpload(bodyOf(request), limits, context),
      )
      metrics.putBytes.add(row.size, { api: 'blobs' })
      if (!waits && row.state !== 'complete') {
        background.wake()
        return row.key
      }
      // A dispersal that loads the content itself waits at the same gate.
      if (!payload || dispersals.isRunning(row.key)) leave()
      const dispersal = dispersals.start(row.key, payload)
      // The promise outlives this request.
      dispersal.catch(() => background.wake())
      if (!waits) return row.key
      await within(dispersal, options.dispersal.waitTimeout).catch((error) => passing(error))
      return row.key
    } finally {
      leave()
    }
  })
  const status = blobStatus(context, key)!
  if (status.status === 'failed') throw new BaseError(status.error!.message, status.error!)
  reply.code(status.status === 'complete' ? 200 : 202).header('location', `/v1/blobs/${status.key}`)
  return status
}

/** A passing failure leaves the promise standing: the answer is 202 and the adapter goes on trying. */
function passing(thrown: unknown): void {
  const error = toBaseError(thrown)
  if (!error.retryable) throw thrown
}

export function parseKey(text: string): Buffer {
  const digits = text.startsWith('0x') ? text.slice(2) : text
  if (!/^[0-9a-fA-F]{64}$/.test(digits)) {
    throw new InvalidInputError(
      `Expected a key of 32 bytes in hexadecimal (the SHA-256 of the content), got \`${text.slice(0, 80)}\`.`,
    )
  }
  return Buffer.from(digits, 'hex')
}

function unknownKey(text: string): InvalidInputError {
  return new InvalidInputError(`No blob with the key ${toHex(parseKey(text))} was accepted here.`, {
    code: 'NOT_FOUND',
  })
}

function sendContent(reply: FastifyReply, content: Content) {
  const unlimit = limitIdle(reply.request.raw.socket)
  const sent = () => {
    unlimit()
    content.release()
  }
  if (reply.raw.destroyed) sent()
  else reply.raw.once('close', sent)
  reply.type('application/octet-stream').header('content-length', content.size)
  return reply.send(content.body)
}
