import { concatBytes } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { packEntries } from '../kzg/entries.ts'
import { Page } from './page.ts'

const MOST = 2n ** 64n - 1n
const refused = expect.objectContaining({ code: 'NON_CANONICAL' })

/** A page that was changed everywhere it can be. */
function page(): Page {
  const page = new Page()
  page.commitment = new Uint8Array(128).fill(7)
  page.add(
    packEntries([
      [0, 1n],
      [3, MOST],
      [4000, 2n],
    ]),
  )
  page.add(packEntries([[3, MOST]]))
  return page
}

describe('a page', () => {
  it('adds up amounts of more than 64 bits, and takes them back', () => {
    const one = page()
    expect(one.amount(3)).toBe(2n * MOST)
    expect([...one.values()]).toEqual([
      [0, 1n],
      [3, 2n * MOST],
      [4000, 2n],
    ])
    one.subtract(
      packEntries([
        [0, 1n],
        [3, MOST],
      ]),
    )
    expect([...one.values()]).toEqual([
      [3, MOST],
      [4000, 2n],
    ])
    expect([...new Page().values()]).toEqual([])
    expect(new Page().commitment).toEqual(new Uint8Array(128))
  })

  it('is copied, not shared', () => {
    const one = page()
    const other = new Page(one)
    expect(other.encode()).toEqual(one.encode())
    other.add(packEntries([[3, MOST]]))
    expect(one.amount(3)).toBe(2n * MOST)
    expect(other.amount(3)).toBe(3n * MOST)
  })

  it('has room up to 2^96 − 1 and no further', () => {
    const head = concatBytes(new Uint8Array([1]), new Uint8Array(128), new Uint8Array([0, 2]))
    const full = Page.decode(concatBytes(head, new Uint8Array(12), new Uint8Array(12).fill(0xff)))
    expect(full.amount(1)).toBe(2n ** 96n - 1n)
    const overflow = expect.objectContaining({ code: 'LEDGER_OVERFLOW' })
    const entries = packEntries([
      [0, MOST],
      [1, 1n],
    ])
    expect(() => full.assertFits(entries)).toThrow(overflow)
    full.subtract(packEntries([[1, 1n]]))
    full.assertFits(entries)
    expect(() =>
      full.assertFits(
        packEntries([
          [0, MOST],
          [1, 2n],
        ]),
      ),
    ).toThrow(overflow)
  })

  it('is stored up to its last amount, in one form', () => {
    expect(new Page().encode()).toHaveLength(131)
    expect(page().encode()).toHaveLength(131 + 12 * 4001)
    const last = new Page()
    last.add(packEntries([[4095, 5n]]))
    for (const one of [new Page(), page(), last]) {
      const back = Page.decode(one.encode())
      expect([...back.values()]).toEqual([...one.values()])
      expect(back.commitment).toEqual(one.commitment)
    }
    const bytes = page().encode()
    const bent = (place: number, value: number) => bytes.map((byte, i) => (i === place ? value : byte))
    expect(() => Page.decode(bent(0, 2))).toThrow(refused)
    expect(() => Page.decode(bytes.slice(0, -1))).toThrow(refused)
    expect(() => Page.decode(concatBytes(bytes, new Uint8Array(1)))).toThrow(refused)
    const long = concatBytes(last.encode(), new Uint8Array(12))
    long.set([0x10, 0x01], 129)
    expect(() => Page.decode(long)).toThrow(/at most 4096/)
  })
})
