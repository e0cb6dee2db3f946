import { crc32 } from 'node:zlib'
import { BaseError, InvalidInputError } from '@openledger/primitives'
import { ArrayColumn, type Column, PagedColumn, unsigned, type Words, type WordWidth } from './column.ts'

/** Bytes of a page of a file. Small, because a search looks at few words of each. */
export const PAGE_BYTES = 1 << 12

/** A file that is read here and there. */
export type PageFile = {
  readonly size: number
  /** Fills `into` from `position` on. @throws BaseError when there are not so many bytes. */
  read(into: Uint8Array, position: number): void
  close(): void
}

/** Where a column stands in a file. */
export type ColumnPlace = {
  readonly offset: number
  readonly length: number
  readonly width: WordWidth
  /** CRC-32 of each page. */
  readonly checksums: Uint32Array
}

type Frame = {
  readonly bytes: Uint8Array
  readonly words: Readonly<Record<WordWidth, Words>>
  column: PagedColumn | undefined
  page: number
}

export const pagesOf = (length: number, width: number): number => Math.ceil((length * width) / PAGE_BYTES)

export function pageChecksum(bytes: Uint8Array): number {
  return crc32(bytes)
}

/**
 * Memory for columns of any number of files, within a bound. Up to half of it holds columns whole, as long as they fit; what is left holds pages
 * of the others. Which page makes room is decided by the clock algorithm (Corbató 1968): the next one that was not looked at since the hand last passed.
 */
export class PageCache {
  readonly #most: number
  readonly #whole = new Map<Column, number>()
  #wholeBytes = 0
  readonly #frames: Frame[] = []
  readonly #free: Frame[] = []
  #hand = 0

  /** @param bytes at least 16 pages. */
  constructor(bytes: number) {
    if (!(bytes >= 16 * PAGE_BYTES)) {
      throw new InvalidInputError(`Expected a cache of at least ${16 * PAGE_BYTES} bytes, got ${bytes}.`)
    }
    this.#most = bytes
  }

  /** Memory taken. */
  get bytes(): number {
    return this.#wholeBytes + this.#frames.length * PAGE_BYTES
  }

  /** @throws BaseError `SEGMENT_DAMAGED` now or when a page is looked at that is not what was written. */
  column(file: PageFile, place: ColumnPlace): Column {
    const { length, width } = place
    const size = length * width
    if (2 * (this.#wholeBytes + size) > this.#most) {
      return new PagedColumn(length, width, PAGE_BYTES / width, (page, column) =>
        this.#load(file, place, page, column),
      )
    }
    const words = unsigned(2 ** (8 * width), length)
    const bytes = new Uint8Array(words.buffer)
    const pages = pagesOf(length, width)
    for (let page = 0; page < pages; page++) readPage(file, place, page, bytes.subarray(page * PAGE_BYTES))
    const column = new ArrayColumn(words)
    this.#whole.set(column, size)
    this.#wholeBytes += size
    while (this.bytes > this.#most) this.#dismiss()
    return column
  }

  /** Counts whole columns again that were released too early. */
  retain(columns: readonly Column[]): void {
    for (const column of columns) {
      if (!(column instanceof ArrayColumn) || this.#whole.has(column)) continue
      const size = column.length * column.width
      this.#whole.set(column, size)
      this.#wholeBytes += size
    }
  }

  /** Gives back the memory of columns that nobody is expected to read any more. */
  release(columns: readonly Column[]): void {
    for (const column of columns) {
      this.#wholeBytes -= this.#whole.get(column) ?? 0
      this.#whole.delete(column)
    }
    for (const frame of this.#frames) {
      if (!frame.column || !columns.includes(frame.column)) continue
      empty(frame)
      this.#free.push(frame)
    }
  }

  /** Gives up a frame. */
  #dismiss(): void {
    const frame = this.#frames.pop()!
    const free = this.#free.indexOf(frame)
    if (free >= 0) this.#free.splice(free, 1)
    empty(frame)
    this.#hand = 0
  }

  #load(file: PageFile, place: ColumnPlace, page: number, column: PagedColumn): Words {
    const frame = this.#take()
    try {
      readPage(file, place, page, frame.bytes)
    } catch (error) {
      this.#free.push(frame)
      throw error
    }
    frame.column = column
    frame.page = page
    return frame.words[place.width]
  }

  #take(): Frame {
    const free = this.#free.pop()
    if (free) return free
    if (this.bytes + PAGE_BYTES <= this.#most) {
      const bytes = new Uint8Array(PAGE_BYTES)
      const words = { 1: bytes, 2: new Uint16Array(bytes.buffer), 4: new Uint32Array(bytes.buffer) }
      const frame: Frame = { bytes, words, column: undefined, page: 0 }
      this.#frames.push(frame)
      return frame
    }
    for (;;) {
      const frame = this.#frames[this.#hand]!
      this.#hand = (this.#hand + 1) % this.#frames.length
      if (frame.column?.drop(frame.page)) {
        frame.column = undefined
        return frame
      }
    }
  }
}

function empty(frame: Frame): void {
  while (frame.column && !frame.column.drop(frame.page));
  frame.column = undefined
}

/** Reads a page of a column to the front of `into`. */
function readPage(file: PageFile, place: ColumnPlace, page: number, into: Uint8Array): void {
  const { offset, length, width, checksums } = place
  const from = page * PAGE_BYTES
  const bytes = into.subarray(0, Math.min(PAGE_BYTES, length * width - from))
  file.read(bytes, offset + from)
  if (pageChecksum(bytes) !== checksums[page]) throw damagedPage(offset + from)
}

function damagedPage(offset: number): BaseError {
  return new BaseError(`Expected a whole page at byte ${offset} of a segment file, got another checksum.`, {
    code: 'SEGMENT_DAMAGED',
    hint: 'It is a cache: repair the index from its records.',
  })
}
