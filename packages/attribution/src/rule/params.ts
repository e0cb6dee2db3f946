import {
  ByteReader,
  ByteWriter,
  fromHex,
  type Hex,
  InvalidInputError,
  NonCanonicalError,
  taggedHash,
  toHex,
} from '@openledger/primitives'

/** What `infgram-prov/1` is run with; published on chain with the model. */
export type Params = {
  /** SHA-256 of the tokenizer definition, 32 bytes. */
  readonly tokenizerHash: Hex
  /** V: token ids are below it. */
  readonly vocab: number
  /** Length of the windows that provenance is decided by, in tokens. */
  readonly k: number
  /** Longest order that is looked up, in tokens. */
  readonly maxMatch: number
  /** How many tokens of the prompt's end a match may reach back into. */
  readonly promptWindow: number
  /** Least information of an order that earns, in whole bits. */
  readonly tw: number
  /** Least information of a span that is shown as evidence, in whole bits. */
  readonly te: number
}

/** The rule's name, on receipts and in models' registrations. */
export const METHOD = 'infgram-prov/1'

export const DEFAULT_PARAMS: Omit<Params, 'tokenizerHash' | 'vocab'> = {
  k: 6,
  maxMatch: 64,
  promptWindow: 32,
  tw: 12,
  te: 40,
}

const VERSION = 1
const LIMITS = {
  vocab: [1, 2 ** 24],
  k: [1, 255],
  maxMatch: [1, 255],
  promptWindow: [0, 65_535],
  tw: [0, 16_383],
  te: [0, 16_383],
} as const

/** @throws InvalidInputError naming the first parameter out of range. */
export function assertParams(params: Params): Params {
  for (const [name, [least, most]] of Object.entries(LIMITS)) {
    const value = params[name as keyof typeof LIMITS]
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidInputError(`Expected the parameter ${name} in [${least}, ${most}], got ${value}.`)
    }
  }
  if (params.te < params.tw) {
    throw new InvalidInputError(`Expected te >= tw, got te = ${params.te} and tw = ${params.tw}.`)
  }
  if (fromHex(params.tokenizerHash).length !== 32) {
    throw new InvalidInputError(`Expected a tokenizer hash of 32 bytes, got \`${params.tokenizerHash}\`.`)
  }
  return params
}

/** `u8 version=1 ‖ 32 tokenizerHash ‖ u32 vocab ‖ u8 k ‖ u8 maxMatch ‖ u16 promptWindow ‖ u16 tw ‖ u16 te`, 45 bytes. */
export function encodeParams(params: Params): Uint8Array {
  assertParams(params)
  return new ByteWriter()
    .u8(VERSION)
    .fixed(fromHex(params.tokenizerHash), 32)
    .u32(params.vocab)
    .u8(params.k)
    .u8(params.maxMatch)
    .u16(params.promptWindow)
    .u16(params.tw)
    .u16(params.te)
    .finish()
}

/** @throws NonCanonicalError on anything that {@link encodeParams} does not write. */
export function decodeParams(bytes: Uint8Array): Params {
  const reader = new ByteReader(bytes)
  const version = reader.u8()
  if (version !== VERSION) {
    throw new NonCanonicalError(`Expected attribution parameters of version ${VERSION}, got ${version}.`)
  }
  const params = {
    tokenizerHash: toHex(reader.fixed(32)),
    vocab: reader.u32(),
    k: reader.u8(),
    maxMatch: reader.u8(),
    promptWindow: reader.u16(),
    tw: reader.u16(),
    te: reader.u16(),
  }
  reader.end()
  return assertParams(params)
}

export function paramsHash(params: Params): Hex {
  return toHex(taggedHash('OL/attribution-params/1', encodeParams(params)))
}
