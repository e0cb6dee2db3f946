import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describeError, InvalidInputError } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { ExtensionMetrics } from '../metrics.ts'
import type { Injector } from './injector.ts'
import type { Answer, Upstream } from './upstream.ts'

export type EngineServer = {
  /** @returns the base URL. @throws InvalidInputError `PORT_IN_USE`. */
  listen(options: { host: string; port: number }): Promise<string>
  close(): Promise<void>
}

/** geth's own limit of a request. */
const MAX_BODY = 128 * 2 ** 20

const FORKCHOICE = /"method"\s*:\s*"engine_forkchoiceUpdatedV\d+"/
const GET_PAYLOAD = /"method"\s*:\s*"engine_getPayloadV\d+"/
const METHOD = /"method"\s*:\s*"([A-Za-z0-9_]+)"/

/** Listeners instead of an iterator: a request costs half of the processor time. */
function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MAX_BODY) reject(new InvalidInputError(`Expected at most ${MAX_BODY} bytes.`))
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

/**
 * The Engine API as op-node sees it. All but single requests for a new head or a payload go through byte for byte, batches too.
 */
export function createEngineServer(
  options: { engineTimeout: number; refuse: (authorization: string | undefined) => string | undefined },
  dependencies: { upstream: Upstream; injector: Injector; metrics: ExtensionMetrics; logger: Logger },
): EngineServer {
  const { engineTimeout, refuse } = options
  const { upstream, injector, metrics, logger } = dependencies

  async function passThrough(body: Buffer, response: ServerResponse): Promise<void> {
    const answer = await upstream.stream(body, engineTimeout)
    const { 'content-type': type, 'content-length': length, 'content-encoding': encoding } = answer.headers
    response.writeHead(answer.statusCode ?? 502, {
      'content-type': type ?? 'application/json',
      ...(length ? { 'content-length': length } : {}),
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
    await new Promise<void>((resolve, reject) => {
      answer.on('error', reject)
      response.on('close', resolve)
      answer.pipe(response)
    })
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuse(request.headers.authorization)
    if (refusal) {
      response.writeHead(401, { 'content-type': 'text/plain' }).end(refusal)
      return
    }
    const started = performance.now()
    const body = await readBody(request)
    // Bodies run to megabytes: names are looked for in the first bytes, where every client puts them, and a batch is not looked into.
    const start = body.toString('latin1', 0, 256)
    const single = !start.trimStart().startsWith('[')
    const method = single ? (METHOD.exec(start)?.[1] ?? 'other') : 'batch'
    try {
      const handler =
        single && FORKCHOICE.test(start)
          ? injector.forkchoiceUpdated
          : single && GET_PAYLOAD.test(start)
            ? injector.getPayload
            : undefined
      if (handler) answerWith(response, await handler(body.toString('utf8')))
      else await passThrough(body, response)
      metrics.added.observe((performance.now() - started) / 1000, { method })
    } catch (error) {
      logger.warn({ err: error, method }, `request failed: ${describeError(error)}`)
      if (response.headersSent) response.destroy()
      else answerWith(response, temporary(body, error))
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.warn({ err: error }, 'request broken off')
      response.destroy()
    })
  })
  server.keepAliveTimeout = 120_000

  return {
    listen: ({ host, port }) =>
      new Promise((resolve, reject) => {
        server.once('error', (cause: NodeJS.ErrnoException) => {
          const what = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${cause.code})`
          const code = cause.code === 'EADDRINUSE' ? 'PORT_IN_USE' : 'ADDRESS_UNAVAILABLE'
          reject(
            new InvalidInputError(`Port ${port} on ${host} ${what}.`, {
              code,
              cause,
              hint: 'Choose another one with --engine.port.',
            }),
          )
        })
        server.listen(port, host, () => resolve(`http://${host}:${(server.address() as AddressInfo).port}`))
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

function answerWith(response: ServerResponse, { status, body }: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body)
}

/** An error of a kind that op-node takes as temporary: it tries again. */
function temporary(body: Buffer, error: unknown): Answer {
  let id: unknown = null
  try {
    id = (JSON.parse(body.toString('utf8')) as { id?: unknown }).id ?? null
  } catch {
    // What cannot be read has no id.
  }
  const answer = { jsonrpc: '2.0', id, error: { code: -32000, message: describeError(error) } }
  return { status: 200, body: JSON.stringify(answer) }
}
