import { uintBytes } from './bytes.ts'
import { InvalidInputError, NonCanonicalError } from './errors.ts'

/** Writes the project's canonical encodings: big-endian, fixed width, lengths first. */
export class ByteWriter {
  #buffer = new Uint8Array(256)
  #length = 0

  #reserve(count: number): number {
    const start = this.#length
    const need = start + count
    if (need > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(need, 2 * this.#buffer.length))
      grown.set(this.#buffer.subarray(0, start))
      this.#buffer = grown
    }
    this.#length = need
    return start
  }

  u8(value: number): this {
    return this.#uint(value, 1)
  }

  u16(value: number): this {
    return this.#uint(value, 2)
  }

  u32(value: number): this {
    return this.#uint(value, 4)
  }

  u64(value: bigint): this {
    return this.fixed(uintBytes(value, 8), 8)
  }

  u96(value: bigint): this {
    return this.fixed(uintBytes(value, 12), 12)
  }

  u128(value: bigint): this {
    return this.fixed(uintBytes(value, 16), 16)
  }

  /** Exactly `length` bytes, without a length in front. */
  fixed(bytes: Uint8Array, length: number): this {
    if (bytes.length !== length) {
      throw new InvalidInputError(`Expected ${length} bytes, got ${bytes.length}.`)
    }
    this.#buffer.set(bytes, this.#reserve(length))
    return this
  }

  /** u32 length, then the bytes. */
  bytes(bytes: Uint8Array): this {
    return this.u32(bytes.length).fixed(bytes, bytes.length)
  }

  /** Unsigned LEB128 of an integer below 2^32, shortest form. */
  varint(value: number): this {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) {
      throw new InvalidInputError(`Expected an unsigned 32-bit integer, got ${value}.`)
    }
    let rest = value
    while (rest >= 0x80) {
      this.#buffer[this.#reserve(1)] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#buffer[this.#reserve(1)] = rest
    return this
  }

  finish(): Uint8Array {
    return this.#buffer.slice(0, this.#length)
  }

  #uint(value: number, width: number): this {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * width)) {
      throw new InvalidInputError(`Expected an unsigned ${8 * width}-bit integer, got ${value}.`)
    }
    const start = this.#reserve(width)
    let rest = value
    for (let i = width - 1; i >= 0; i--) {
      this.#buffer[start + i] = rest % 256
      rest = Math.floor(rest / 256)
    }
    return this
  }
}

/** Reads what {@link ByteWriter} writes and refuses every other form. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get offset(): number {
    return this.#offset
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset
  }

  u8(): number {
    return this.#uint(1)
  }

  u16(): number {
    return this.#uint(2)
  }

  u32(): number {
    return this.#uint(4)
  }

  u64(): bigint {
    return this.#big(8)
  }

  u96(): bigint {
    return this.#big(12)
  }

  u128(): bigint {
    return this.#big(16)
  }

  /** A copy of the next `length` bytes. */
  fixed(length: number): Uint8Array {
    return this.#take(length).slice()
  }

  /** @param limit greatest accepted length, so that a lying length cannot make the reader allocate. */
  bytes(limit = Number.POSITIVE_INFINITY): Uint8Array {
    const length = this.u32()
    const most = Math.min(limit, this.remaining)
    if (length > most)
      throw new NonCanonicalError(`Expected at most ${most} bytes, got a length of ${length}.`)
    return this.fixed(length)
  }

  varint(): number {
    let value = 0
    let scale = 1
    for (let i = 0; i < 5; i++) {
      const byte = this.u8()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) {
        if ((byte === 0 && i > 0) || value >= 2 ** 32)
          throw new NonCanonicalError('Expected the shortest varint.')
        return value
      }
      scale *= 0x80
    }
    throw new NonCanonicalError('Expected a varint of at most 5 bytes.')
  }

  /** @throws NonCanonicalError when bytes are left over. */
  end(): void {
    if (this.remaining > 0) throw new NonCanonicalError(`Expected the end, got ${this.remaining} more bytes.`)
  }

  #take(length: number): Uint8Array {
    if (length > this.remaining) {
      throw new NonCanonicalError(`Expected ${length} bytes, got only ${this.remaining}.`)
    }
    this.#offset += length
    return this.#bytes.subarray(this.#offset - length, this.#offset)
  }

  #uint(width: number): number {
    let value = 0
    for (const byte of this.#take(width)) value = value * 256 + byte
    return value
  }

  #big(width: number): bigint {
    let value = 0n
    for (const byte of this.#take(width)) value = (value << 8n) | BigInt(byte)
    return value
  }
}
