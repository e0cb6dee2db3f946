import type { IncomingMessage } from 'node:http'
import { blobBytes } from '../../intake/byte-gate.ts'
import { type Body, declaredLength, readBody } from '../../intake/read-body.ts'
import { type Context, withIdleLimit } from '../context.ts'

/**
 * Reads the body when its turn comes and works on it: as many requests and as many bytes at the same time as the options allow.
 * @param options `limit` of the body's bytes; `borrowed` when nobody has the payload any more once the work is done
 * @param work `leave` gives the room in memory back before the end
 * @throws BaseError 400 for an empty or too large body, 429 when too many wait
 */
export function takeBody<T>(
  { admission, gate, pool }: Context,
  request: IncomingMessage,
  { limit, borrowed }: { limit: number; borrowed: boolean },
  work: (body: Body, leave: () => void) => Promise<T>,
): Promise<T> {
  const declared = declaredLength(request.headers, limit)
  const take = borrowed ? pool.take : undefined
  return admission.run(async () => {
    const leave = await gate.enter(blobBytes(declared ?? limit))
    let body: Body | undefined
    try {
      body = await withIdleLimit(request, () => readBody(request, limit, declared, take))
      return await work(body, leave)
    } finally {
      if (body && borrowed) pool.give(body.payload)
      leave()
    }
  })
}
