import type { IncomingMessage } from 'node:http'
import { InvalidInputError } from '@openledger/primitives'
import type { DirectAnswer } from '@openledger/service'
import { KECCAK_TYPE, parseCommitment } from '../../commitment/commitment.ts'
import { CertificateError, DERIVATION } from '../../errors.ts'
import type { Held } from '../../retrieval/held.ts'
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
    return answer(await loadKeccak(context, parsed.hash), request)
  }
  requireApi(options, query.mode === 'standard' ? 'standard' : 'op-generic')
  try {
    if (query.inclusion > 0n) checkRecency(context, parsed.bytes, query.inclusion)
    const held = await retriever.retrieve(parsed.bytes)
    return answer(held, request, query.encoded ? await encode(held) : held.payload)
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error
    return invalidCertificate(context, error)
  }
}

/** A reader for whom a payload is held and who says nothing for a minute loses the connection. */
function answer(
  { payload, release }: Held,
  { socket }: IncomingMessage,
  body: Uint8Array = payload,
): DirectAnswer {
  if (payload.length < LARGE_BYTES) return { headers: BYTES, body, sent: release }
  const unlimit = limitIdle(socket)
  const sent = () => {
    unlimit()
    release()
  }
  return { headers: BYTES, body, sent }
}

/** Smaller ones are in the system's hands at once. */
const LARGE_BYTES = 65_536

/** Loaded when asked for: few nodes read the encoded form. */
async function encode({ payload, release }: Held): Promise<Uint8Array> {
  try {
    const { encodePayload } = await import('@openledger/eigenda')
    return encodePayload(payload)
  } catch (error) {
    release()
    throw error
  }
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

async function loadKeccak(context: Context, hash: Buffer): Promise<Held> {
  const { journal, readStored } = context
  const key = journal.keyOf(Buffer.concat([Buffer.of(KECCAK_TYPE), hash]))
  const row = key && journal.find(key)
  const held = await readStored(row)
  // 400, as EigenDA's proxy: 404 would make op-node give the data up although another server may have it.
  if (!held) throw new InvalidInputError(`No payload with keccak256 0x${hash.toString('hex')} was put here.`)
  context.metrics.getBytes.add(held.payload.length, { source: 'disk' })
  return held
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
