import { InvalidInputError, NonCanonicalError } from '@openledger/primitives'
import type { Bn254 } from '../bn254/bn254.ts'
import { FR_MODULUS } from '../bn254/point.ts'
import { FR_BYTES, type MclModule } from '../bn254/wasm.ts'
import { firstNonCanonicalSymbol } from './field-element.ts'
import { nextPowerOfTwo, SYMBOL_BYTES } from './payload.ts'

/** 5^((r - 1) / 2^28): a primitive root of unity of order 2^28 (gnark-crypto ecc/bn254/fr/fft). */
export const ROOT_OF_UNITY_2_28 =
  19103219067921713944291392827692070036145651957329286315305642004821462161904n
const TWO_ADICITY = 28
const MAX_LOG = 19

/**
 * Polynomials over the scalar field as 32-byte big-endian words: evaluation at a point and the fast Fourier transform
 * between coefficients and values at the powers of the root of unity in natural order.
 */
export class Polynomials {
  readonly #module: MclModule
  /** By direction and logarithm: address of the powers of the root (or of its inverse). */
  readonly #roots = new Map<string, number>()
  readonly #curve: Bn254
  #work = 0
  #workSymbols = 0

  constructor(curve: Bn254) {
    this.#curve = curve
    this.#module = curve.module
  }

  /** Values at ω^0, ω^1, … to coefficients (inverse transform). `values` is a power of two of symbols. */
  interpolate(values: Uint8Array): Uint8Array<ArrayBuffer> {
    return this.#transform(values, true)
  }

  /** Coefficients to values at ω^0, ω^1, …, after zeros up to `symbols`, a power of two. */
  evaluateOnDomain(coefficients: Uint8Array, symbols: number): Uint8Array<ArrayBuffer> {
    if (coefficients.length === symbols * SYMBOL_BYTES) return this.#transform(coefficients, false)
    const padded = new Uint8Array(symbols * SYMBOL_BYTES)
    if (coefficients.length > padded.length) {
      throw new InvalidInputError(`Expected at most ${padded.length} bytes, got ${coefficients.length}.`)
    }
    padded.set(coefficients)
    return this.#transform(padded, false)
  }

  /** p(x) for the coefficients, lowest first. @throws NonCanonicalError when a word is not below the modulus. */
  evaluateAt(coefficients: Uint8Array, x: bigint): bigint {
    const symbols = Math.ceil(coefficients.length / SYMBOL_BYTES)
    if (symbols === 0) return 0n
    const { module } = this
    const address = this.load(coefficients, symbols)
    const at = module._malloc(2 * FR_BYTES)
    try {
      this.#curve.writeFr(at, x)
      module._mclBn_FrEvaluatePolynomial(at + FR_BYTES, address, symbols, at)
      return this.#curve.readFr(at + FR_BYTES)
    } finally {
      module._free(at)
    }
  }

  get module(): MclModule {
    return this.#module
  }

  /** Field elements of `words` in the module's memory, valid until the next call. */
  load(words: Uint8Array, symbols: number, order?: Uint32Array): number {
    const bad = firstNonCanonicalSymbol(words)
    if (bad !== -1) {
      throw new NonCanonicalError(`Expected field elements below the modulus, symbol ${bad} is not.`, {
        meta: { symbol: bad },
      })
    }
    const address = this.#reserve(symbols)
    const { module } = this
    // The words are laid down behind the elements, so one copy crosses into the module's memory.
    const source = address + symbols * FR_BYTES
    const memory = new Uint8Array(module.wasmMemory.buffer)
    memory.set(words, source)
    memory.fill(0, source + words.length, source + symbols * SYMBOL_BYTES)
    for (let i = 0; i < symbols; i++) {
      module._mclBnFr_setBigEndianMod(
        address + FR_BYTES * (order ? order[i]! : i),
        source + SYMBOL_BYTES * i,
        32,
      )
    }
    return address
  }

  #transform(words: Uint8Array, inverse: boolean): Uint8Array<ArrayBuffer> {
    const symbols = words.length / SYMBOL_BYTES
    if (!Number.isInteger(symbols) || symbols === 0 || nextPowerOfTwo(symbols) !== symbols) {
      throw new InvalidInputError(`Expected a power of two of 32-byte symbols, got ${words.length} bytes.`)
    }
    const log = Math.log2(symbols)
    if (log > MAX_LOG) throw new InvalidInputError(`Expected at most 2^${MAX_LOG} symbols, got ${symbols}.`)
    const roots = this.#rootsOf(log, inverse)
    const address = this.load(words, symbols, bitReversal(log))
    const { module } = this
    const product = address + 2 * symbols * FR_BYTES
    const { _mclBnFr_add: add, _mclBnFr_sub: sub, _mclBnFr_mul: mul } = module
    for (let half = 1; half < symbols; half *= 2) {
      const stride = (symbols / (2 * half)) * FR_BYTES
      const span = half * FR_BYTES
      for (let start = address; start < address + symbols * FR_BYTES; start += 2 * span) {
        // The first root is 1, which spares a seventh of all products: (a, b) become (a + b, a - b) in place.
        sub(start + span, start, start + span)
        add(start, start, start)
        sub(start, start, start + span)
        for (
          let low = start + FR_BYTES, root = roots + stride;
          low < start + span;
          low += FR_BYTES, root += stride
        ) {
          const high = low + span
          mul(product, high, root)
          sub(high, low, product)
          add(low, low, product)
        }
      }
    }
    if (inverse && symbols > 1) {
      this.#curve.writeFr(product, BigInt(symbols))
      module._mclBnFr_inv(product, product)
      for (let i = 0; i < symbols; i++) mul(address + FR_BYTES * i, address + FR_BYTES * i, product)
    }
    return this.store(address, symbols)
  }

  /** The field elements at `address` as words. */
  store(address: number, symbols: number): Uint8Array<ArrayBuffer> {
    const { module } = this
    const result = new Uint8Array(symbols * SYMBOL_BYTES)
    const buffer = address + symbols * FR_BYTES
    const memory = new Uint8Array(module.wasmMemory.buffer)
    for (let i = 0; i < symbols; i++) {
      const count = module._mclBnFr_getLittleEndian(buffer, FR_BYTES, address + FR_BYTES * i)
      for (let k = 0, to = SYMBOL_BYTES * (i + 1) - 1; k < count; k++) result[to--] = memory[buffer + k]!
    }
    return result
  }

  #reserve(symbols: number): number {
    if (symbols > this.#workSymbols) {
      if (this.#work !== 0) this.#module._free(this.#work)
      this.#work = this.#module._malloc(2 * symbols * FR_BYTES + FR_BYTES)
      this.#workSymbols = symbols
    }
    return this.#work
  }

  #rootsOf(log: number, inverse: boolean): number {
    const key = `${inverse ? -1 : 1}:${log}`
    const known = this.#roots.get(key)
    if (known !== undefined) return known
    const count = Math.max(1, 2 ** log / 2)
    const address = this.#module._malloc((count + 1) * FR_BYTES)
    let root = ROOT_OF_UNITY_2_28
    for (let i = log; i < TWO_ADICITY; i++) root = (root * root) % FR_MODULUS
    const step = address + count * FR_BYTES
    this.#curve.writeFr(step, root)
    if (inverse) this.#module._mclBnFr_inv(step, step)
    this.#curve.writeFr(address, 1n)
    for (let i = 1; i < count; i++) {
      this.#module._mclBnFr_mul(address + i * FR_BYTES, address + (i - 1) * FR_BYTES, step)
    }
    this.#roots.set(key, address)
    return address
  }
}

const reversals = new Map<number, Uint32Array>()

function bitReversal(log: number): Uint32Array {
  const known = reversals.get(log)
  if (known) return known
  const order = new Uint32Array(2 ** log)
  for (let i = 1; i < order.length; i++) order[i] = (order[i >> 1]! >> 1) | ((i & 1) << (log - 1))
  reversals.set(log, order)
  return order
}
