import { createHash } from 'node:crypto'
import { BaseError } from '@openledger/primitives'
import { sampleCount, sampleStep } from '../index/owner-samples.ts'
import { type Segment, segmentOf } from '../index/segment.ts'
import { columnsOf } from '../index/segment-parts.ts'
import { type Column, unsigned, type Words, type WordWidth, wordsOf } from '../paging/column.ts'
import { PAGE_BYTES, type PageCache, type PageFile, pageChecksum, pagesOf } from '../paging/page-cache.ts'

/**
 * One segment as a file: a cache in this machine's byte order, not a protocol format.
 * `32 SHA-256 of the resident part ‖ resident part ‖ columns`; the resident part is `8 magic ‖ u32 × 6 lengths ‖ alphabet ‖ starts ‖
 * record numbers ‖ owners ‖ record owners ‖ heads ‖ page checksums`, each padded to 8 bytes. It is read at once; pages of the columns
 * are read when they are needed, and checked then.
 */
const MAGIC = 'OLSEG\x02\x00\x00'
const DIGEST = 32
const HEAD = 32

type Lengths = {
  readonly symbols: number
  readonly text: number
  readonly width: WordWidth
  readonly records: number
  readonly owners: number
  readonly rows: number
}

const padded = (bytes: number): number => 8 * Math.ceil(bytes / 8)

const ownerWidth = (owners: number): WordWidth => unsigned(owners, 0).BYTES_PER_ELEMENT as WordWidth

/** Length and width of each column, as {@link columnsOf} orders them. */
function columnShapes({ text, width, owners, rows }: Lengths): { length: number; width: WordWidth }[] {
  return [
    { length: text, width },
    { length: rows, width: 4 },
    { length: rows, width: ownerWidth(owners) },
    { length: sampleCount(rows, owners), width: 4 },
  ]
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

const bytesOf = (words: Words | Float64Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength)

function* pagesOfColumn(column: Column): Generator<Uint8Array> {
  for (const words of wordsOf(column)) {
    const bytes = bytesOf(words)
    for (let at = 0; at < bytes.length; at += PAGE_BYTES) yield bytes.subarray(at, at + PAGE_BYTES)
  }
}

export function* encodeSegment(segment: Segment): Generator<Uint8Array> {
  const { alphabet, text, starts, recordNumbers, owners, recordOwners, order, heads } = segment
  const columns = columnsOf(segment)
  const checksums = Uint32Array.from(columns.flatMap((c) => Array.from(pagesOfColumn(c), pageChecksum)))
  const lengths = [
    alphabet.length,
    text.length,
    text.width,
    recordNumbers.length,
    owners.length,
    order.length,
  ]
  const arrays = [alphabet, starts, recordNumbers, Float64Array.from(owners), recordOwners, heads, checksums]
  const resident = new Uint8Array(HEAD + sum(arrays.map(({ byteLength }) => padded(byteLength))))
  resident.set(new TextEncoder().encode(MAGIC))
  resident.set(bytesOf(Uint32Array.from(lengths)), 8)
  let at = HEAD
  for (const array of arrays) {
    resident.set(bytesOf(array), at)
    at += padded(array.byteLength)
  }
  yield createHash('sha256').update(resident).digest()
  yield resident
  for (const column of columns) for (const words of wordsOf(column)) yield bytesOf(words)
}

/**
 * The segment of a file; its columns are read through the cache as long as it is used.
 *
 * @throws BaseError `SEGMENT_DAMAGED` unless the resident part is what {@link encodeSegment} wrote, and later for each page that is not.
 */
export function openSegment(file: PageFile, cache: PageCache, vocab: number): Segment {
  const damaged = (what: string) =>
    new BaseError(`Expected a whole segment file, got ${what}.`, {
      code: 'SEGMENT_DAMAGED',
      hint: 'It is a cache: rebuild it from its records.',
    })
  if (file.size < DIGEST + HEAD) throw damaged(`${file.size} bytes`)
  const head = new Uint8Array(DIGEST + HEAD)
  file.read(head, 0)
  if (new TextDecoder().decode(head.subarray(DIGEST, DIGEST + 8)) !== MAGIC) throw damaged('another format')
  const [symbols, text, width, records, owners, rows] = new Uint32Array(head.buffer, DIGEST + 8, 6)
  const lengths = { symbols, text, width, records, owners, rows } as Lengths
  const shapes = columnShapes(lengths)
  const pages = sum(shapes.map(({ length, width }) => pagesOf(length, width)))
  const sizes = [4 * symbols!, 4 * (records! + 1), 4 * records!, 8 * owners!, ownerWidth(owners!) * records!]
  const resident = HEAD + sum([...sizes, 4 * (symbols! + 1), 4 * pages].map(padded))
  if (file.size !== DIGEST + resident + sum(shapes.map(({ length, width }) => length * width))) {
    throw damaged(`${file.size} bytes, not what its lengths say`)
  }
  const bytes = new Uint8Array(resident)
  file.read(bytes, DIGEST)
  if (createHash('sha256').update(bytes).digest().compare(head.subarray(0, DIGEST)) !== 0) {
    throw damaged('another checksum')
  }
  let at = HEAD
  const take = <T extends Words | Float64Array>(array: T): T => {
    bytesOf(array).set(bytes.subarray(at, at + array.byteLength))
    at += padded(array.byteLength)
    return array
  }
  const alphabet = take(new Uint32Array(lengths.symbols))
  const starts = take(new Uint32Array(lengths.records + 1))
  const recordNumbers = take(new Uint32Array(lengths.records))
  const accounts = [...take(new Float64Array(lengths.owners))]
  const recordOwners = take(unsigned(lengths.owners, lengths.records))
  const heads = take(new Uint32Array(lengths.symbols + 1))
  const checksums = take(new Uint32Array(pages))
  let offset = DIGEST + resident
  let page = 0
  const [textColumn, order, rowOwners, sums] = shapes.map(({ length, width }) => {
    const place = { offset, length, width, checksums: checksums.subarray(page) }
    offset += length * width
    page += pagesOf(length, width)
    return cache.column(file, place)
  }) as [Column, Column, Column, Column]
  const samples = { step: sampleStep(lengths.owners), owners: lengths.owners, sums }
  const columns = { text: textColumn, order, rowOwners, samples }
  return segmentOf(
    { alphabet, starts, recordNumbers, owners: accounts, recordOwners, heads, ...columns },
    vocab,
  )
}
