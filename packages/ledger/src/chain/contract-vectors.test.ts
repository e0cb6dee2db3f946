import { addresses, ledgerArtifact } from '@openledger/contracts'
import { fromHex } from '@openledger/primitives'
import { createTestClient, encodeFunctionData, type Hex, http, pad, toHex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, startChain, type TestChain } from '../../test-support/chain.ts'
import { DOMAIN } from '../../test-support/fixture.ts'
import evaluator from '../../vectors/evaluator.json' with { type: 'json' }
import settlements from '../../vectors/settlements.json' with { type: 'json' }
import { encodeSettleCall } from '../settlement/call.ts'
import { decodeHeader, GENESIS_HEADER } from '../settlement/header.ts'
import { abiHeader } from './abi.ts'
import { attestation } from './attestation.ts'

/** The golden vectors against the real contracts: the accounts are written into the ledger's storage, the rest is what anybody can call. */
let chain: TestChain

beforeAll(async () => {
  chain = await startChain()
  const test = createTestClient({ mode: 'anvil', transport: http(chain.url) })
  const { address } = chain.ledger
  const words = new Map<bigint, bigint>()
  for (const { page, count, commons } of settlements.pages) {
    const slot = BigInt(ledgerArtifact.storage._pages!.slot) + BigInt(page >> 4)
    const bits = BigInt(count | (commons ? 0x8000 : 0)) << BigInt((page & 15) << 4)
    words.set(slot, (words.get(slot) ?? 0n) | bits)
  }
  for (const [slot, word] of words) {
    await test.setStorageAt({ address, index: toHex(slot, { size: 32 }), value: pad(toHex(word)) })
  }
  const { slot, offset } = ledgerArtifact.storage._deposited!
  const index = toHex(BigInt(slot), { size: 32 })
  const before = BigInt((await chain.client.getStorageAt({ address, slot: index })) ?? 0)
  const value = toHex(before | ((10n ** 15n) << BigInt(8 * offset)), { size: 32 })
  await test.setStorageAt({ address, index, value })
})
afterAll(() => chain.close())

it.each(evaluator.vectors)('the evaluator on $name', async ({ input, output }) => {
  const call = chain.client.call({ to: addresses.ledgerEvaluator, data: input as Hex, gas: 90_000_000n })
  if (output === null) await expect(call).rejects.toThrow(/revert/i)
  else expect((await call).data).toBe(output)
})

/** The contract's errors for each of our reasons, in these vectors. */
const REFUSALS: Record<string, string[]> = {
  ok: [''],
  LEDGER_MALFORMED: ['MalformedSettlement', 'PagesNotRising'],
  LEDGER_BAD_RECORD: ['StaleRecord'],
  LEDGER_BAD_POINT: ['InvalidPoint', 'InvalidOpening'],
  LEDGER_BAD_OPENING: ['InvalidOpening'],
  LEDGER_BAD_TREE: ['InvalidTreeProof', 'WrongPagesRoot'],
  LEDGER_NOT_CONSERVED: ['Unbalanced'],
  LEDGER_UNKNOWN_ACCOUNT: ['InvalidEntries'],
  LEDGER_INSOLVENT: ['BeyondCommons'],
}

describe('settle', () => {
  it('accepts, refuses and records as the vectors say', async () => {
    const { client, ledger } = chain
    const headers = [GENESIS_HEADER]
    let generation = 0
    for (const vector of settlements.vectors) {
      if (vector.generation !== generation) await rollBackTo(headers[3]!, headers[5]!)
      generation = vector.generation
      const reason = await chain.refusal(vector.settlement as Hex)
      expect(REFUSALS[vector.expect], `${vector.name}: ${reason}`).toContain(reason)
      if (!vector.next) continue
      const receipt = await chain.settle(toHex(encodeSettleCall(fromHex(vector.settlement))))
      expect(receipt.status, vector.name).toBe('success')
      const header = decodeHeader(fromHex(vector.next.header))
      headers[Number(header.number)] = header
      const args = [header.number] as const
      expect(await client.readContract({ ...ledger, functionName: 'records', args })).toBe(vector.next.record)
    }
  })
})

/** Validators make one record final; the guardian takes the later ones back. */
async function rollBackTo(final: typeof GENESIS_HEADER, head: typeof GENESIS_HEADER): Promise<void> {
  const { ledger } = chain
  expect(head.number).toBeGreaterThan(final.number)
  const validators = [10, 11, 12]
    .map(key)
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1))
  const signatures = await Promise.all(validators.map((one) => one.signTypedData(attestation(DOMAIN, final))))
  const packed = `0x${signatures.map((signature) => signature.slice(2)).join('')}` as Hex
  const abi = ledger.abi
  await chain.send(
    ledger.address,
    encodeFunctionData({ abi, functionName: 'finalize', args: [abiHeader(final), packed] }),
  )
  await chain.send(
    ledger.address,
    encodeFunctionData({ abi, functionName: 'rollbackByGuardian', args: [abiHeader(final)] }),
  )
}
