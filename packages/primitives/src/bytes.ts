import { InvalidInputError } from './errors.ts'

/** Lower-case `0x` hexadecimal string. */
export type Hex = `0x${string}`

const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'))

export function toHex(bytes: Uint8Array): Hex {
  if (globalThis.Buffer) {
    return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
  }
  let text = '0x'
  for (const byte of bytes) text += HEX[byte]
  return text as Hex
}

/** @throws InvalidInputError when `hex` is not an even number of hexadecimal digits after an optional `0x`. */
export function fromHex(hex: string): Uint8Array {
  const digits = hex.startsWith('0x') ? hex.slice(2) : hex
  if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(digits)) {
    throw new InvalidInputError(`Expected hexadecimal bytes, got \`${hex.slice(0, 80)}\`.`)
  }
  const bytes = new Uint8Array(digits.length / 2)
  if (globalThis.Buffer) {
    Buffer.from(bytes.buffer).write(digits, 'hex')
    return bytes
  }
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Lexicographic order, shorter first when one is a prefix of the other. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}

const encoder = new TextEncoder()

export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** @throws InvalidInputError on invalid UTF-8. */
export function utf8Decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new InvalidInputError('Expected valid UTF-8 text.', { cause })
  }
}

/** Big-endian bytes of an unsigned integer. @throws InvalidInputError when it does not fit in `length` bytes. */
export function uintBytes(value: bigint | number, length: number): Uint8Array {
  let rest = BigInt(value)
  if (rest < 0n || rest >= 1n << BigInt(8 * length)) {
    throw new InvalidInputError(`Expected an unsigned integer of at most ${8 * length} bits, got ${value}.`)
  }
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  let end = length
  for (; end >= 8; end -= 8) {
    view.setBigUint64(end - 8, rest)
    rest >>= 64n
  }
  for (; end > 0; rest >>= 8n) bytes[--end] = Number(rest & 0xffn)
  return bytes
}

export function bytesToUint(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(toHex(bytes))
}
