import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, genesisAlloc } from '@openledger/contracts'
import { binaryPath } from '@openledger/execution'
import { BaseError, fromHex, type Hex, sealingKeyPair, toHex } from '@openledger/primitives'
import { ETH, PAYER_OPEN } from '../../embedded/devnet.ts'
import { DEVNET_CHAIN_ID } from '../../embedded/genesis.ts'
import { accountOf } from '../../embedded/keys.ts'
import type { L1Contracts } from '../l1/contracts.ts'
import { BATCH_INBOX, L1_CHAIN_ID, L2_GAS_LIMIT, type OpstackKeys, type OpstackOptions } from '../options.ts'

/** Both first blocks, and op-node's configuration. */
export function genesisFiles(folder: string) {
  return {
    l1: join(folder, 'l1-genesis.json'),
    l2: join(folder, 'l2-genesis.json'),
    rollup: join(folder, 'rollup.json'),
  }
}

const funded = (keys: readonly Hex[]) =>
  Object.fromEntries(keys.map((key) => [accountOf(key).address.toLowerCase(), { balance: ETH }]))

/** Our predeploys and the accounts that pay gas on L2. */
async function l2Accounts(options: OpstackOptions, keys: OpstackKeys) {
  const address = (key: Hex) => accountOf(key).address
  const sealing = await sealingKeyPair(fromHex(keys.validatorSealing))
  const predeploys = genesisAlloc({
    ...(options.evaluator === 'precompile' ? { evaluator: addresses.ledgerPrecompile } : {}),
    governance: address(keys.governance),
    guardian: address(keys.guardian),
    settler: address(keys.settler),
    epochSeconds: options.epochSeconds,
    challengeWindow: 60,
    chainId: BigInt(DEVNET_CHAIN_ID),
    balances: [...keys.payers, keys.visitor].map((key) => ({ address: address(key), amount: PAYER_OPEN })),
    validators: [
      {
        address: address(keys.validator),
        stake: 100_000n * 10n ** 18n,
        encryptionKey: toHex(sealing.publicKey),
      },
    ],
  })
  const { operator, validator, developer, settler, payers, visitor, contributors } = keys
  return {
    ...predeploys,
    ...funded([operator, validator, developer, settler, ...payers, visitor, contributors[0]!]),
  }
}

/** Writes the first blocks of both chains and op-node's configuration. @returns the blocks' hashes. @throws BaseError `GENESIS` with what the program said. */
export async function writeGenesis(
  folder: string,
  options: OpstackOptions,
  keys: OpstackKeys,
  contracts: L1Contracts,
  timestamp: number,
): Promise<{ l1: Hex; l2: Hex }> {
  const specification = {
    timestamp,
    l1ChainId: L1_CHAIN_ID,
    l2ChainId: DEVNET_CHAIN_ID,
    l2BlockTime: options.blockTimeSeconds,
    gasLimit: L2_GAS_LIMIT,
    dataAvailability: options.dataAvailability,
    batcher: accountOf(keys.batcher).address,
    owner: accountOf(keys.l1Owner).address,
    batchInbox: BATCH_INBOX,
    portal: contracts.addresses.OptimismPortal2,
    systemConfig: contracts.addresses.SystemConfig,
    l1Alloc: { ...contracts.alloc, ...funded([keys.l1Owner, keys.batcher, keys.proposer, keys.settler]) },
    l2Alloc: await l2Accounts(options, keys),
    precompile: options.evaluator === 'precompile',
  }
  const text = JSON.stringify(specification)
  // What the chain was made of, for a second look.
  writeFileSync(join(folder, 'genesis-specification.json'), text)
  return JSON.parse(await runGenesis(text, folder)) as { l1: Hex; l2: Hex }
}

function runGenesis(input: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(binaryPath('genesis'), [folder], { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString()
    })
    child.stderr.on('data', (bytes: Buffer) => {
      errors += bytes.toString()
    })
    const fail = (what: string, cause?: unknown) =>
      reject(new BaseError(`The genesis cannot be made: ${what}.`, { code: 'GENESIS', cause }))
    child.on('error', (error) => fail(error.message, error))
    child.on('close', (code) => (code === 0 ? resolve(output) : fail(errors.trim() || `exit code ${code}`)))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
