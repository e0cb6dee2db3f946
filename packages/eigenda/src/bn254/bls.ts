import { bytesToUint, keccak256, uintBytes } from '@openledger/primitives'
import type { Bn254 } from './bn254.ts'
import {
  FP_MODULUS,
  FR_MODULUS,
  G1_GENERATOR,
  type G1Point,
  G2_GENERATOR,
  type G2Point,
  negateG1,
} from './point.ts'

export type BlsKeyPair = {
  readonly secretKey: bigint
  readonly publicKeyG1: G1Point
  readonly publicKeyG2: G2Point
}

export function blsKeyPair(curve: Bn254, secretKey: bigint): BlsKeyPair {
  return {
    secretKey,
    publicKeyG1: curve.multiplyG1(G1_GENERATOR, secretKey),
    publicKeyG2: curve.multiplyG2(G2_GENERATOR, secretKey),
  }
}

/** Try and increment, as EigenLayer's `BN254.hashToG1` does: x = digest mod p, then the next x on the curve. */
export function hashToG1(curve: Bn254, digest: Uint8Array): G1Point {
  let x = bytesToUint(digest) % FP_MODULUS
  for (;;) {
    const square = (x * x * x + 3n) % FP_MODULUS
    const root = curve.squareRoot(square)
    if (root !== undefined) return { x, y: principalRoot(root) }
    x = (x + 1n) % FP_MODULUS
  }
}

export function blsSign(curve: Bn254, secretKey: bigint, digest: Uint8Array): G1Point {
  return curve.multiplyG1(hashToG1(curve, digest), secretKey)
}

/** e(H(digest), apkG2) = e(sigma, G2). */
export function blsVerify(curve: Bn254, digest: Uint8Array, apkG2: G2Point, sigma: G1Point): boolean {
  return curve.pairingProductIsOne([
    [hashToG1(curve, digest), apkG2],
    [negateG1(sigma), G2_GENERATOR],
  ])
}

/** Does the key in G2 belong to the key in G1? e(apkG1, G2) = e(G1, apkG2). */
export function keysMatch(curve: Bn254, apkG1: G1Point, apkG2: G2Point): boolean {
  return curve.pairingProductIsOne([
    [apkG1, G2_GENERATOR],
    [negateG1(G1_GENERATOR), apkG2],
  ])
}

/**
 * {@link keysMatch} and {@link blsVerify} at the price of one: the two equations are added with a factor that depends on
 * all they contain (EigenLayer `BLSSignatureChecker.trySignatureAndApkVerification`).
 */
export function signatureAndKeysMatch(
  curve: Bn254,
  digest: Uint8Array,
  apkG1: G1Point,
  apkG2: G2Point,
  sigma: G1Point,
): boolean {
  const parts = [apkG1.x, apkG1.y, apkG2.x.c0, apkG2.x.c1, apkG2.y.c0, apkG2.y.c1, sigma.x, sigma.y]
  const gamma = bytesToUint(keccak256(digest, ...parts.map((part) => uintBytes(part, 32)))) % FR_MODULUS
  return curve.pairingProductIsOne([
    [curve.sumG1([sigma, curve.multiplyG1(apkG1, gamma)]), G2_GENERATOR],
    [negateG1(curve.sumG1([hashToG1(curve, digest), curve.multiplyG1(G1_GENERATOR, gamma)])), apkG2],
  ])
}

/** keccak256(x ‖ y) of the G1 public key: the operator's identifier on chain. */
export function operatorId(publicKeyG1: G1Point): Uint8Array {
  return keccak256(uintBytes(publicKeyG1.x, 32), uintBytes(publicKeyG1.y, 32))
}

/** p ≡ 3 mod 4: the root that raising to (p + 1) / 4 gives is the one that is itself a square. */
function principalRoot(root: bigint): bigint {
  return legendre(root) === 1n ? root : FP_MODULUS - root
}

function legendre(value: bigint): bigint {
  // Jacobi symbol by quadratic reciprocity.
  let a = value % FP_MODULUS
  let n = FP_MODULUS
  let sign = 1n
  while (a !== 0n) {
    while ((a & 1n) === 0n) {
      a >>= 1n
      const rest = n & 7n
      if (rest === 3n || rest === 5n) sign = -sign
    }
    const swap = a
    a = n
    n = swap
    if ((a & 3n) === 3n && (n & 3n) === 3n) sign = -sign
    a %= n
  }
  return n === 1n ? sign : 0n
}
