import type { IncomingMessage } from 'node:http'
import { equalBytes, InvalidInputError, keccak256, toHex } from '@openledger/primitives'
import type { DirectAnswer } from '@openledger/service'
import { KECCAK_TYPE, parseCommitment } from '../../commitment/commitment.ts'
import { type Context, requireApi } from '../context.ts'
import { takeBody } from './take-body.ts'

/** `POST /put/0x00…`: the sender names the hash, the payload stays on this disk only. */
export async function putKeccak(
  context: Context,
  text: string,
  request: IncomingMessage,
): Promise<DirectAnswer> {
  const { options, store, journal, metrics } = context
  requireApi(options, 'op-keccak')
  const parsed = parseCommitment(text)
  if (parsed.kind !== 'keccak') {
    throw new InvalidInputError('Expected a keccak commitment (0x00…) in the path of a put.')
  }
  await takeBody(context, request, { limit: options.blob.maxPayload, borrowed: true }, async (body) => {
    const { payload, key } = body
    const hash = keccak256(payload)
    if (!equalBytes(hash, parsed.hash)) {
      throw new InvalidInputError(
        `Expected a body whose keccak256 is ${toHex(parsed.hash)}, got ${toHex(hash)}.`,
      )
    }
    metrics.putBytes.add(payload.length, { api: 'keccak' })
    await store.accept(body, { promised: false, pinned: 2 })
    await journal.link(Buffer.concat([Buffer.of(KECCAK_TYPE), parsed.hash]), key)
  })
  return {}
}
