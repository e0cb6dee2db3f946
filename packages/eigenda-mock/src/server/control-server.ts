import { createServer, type IncomingMessage } from 'node:http'
import type { NetworkConfig } from '@openledger/eigenda'
import { BaseError, InvalidInputError } from '@openledger/primitives'
import { type Faults, noFaults, patchFaults } from '../faults/faults.ts'
import type { PaymentLedger } from '../payment/payment-ledger.ts'
import { type Listening, listen } from './listen.ts'

const MAX_BODY_BYTES = 1_000_000

/** GET /config, /health, /payments; GET, PATCH and DELETE /faults; POST /rpc for JSON-RPC. */
export function serveControl(
  host: string,
  port: number,
  dependencies: {
    config: (httpUrl: string) => NetworkConfig
    faults: Faults
    payments: PaymentLedger
    jsonRpc: (body: unknown) => Promise<unknown>
  },
): Promise<Listening> {
  const { faults } = dependencies

  async function answer(method: string, path: string, request: IncomingMessage): Promise<[number, unknown]> {
    switch (`${method} ${path}`) {
      case 'GET /config':
        return [200, dependencies.config(`http://${request.headers.host}`)]
      case 'POST /':
      case 'POST /rpc':
        return [200, await dependencies.jsonRpc(await readJson(request))]
      case 'GET /health':
      case 'GET /healthz':
        return [200, { status: 'ok' }]
      case 'GET /payments':
        return [200, dependencies.payments.totals()]
      case 'GET /faults':
        return [200, faults]
      case 'PATCH /faults':
        patchFaults(faults, await readJson(request))
        return [200, faults]
      case 'DELETE /faults':
        Object.assign(faults, noFaults())
        return [200, faults]
      default:
        return [
          404,
          problem(
            404,
            'NOT_FOUND',
            `Expected /config, /health, /payments, /faults or /rpc, got ${method} ${path}.`,
          ),
        ]
    }
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://mock').pathname
    answer(request.method ?? 'GET', path, request)
      .catch((error: unknown): [number, unknown] => {
        const bad = error instanceof InvalidInputError
        const code = error instanceof BaseError ? error.code : 'INTERNAL'
        return [bad ? 400 : 500, problem(bad ? 400 : 500, code, (error as Error).message)]
      })
      .then(([status, body]) => {
        const type = status < 400 ? 'application/json' : 'application/problem+json'
        response.writeHead(status, { 'content-type': type }).end(`${JSON.stringify(body, null, 2)}\n`)
      })
      .catch(() => response.destroy())
  })
  return listen(server, host, port, 'HTTP', () => server.closeAllConnections())
}

function problem(status: number, code: string, detail: string) {
  return { status, code, detail }
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
