import { fromHex, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import vectors from '../../vectors/kzg-primitives.json' with { type: 'json' }
import { evaluate } from '../curve/domain.ts'
import { FIELD_ORDER } from '../curve/field.ts'
import { compressG1, decodeG1, decompressG1, encodeG1 } from '../curve/g1.ts'
import { createKzgBackend, hasKzgBackend, type KzgBackend, type KzgBackendName } from './backend.ts'
import { toBlob } from './blob.ts'
import { packEntries } from './entries.ts'
import { createKzg, type Kzg } from './kzg.ts'
import { commitSparse } from './sparse-commitment.ts'
import { verifyOpening } from './verify.ts'

const pages = new Map(
  vectors.pages.map((page) => {
    const slots: [number, bigint][] =
      typeof page.slots === 'string'
        ? Array.from({ length: 4096 }, (_, slot) => [slot, 1n])
        : Object.entries(page.slots as Record<string, string>).map(([slot, value]) => [
            Number(slot),
            BigInt(value),
          ])
    return [page.name, { ...page, values: slots }]
  }),
)

describe('openings checked in pure JavaScript', () => {
  it.each(vectors.openings)('$page at $z: $valid', ({ page, z, y, proof, valid }) => {
    const commitment = decodeG1(fromHex(pages.get(page)!.e128))
    expect(verifyOpening(commitment, BigInt(z), BigInt(y), decompressG1(fromHex(proof)))).toBe(valid)
    if (valid) expect(evaluate(pages.get(page)!.values, BigInt(z))).toBe(BigInt(y))
  })
})

it.runIf(hasKzgBackend('c-kzg'))('can have c-kzg twice in one thread, which loads only once', () => {
  const [first, second] = [createKzgBackend('c-kzg'), createKzgBackend('c-kzg')]
  first.load()
  expect(second.open(toBlob([[3, 5n]]), 7n)).toEqual(first.open(toBlob([[3, 5n]]), 7n))
})

it('commits sparsely as the vectors say', () => {
  for (const name of ['zero', 'one0', 'sparse', 'allOnes']) {
    const page = pages.get(name)!
    expect(toHex(encodeG1(commitSparse(packEntries(page.values))))).toBe(page.e128)
    expect(toHex(compressG1(fromHex(page.e128)))).toBe(page.c48)
  }
})

const amounts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4095 }), fc.bigInt({ min: 1n, max: 2n ** 64n - 1n })), {
    selector: ([slot]) => slot,
    minLength: 1,
    maxLength: 40,
  })
  .map(packEntries)

describe.each<KzgBackendName>(['c-kzg', 'node-eth-kzg'])('%s', (name) => {
  // c-kzg is compiled at install where a compiler is: elsewhere the prebuilt library does all the work.
  const runs = name === 'node-eth-kzg' || hasKzgBackend(name)
  let backend: KzgBackend
  beforeAll(() => {
    if (!runs) return
    backend = createKzgBackend(name)
    backend.load()
  })

  it.runIf(runs)('commits and opens as the vectors say', () => {
    for (const name of ['zero', 'one0', 'sparse', 'allOnes']) {
      const page = pages.get(name)!
      expect(toHex(backend.commit(packEntries(page.values)))).toBe(page.e128)
    }
    for (const { page, z, y, proof, valid } of vectors.openings) {
      if (!valid) continue
      const opening = backend.open(toBlob(pages.get(page)!.values), BigInt(z))
      expect(opening.y).toBe(BigInt(y))
      expect(toHex(opening.proof)).toBe(proof)
    }
  })

  it.runIf(runs)('agrees with the bucket method, dense and sparse', () => {
    fc.assert(
      fc.property(amounts, (entries) => {
        expect(backend.commit(entries)).toEqual(encodeG1(commitSparse(entries)))
      }),
      { numRuns: 5 },
    )
    const dense = packEntries(Array.from({ length: 4096 }, (_, slot) => [slot, BigInt(slot + 1) ** 4n]))
    expect(backend.commit(dense)).toEqual(encodeG1(commitSparse(dense)))
  })

  it.runIf(runs)('opens what pure JavaScript verifies, and only that', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 0n, max: FIELD_ORDER - 1n }), (entries, z) => {
        const values = [...entries.slots].map((slot, i) => [slot, entries.amounts[i]!] as const)
        const { y, proof } = backend.open(toBlob(values), z)
        const commitment = decodeG1(backend.commit(entries))
        expect(y).toBe(evaluate(values, z))
        expect(verifyOpening(commitment, z, y, decompressG1(proof))).toBe(true)
        expect(verifyOpening(commitment, z, y + 1n, decompressG1(proof))).toBe(false)
        expect(verifyOpening(commitment, z + 1n, y, decompressG1(proof))).toBe(false)
      }),
      { numRuns: 3 },
    )
  })
})

describe('the prover thread', () => {
  let kzg: Kzg
  beforeAll(() => {
    kzg = createKzg({ threads: 2 })
  })
  afterAll(() => kzg.close())

  it('answers in order of the questions, whatever thread worked', async () => {
    const lists = Array.from({ length: 7 }, (_, i) => packEntries([[i, BigInt(i + 1)]]))
    const expected = lists.map((entries) => encodeG1(commitSparse(entries)))
    expect(await kzg.commit(lists)).toEqual(expected)
    expect(await kzg.commit([])).toEqual([])
    const opening = await kzg.open(toBlob([[3, 5n]]), 12345n)
    expect(opening.y).toBe(evaluate([[3, 5n]], 12345n))
  })

  it('fails what is under way when it is closed, and everything later', async () => {
    const closing = createKzg({ backend: 'node-eth-kzg' })
    const pending = closing.commit([packEntries([[0, 1n]])])
    const seen = expect(pending).rejects.toMatchObject({ code: 'KZG_STOPPED' })
    await closing.close()
    await seen
    await expect(closing.commit([packEntries([[0, 1n]])])).rejects.toMatchObject({ code: 'KZG_STOPPED' })
  })

  it('loads no library for a few small pages, and the library when it pays', () => {
    const small = packEntries([[1, 5n]])
    const dense = packEntries(Array.from({ length: 4096 }, (_, slot) => [slot, BigInt(slot + 1) ** 5n]))
    const expected = encodeG1(commitSparse(dense))
    const lazy = createKzgBackend('node-eth-kzg')
    const time = (action: () => unknown) => {
      const before = process.cpuUsage()
      action()
      return process.cpuUsage(before).user / 1000
    }
    expect(time(() => lazy.commit(small))).toBeLessThan(100)
    for (let i = 0; i < 4; i++) expect(lazy.commit(dense)).toEqual(expected)
    // Loaded by now: loading again is nothing.
    expect(time(() => lazy.load())).toBeLessThan(100)
  })

  it('says what the library refused and goes on', async () => {
    await expect(kzg.open(new Uint8Array(5), 1n)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await kzg.commit([packEntries([[0, 1n]])])).toHaveLength(1)
  })
})

describe('entries', () => {
  it.each([
    ['slot 4096', [[4096, 1n]]],
    ['amount 0', [[1, 0n]]],
    ['amount 2^64', [[1, 2n ** 64n]]],
    [
      'a slot twice',
      [
        [1, 1n],
        [1, 2n],
      ],
    ],
  ] as [string, [number, bigint][]][])('refuse %s', (_, pairs) => {
    expect(() => packEntries(pairs)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })

  it('make no blob outside of the field', () => {
    expect(() => toBlob([[0, FIELD_ORDER]])).toThrow(RangeError)
    expect(() => toBlob([[4096, 1n]])).toThrow(RangeError)
    expect(() => toBlob([[0, -1n]])).toThrow(RangeError)
  })
})
