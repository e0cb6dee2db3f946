import { addresses } from '@openledger/contracts'
import { SeededRandom, toHex } from '@openledger/primitives'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startChain, type TestChain } from '../../test-support/chain.ts'
import { bentInput, canonicalInput } from '../../test-support/evaluator-inputs.ts'
import { runEvaluator } from '../settlement/evaluator.ts'

/** Differential fuzzing of the evaluator: TypeScript against the contract on anvil. Another seed: LEDGER_FUZZ_SEED. */
const SEED = process.env.LEDGER_FUZZ_SEED ?? 'evaluator 1'
const ENTRIES = 100_000

let chain: TestChain
beforeAll(async () => {
  chain = await startChain()
}, 60_000)
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

it(`agrees on ${ENTRIES} entries, and on what is no canonical input`, { timeout: 120_000 }, async () => {
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
