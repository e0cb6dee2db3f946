import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPublicClient, getAddress, http, type PublicClient } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHAIN_ID, startAnvil } from '../../test-support/anvil.ts'
import {
  type ContractAddresses,
  disputesAbi,
  emptyRecord,
  ledgerAbi,
  OPEN_SUPPLY,
  openTokenAbi,
} from '../index.ts'
import { verifyContracts } from './deploy.ts'

const script = new URL('../../scripts/deploy.ts', import.meta.url).pathname
const governance = getAddress('0x1000000000000000000000000000000000000001')
const guardian = getAddress('0x1000000000000000000000000000000000000002')
const settler = getAddress('0x1000000000000000000000000000000000000003')
const roles = ['--governance', governance, '--guardian', guardian, '--settler', settler]
const key = generatePrivateKey()

let anvil: Awaited<ReturnType<typeof startAnvil>>
let folder: string
let keyFile: string
let reader: PublicClient

type Run = { exit: number; out: string; log: string }
const deploy = (...args: string[]): Promise<Run> =>
  new Promise((resolve) =>
    execFile(process.execPath, ['--conditions=src', script, ...args], (error, out, log) =>
      resolve({ exit: error ? Number(error.code) : 0, out, log }),
    ),
  )

beforeAll(async () => {
  anvil = await startAnvil({})
  reader = createPublicClient({ transport: http(anvil.url), cacheTime: 0 })
  await anvil.client.setBalance({ address: privateKeyToAccount(key).address, value: 10n ** 20n })
  folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  keyFile = join(folder, 'key')
  writeFileSync(keyFile, `${key}\n`)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await anvil.close()
})

describe('deploy', () => {
  let at: ContractAddresses

  test('puts all contracts on a chain, prints their addresses, and finds the code of genesis there', async () => {
    const run = await deploy('--rpc', anvil.url, '--key-file', keyFile, ...roles, '--challenge-window', '600')
    expect(run).toMatchObject({ exit: 0 })
    expect(run.log).not.toContain(key.slice(2))
    at = JSON.parse(run.out)
    const ledger = { abi: ledgerAbi, address: at.ledger } as const
    expect(await reader.readContract({ ...ledger, functionName: 'head' })).toEqual([0n, emptyRecord])
    expect(await reader.readContract({ ...ledger, functionName: 'roles' })).toEqual([
      governance,
      guardian,
      settler,
    ])
    expect(await reader.readContract({ ...ledger, functionName: 'configuration' })).toEqual([
      ...[at.openToken, at.ledgerEvaluator, at.datanetRegistry, at.validatorRegistry],
      ...[172_800n, 300n, 600n, at.disputes],
    ])
    expect(
      await reader.readContract({
        abi: openTokenAbi,
        address: at.openToken,
        functionName: 'balanceOf',
        args: [governance],
      }),
    ).toBe(OPEN_SUPPLY)
    expect(
      await reader.readContract({ abi: disputesAbi, address: at.disputes, functionName: 'settlerBond' }),
    ).toEqual([governance, 0n, 0n, 0n])
  })

  test('notices other settings and other code', async () => {
    const settings = { governance, guardian, settler, epochSeconds: 300, challengeWindow: 600 }
    await verifyContracts(settings, at, CHAIN_ID, reader)
    await expect(verifyContracts({ ...settings, epochSeconds: 301 }, at, CHAIN_ID, reader)).rejects.toThrow(
      /the code of disputes/,
    )
    const code = (await reader.getCode({ address: at.ledger }))!
    await anvil.client.setCode({
      address: at.ledger,
      bytecode: `${code.slice(0, -2)}${code.endsWith('00') ? '01' : '00'}` as `0x${string}`,
    })
    await expect(verifyContracts(settings, at, CHAIN_ID, reader)).rejects.toThrow(/the code of ledger/)
    await anvil.client.setCode({ address: at.modelRegistry, bytecode: '0x' })
    await expect(verifyContracts(settings, at, CHAIN_ID, reader)).rejects.toThrow(/modelRegistry .* got none/)
  })

  test('sends nothing when a setting is wrong', async () => {
    const sender = privateKeyToAccount(key).address
    const nonce = await reader.getTransactionCount({ address: sender })
    const base = ['--rpc', anvil.url, '--key-file', keyFile]
    const wrong: [string[], RegExp][] = [
      [[...base], /Expected --rpc URL/],
      [[...base, ...roles, '--settlr', settler], /settlr/],
      [[...base, ...roles, '--sponsor', '0x12'], /Expected an address for --sponsor/],
      [[...base, ...roles, '--penalty', '1.5'], /Expected a whole number for --penalty/],
      [[...base, ...roles, '--grace-seconds', '5'], /graceSeconds/],
      [['--rpc', anvil.url, '--key-file', join(folder, 'none'), ...roles], /readable --key-file/],
    ]
    for (const [args, message] of wrong) {
      const run = await deploy(...args)
      expect(run.exit, args.join(' ')).toBe(64)
      expect(run.log).toMatch(message)
      expect(run.out).toBe('')
    }
    expect(await reader.getTransactionCount({ address: sender })).toBe(nonce)
  })

  test('says what a chain without the precompiles lacks', async () => {
    const old = await startAnvil({}, [], ['--hardfork', 'cancun'])
    try {
      await old.client.setBalance({ address: privateKeyToAccount(key).address, value: 10n ** 20n })
      const run = await deploy('--rpc', old.url, '--key-file', keyFile, ...roles)
      expect(run.exit).toBe(1)
      expect(run.log).toMatch(/Expected the precompile EIP-2537 G1ADD/)
    } finally {
      await old.close()
    }
  })
})
