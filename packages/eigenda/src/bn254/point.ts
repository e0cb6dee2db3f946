/** Affine point of the BN254 curve y² = x³ + 3 over Fp; the point at infinity is (0, 0), as in EIP-196. */
export type G1Point = { readonly x: bigint; readonly y: bigint }

/** Element c0 + c1·i of Fp². */
export type Fp2 = { readonly c0: bigint; readonly c1: bigint }

/** Affine point of the twist over Fp²; the point at infinity is all zeros, as in EIP-197. */
export type G2Point = { readonly x: Fp2; readonly y: Fp2 }

/** Modulus of the base field (EIP-196). */
export const FP_MODULUS = 21888242871839275222246405745257275088696311157297823662689037894645226208583n
/** Order of the groups and modulus of the scalar field (EIP-196). */
export const FR_MODULUS = 21888242871839275222246405745257275088548364400416034343698204186575808495617n

export const G1_GENERATOR: G1Point = { x: 1n, y: 2n }
/** EIP-197. */
export const G2_GENERATOR: G2Point = {
  x: {
    c0: 10857046999023057135944570762232829481370756359578518086990519993285655852781n,
    c1: 11559732032986387107991004021392285783925812861821192530917403151452391805634n,
  },
  y: {
    c0: 8495653923123431417604973247489272438418190587263600148770280649306958101930n,
    c1: 4082367875863433681332203403145435568316851327593401208105741076214120093531n,
  },
}
export const G1_INFINITY: G1Point = { x: 0n, y: 0n }
export const G2_INFINITY: G2Point = { x: { c0: 0n, c1: 0n }, y: { c0: 0n, c1: 0n } }

export function equalG1(a: G1Point, b: G1Point): boolean {
  return a.x === b.x && a.y === b.y
}

export function equalG2(a: G2Point, b: G2Point): boolean {
  return a.x.c0 === b.x.c0 && a.x.c1 === b.x.c1 && a.y.c0 === b.y.c0 && a.y.c1 === b.y.c1
}

export function negateG1(point: G1Point): G1Point {
  return point.y === 0n ? point : { x: point.x, y: FP_MODULUS - point.y }
}
