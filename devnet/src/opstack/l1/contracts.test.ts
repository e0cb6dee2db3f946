import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from '@openledger/primitives'
import { afterAll, describe, expect, it } from 'vitest'
import { choosePortsOf } from '../../embedded/ports.ts'
import { l1ContractAddresses, makeL1Contracts } from './contracts.ts'
import { PROXIED } from './initialisers.ts'

const logs = mkdtempSync(join(tmpdir(), 'openledger-l1-contracts-'))
afterAll(() => rmSync(logs, { recursive: true, force: true }))

const roles = {
  owner: `0x${'a1'.repeat(20)}`,
  batcher: `0x${'b2'.repeat(20)}`,
  proposer: `0x${'c3'.repeat(20)}`,
} as const

async function make() {
  const { port } = await choosePortsOf({ port: 0 }, 'auto')
  return makeL1Contracts({ roles, l2ChainId: 42, port, logs })
}

const IMPLEMENTATION: Hex = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc'

describe('the L1 contracts', () => {
  it('are the same bytes every time, initialised behind proxies, with nothing of the chain they were made on', async () => {
    const [one, other] = [await make(), await make()]
    expect(other).toEqual(one)
    expect(one.addresses).toEqual(l1ContractAddresses())
    for (const name of PROXIED) {
      const proxy = one.alloc[one.addresses[name]]!
      const implementation = `0x${proxy.storage[IMPLEMENTATION]!.slice(26)}` as Hex
      expect(one.alloc[implementation]!.code.length).toBeGreaterThan(1000)
      expect(proxy.balance).toBe('0x0')
    }
    const batcher = Object.values(one.alloc[one.addresses.SystemConfig]!.storage)
    expect(batcher).toContain(`0x${'00'.repeat(12)}${roles.batcher.slice(2)}`)
    // prevBlockNum, the upper eight bytes of the portal's resource parameters.
    const params = Object.values(one.alloc[one.addresses.OptimismPortal2]!.storage).find((word) =>
      word.endsWith((10n ** 9n).toString(16).padStart(32, '0')),
    )
    expect(params?.slice(2, 18)).toBe('00'.repeat(8))
  })
})
