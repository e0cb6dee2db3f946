import { computeMask, DEFAULT_PARAMS, type Params, type SnapshotRecord } from '@openledger/attribution'
import { o200kTokenizer } from '@openledger/datanet'
import { loadCorpus } from '@openledger/devnet'

export type MaskedCorpus = { records: SnapshotRecord[]; masks: Uint8Array[]; params: Params }

const RECORD_TOKENS = 128

export const tokenizer = o200kTokenizer()

/** Records of at most 128 tokens, in the order of the texts; a rest shorter than k belongs to the one before. */
export function recordsOf(owner: number, tokens: Uint32Array): SnapshotRecord[] {
  const records: SnapshotRecord[] = []
  for (let from = 0; from < tokens.length; ) {
    const rest = tokens.length - from
    const length = rest < RECORD_TOKENS + DEFAULT_PARAMS.k ? rest : RECORD_TOKENS
    if (length < DEFAULT_PARAMS.k) break
    records.push({ owner, tokens: tokens.subarray(from, from + length) })
    from += length
  }
  return records
}

export function masked(records: SnapshotRecord[]): MaskedCorpus {
  const params = { tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab, ...DEFAULT_PARAMS }
  return { records, masks: computeMask(records, params.k), params }
}

/** The State of the Union addresses: 43 owners, registered in the order of the years. */
export function stateOfTheUnion(): SnapshotRecord[] {
  const addresses = loadCorpus().flatMap(({ addresses }, owner) =>
    addresses.map((address) => ({ owner, ...address })),
  )
  addresses.sort((a, b) => a.year - b.year)
  return addresses.flatMap(({ owner, text }) => recordsOf(owner, tokenizer.encode(text)))
}

export function tokenCount(records: readonly SnapshotRecord[]): number {
  return records.reduce((sum, { tokens }) => sum + tokens.length, 0)
}

/** Small and fast source of random integers; the seed is printed with the results that depend on it. */
export function randomOf(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

/** Text by the bigrams of some records: every token is drawn from those that followed the one before. */
export function bigramSource(records: readonly SnapshotRecord[], random: (bound: number) => number) {
  const length = tokenCount(records)
  const text = new Uint32Array(length)
  let at = 0
  for (const { tokens } of records) {
    text.set(tokens, at)
    at += tokens.length
  }
  const starts = new Uint32Array(tokenizer.vocab + 1)
  for (let i = 0; i + 1 < length; i++) starts[text[i]! + 1]!++
  for (let token = 0; token < tokenizer.vocab; token++) starts[token + 1]! += starts[token]!
  const followers = new Uint32Array(length)
  const next = starts.slice()
  for (let i = 0; i + 1 < length; i++) followers[next[text[i]!]!++] = text[i + 1]!
  return (tokens: number): Uint32Array => {
    const out = new Uint32Array(tokens)
    let token = text[random(length)]!
    for (let i = 0; i < tokens; i++) {
      const from = starts[token]!
      const to = starts[token + 1]!
      token = to > from ? followers[from + random(to - from)]! : text[random(length)]!
      out[i] = token
    }
    return out
  }
}
