import { FP_BYTES, G1_BYTES, G2_BYTES, type MclModule } from '../bn254/wasm.ts'

/** A group for code that works on the module's memory: every number is an address. */
export type Group = {
  /** Bytes of a coordinate; a point has three. */
  readonly width: number
  readonly pointBytes: number
  add(to: number, a: number, b: number): void
  sub(to: number, a: number, b: number): void
  mul(to: number, a: number, b: number): void
  sqr(to: number, a: number): void
  neg(to: number, a: number): void
  inv(to: number, a: number): void
  isZero(a: number): number
  addPoints(to: number, a: number, b: number): void
  doublePoint(to: number, a: number): void
  clearPoint(to: number): void
  isInfinite(a: number): number
  normalise(to: number, a: number): void
}

export function groupG1(m: MclModule): Group {
  return {
    width: FP_BYTES,
    pointBytes: G1_BYTES,
    add: m._mclBnFp_add,
    sub: m._mclBnFp_sub,
    mul: m._mclBnFp_mul,
    sqr: m._mclBnFp_sqr,
    neg: m._mclBnFp_neg,
    inv: m._mclBnFp_inv,
    isZero: m._mclBnFp_isZero,
    addPoints: m._mclBnG1_add,
    doublePoint: m._mclBnG1_dbl,
    clearPoint: m._mclBnG1_clear,
    isInfinite: m._mclBnG1_isZero,
    normalise: m._mclBnG1_normalize,
  }
}

export function groupG2(m: MclModule): Group {
  return {
    width: 2 * FP_BYTES,
    pointBytes: G2_BYTES,
    add: m._mclBnFp2_add,
    sub: m._mclBnFp2_sub,
    mul: m._mclBnFp2_mul,
    sqr: m._mclBnFp2_sqr,
    neg: m._mclBnFp2_neg,
    inv: m._mclBnFp2_inv,
    isZero: m._mclBnFp2_isZero,
    addPoints: m._mclBnG2_add,
    doublePoint: m._mclBnG2_dbl,
    clearPoint: m._mclBnG2_clear,
    isInfinite: m._mclBnG2_isZero,
    normalise: m._mclBnG2_normalize,
  }
}
