import { BaseError, equalBytes, InvalidInputError, keccak256 } from '@openledger/primitives'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { EIGENDA_LAYER, KECCAK_TYPE, parseCommitment } from '../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../errors.ts'
import { blobBytes } from '../intake/byte-gate.ts'
import { declaredLength, readBody } from '../intake/read-body.ts'
import {
  bodyOf,
  type Context,
  requireApi,
  requireWritable,
  takeRawBodies,
  withIdleLimit,
  within,
} from './context.ts'

type Query = { commitment_mode?: string; l1_inclusion_block_number?: string; return_encoded_payload?: string }

/**
 * The OP alt-DA server: `POST /put`, `POST /put/` (older batchers), `POST /put/0x00…` (keccak), `GET /get/0x…`, each also in the standard
 * mode of EigenDA's proxy (`?commitment_mode=standard`). Commitments are answered as raw bytes, as the client reads them.
 */
export function altDaRoutes(app: FastifyInstance, context: Context): void {
  takeRawBodies(app)
  for (const url of ['/put', '/put/']) {
    app.post(url, (request, reply) => put(context, request, reply))
    app.get(url, () => Promise.reject(wrongMethod('POST')))
  }
  app.post<{ Params: { commitment: string } }>('/put/:commitment', (request, reply) =>
    putKeccak(context, request.params.commitment, request, reply),
  )
  app.get<{ Params: { commitment: string } }>('/get/:commitment', (request, reply) =>
    get(context, request.params.commitment, request, reply),
  )
  app.post('/get/:commitment', () => Promise.reject(wrongMethod('GET')))
}

const wrongMethod = (expected: string) =>
  new InvalidInputError(`Expected the method ${expected}.`, { code: 'METHOD_NOT_ALLOWED' })

function modeOf(request: FastifyRequest): 'op' | 'standard' {
  const mode = (request.query as Query).commitment_mode
  if (mode === undefined || mode === '' || mode === 'optimism_generic' || mode === 'optimism_keccak256')
    return 'op'
  if (mode === 'standard') return 'standard'
  throw new InvalidInputError(
    `Expected commitment_mode standard, optimism_generic or optimism_keccak256, got \`${mode.slice(0, 80)}\`.`,
  )
}

async function put(context: Context, request: FastifyRequest, reply: FastifyReply) {
  const { options, store, dispersals, admission, gate, metrics } = context
  const mode = modeOf(request)
  requireApi(options, mode === 'standard' ? 'standard' : 'op-generic')
  requireWritable(context.backend)
  const limit = Math.min(options.blob.maxPayload, context.backend.maxPayload)
  const declared = declaredLength(request.headers, limit)
  const commitment = await admission.run(async () => {
    const leave = await gate.enter(blobBytes(declared ?? limit))
    try {
      const payload = await withIdleLimit(request, () => readBody(bodyOf(request), limit))
      metrics.putBytes.add(payload.length, { api: mode })
      const settled = await dispersals.settle(payload)
      if (settled) return settled
      const row = await store.accept(payload, { promised: false })
      // A dispersal that loads the content itself waits at the same gate.
      if (dispersals.isRunning(row.key)) leave()
      return await within(dispersals.start(row.key, payload), options.dispersal.waitTimeout)
    } finally {
      leave()
    }
  })
  if (mode === 'standard' && commitment[1] !== EIGENDA_LAYER) {
    throw new BaseError(`The backend \`${context.backend.name}\` makes no EigenDA certificates.`, {
      code: 'NOT_IMPLEMENTED',
      hint: 'Use the generic mode: POST /put without commitment_mode.',
    })
  }
  return reply
    .type('application/octet-stream')
    .send(mode === 'standard' ? commitment.subarray(2) : commitment)
}

async function putKeccak(context: Context, text: string, request: FastifyRequest, reply: FastifyReply) {
  const { options, store, journal, admission, gate, metrics } = context
  requireApi(options, 'op-keccak')
  const parsed = parseCommitment(text)
  if (parsed.kind !== 'keccak') {
    throw new InvalidInputError('Expected a keccak commitment (0x00…) in the path of a put.')
  }
  const limit = options.blob.maxPayload
  const declared = declaredLength(request.headers, limit)
  await admission.run(async () => {
    const leave = await gate.enter(blobBytes(declared ?? limit))
    try {
      const payload = await withIdleLimit(request, () => readBody(bodyOf(request), limit))
      const hash = keccak256(payload)
      if (!equalBytes(hash, parsed.hash)) {
        throw new InvalidInputError(
          `Expected a body whose keccak256 is 0x${parsed.hash.toString('hex')}, got 0x${Buffer.from(hash).toString('hex')}.`,
        )
      }
      metrics.putBytes.add(payload.length, { api: 'keccak' })
      const row = await store.accept(payload, { promised: false, pinned: 2 })
      await journal.link(Buffer.concat([Buffer.of(KECCAK_TYPE), parsed.hash]), row.key)
    } finally {
      leave()
    }
  })
  return reply.code(200).send()
}

async function get(context: Context, text: string, request: FastifyRequest, reply: FastifyReply) {
  const { options } = context
  const mode = modeOf(request)
  const parsed = parseCommitment(text, mode)
  const query = request.query as Query
  const inclusion = inclusionBlock(query.l1_inclusion_block_number)
  const encoded = encodedWanted(query.return_encoded_payload)
  reply.type('application/octet-stream')
  if (parsed.kind === 'keccak') {
    requireApi(options, 'op-keccak')
    return reply.send(await loadKeccak(context, parsed.hash))
  }
  requireApi(options, mode === 'standard' ? 'standard' : 'op-generic')
  try {
    if (inclusion > 0n) checkRecency(context, parsed.bytes, inclusion)
    const payload = await context.retriever.retrieve(parsed.bytes)
    return reply.send(encoded ? await encode(payload) : payload)
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error
    return invalidCertificate(context, error, reply)
  }
}

/** Loaded when asked for: few nodes read the encoded form. */
async function encode(payload: Buffer): Promise<Buffer> {
  const { encodePayload } = await import('@openledger/eigenda')
  return Buffer.from(encodePayload(payload))
}

function inclusionBlock(text: string | undefined): bigint {
  if (text === undefined || text === '') return 0n
  if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 1n << 64n) {
    throw new InvalidInputError(
      `Expected l1_inclusion_block_number as an unsigned 64-bit number, got \`${text.slice(0, 80)}\`.`,
    )
  }
  return BigInt(text)
}

function encodedWanted(text: string | undefined): boolean {
  if (text === undefined || text === 'false' || text === '0') return false
  if (text === '' || text === 'true' || text === '1') return true
  throw new InvalidInputError(`Expected return_encoded_payload true or 1, got \`${text.slice(0, 80)}\`.`)
}

/** A certificate included too long after its reference block may no longer be available to challengers (EigenDA derivation rule). */
function checkRecency(context: Context, commitment: Buffer, inclusion: bigint): void {
  const window = context.options.certificates.recencyWindow
  const { referenceBlockNumber, recency } = context.backend.facts(commitment)
  if (!recency || window === 0) return
  if (inclusion > BigInt(referenceBlockNumber) + BigInt(window)) {
    throw new CertificateError(
      DERIVATION.recency,
      `Expected inclusion by L1 block ${referenceBlockNumber + window}, got block ${inclusion}.`,
    )
  }
}

async function loadKeccak(context: Context, hash: Buffer): Promise<Buffer> {
  const { journal, store } = context
  const key = journal.keyOf(Buffer.concat([Buffer.of(KECCAK_TYPE), hash]))
  const row = key && journal.find(key)
  const payload = row && (await store.load(row))
  // 400, as EigenDA's proxy: 404 would make op-node give the data up although another server may have it.
  if (!payload)
    throw new InvalidInputError(`No payload with keccak256 0x${hash.toString('hex')} was put here.`)
  context.metrics.getBytes.add(payload.length, { source: 'disk' })
  return payload
}

function invalidCertificate(context: Context, error: CertificateError, reply: FastifyReply) {
  context.metrics.invalidCertificates.add(1, { reason: error.statusCode })
  context.logger.warn({ reason: error.statusCode }, error.shortMessage)
  if (context.options.certificates.invalid === 'skip') return reply.code(200).send(Buffer.alloc(0))
  return reply
    .code(418)
    .type('application/json')
    .send(JSON.stringify({ StatusCode: error.statusCode, Msg: error.message }))
}
