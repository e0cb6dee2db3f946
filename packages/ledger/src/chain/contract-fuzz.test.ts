import { addresses } from '@openledger/contracts'
import { ByteWriter, SeededRandom, toHex } from '@openledger/primitives'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startChain, type TestChain } from '../../test-support/chain.ts'
import { FIELD_ORDER } from '../curve/field.ts'
import { packEntries } from '../kzg/entries.ts'
import { writeEntries } from '../settlement/entries-codec.ts'
import { encodeEvaluatorInput, runEvaluator } from '../settlement/evaluator.ts'

/** Differential fuzzing of the evaluator: TypeScript against the contract on anvil. Another seed: LEDGER_FUZZ_SEED. */
const SEED = process.env.LEDGER_FUZZ_SEED ?? 'evaluator 1'
const ENTRIES = 100_000

let chain: TestChain
beforeAll(async () => {
  chain = await startChain()
}, 60_000)
afterAll(() => chain.close())

const random = new SeededRandom(SEED)

function scalar(): bigint {
  let value = 0n
  for (let i = 0; i < 8; i++) value = (value << 32n) | BigInt(random.u32())
  return value % FIELD_ORDER
}

/** A page of one of several shapes: runs, gaps of one or two bytes, single slots, the last slot. */
function page(): [number, bigint][] {
  const width = 1 + random.below(8)
  const amount = () => BigInt.asUintN(8 * width, (BigInt(random.u32()) << 32n) | BigInt(random.u32())) || 1n
  const step = [1, 2, 30, 600, 4096][random.below(5)]!
  const pairs: [number, bigint][] = []
  for (let slot = random.below(step); slot < 4096; slot += 1 + random.below(step))
    pairs.push([slot, amount()])
  if (pairs.length === 0) pairs.push([4095, amount()])
  return pairs
}

async function contract(input: Uint8Array): Promise<string | null> {
  try {
    const { data } = await chain.client.call({
      to: addresses.ledgerEvaluator,
      data: toHex(input),
      gas: 90_000_000n,
    })
    return data ?? ''
  } catch (error) {
    if (/revert/i.test(String(error))) return null
    throw error
  }
}

function typescript(input: Uint8Array): string | null {
  try {
    return toHex(runEvaluator(input))
  } catch (error) {
    expect(error).toMatchObject({ code: 'NON_CANONICAL' })
    return null
  }
}

it(`agrees on ${ENTRIES} entries, and on what is no canonical input`, { timeout: 120_000 }, async () => {
  let entries = 0
  let refused = 0
  for (let round = 0; entries < ENTRIES; round++) {
    const pages = Array.from({ length: 1 + random.below(4) }, page)
    const writer = new ByteWriter()
    for (const pairs of pages) {
      writeEntries(writer, packEntries(pairs))
      entries += pairs.length
    }
    const limits = pages.map((pairs) => Math.min(4096, pairs.at(-1)![0] + 1 + random.below(2)))
    const input = encodeEvaluatorInput(scalar(), scalar(), limits, writer.finish())
    const output = typescript(input)
    expect(output, `round ${round} of seed ${SEED}`).not.toBeNull()
    expect(await contract(input), `round ${round} of seed ${SEED}`).toBe(output)
    for (let i = 0; i < 3; i++) {
      const bytes = input.slice(0, input.length - (i === 0 ? random.below(3) : 0))
      // Most faults are in the heads: limits, counts, widths and the first entries.
      const place =
        random.below(2) === 0
          ? 64 + random.below(Math.min(40, bytes.length - 64))
          : random.below(bytes.length)
      bytes[place]! ^= 1 << random.below(8)
      const expected = typescript(bytes)
      if (expected === null) refused++
      expect(await contract(bytes), `round ${round}, byte ${place} of seed ${SEED}`).toBe(expected)
    }
  }
  expect(refused).toBeGreaterThan(20)
})
