import { InvalidInputError, NonCanonicalError } from './errors.ts'

/** Writes the project's canonical encodings: big-endian, fixed width, lengths first. */
export class ByteWriter {
  #buffer = new Uint8Array(256)
  #view = new DataView(this.#buffer.buffer)
  #length = 0

  /** Makes room for `count` bytes and returns where they start; only afterwards may the buffer be touched. */
  #reserve(count: number): number {
    const start = this.#length
    const need = start + count
    if (need > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(need, 2 * this.#buffer.length))
      grown.set(this.#buffer.subarray(0, start))
      this.#buffer = grown
      this.#view = new DataView(grown.buffer)
    }
    this.#length = need
    return start
  }

  u8(value: number): this {
    assertUint(value, 1)
    const start = this.#reserve(1)
    this.#view.setUint8(start, value)
    return this
  }

  u16(value: number): this {
    assertUint(value, 2)
    const start = this.#reserve(2)
    this.#view.setUint16(start, value)
    return this
  }

  u32(value: number): this {
    assertUint(value, 4)
    const start = this.#reserve(4)
    this.#view.setUint32(start, value)
    return this
  }

  u64(value: bigint): this {
    assertBigUint(value, 64)
    const start = this.#reserve(8)
    this.#view.setBigUint64(start, value)
    return this
  }

  u96(value: bigint): this {
    assertBigUint(value, 96)
    const start = this.#reserve(12)
    this.#view.setUint32(start, Number(value >> 64n))
    this.#view.setBigUint64(start + 4, value & MASK_64)
    return this
  }

  u128(value: bigint): this {
    assertBigUint(value, 128)
    const start = this.#reserve(16)
    this.#view.setBigUint64(start, value >> 64n)
    this.#view.setBigUint64(start + 8, value & MASK_64)
    return this
  }

  /** Exactly `length` bytes, without a length in front. */
  fixed(bytes: Uint8Array, length: number): this {
    if (bytes.length !== length) {
      throw new InvalidInputError(`Expected ${length} bytes, got ${bytes.length}.`)
    }
    const start = this.#reserve(length)
    this.#buffer.set(bytes, start)
    return this
  }

  /** u32 length, then the bytes. */
  bytes(bytes: Uint8Array): this {
    return this.u32(bytes.length).fixed(bytes, bytes.length)
  }

  /** Unsigned LEB128 of an integer below 2^32, shortest form. */
  varint(value: number): this {
    assertUint(value, 4)
    let position = this.#reserve(
      value < 2 ** 7 ? 1 : value < 2 ** 14 ? 2 : value < 2 ** 21 ? 3 : value < 2 ** 28 ? 4 : 5,
    )
    let rest = value
    while (rest >= 0x80) {
      this.#buffer[position++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#buffer[position] = rest
    return this
  }

  finish(): Uint8Array {
    return this.#buffer.slice(0, this.#length)
  }
}

const MASK_64 = (1n << 64n) - 1n

function assertUint(value: number, width: 1 | 2 | 4): void {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * width)) {
    throw new InvalidInputError(`Expected an unsigned ${8 * width}-bit integer, got ${value}.`)
  }
}

function assertBigUint(value: bigint, bits: number): void {
  if (typeof value !== 'bigint' || value < 0n || value >> BigInt(bits) !== 0n) {
    throw new InvalidInputError(`Expected an unsigned ${bits}-bit bigint, got ${value}.`)
  }
}

/** Reads what {@link ByteWriter} writes and refuses every other form. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #offset = 0

  constructor(bytes: Uint8Array) {
    // A plain view: the `slice` of Node's Buffer does not copy.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get offset(): number {
    return this.#offset
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1))
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2))
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4))
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#advance(8))
  }

  u96(): bigint {
    const start = this.#advance(12)
    return (BigInt(this.#view.getUint32(start)) << 64n) | this.#view.getBigUint64(start + 4)
  }

  u128(): bigint {
    const start = this.#advance(16)
    return (this.#view.getBigUint64(start) << 64n) | this.#view.getBigUint64(start + 8)
  }

  /** A copy of the next `length` bytes. */
  fixed(length: number): Uint8Array {
    const start = this.#advance(length)
    return this.#bytes.slice(start, start + length)
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

  /** Where the next `length` bytes start. */
  #advance(length: number): number {
    if (length > this.remaining) {
      throw new NonCanonicalError(`Expected ${length} bytes, got only ${this.remaining}.`)
    }
    const start = this.#offset
    this.#offset += length
    return start
  }
}
