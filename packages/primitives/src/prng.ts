import { uintBytes, utf8 } from './bytes.ts'
import { sha256 } from './hash.ts'

/** Deterministic stream of unsigned 32-bit integers: SHA-256(seed ‖ counter), eight words a block. Not for keys of value. */
export class SeededRandom {
  readonly #seed: Uint8Array
  #counter = 0
  #block: DataView = new DataView(new ArrayBuffer(32))
  #used = 8

  constructor(seed: Uint8Array | string) {
    this.#seed = typeof seed === 'string' ? utf8(seed) : seed
  }

  u32(): number {
    if (this.#used === 8) {
      const digest = sha256(this.#seed, uintBytes(this.#counter++, 8))
      this.#block = new DataView(digest.buffer, digest.byteOffset, 32)
      this.#used = 0
    }
    return this.#block.getUint32(4 * this.#used++)
  }

  /** Uniform integer in [0, bound), by rejection; 1 <= bound <= 2^32. */
  below(bound: number): number {
    const limit = Math.floor(2 ** 32 / bound) * bound
    for (;;) {
      const value = this.u32()
      if (value < limit) return value % bound
    }
  }
}
