import { encodeEvaluatorInput, encodeParts, FIELD_ORDER, packEntries, runEvaluator } from '@openledger/ledger'
import { toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deployer, startAnvil } from '../test-support/anvil.ts'
import { addresses, genesisAlloc } from './index.ts'

let anvil: Awaited<ReturnType<typeof startAnvil>>

beforeAll(async () => {
  const { address } = deployer
  anvil = await startAnvil(
    genesisAlloc({
      governance: address,
      guardian: address,
      settler: address,
      epochSeconds: 4,
      challengeWindow: 60,
      balances: [],
    }),
  )
}, 30_000)
afterAll(() => anvil.close())

/** Output of the twin, or undefined when it reverts. */
async function twin(input: Uint8Array): Promise<string | undefined> {
  const call = { to: addresses.ledgerEvaluator, data: toHex(input), gas: 150_000_000n }
  return anvil.client.call(call).then(
    ({ data }) => data ?? '0x',
    () => undefined,
  )
}
function reference(input: Uint8Array): string | undefined {
  try {
    return toHex(runEvaluator(input))
  } catch {
    return undefined
  }
}

const scalar = fc.bigInt({ min: 0n, max: FIELD_ORDER - 1n })
const amount = (bits: number) => fc.bigInt({ min: 1n, max: (1n << BigInt(bits)) - 1n })
const page = fc
  .constantFrom(4, 8, 16, 33, 64)
  .chain((bits) =>
    fc
      .uniqueArray(fc.nat(4095), { minLength: 1, maxLength: 400, size: 'max' })
      .chain((slots) =>
        fc
          .array(amount(bits), { minLength: slots.length, maxLength: slots.length })
          .map((amounts) =>
            slots.sort((a, b) => a - b).map((slot, i): [number, bigint] => [slot, amounts[i]!]),
          ),
      ),
  )
const point = new Uint8Array(128)
function inputOf(z: bigint, rho: bigint, pages: [number, bigint][][], limits?: number[]): Uint8Array {
  const touches = pages.map((entries, b) => ({
    bookPage: b,
    old: point,
    delta: point,
    entries: packEntries(entries),
  }))
  return encodeEvaluatorInput(z, rho, limits ?? pages.map(() => 4096), encodeParts(touches).entries)
}

describe('the evaluator twin and the reference', () => {
  test('agree on dense pages', async () => {
    for (const count of [1, 15, 16, 17, 63, 64, 65, 2048, 4095, 4096]) {
      const entries = Array.from({ length: count }, (_, i): [number, bigint] => [i, BigInt(i * i + 1)])
      const input = inputOf(12345n, 678n, [entries, entries], [count, 4096])
      expect(await twin(input)).toBe(reference(input))
      expect(await twin(input)).toBeDefined()
    }
  }, 60_000)

  test('agree on any pages, over 100,000 entries', async () => {
    let entries = 0
    await fc.assert(
      fc.asyncProperty(
        scalar,
        scalar,
        fc.array(page, { minLength: 1, maxLength: 4 }),
        async (z, rho, pages) => {
          const input = inputOf(z, rho, pages)
          entries += pages.reduce((sum, { length }) => sum + length, 0)
          expect(await twin(input)).toBe(reference(input))
        },
      ),
      { numRuns: 400 },
    )
    expect(entries).toBeGreaterThan(100_000)
  }, 120_000)

  test('agree on bent input: both refuse, or both say the same', async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(page, { minLength: 1, maxLength: 2 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('flip', 'cut', 'append', 'limit'),
        async (pages, at, mask, how) => {
          let input = inputOf(5n, 3n, pages)
          if (how === 'flip') input[64 + (at % Math.min(input.length - 64, 40))]! ^= mask
          if (how === 'cut') input = input.slice(0, input.length - (1 + (at % 8)))
          if (how === 'append') input = new Uint8Array([...input, mask])
          if (how === 'limit')
            input = inputOf(
              5n,
              3n,
              pages,
              pages.map(() => 1 + (at % 4097)),
            )
          const expected = reference(input)
          if (expected === undefined) refused++
          expect(await twin(input)).toBe(expected)
        },
      ),
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(50)
  }, 120_000)

  test('refuse scalars out of range, roots of unity, and nothing', async () => {
    const entries: [number, bigint][] = [[0, 1n]]
    const input = inputOf(5n, 3n, [entries])
    const withWord = (at: number, value: bigint): Uint8Array => {
      const bent = input.slice()
      bent.set(Buffer.from(value.toString(16).padStart(64, '0'), 'hex'), at)
      return bent
    }
    const bad = [
      withWord(0, FIELD_ORDER),
      withWord(32, FIELD_ORDER),
      withWord(0, 1n), // slot 0
      withWord(0, FIELD_ORDER - 1n), // slot 1, not touched
      withWord(0, 0xdeadbeefn << 224n),
      new Uint8Array(0),
      new Uint8Array(66),
    ]
    for (const one of bad) {
      expect(reference(one)).toBeUndefined()
      expect(await twin(one)).toBeUndefined()
    }
    for (const one of [withWord(0, 0n), withWord(32, 0n)]) {
      expect(reference(one)).toBeDefined()
      expect(await twin(one)).toBe(reference(one))
    }
  })
})
