import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers'
import { type Hex, InvalidInputError, keccak256, taggedHash, toHex, utf8Decode } from '@openledger/primitives'
import type { Tokenizer } from './tokenizer.ts'

/** `H("OL/tokenizer-json/1", keccak(file))`: the file's bytes as they are, so that a reformatted file is another tokenizer. */
export function jsonTokenizerHash(file: Uint8Array): Hex {
  return toHex(taggedHash('OL/tokenizer-json/1', keccak256(file)))
}

type Definition = { added_tokens?: { id: number; special?: boolean }[]; model?: unknown }

/**
 * The tokenizer of a model by its `tokenizer.json`. Special tokens are taken out before it is loaded and nothing is added around a text, so
 * that every character is plain text; added tokens that are not special stay.
 *
 * @param file bytes of the `tokenizer.json`.
 * @param expected hash that the file must have, see {@link jsonTokenizerHash}.
 * @throws InvalidInputError `TOKENIZER_MISMATCH` when it has another, `TOKENIZER_INVALID` when it is no tokenizer that can be loaded.
 */
export function jsonTokenizer(file: Uint8Array, expected?: Hex): Tokenizer {
  const hash = jsonTokenizerHash(file)
  if (expected !== undefined && expected.toLowerCase() !== hash) {
    throw new InvalidInputError(`Expected a tokenizer.json with the hash ${expected}, got ${hash}.`, {
      code: 'TOKENIZER_MISMATCH',
      hint: 'Take the file that the model is registered with, byte for byte.',
    })
  }
  const { loaded, vocab } = load(file)
  return {
    id: 'tokenizer.json',
    hash,
    vocab,
    encode: (text) => {
      const ids: readonly (number | undefined)[] = loaded.encode(text, { add_special_tokens: false }).ids
      const unknown = ids.findIndex((id) => !Number.isInteger(id))
      if (unknown >= 0) {
        throw new InvalidInputError(
          `The tokenizer has no token for a part of the text, number ${unknown + 1}.`,
          {
            code: 'UNKNOWN_TOKEN',
            hint: 'Its vocabulary has neither all bytes nor a token for unknown characters.',
          },
        )
      }
      return Uint32Array.from(ids as number[])
    },
    decode: (tokens) => {
      const ids = [...tokens]
      for (const id of ids) {
        if (loaded.id_to_token(id) === undefined) {
          throw new InvalidInputError(`Expected token ids of the vocabulary below ${vocab}, got ${id}.`)
        }
      }
      if (ids.length === 0) return ''
      return loaded.decode(ids, { skip_special_tokens: false, clean_up_tokenization_spaces: false })
    },
  }
}

function load(file: Uint8Array): { loaded: HuggingFaceTokenizer; vocab: number } {
  try {
    const definition = JSON.parse(utf8Decode(file)) as Definition
    const added = definition.added_tokens ?? []
    const loaded = new HuggingFaceTokenizer(
      { ...definition, added_tokens: added.filter(({ special }) => special !== true), post_processor: null },
      {},
    )
    let vocab = 0
    for (const id of loaded.get_vocab().values()) vocab = Math.max(vocab, id + 1)
    if (!(vocab > 0)) throw new InvalidInputError('Expected a vocabulary, got an empty one.')
    return { loaded, vocab }
  } catch (cause) {
    throw new InvalidInputError('Expected a tokenizer.json of a Hugging Face tokenizer.', {
      code: 'TOKENIZER_INVALID',
      cause,
    })
  }
}
