import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { blobStatus } from './blob-status.ts'
import type { Context } from './context.ts'

const HEARTBEAT_MS = 15_000
/** Backstop for changes that happen without a step of a running dispersal. */
const POLL_MS = 1000

/** Server-sent events `status` with the JSON of the status route, one at each change; the stream ends with `complete` or `failed`. */
export function sendEvents(context: Context, key: Buffer, reply: FastifyReply) {
  const stream = new PassThrough()
  let last = ''
  let id = 0

  const finish = () => {
    clearInterval(heartbeat)
    clearInterval(poll)
    unwatch()
    context.signal.removeEventListener('abort', finish)
    stream.end()
  }
  const update = () => {
    if (stream.writableEnded) return
    const status = blobStatus(context, key)
    if (!status) return finish()
    const text = JSON.stringify(status)
    if (text !== last) {
      last = text
      stream.write(`id: ${++id}\nevent: status\ndata: ${text}\n\n`)
    }
    if (status.status === 'complete' || status.status === 'failed') finish()
  }
  const unwatch = context.dispersals.watch(key, update)
  const heartbeat = setInterval(() => stream.write(': still here\n\n'), HEARTBEAT_MS)
  const poll = setInterval(update, POLL_MS)
  // The answer's end, not the request's: that one has ended already.
  reply.raw.on('close', finish)
  context.signal.addEventListener('abort', finish, { once: true })
  update()
  return reply.type('text/event-stream').header('cache-control', 'no-store').send(stream)
}
