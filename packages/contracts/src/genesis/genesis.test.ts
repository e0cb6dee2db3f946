import { type Abi, encodeDeployData, getContractAddress, type Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnvilClient, CHAIN_ID, deployer, startAnvil } from '../../test-support/anvil.ts'
import * as contracts from '../generated/index.ts'
import {
  addresses,
  type ContractArtifact,
  disputesAbi,
  emptyRecord,
  genesisAlloc,
  ledgerAbi,
  OPEN_SUPPLY,
  openTokenAbi,
  validatorRegistryAbi,
} from '../index.ts'

const generated = new Map<string, unknown>(Object.entries(contracts))
const PENALTY = 10_000n * 10n ** 18n
const settler = '0x5e77000000000000000000000000000000000001'
const validator = {
  address: deployer.address,
  stake: 5n * 10n ** 18n,
  encryptionKey: `0x${'11'.repeat(32)}`,
} as const
const alloc = genesisAlloc({
  governance: deployer.address,
  guardian: deployer.address,
  settler,
  epochSeconds: 4,
  challengeWindow: 60,
  chainId: BigInt(CHAIN_ID),
  balances: [{ address: settler, amount: 7n }],
  validators: [validator],
})

let anvil: Awaited<ReturnType<typeof startAnvil>>
let client: AnvilClient

beforeAll(async () => {
  anvil = await startAnvil(alloc)
  client = anvil.client
})
afterAll(() => anvil.close())

/** Deploys by the constructor and returns the address. */
async function deploy(abi: readonly unknown[], bytecode: Hex, args: readonly unknown[]): Promise<Hex> {
  const nonce = await client.getTransactionCount({ address: deployer.address })
  const data = encodeDeployData({ abi, bytecode, args } as never)
  const hash = await client.sendTransaction({ data, chain: null, gas: 25_000_000n })
  const receipt = await client.waitForTransactionReceipt({ hash })
  expect(receipt.status).toBe('success')
  return getContractAddress({ from: deployer.address, nonce: BigInt(nonce) })
}

describe('genesis', () => {
  const configuration = {
    token: addresses.openToken,
    evaluator: addresses.ledgerEvaluator,
    datanetRegistry: addresses.datanetRegistry,
    validators: addresses.validatorRegistry,
    disputes: addresses.disputes,
    governance: deployer.address,
    guardian: deployer.address,
    settler,
    roleDelay: 172_800,
    epochSeconds: 4,
    challengeWindow: 60,
    pageFee: 100n * 10n ** 18n,
  }
  const disputes = {
    token: addresses.openToken,
    ledger: addresses.ledger,
    validators: addresses.validatorRegistry,
    sponsor: deployer.address,
    challengerBond: 10n ** 19n,
    penalty: PENALTY,
    answerSeconds: 60,
    graceSeconds: 244,
  }
  const cases = [
    ['openToken', [deployer.address]],
    ['ledger', [configuration]],
    ['ledgerEvaluator', []],
    ['datanetRegistry', [addresses.ledger]],
    ['modelRegistry', [addresses.ledger, addresses.datanetRegistry]],
    ['validatorRegistry', [addresses.openToken, addresses.ledger, 10n ** 18n, 120n]],
    ['disputes', [disputes]],
  ] as const

  test.each(cases)('%s has the code that its constructor makes', async (name, args) => {
    const artifact = generated.get(`${name}Artifact`) as ContractArtifact
    const address = await deploy(generated.get(`${name}Abi`) as Abi, artifact.bytecode, args)
    // what depends on the contract's own address and on the chain differs by design
    const blank = (code: Hex): string => {
      let text = code.slice(2)
      for (const immutable of ['_cachedThis', '_cachedDomainSeparator']) {
        for (const { start, length } of artifact.immutables[immutable] ?? []) {
          text = text.slice(0, 2 * start) + '00'.repeat(length) + text.slice(2 * (start + length))
        }
      }
      return text
    }
    const code = await client.getCode({ address })
    expect(blank(code!)).toBe(blank(alloc[addresses[name]]!.code))
    // the code limit of EIP-170
    expect((code!.length - 2) / 2).toBeLessThanOrEqual(24_576)
    // balances, stakes and the bond are of genesis only
    if (name === 'openToken' || name === 'validatorRegistry' || name === 'disputes') return
    for (const [index, value] of Object.entries(alloc[addresses[name]]!.storage)) {
      expect(await client.getStorageAt({ address, slot: index as Hex })).toBe(value)
    }
  })

  test('the predeploys answer', async () => {
    const head = await client.readContract({
      abi: ledgerAbi,
      address: addresses.ledger,
      functionName: 'head',
    })
    expect(head).toEqual([0n, emptyRecord])
    const token = { abi: openTokenAbi, address: addresses.openToken } as const
    expect(await client.readContract({ ...token, functionName: 'symbol' })).toBe('OPEN')
    expect(await client.readContract({ ...token, functionName: 'name' })).toBe('OpenLedger')
    expect(await client.readContract({ ...token, functionName: 'totalSupply' })).toBe(OPEN_SUPPLY)
    expect(await client.readContract({ ...token, functionName: 'getPastTotalSupply', args: [0n] })).toBe(
      OPEN_SUPPLY,
    )
    expect(await client.readContract({ ...token, functionName: 'balanceOf', args: [settler] })).toBe(7n)
    const rest = await client.readContract({ ...token, functionName: 'balanceOf', args: [deployer.address] })
    expect(rest).toBe(OPEN_SUPPLY - 7n - validator.stake - PENALTY)
    const domain = await client.readContract({
      abi: ledgerAbi,
      address: addresses.ledger,
      functionName: 'eip712Domain',
    })
    expect(domain.slice(1, 5)).toEqual(['OpenLedger', '1', BigInt(CHAIN_ID), addresses.ledger])
  })

  test('the settler is bonded, and its sponsor can leave', async () => {
    const disputes = { abi: disputesAbi, address: addresses.disputes } as const
    expect(await client.readContract({ ...disputes, functionName: 'settlerBond' })).toEqual([
      deployer.address,
      PENALTY,
      0n,
      0n,
    ])
    const permits = (): Promise<boolean> =>
      client.readContract({ ...disputes, functionName: 'permitsFinality', args: [2n ** 40n] })
    expect(await permits()).toBe(true)
    const send = async (functionName: 'unbond' | 'withdrawBond', args: readonly [] | readonly [bigint]) => {
      const hash = await client.writeContract({ ...disputes, functionName, args, chain: null } as never)
      expect((await client.waitForTransactionReceipt({ hash })).status).toBe('success')
    }
    await send('unbond', [PENALTY])
    expect(await permits()).toBe(false)
    await client.increaseTime({ seconds: 244 })
    await send('withdrawBond', [])
    const balance = { abi: openTokenAbi, address: addresses.openToken, functionName: 'balanceOf' } as const
    expect(await client.readContract({ ...balance, args: [addresses.disputes] })).toBe(0n)
  })

  test('validators of genesis are staked and can leave', async () => {
    const registry = { abi: validatorRegistryAbi, address: addresses.validatorRegistry } as const
    const active = await client.readContract({ ...registry, functionName: 'activeValidators' })
    expect(active).toEqual([[validator.address], [validator.stake], [validator.encryptionKey]])
    const hash = await client.writeContract({
      ...registry,
      functionName: 'unbond',
      args: [validator.stake],
      chain: null,
    })
    expect((await client.waitForTransactionReceipt({ hash })).status).toBe('success')
    expect((await client.readContract({ ...registry, functionName: 'activeValidators' }))[0]).toEqual([])
  })

  test('refuses balances beyond the supply, short unbonding and a validator twice', () => {
    const base = {
      governance: settler,
      guardian: settler,
      settler,
      epochSeconds: 4,
      challengeWindow: 60,
      balances: [],
    } as const
    expect(() =>
      genesisAlloc({ ...base, balances: [{ address: settler, amount: OPEN_SUPPLY + 1n }] }),
    ).toThrow(/at most/)
    expect(() => genesisAlloc({ ...base, graceSeconds: 243 })).toThrow(/graceSeconds/)
    expect(() => genesisAlloc({ ...base, answerSeconds: 0 })).toThrow(/answerSeconds/)
    expect(() => genesisAlloc({ ...base, penalty: 0n })).toThrow(/penalty/)
    expect(() => genesisAlloc({ ...base, unbondingSeconds: 59 })).toThrow(/challenge window/)
    expect(() => genesisAlloc({ ...base, validators: [validator, validator] })).toThrow(/twice/)
    expect(() => genesisAlloc({ ...base, epochSeconds: 0 })).toThrow(/epochSeconds/)
  })
})
