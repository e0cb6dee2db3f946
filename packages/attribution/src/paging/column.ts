/** Unsigned integers of 1, 2 or 4 bytes. */
export type Words = Uint8Array | Uint16Array | Uint32Array
export type WordWidth = 1 | 2 | 4

/** The narrowest unsigned array that holds integers below `bound`. */
export function unsigned(bound: number, length: number): Words {
  if (bound <= 256) return new Uint8Array(length)
  return bound <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}

/** A long array of unsigned integers, wherever it is. */
export type Column = {
  readonly length: number
  readonly width: WordWidth
  at(i: number): number
  /** A page that holds word i, at {@link Column.offset}; to be read before anything else is looked at. */
  page(i: number): Words
  offset(i: number): number
}

/** Whole in memory. */
export class ArrayColumn implements Column {
  readonly length: number
  readonly width: WordWidth
  readonly #words: Words

  constructor(words: Words) {
    this.#words = words
    this.length = words.length
    this.width = words.BYTES_PER_ELEMENT as WordWidth
  }

  at(i: number): number {
    return this.#words[i]!
  }

  page(): Words {
    return this.#words
  }

  offset(i: number): number {
    return i
  }
}

/** In pages that are read when they are first looked at. */
export class PagedColumn implements Column {
  readonly length: number
  readonly width: WordWidth
  /** Pages in memory. */
  readonly #pages: (Words | undefined)[]
  /** log2 of a page's length in words. */
  readonly #shift: number
  readonly #mask: number
  readonly #load: (page: number, column: PagedColumn) => Words
  /** Set by every look at a page: who makes room clears it. */
  readonly #used: Uint8Array

  /**
   * @param pageWords a power of two.
   * @param load reads a page; it stays until {@link PagedColumn.drop}.
   */
  constructor(
    length: number,
    width: WordWidth,
    pageWords: number,
    load: (page: number, column: PagedColumn) => Words,
  ) {
    this.length = length
    this.width = width
    this.#shift = Math.log2(pageWords)
    this.#mask = pageWords - 1
    const pages = Math.ceil(length / pageWords)
    this.#pages = new Array<undefined>(pages).fill(undefined)
    this.#used = new Uint8Array(pages)
    this.#load = load
  }

  at(i: number): number {
    return this.page(i)[i & this.#mask]!
  }

  page(i: number): Words {
    const page = i >>> this.#shift
    this.#used[page] = 1
    return this.#pages[page] ?? this.#read(page)
  }

  offset(i: number): number {
    return i & this.#mask
  }

  #read(page: number): Words {
    const words = this.#load(page, this)
    this.#pages[page] = words
    // A page that is looked at only once makes room first.
    this.#used[page] = 0
    return words
  }

  /** Forgets a page unless it was looked at again since it was read or since the last time this was asked. */
  drop(page: number): boolean {
    if (this.#used[page] === 1) {
      this.#used[page] = 0
      return false
    }
    this.#pages[page] = undefined
    return true
  }
}

/** All words of a column in order, page by page: each to be used before the next is asked for. */
export function* wordsOf(column: Column): Generator<Words> {
  for (let i = 0; i < column.length; ) {
    const page = column.page(i)
    const words = page.subarray(column.offset(i), Math.min(page.length, column.offset(i) + column.length - i))
    yield words
    i += words.length
  }
}
