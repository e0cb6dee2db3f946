import { InvalidInputError } from '@openledger/primitives'
import { concat, type Hex, keccak256, numberToHex, pad, stringToHex } from 'viem'
import type { ContractArtifact } from '../artifact.ts'

/** Storage of one account: 32-byte keys and values. */
export type Storage = Record<Hex, Hex>

const word = (value: bigint | Hex): Hex =>
  typeof value === 'bigint' ? numberToHex(value, { size: 32 }) : pad(value, { size: 32 })

/** Writes state variables by name, at the places of the compiler's storage layout. Values at offsets of one word are combined. */
export function createStorageWriter(artifact: ContractArtifact) {
  const storage: Storage = {}

  function place(name: string): { slot: bigint; offset: number } {
    const entry = artifact.storage[name]
    if (!entry) throw new InvalidInputError(`Expected a state variable, got \`${name}\`.`)
    return { slot: BigInt(entry.slot), offset: entry.offset }
  }
  function write(slot: bigint, value: bigint, offset = 0): void {
    const key = word(slot)
    storage[key] = word(BigInt(storage[key] ?? '0x0') | (value << BigInt(8 * offset)))
  }

  return {
    storage,
    /** A variable of up to 32 bytes. */
    variable(name: string, value: bigint | Hex): void {
      const { slot, offset } = place(name)
      write(slot, BigInt(value), offset)
    },
    /** Element of a fixed array of words, or word of a struct. */
    element(name: string, index: bigint, value: bigint | Hex): void {
      write(place(name).slot + index, BigInt(value))
    },
    /** Word of the value that a mapping holds for a key. */
    mapped(name: string, key: Hex, value: bigint | Hex, index = 0n): void {
      write(BigInt(keccak256(concat([word(key), word(place(name).slot)]))) + index, BigInt(value))
    },
    /** Element of a dynamic array; its length is written by `variable`. */
    listed(name: string, index: bigint, value: bigint | Hex): void {
      write(BigInt(keccak256(word(place(name).slot))) + index, BigInt(value))
    },
    /** A string of at most 31 bytes. */
    text(name: string, value: string): void {
      write(place(name).slot, shortString(value, 2))
    },
  }
}

/** Bytes left-aligned, length times `scale` in the last byte: Solidity's storage strings (2), OpenZeppelin's ShortString (1). */
export function shortString(value: string, scale: 1 | 2): bigint {
  const bytes = stringToHex(value)
  const length = (bytes.length - 2) / 2
  if (length > 31) throw new InvalidInputError(`Expected a text of at most 31 bytes, got ${length}.`)
  return BigInt(pad(bytes, { size: 32, dir: 'right' })) | BigInt(scale * length)
}
