import { UnavailableError } from '@openledger/primitives'
import createModule from 'mcl-wasm/dist/mcl_c.js'

/** The raw exports of mcl that this package calls; every number is an address in the module's memory. */
export type MclModule = {
  readonly wasmMemory: { readonly buffer: ArrayBuffer }
  _malloc(bytes: number): number
  _free(address: number): void
  _mclBn_init(curve: number, variant: number): number
  _mclBn_setETHserialization(on: number): void
  _mclBn_verifyOrderG2(on: number): void
  _mclBnFr_setBigEndianMod(to: number, from: number, bytes: number): number
  _mclBnFr_getLittleEndian(to: number, most: number, from: number): number
  _mclBnFr_setInt32(to: number, value: number): void
  _mclBnFr_add(to: number, a: number, b: number): void
  _mclBnFr_sub(to: number, a: number, b: number): void
  _mclBnFr_mul(to: number, a: number, b: number): void
  _mclBnFr_inv(to: number, a: number): void
  _mclBnFr_invVec(to: number, from: number, count: number): number
  _mclBn_FrEvaluatePolynomial(to: number, coefficients: number, count: number, at: number): number
  _mclBnFp_setBigEndianMod(to: number, from: number, bytes: number): number
  _mclBnFp_getLittleEndian(to: number, most: number, from: number): number
  _mclBnFp_setInt32(to: number, value: number): void
  _mclBnFp_clear(to: number): void
  _mclBnFp_add(to: number, a: number, b: number): void
  _mclBnFp_sub(to: number, a: number, b: number): void
  _mclBnFp_mul(to: number, a: number, b: number): void
  _mclBnFp_sqr(to: number, a: number): void
  _mclBnFp_neg(to: number, a: number): void
  _mclBnFp_invVec(to: number, from: number, count: number): number
  _mclBnFp_isZero(a: number): number
  _mclBnFp_isNegative(a: number): number
  _mclBnFp_isEqual(a: number, b: number): number
  _mclBnFp_squareRoot(to: number, a: number): number
  _mclBnFp2_mul(to: number, a: number, b: number): void
  _mclBnFp2_add(to: number, a: number, b: number): void
  _mclBnFp2_sub(to: number, a: number, b: number): void
  _mclBnFp2_sqr(to: number, a: number): void
  _mclBnFp2_neg(to: number, a: number): void
  _mclBnFp2_isZero(a: number): number
  _mclBnFp2_isEqual(a: number, b: number): number
  _mclBnFp2_squareRoot(to: number, a: number): number
  _mclBnG1_clear(to: number): void
  _mclBnG1_isValid(a: number): number
  _mclBnG1_isZero(a: number): number
  _mclBnG1_normalize(to: number, a: number): void
  _mclBnG1_add(to: number, a: number, b: number): void
  _mclBnG1_dbl(to: number, a: number): void
  _mclBnG1_mul(to: number, a: number, scalar: number): void
  _mclBnG2_clear(to: number): void
  _mclBnG2_isValid(a: number): number
  _mclBnG2_isValidOrder(a: number): number
  _mclBnG2_isZero(a: number): number
  _mclBnG2_normalize(to: number, a: number): void
  _mclBnG2_add(to: number, a: number, b: number): void
  _mclBnG2_dbl(to: number, a: number): void
  _mclBnG2_mul(to: number, a: number, scalar: number): void
  _mclBnGT_isOne(a: number): number
  _mclBn_millerLoopVec(to: number, g1: number, g2: number, count: number): void
  _mclBn_finalExp(to: number, a: number): void
}

/** mcl's number for alt_bn128 / BN254 of EIP-196. */
const BN_SNARK1 = 4
/** Units of the compiled field widths: Fr 4 × 8 bytes, Fp 6 × 8 bytes. */
const COMPILED_VARIANT = 46

export const FR_BYTES = 32
export const FP_BYTES = 48
export const G1_BYTES = 3 * FP_BYTES
export const G2_BYTES = 6 * FP_BYTES
export const GT_BYTES = 12 * FP_BYTES

/** An instance of mcl of its own, so that another user of the library in this process can take another curve. */
export async function loadMcl(): Promise<MclModule> {
  const module = (await createModule({
    cryptoGetRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })) as MclModule
  const failed = module._mclBn_init(BN_SNARK1, COMPILED_VARIANT)
  if (failed !== 0) {
    throw new UnavailableError(`Expected mcl-wasm to start on BN254, got error ${failed}.`, {
      code: 'BN254_UNAVAILABLE',
      retryable: false,
      hint: 'Install the version of mcl-wasm that the lock file names.',
    })
  }
  // The order is checked where a point comes in, not a second time by the curve check.
  module._mclBn_verifyOrderG2(0)
  return module
}
