import type { IncomingMessage } from 'node:http'
import { InvalidInputError } from '@openledger/primitives'
import type { DirectAnswer } from '@openledger/service'
import { KECCAK_TYPE, parseCommitment } from '../../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../../errors.ts'
import { type Context, limitIdle, requireApi } from '../context.ts'
import type { AltDaQuery } from './query.ts'

const BYTES = { 'content-type': 'application/octet-stream' }

/** `GET /get/0x…`: the payload of a commitment. */
export async function get(
  context: Context,
  text: string,
  query: AltDaQuery,
  request: IncomingMessage,
): Promise<DirectAnswer> {
  const { options, retriever } = context
  const parsed = parseCommitment(text, query.mode)
  if (parsed.kind === 'keccak') {
    requireApi(options, 'op-keccak')
    return { headers: BYTES, body: await loadKeccak(context, parsed.hash) }
  }
  requireApi(options, query.mode === 'standard' ? 'standard' : 'op-generic')
  try {
    if (query.inclusion > 0n) checkRecency(context, parsed.bytes, query.inclusion)
    const read = async () => {
      const payload = await retriever.retrieve(parsed.bytes)
      if (query.encoded) return { headers: BYTES, body: await encode(payload) }
      return { headers: BYTES, body: payload, sent: () => context.pool.give(payload) }
    }
    const size = context.backend.local?.sizeOf(parsed.bytes) ?? 0
    return size < LARGE_BYTES ? await read() : await withRoom(context, size, request, read)
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error
    return invalidCertificate(context, error)
  }
}

/** Smaller ones are so soon gone that counting them costs more. */
const LARGE_BYTES = 65_536

/** Large payloads are read from the disk when there is room for them, which is theirs until the reader has them. */
async function withRoom(
  { sending }: Context,
  size: number,
  { socket }: IncomingMessage,
  read: () => Promise<DirectAnswer>,
): Promise<DirectAnswer> {
  const leave = await sending.enter(size)
  const unlimit = limitIdle(socket)
  const end = () => {
    unlimit()
    leave()
  }
  try {
    const answer = await read()
    return {
      ...answer,
      sent() {
        answer.sent?.()
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

/** Loaded when asked for: few nodes read the encoded form. */
async function encode(payload: Buffer): Promise<Uint8Array> {
  const { encodePayload } = await import('@openledger/eigenda')
  return encodePayload(payload)
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

function invalidCertificate(context: Context, error: CertificateError): DirectAnswer {
  context.metrics.invalidCertificates.add(1, { reason: error.statusCode })
  context.logger.warn({ reason: error.statusCode }, error.shortMessage)
  if (context.options.certificates.invalid === 'skip') return { headers: BYTES }
  return {
    status: 418,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ StatusCode: error.statusCode, Msg: error.message }),
  }
}
