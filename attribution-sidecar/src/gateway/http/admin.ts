import { createHash, timingSafeEqual } from 'node:crypto'
import { BaseError } from '@openledger/primitives'
import type { FastifyRequest } from 'fastify'

export type AdminCheck = (request: FastifyRequest) => void

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/** With a token, whoever has it is the operator; without one, callers from this machine are. */
export function createAdminCheck(token: string | undefined): AdminCheck {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  const wanted = token === undefined ? undefined : hash(`Bearer ${token}`)
  return (request) => {
    if (wanted) {
      if (!timingSafeEqual(wanted, hash(request.headers.authorization ?? ''))) {
        throw new BaseError('Expected the admin token.', {
          code: 'UNAUTHENTICATED',
          hint: 'Send `Authorization: Bearer <admin token>`.',
        })
      }
    } else if (!LOOPBACK.test(request.socket.remoteAddress ?? '')) {
      throw new BaseError('Expected a caller from the same machine, as no admin token is configured.', {
        code: 'FORBIDDEN',
        hint: 'Set --admin.token on the sidecar.',
      })
    }
  }
}
