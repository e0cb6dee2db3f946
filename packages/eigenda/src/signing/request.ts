import { secp256k1 } from '@noble/curves/secp256k1.js'
import {
  concatBytes,
  fromHex,
  InvalidInputError,
  keccak256,
  sha256,
  toHex,
  uintBytes,
  utf8,
} from '@openledger/primitives'
import { publicKeyToAddress } from 'viem/utils'

const ANCHOR_DOMAIN = utf8('disperser.DisperseBlobRequest')

/** Binds a blob key to one chain and one disperser (EigenDA `api/hashing/disperser_hashing.go`). */
export function anchorHash(chainId: bigint, disperserId: number, blobKey: Uint8Array): Uint8Array {
  return keccak256(ANCHOR_DOMAIN, uintBytes(chainId, 32), uintBytes(disperserId, 4), blobKey)
}

/** The digest that GetPaymentState is signed over: SHA-256 of the request's keccak hash. `timestamp` in nanoseconds. */
export function paymentStateDigest(account: string, timestamp: bigint): Uint8Array {
  const address = fromHex(account)
  if (address.length !== 20)
    throw new InvalidInputError(`Expected an address of 20 bytes, got ${address.length}.`)
  return sha256(keccak256(uintBytes(address.length, 4), address, uintBytes(timestamp, 8)))
}

/** 65 bytes r ‖ s ‖ v over the digest itself (no EIP-191), v 0 or 1. */
export function signDigest(privateKey: Uint8Array, digest: Uint8Array): Uint8Array {
  const signature = secp256k1.sign(digest, privateKey, { prehash: false, format: 'recovered' })
  // noble puts the recovery bit first
  return concatBytes(signature.subarray(1), signature.subarray(0, 1))
}

/** EIP-55 address that signed, or undefined when the signature recovers to no key. v may be 0, 1, 27 or 28. */
export function recoverAddress(digest: Uint8Array, signature: Uint8Array): string | undefined {
  if (signature.length !== 65) return undefined
  const v = signature[64]! >= 27 ? signature[64]! - 27 : signature[64]!
  if (v > 1) return undefined
  try {
    const recovered = concatBytes(Uint8Array.of(v), signature.subarray(0, 64))
    const key = secp256k1.recoverPublicKey(recovered, digest, { prehash: false })
    return publicKeyToAddress(toHex(secp256k1.Point.fromBytes(key).toBytes(false)))
  } catch {
    return undefined
  }
}

/** EIP-55 address of a private key. */
export function addressOf(privateKey: Uint8Array): string {
  return publicKeyToAddress(toHex(secp256k1.getPublicKey(privateKey, false)))
}
