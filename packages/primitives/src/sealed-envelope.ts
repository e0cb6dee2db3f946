import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { decryptOnce, encryptOnce } from './aead.ts'
import { compareBytes, utf8 } from './bytes.ts'
import { ByteReader, ByteWriter } from './codec.ts'
import { BaseError, InvalidInputError, NonCanonicalError } from './errors.ts'
import { keccak256 } from './hash.ts'

/**
 * A payload that only its recipients can read: AES-256-GCM under a fresh content key, the content key
 * wrapped for each recipient by HPKE base mode (RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM).
 *
 * Encoding: `u8 version=1 ‖ u16 n ‖ n × (fixed 8 recipientId ‖ fixed 32 enc ‖ fixed 48 wrappedKey) ‖ bytes ciphertext`,
 * recipients in rising order of id, where id = first 8 bytes of keccak256(publicKey). The nonce is zero, as each key is used once.
 */
const VERSION = 1

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})

export type SealingKeyPair = { publicKey: Uint8Array; secretKey: Uint8Array }

/** A copy; `bytes.slice()` would not be one for Node's Buffer. */
function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

/** Derives an X25519 key pair from at least 32 bytes of key material (RFC 9180 §7.1.3). */
export async function sealingKeyPair(keyMaterial: Uint8Array): Promise<SealingKeyPair> {
  const pair = await suite.kem.deriveKeyPair(buffer(keyMaterial))
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    secretKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  }
}

function recipientId(publicKey: Uint8Array): Uint8Array {
  return keccak256(publicKey).slice(0, 8)
}

/**
 * @param recipients X25519 public keys, 32 bytes each; at least one.
 * @param context bound as additional data, so that an envelope cannot be moved elsewhere.
 * @param contentKey 32 random bytes used for nothing else.
 */
export async function sealEnvelope(
  payload: Uint8Array,
  recipients: readonly Uint8Array[],
  context: string,
  contentKey: Uint8Array,
): Promise<Uint8Array> {
  if (recipients.length === 0) throw new InvalidInputError('Expected at least one recipient of the envelope.')
  const info = buffer(utf8(context))
  const wrapped = await Promise.all(
    recipients.map(async (publicKey) => {
      const recipientPublicKey = await suite.kem.deserializePublicKey(buffer(publicKey))
      const { enc, ct } = await suite.seal({ recipientPublicKey, info }, buffer(contentKey))
      return { id: recipientId(publicKey), enc: new Uint8Array(enc), key: new Uint8Array(ct) }
    }),
  )
  wrapped.sort((a, b) => compareBytes(a.id, b.id))
  const writer = new ByteWriter().u8(VERSION).u16(wrapped.length)
  for (const { id, enc, key } of wrapped) writer.fixed(id, 8).fixed(enc, 32).fixed(key, 48)
  writer.bytes(encryptOnce(contentKey, payload, utf8(context)))
  return writer.finish()
}

/** @throws BaseError `NOT_A_RECIPIENT` | `SEAL_BROKEN`, NonCanonicalError. */
export async function openEnvelope(
  envelope: Uint8Array,
  keys: SealingKeyPair,
  context: string,
): Promise<Uint8Array> {
  const reader = new ByteReader(envelope)
  const version = reader.u8()
  if (version !== VERSION)
    throw new NonCanonicalError(`Expected an envelope of version ${VERSION}, got ${version}.`)
  const count = reader.u16()
  if (count === 0) throw new NonCanonicalError('Expected at least one recipient in the envelope.')
  const own = recipientId(keys.publicKey)
  let previous: Uint8Array | undefined
  let mine: { enc: Uint8Array; key: Uint8Array } | undefined
  for (let i = 0; i < count; i++) {
    const id = reader.fixed(8)
    const entry = { enc: reader.fixed(32), key: reader.fixed(48) }
    if (previous && compareBytes(previous, id) >= 0)
      throw new NonCanonicalError('Expected recipients in rising order.')
    if (compareBytes(id, own) === 0) mine = entry
    previous = id
  }
  const ciphertext = reader.bytes()
  reader.end()
  if (!mine) throw new BaseError('The envelope is not sealed for this key.', { code: 'NOT_A_RECIPIENT' })
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(buffer(keys.secretKey))
    const contentKey = await suite.open(
      { recipientKey, enc: buffer(mine.enc), info: buffer(utf8(context)) },
      buffer(mine.key),
    )
    return decryptOnce(new Uint8Array(contentKey), ciphertext, utf8(context))
  } catch (cause) {
    throw new BaseError('The envelope is damaged or was made for another context.', {
      code: 'SEAL_BROKEN',
      cause,
    })
  }
}
