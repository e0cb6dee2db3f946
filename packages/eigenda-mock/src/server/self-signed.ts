import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { concatBytes, utf8 } from '@openledger/primitives'

export type TlsIdentity = {
  /** PEM. */
  readonly key: string
  readonly cert: string
  /** The authority that clients must trust. */
  readonly ca?: string
}

const YEAR_MS = 365 * 24 * 3600 * 1000

/** A certificate for `host`, `localhost` and 127.0.0.1, and the authority of its own that signed it. For local networks. */
export function createTlsIdentity(host: string, now: number): TlsIdentity {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = name('openledger-eigenda-mock authority')
  const ca = certificate(issuer, issuer, authority.publicKey, authority.privateKey, now, [
    extension('2.5.29.19', true, sequence(der(0x01, Uint8Array.of(0xff)))),
    // keyCertSign
    extension('2.5.29.15', true, der(0x03, Uint8Array.of(2, 0x04))),
  ])
  const names = [...new Set([host, 'localhost', '127.0.0.1'])].map((each) =>
    isIPv4(each) ? der(0x87, Uint8Array.from(each.split('.'), Number)) : der(0x82, utf8(each)),
  )
  const cert = certificate(
    issuer,
    name('openledger-eigenda-mock'),
    server.publicKey,
    authority.privateKey,
    now,
    [
      extension('2.5.29.17', false, sequence(...names)),
      // serverAuth
      extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))),
    ],
  )
  return { key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert, ca }
}

/** X.509 version 3 (RFC 5280 §4.1), signed with ECDSA and SHA-256. */
function certificate(
  issuer: Uint8Array,
  subject: Uint8Array,
  publicKey: KeyObject,
  signer: KeyObject,
  now: number,
  extensions: Uint8Array[],
): string {
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'))
  const serial = randomBytes(16)
  serial[0] = (serial[0]! & 0x7f) | 0x40
  const body = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, serial),
    algorithm,
    issuer,
    sequence(time(now - YEAR_MS), time(now + 10 * YEAR_MS)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const signature = sign('sha256', body, signer)
  const whole = sequence(body, algorithm, der(0x03, concatBytes(Uint8Array.of(0), signature)))
  const lines = Buffer.from(whole)
    .toString('base64')
    .match(/.{1,64}/g)!
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

function name(commonName: string): Uint8Array {
  return sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x0c, utf8(commonName)))))
}

function extension(id: string, critical: boolean, value: Uint8Array): Uint8Array {
  const parts = critical ? [der(0x01, Uint8Array.of(0xff))] : []
  return sequence(oid(id), ...parts, der(0x04, value))
}

/** UTCTime until 2049 and GeneralizedTime from then on (RFC 5280 §4.1.2.5). */
function time(ms: number): Uint8Array {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14)
  const year = Number(digits.slice(0, 4))
  return year < 2050 ? der(0x17, utf8(`${digits.slice(2)}Z`)) : der(0x18, utf8(`${digits}Z`))
}

function oid(text: string): Uint8Array {
  const [first, second, ...rest] = text.split('.').map(Number)
  const bytes = [40 * first! + second!]
  for (const arc of rest) {
    const groups = [arc & 0x7f]
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80)
    bytes.push(...groups)
  }
  return der(0x06, Uint8Array.from(bytes))
}

function sequence(...parts: Uint8Array[]): Uint8Array {
  return der(0x30, concatBytes(...parts))
}

function der(tag: number, content: Uint8Array): Uint8Array {
  const { length } = content
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return concatBytes(Uint8Array.of(tag, ...head), content)
}
