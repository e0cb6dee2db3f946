import type { Hex } from '@openledger/primitives'

/** A fixed, public mapping of texts to token ids; its hash is part of every commitment and of the attribution's parameters. */
export type Tokenizer = {
  id: string
  /** `H("OL/tokenizer/1", keccak(id) ‖ keccak(vocabulary))`, see `tokenizerHash`. */
  hash: Hex
  /** Token ids are below this. */
  vocab: number
  /** Every character is plain text; what looks like a special token is not treated as one. */
  encode(text: string): Uint32Array
  /** Bytes that are not UTF-8 (a character cut in two) become U+FFFD. @throws InvalidInputError on an id that is not in the vocabulary. */
  decode(tokens: Iterable<number>): string
}
