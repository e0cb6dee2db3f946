import type { IncomingMessage } from 'node:http'
import { blobBytes } from '../../intake/byte-gate.ts'
import { declaredLength, readBody } from '../../intake/read-body.ts'
import { type Context, withIdleLimit } from '../context.ts'

/**
 * Reads the body when its turn comes and works on it: as many requests and as many bytes at the same time as the options allow.
 * @param work `leave` gives the room in memory back before the end
 * @throws BaseError 400 for an empty or too large body, 429 when too many wait
 */
export function takeBody<T>(
  { admission, gate }: Context,
  request: IncomingMessage,
  limit: number,
  work: (payload: Buffer, leave: () => void) => Promise<T>,
): Promise<T> {
  const declared = declaredLength(request.headers, limit)
  return admission.run(async () => {
    const leave = await gate.enter(blobBytes(declared ?? limit))
    try {
      return await work(await withIdleLimit(request, () => readBody(request, limit, declared)), leave)
    } finally {
      leave()
    }
  })
}
