import { createServer, type IncomingMessage } from 'node:http'
import type { NetworkConfig } from '@openledger/eigenda'
import { BaseError, InvalidInputError } from '@openledger/primitives'
import { type Faults, noFaults, patchFaults } from '../faults/faults.ts'
import type { PaymentLedger } from '../payment/payment-ledger.ts'
import { type Listening, listen } from './listen.ts'

const MAX_BODY_BYTES = 1_000_000
const MAX_DOWN_MS = 600_000

export type ControlDependencies = {
  /** @param httpUrl this server as the asking client reaches it. */
  readonly config: (httpUrl: string) => NetworkConfig
  readonly faults: Faults
  readonly payments: () => PaymentLedger
  /** Resolves when gRPC is served again. @param downMs how long it is not */
  readonly restart: (downMs: number) => Promise<void>
  readonly jsonRpc: (body: unknown) => Promise<unknown>
  readonly ca: string | undefined
  /** The first points of the toy reference string in G1, compressed. */
  readonly srs: (points: number) => Promise<Uint8Array>
}

/** Text or bytes go out as they are, anything else as JSON. */
type Answer = { status: number; body: unknown }
type Route = (request: IncomingMessage, url: URL) => Answer | Promise<Answer>

/** The HTTP side: configuration, faults, payments, JSON-RPC and what foreign clients need as files. */
export function serveControl(
  host: string,
  port: number,
  dependencies: ControlDependencies,
): Promise<Listening> {
  const routes = createRoutes(dependencies)
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://mock')
    const key = `${request.method} ${url.pathname}`
    const route =
      routes[key] ??
      (() => problem(404, 'NOT_FOUND', `Expected one of ${Object.keys(routes).join(', ')}, got ${key}.`))
    Promise.resolve()
      .then(() => route(request, url))
      .catch((error: unknown) => {
        const bad = error instanceof InvalidInputError
        const code = error instanceof BaseError ? error.code : 'INTERNAL'
        return problem(bad ? 400 : 500, code, (error as Error).message)
      })
      .then(({ status, body }) => {
        const plain = typeof body === 'string' || body instanceof Uint8Array
        const json = status < 400 ? 'application/json' : 'application/problem+json'
        const type = body instanceof Uint8Array ? 'application/octet-stream' : plain ? 'text/plain' : json
        response
          .writeHead(status, { 'content-type': type })
          .end(plain ? body : `${JSON.stringify(body, null, 2)}\n`)
      })
      .catch(() => response.destroy())
  })
  return listen(server, host, port, 'HTTP', () => server.closeAllConnections())
}

function createRoutes(dependencies: ControlDependencies): Record<string, Route> {
  const { faults, ca } = dependencies
  const rpc: Route = async (request) => ok(await dependencies.jsonRpc(await readJson(request)))
  return {
    'GET /config': ({ headers }) => ok(dependencies.config(`http://${headers.host}`)),
    'GET /health': () => ok({ status: 'ok' }),
    'GET /payments': () => ok(dependencies.payments().totals()),
    'GET /faults': () => ok(faults),
    'PATCH /faults': async (request) => {
      patchFaults(faults, await readJson(request))
      return ok(faults)
    },
    'DELETE /faults': () => {
      Object.assign(faults, noFaults())
      return ok(faults)
    },
    'POST /restart': async (_, url) => {
      const downMs = Number(url.searchParams.get('downMs') ?? 0)
      if (!Number.isInteger(downMs) || downMs < 0 || downMs > MAX_DOWN_MS) {
        throw new InvalidInputError(
          `Expected \`downMs\` from 0 to ${MAX_DOWN_MS}, got ${url.searchParams.get('downMs')}.`,
        )
      }
      await dependencies.restart(downMs)
      return ok({ status: 'ok' })
    },
    'POST /': rpc,
    'POST /rpc': rpc,
    'GET /ca.pem': () =>
      ca === undefined ? problem(404, 'NO_AUTHORITY', 'Expected a start with --tls.') : ok(ca),
    'GET /srs/g1.point': async (_, url) => {
      const points = Number(url.searchParams.get('points') ?? 4096)
      if (!Number.isInteger(points) || points < 1 || points > 524_288) {
        throw new InvalidInputError(
          `Expected \`points\` from 1 to 524288, got ${url.searchParams.get('points')}.`,
        )
      }
      return ok(await dependencies.srs(points))
    },
  }
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function problem(status: number, code: string, detail: string): Answer {
  return { status, body: { status, code, detail } }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MAX_BODY_BYTES) throw new InvalidInputError(`Expected at most ${MAX_BODY_BYTES} bytes.`)
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (cause) {
    throw new InvalidInputError('Expected a JSON body.', { cause })
  }
}
