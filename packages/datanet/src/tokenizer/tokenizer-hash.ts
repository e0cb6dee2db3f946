import { ByteWriter, type Hex, keccak256, taggedHash, toHex, utf8 } from '@openledger/primitives'

/**
 * `H("OL/tokenizer/1", keccak(utf8 id) ‖ keccak(bytes pattern ‖ for each id from 0: bytes token))`: commits to the
 * splitting pattern's source and to every token's bytes in order of rank, which together define byte-pair encoding.
 */
export function tokenizerHash(
  id: string,
  pattern: string,
  vocabulary: Iterable<string | readonly number[]>,
): Hex {
  const writer = new ByteWriter().bytes(utf8(pattern))
  for (const token of vocabulary) {
    writer.bytes(typeof token === 'string' ? utf8(token) : Uint8Array.from(token))
  }
  return toHex(taggedHash('OL/tokenizer/1', keccak256(utf8(id)), keccak256(writer.finish())))
}
