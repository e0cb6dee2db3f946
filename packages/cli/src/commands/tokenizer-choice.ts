import { readFileSync } from 'node:fs'
import { bytesTokenizer, jsonTokenizer, o200kTokenizer, type Tokenizer } from '@openledger/datanet'
import { type Hex, InvalidInputError } from '@openledger/primitives'

/**
 * The tokenizer that `--tokenizer` names.
 *
 * @param name `o200k`, `bytes` or the path of a `tokenizer.json`.
 * @param expected hash that it must have.
 * @throws InvalidInputError `TOKENIZER_MISMATCH` when it has another, `TOKENIZER_INVALID` on a file that is none.
 */
export function chooseTokenizer(name: string, expected: Hex | undefined): Tokenizer {
  if (name.endsWith('.json')) return jsonTokenizer(readTokenizer(name), expected)
  const known: Record<string, () => Tokenizer> = { o200k: o200kTokenizer, bytes: bytesTokenizer }
  const create = Object.hasOwn(known, name) ? known[name] : undefined
  if (!create) {
    throw new InvalidInputError(
      `Expected o200k, bytes or a path that ends in .json as tokenizer, got \`${name}\`.`,
    )
  }
  const tokenizer = create()
  if (expected !== undefined && expected.toLowerCase() !== tokenizer.hash) {
    throw new InvalidInputError(
      `Expected the tokenizer ${expected}, but ${tokenizer.id} is ${tokenizer.hash}.`,
      { code: 'TOKENIZER_MISMATCH', hint: 'Name the tokenizer that the model is registered with.' },
    )
  }
  return tokenizer
}

function readTokenizer(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new InvalidInputError(`Expected a tokenizer in \`${path}\`.`, {
      cause,
      hint: 'Does the file exist?',
    })
  }
}
