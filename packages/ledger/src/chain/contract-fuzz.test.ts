import { addresses } from '@openledger/contracts'
import { ByteWriter, SeededRandom, toHex } from '@openledger/primitives'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startChain, type TestChain } from '../../test-support/chain.ts'
import { bentInput, canonicalInput } from '../../test-support/evaluator-inputs.ts'
import { packEntries } from '../kzg/entries.ts'
import { writeEntries } from '../settlement/entries-codec.ts'
import { encodeEvaluatorInput, runEvaluator } from '../settlement/evaluator.ts'

/** Differential fuzzing of the evaluator: TypeScript against the contract on anvil. Another seed: LEDGER_FUZZ_SEED. */
const SEED = process.env.LEDGER_FUZZ_SEED ?? 'evaluator 1'
const ENTRIES = 100_000

let chain: TestChain
beforeAll(async () => {
  chain = await startChain()
})
afterAll(() => chain.close())

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

it(`agrees on ${ENTRIES} entries, and on what is no canonical input`, async () => {
  const random = new SeededRandom(SEED)
  let entries = 0
  let refused = 0
  for (let round = 0; entries < ENTRIES; round++) {
    const one = canonicalInput(random)
    entries += one.entries
    const output = typescript(one.input)
    expect(output, `round ${round} of seed ${SEED}`).not.toBeNull()
    expect(await contract(one.input), `round ${round} of seed ${SEED}`).toBe(output)
    for (let i = 0; i < 3; i++) {
      const bytes = bentInput(random, one.input)
      const expected = typescript(bytes)
      if (expected === null) refused++
      expect(await contract(bytes), `round ${round}, ${toHex(bytes)} of seed ${SEED}`).toBe(expected)
    }
  }
  expect(refused).toBeGreaterThan(20)
})

/** The contract's inner step stands 16 times in a row, its roots of unity go by groups of 64 slots. */
it.each([1, 15, 16, 17, 63, 64, 65, 2048, 4095, 4096])('agrees on two runs of %i entries', async (count) => {
  const entries = packEntries(Array.from({ length: count }, (_, i) => [i, BigInt(i * i + 1)] as const))
  const writer = new ByteWriter()
  for (let page = 0; page < 2; page++) writeEntries(writer, entries)
  const input = encodeEvaluatorInput(12345n, 678n, [count, 4096], writer.finish())
  const output = typescript(input)
  expect(output).not.toBeNull()
  expect(await contract(input)).toBe(output)
})
