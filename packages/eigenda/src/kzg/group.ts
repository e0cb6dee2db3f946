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
  /** Inverses of `count` coordinates that lie one after the other, of 0 it is 0. Returns how many are not 0. */
  invertAll(to: number, from: number, count: number): number
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
    invertAll: m._mclBnFp_invVec,
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
    invertAll: (to, from, count) => invertAllFp2(m, to, from, count),
    isZero: m._mclBnFp2_isZero,
    addPoints: m._mclBnG2_add,
    doublePoint: m._mclBnG2_dbl,
    clearPoint: m._mclBnG2_clear,
    isInfinite: m._mclBnG2_isZero,
    normalise: m._mclBnG2_normalize,
  }
}

/** 1 / (a + b·i) = (a - b·i) / (a² + b²): the batch is inverted in Fp, which costs half of what it would in Fp². */
function invertAllFp2(m: MclModule, to: number, from: number, count: number): number {
  const { _mclBnFp_sqr: sqr, _mclBnFp_add: add, _mclBnFp_mul: mul, _mclBnFp_neg: neg } = m
  // The norms take the first half of the room for the results.
  for (let j = 0; j < count; j++) {
    const [a, norm] = [from + 2 * j * FP_BYTES, to + j * FP_BYTES]
    sqr(norm, a)
    sqr(norm + FP_BYTES, a + FP_BYTES)
    add(norm, norm, norm + FP_BYTES)
  }
  const invertible = m._mclBnFp_invVec(to, to, count)
  // From the last one on, so that no norm is overwritten before it has been used.
  for (let j = count - 1; j >= 0; j--) {
    const [a, norm, result] = [from + 2 * j * FP_BYTES, to + j * FP_BYTES, to + 2 * j * FP_BYTES]
    mul(result + FP_BYTES, a + FP_BYTES, norm)
    mul(result, a, norm)
    neg(result + FP_BYTES, result + FP_BYTES)
  }
  return invertible
}
