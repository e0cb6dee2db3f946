import type { Hex } from '@openledger/primitives'
import type { Answer } from './upstream.ts'

type ForkchoiceResult = {
  error?: { code: number; message: string }
  result?: { payloadStatus?: { status?: string; validationError?: string | null }; payloadId?: string | null }
}

/** Id of the payload that is being built, or why there is none. */
export function payloadOf({ body }: Answer): { id: string } | { reason: string } {
  let parsed: ForkchoiceResult
  try {
    parsed = JSON.parse(body) as ForkchoiceResult
  } catch {
    return { reason: `the engine answered \`${body.slice(0, 80)}\`` }
  }
  const { error, result } = parsed
  if (error) return { reason: `${error.message} (${error.code})` }
  if (result?.payloadStatus?.status !== 'VALID')
    return { reason: result?.payloadStatus?.validationError ?? `status ${result?.payloadStatus?.status}` }
  return result.payloadId ? { id: result.payloadId } : { reason: 'no payload id' }
}

const BLOCK_HASH = /"blockHash"\s*:\s*"(0x[0-9a-fA-F]{64})"/

/** Hash of the block in a payload; undefined when the answer is none. */
export const blockHashOf = ({ body }: Answer): Hex | undefined =>
  BLOCK_HASH.exec(body)?.[1]?.toLowerCase() as Hex | undefined
