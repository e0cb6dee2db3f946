import {
  createMemorySegmentStore,
  createSnapshotIndex,
  openGrowingIndex,
  type Query,
  type SnapshotIndex,
  verifyStreaming,
} from '@openledger/attribution'
import { rate, round, timed } from './clock.ts'
import {
  bigramSource,
  type MaskedCorpus,
  masked,
  randomOf,
  recordsOf,
  stateOfTheUnion,
  tokenCount,
} from './corpus.ts'
import { mailRecords } from './mail.ts'
import { onDisk } from './on-disk.ts'
import { ngramAnswers, queryRow, type Row } from './queries.ts'

function corpusRow(
  name: string,
  make: () => MaskedCorpus,
): { row: Row; corpus: MaskedCorpus; index: SnapshotIndex } {
  const made = timed(make)
  const corpus = made.result
  const tokens = tokenCount(corpus.records)
  const built = timed(() => createSnapshotIndex(corpus))
  const row = {
    corpus: name,
    tokens,
    owners: built.result.owners.length,
    unmasked: built.result.unmasked,
    'mask M tokens/s': rate(tokens, made.cpu),
    'build M tokens/s': rate(tokens, built.cpu),
    'bytes/token': round(built.result.bytes / tokens),
  }
  return { row, corpus, index: built.result }
}

export async function speed(args: readonly string[]): Promise<Record<string, Row[]>> {
  const corpora: Row[] = []
  const queries: Row[] = []
  const verifier: Row[] = []
  const disk: Row[] = []
  const measureVerifier = (name: string, corpus: MaskedCorpus, some: readonly Query[]) => {
    verifyStreaming({ ...corpus, queries: some.slice(0, 1) })
    for (const count of [1, 20]) {
      const { cpu } = timed(() => verifyStreaming({ ...corpus, queries: some.slice(0, count) }))
      const tokens = tokenCount(corpus.records)
      verifier.push({ corpus: name, answers: count, 'cpu ms': round(cpu), 'M tokens/s': rate(tokens, cpu) })
    }
  }

  const sotuRecords = stateOfTheUnion()
  const sotu = corpusRow('State of the Union', () => masked(sotuRecords))
  corpora.push(sotu.row)
  const answers = ngramAnswers(sotu.index, sotu.corpus, 100, 500, 1)
  queries.push(queryRow('500 tokens, one segment', sotu.index, answers))
  const growing = await openGrowingIndex(
    { params: sotu.corpus.params },
    { store: createMemorySegmentStore() },
  )
  for (
    let from = 0, step = 1;
    from < sotuRecords.length;
    from += step, step = Math.ceil(sotuRecords.length / 43)
  ) {
    await growing.append({
      records: sotuRecords.slice(from, from + step),
      masks: sotu.corpus.masks.slice(from, from + step),
    })
  }
  queries.push(
    queryRow(`500 tokens, grown by 44 appends to ${growing.segments} segments`, growing.snapshot(), answers),
  )
  measureVerifier('State of the Union', sotu.corpus, answers)

  if (!args.includes('--no-mail')) {
    const mailed = mailRecords()
    const mail = corpusRow('SpamAssassin mail', () => masked(mailed))
    corpora.push(mail.row)
    const some = ngramAnswers(mail.index, mail.corpus, 60, 500, 11)
    queries.push(queryRow('500 tokens, SpamAssassin mail', mail.index, some))
    measureVerifier('SpamAssassin mail', mail.corpus, some)
  }

  const random = randomOf(2)
  const source = bigramSource(sotuRecords, random)
  const synthetic = (tokens: number, owners: number) =>
    Array.from({ length: Math.ceil(tokens / 128) }, () => recordsOf(random(owners), source(128))[0]!)
  const bigger = async (size: number, memories: readonly number[]) => {
    const records = synthetic(size, 1000)
    const name = `synthetic bigram text, ${size / 1e6} M`
    const big = corpusRow(name, () => masked(records))
    const some = Array.from({ length: 60 }, () => ({ prompt: source(40), response: source(500) }))
    corpora.push({ ...big.row, 'RSS MB': Math.round(process.memoryUsage().rss / 1e6) })
    queries.push(queryRow(`500 tokens, ${name}`, big.index, some))
    measureVerifier(name, big.corpus, some)
    disk.push(...(await onDisk(name, big.corpus, some, memories)))
  }
  await bigger(13_000_000, [512, 64, 16, 4])
  if (!args.includes('--large')) return { corpora, queries, verifier, disk }
  await bigger(100_000_000, [256, 32])
  const [corpus, query, one] = [corpora.pop(), queries.pop(), verifier.splice(-2)[0]]
  const large = [{ ...corpus, ...query, 'verifier M tokens/s': one?.['M tokens/s'] ?? '' }]
  return { corpora, queries, verifier, disk, large }
}
