import { secp256k1 as curve } from '@noble/curves/secp256k1.js'
import { BaseError, type Hex, InvalidInputError, keccak256, toHex } from '@openledger/primitives'

export const SIGNATURE_LENGTH = 65

/** Signing and recovery of Ethereum addresses on secp256k1. */
export type Secp256k1 = {
  readonly backend: 'native' | 'javascript'
  /** `r ‖ s ‖ v`, v ∈ {27, 28}, s in the lower half, deterministic (RFC 6979). */
  sign(digest: Uint8Array, secretKey: Uint8Array): Uint8Array
  /** The address that signed, or undefined when these bytes are no canonical signature of anybody. */
  recover(digest: Uint8Array, signature: Uint8Array): Hex | undefined
  address(secretKey: Uint8Array): Hex
}

type Recoverable = { signature: Uint8Array; recid: number }
type Curve = {
  sign(digest: Uint8Array, secretKey: Uint8Array): Recoverable
  /** Uncompressed public key, 65 bytes. */
  recover(digest: Uint8Array, signature: Uint8Array, recid: number): Uint8Array
  publicKey(secretKey: Uint8Array): Uint8Array
}

/** Half of the group's order, big-endian: greater values of s are the other form of the same signature. */
const HALF_ORDER = Uint8Array.from(
  '7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0'.match(/../g)!,
  (byte) => Number.parseInt(byte, 16),
)

function isLowS(signature: Uint8Array): boolean {
  for (let i = 0; i < 32; i++) {
    const difference = signature[32 + i]! - HALF_ORDER[i]!
    if (difference !== 0) return difference < 0
  }
  return true
}

function addressOf(publicKey: Uint8Array): Hex {
  return toHex(keccak256(publicKey.subarray(1)).subarray(12))
}

/** libsecp256k1 by its prebuilt Node binding, where there is one for this system. */
function nativeCurve(): Curve | undefined {
  try {
    const require = globalThis.process?.getBuiltinModule?.('node:module')?.createRequire(import.meta.url)
    if (!require) return undefined
    const native: typeof import('secp256k1') = require('secp256k1/bindings.js')
    return {
      sign: (digest, secretKey) => native.ecdsaSign(digest, secretKey),
      recover: (digest, signature, recid) => native.ecdsaRecover(signature, recid, digest, false),
      publicKey: (secretKey) => native.publicKeyCreate(secretKey, false),
    }
  } catch {
    return undefined
  }
}

const javascriptCurve: Curve = {
  sign(digest, secretKey) {
    const bytes = curve.sign(digest, secretKey, { prehash: false, format: 'recovered' })
    return { signature: bytes.slice(1), recid: bytes[0]! }
  },
  recover(digest, signature, recid) {
    const recovered = new Uint8Array(65)
    recovered[0] = recid
    recovered.set(signature, 1)
    const compressed = curve.recoverPublicKey(recovered, digest, { prehash: false })
    return curve.Point.fromBytes(compressed).toBytes(false)
  },
  publicKey: (secretKey) => curve.getPublicKey(secretKey, false),
}

/**
 * @param backend without it the native one where it is built for this system (20 times as fast), otherwise JavaScript.
 * @throws BaseError `NATIVE_UNAVAILABLE` when the native one is asked for and missing.
 */
export function createSecp256k1(backend?: Secp256k1['backend']): Secp256k1 {
  const native = backend === 'javascript' ? undefined : nativeCurve()
  if (backend === 'native' && !native) {
    throw new BaseError('The native secp256k1 binding is not built for this system.', {
      code: 'NATIVE_UNAVAILABLE',
      hint: 'Leave the backend out to use the JavaScript one.',
    })
  }
  const implementation = native ?? javascriptCurve
  return {
    backend: native ? 'native' : 'javascript',
    sign(digest, secretKey) {
      if (digest.length !== 32)
        throw new InvalidInputError(`Expected a digest of 32 bytes, got ${digest.length}.`)
      const { signature, recid } = implementation.sign(digest, secretKey)
      const bytes = new Uint8Array(SIGNATURE_LENGTH)
      bytes.set(signature)
      bytes[64] = 27 + recid
      return bytes
    },
    recover(digest, signature) {
      const v = signature[64]
      if (signature.length !== SIGNATURE_LENGTH || (v !== 27 && v !== 28) || !isLowS(signature))
        return undefined
      try {
        return addressOf(implementation.recover(digest, signature.slice(0, 64), v - 27))
      } catch {
        return undefined
      }
    },
    address: (secretKey) => addressOf(implementation.publicKey(secretKey)),
  }
}
