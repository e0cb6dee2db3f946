import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createSnapshotIndex } from '@openledger/attribution'
import { InvalidInputError } from '@openledger/primitives'
import { quantile, rate, round, timed } from './attribution/clock.ts'
import { masked, stateOfTheUnion, tokenCount } from './attribution/corpus.ts'
import { writeTables } from './attribution/docs.ts'
import { infiniGramPython } from './attribution/infini-gram.ts'
import { ngramAnswers } from './attribution/queries.ts'

/**
 * Side by side with the real infini-gram 2.6.0 on the same tokens and answers, in alternation. Its spans are not our weights: what is compared is the time to trace one answer. `--docs` writes the tables into docs/attribution.md.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const python = infiniGramPython()
  const corpus = masked(stateOfTheUnion())
  const tokens = tokenCount(corpus.records)
  const ours = timed(() => createSnapshotIndex(corpus))
  const queries = ngramAnswers(ours.result, corpus, 100, 500, 1)
  // Its smallest token type has 16 bits: the corpus' own tokens, numbered from 1.
  const numbers = new Map<number, number>()
  const number = (token: number) => {
    const known = numbers.get(token) ?? numbers.size + 1
    numbers.set(token, known)
    return known
  }
  const folder = mkdtempSync(join(tmpdir(), 'infini-gram-'))
  try {
    const data = join(folder, 'data')
    const index = join(folder, 'index')
    mkdirSync(data)
    mkdirSync(index)
    const ids = new Uint16Array(tokens + corpus.records.length)
    const offsets = new BigUint64Array(corpus.records.length)
    const metadataOffsets = new BigUint64Array(corpus.records.length)
    let metadata = ''
    let at = 0
    corpus.records.forEach(({ tokens: record }, r) => {
      offsets[r] = BigInt(2 * at)
      metadataOffsets[r] = BigInt(metadata.length)
      metadata += `{"path":"sotu","linenum":${r},"metadata":{}}\n`
      ids[at++] = 0xffff
      for (const token of record) ids[at++] = number(token)
    })
    if (numbers.size >= 0xffff) throw new InvalidInputError('Expected fewer than 65,535 distinct tokens.')
    for (const [name, content] of [
      ['tokenized.0', ids],
      ['offset.0', offsets],
      ['metadata.0', metadata],
      ['metaoff.0', metadataOffsets],
    ] as const) {
      writeFileSync(join(index, name), content)
    }
    const child = spawn(
      python,
      [join(import.meta.dirname, 'attribution/peer.py'), data, index, String(numbers.size + 1)],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async (): Promise<Record<string, number>> => {
      const { done, value } = await lines.next()
      if (done) throw new InvalidInputError('infini-gram ended early: see its message above.')
      return JSON.parse(value)
    }
    const built = await next()
    const peer: { ms: number[]; cpu: number[] } = { ms: [], cpu: [] }
    const own: { ms: number[]; cpu: number } = { ms: [], cpu: 0 }
    const ratios: number[] = []
    for (let round = 0; round < 2; round++) {
      for (const { prompt, response } of queries) {
        child.stdin.write(`${JSON.stringify([...response].map(number))}\n`)
        const theirs = await next()
        const mine = timed(() => ours.result.attribute(prompt, response))
        if (round === 0) continue
        peer.ms.push(theirs.ms!)
        peer.cpu.push(theirs.cpuMs!)
        own.ms.push(mine.wall)
        own.cpu += mine.cpu
        ratios.push(theirs.ms! / mine.wall)
      }
    }
    child.stdin.end()
    const bytes = readdirSync(index).reduce((sum, name) => sum + statSync(join(index, name)).size, 0)
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
    const results = {
      tokens,
      peer: [
        {
          engine: 'infini-gram 2.6.0 (C++)',
          'attribute p50 ms': round(quantile(peer.ms, 0.5)),
          'attribute p95 ms': round(quantile(peer.ms, 0.95)),
          'mean cpu ms': round(mean(peer.cpu)),
          'bytes/token': round(bytes / tokens, 1),
          'build M tokens/s': rate(tokens, built.cpuMs!),
        },
        {
          engine: 'OpenLedger (TypeScript)',
          'attribute p50 ms': round(quantile(own.ms, 0.5)),
          'attribute p95 ms': round(quantile(own.ms, 0.95)),
          'mean cpu ms': round(own.cpu / own.ms.length),
          'bytes/token': round(ours.result.bytes / tokens, 1),
          'build M tokens/s': rate(tokens, ours.cpu),
        },
      ],
      ratios: [
        {
          'times faster, p50': round(quantile(ratios, 0.5), 1),
          p05: round(quantile(ratios, 0.05), 1),
          p95: round(quantile(ratios, 0.95), 1),
          'by mean cpu': round(mean(peer.cpu) / (own.cpu / own.ms.length), 1),
        },
      ],
    }
    if (args.includes('--docs')) writeTables(results)
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
