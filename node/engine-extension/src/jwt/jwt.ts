import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds that a token's `iat` may lie off our clock (Engine API, authentication). */
const TOLERANCE = 60

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const HEADER = encode({ alg: 'HS256', typ: 'JWT' })

const signature = (secret: Uint8Array, text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url')

/** Makes the `authorization` header of each request to the engine. A token holds for a second, as `iat` does. */
export function createTokenSource(secret: Uint8Array, now: () => number = Date.now): () => string {
  let second = -1
  let header = ''
  return () => {
    const iat = Math.floor(now() / 1000)
    if (iat !== second) {
      const text = `${HEADER}.${encode({ iat })}`
      header = `Bearer ${text}.${signature(secret, text)}`
      second = iat
    }
    return header
  }
}

/** Why a request's `authorization` header is not accepted; undefined when it is. */
export function refuseToken(
  secret: Uint8Array,
  header: string | undefined,
  now: () => number = Date.now,
): string | undefined {
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header ?? '')
  if (!match) return 'missing token'
  const [, head, claims, given] = match as unknown as [string, string, string, string]
  const expected = Buffer.from(signature(secret, `${head}.${claims}`))
  const actual = Buffer.from(given)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return 'signature is invalid'
  const { alg } = decode(head)
  if (alg !== 'HS256') return `expected the algorithm HS256, got ${String(alg)}`
  const { iat, exp } = decode(claims)
  const seconds = now() / 1000
  if (typeof iat !== 'number') return 'missing issued-at'
  if (Math.abs(iat - seconds) > TOLERANCE)
    return `stale token: issued ${Math.round(seconds - iat)} s ago by this clock`
  if (typeof exp === 'number' && exp < seconds) return 'token is expired'
  return undefined
}

/** The same for a client that sends the same token for a second, as op-node does: its signature is computed once. */
export function createTokenCheck(
  secret: Uint8Array,
  now: () => number = Date.now,
): (header: string | undefined) => string | undefined {
  let good: string | undefined
  let second = -1
  return (header) => {
    const current = Math.floor(now() / 1000)
    if (header !== undefined && header === good && current === second) return undefined
    const refusal = refuseToken(secret, header, now)
    if (refusal === undefined) {
      good = header
      second = current
    }
    return refusal
  }
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
