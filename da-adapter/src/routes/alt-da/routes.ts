import type { IncomingMessage } from 'node:http'
import { InvalidInputError } from '@openledger/primitives'
import type { DirectAnswer, DirectRoute, DirectRoutes } from '@openledger/service'
import type { Context } from '../context.ts'
import { get } from './get.ts'
import { put } from './put.ts'
import { putKeccak } from './put-keccak.ts'
import { readQuery } from './query.ts'

/**
 * The OP alt-DA server: `POST /put`, `POST /put/` (older batchers), `POST /put/0x00…` (keccak), `GET /get/0x…`, each also in the standard
 * mode of EigenDA's proxy (`?commitment_mode=standard`). Commitments are answered as raw bytes, as the client reads them.
 */
export function altDaRoutes(context: Context): DirectRoutes {
  const route = (
    name: string,
    methods: readonly string[],
    body: (request: IncomingMessage) => Promise<DirectAnswer>,
  ): DirectRoute => ({
    route: name,
    async answer(request) {
      if (!methods.includes(request.method!)) throw wrongMethod(methods[0]!)
      return body(request)
    },
  })
  const putRoute = route('/put', ['POST'], (request) => put(context, queryOf(request), request))
  const keccakRoute = route('/put/:commitment', ['POST'], (request) =>
    putKeccak(context, pathOf(request).slice('/put/'.length), request),
  )
  const getRoute = route('/get/:commitment', ['GET', 'HEAD'], (request) =>
    get(context, pathOf(request).slice('/get/'.length), queryOf(request), request),
  )

  return (request) => {
    const { url = '' } = request
    if (url.startsWith('/get/')) return getRoute
    if (!url.startsWith('/put')) return undefined
    const path = pathOf(request)
    if (path === '/put' || path === '/put/') return putRoute
    return path.startsWith('/put/') ? keccakRoute : undefined
  }
}

const wrongMethod = (expected: string) =>
  new InvalidInputError(`Expected the method ${expected}.`, { code: 'METHOD_NOT_ALLOWED' })

function pathOf({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

function queryOf({ url = '' }: IncomingMessage) {
  const start = url.indexOf('?')
  return readQuery(new URLSearchParams(start < 0 ? '' : url.slice(start + 1)))
}
