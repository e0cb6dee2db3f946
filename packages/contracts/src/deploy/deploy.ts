import { BaseError } from '@openledger/primitives'
import {
  type Abi,
  type Account,
  type Address,
  encodeDeployData,
  getContractAddress,
  type Hex,
  type PublicClient,
  type WalletClient,
} from 'viem'
import type { ContractAddresses } from '../addresses.ts'
import { artifacts } from '../artifacts.ts'
import { constructorArguments, immutablesOf } from '../configuration/immutables.ts'
import { runtimeCode } from '../configuration/runtime-code.ts'
import { type ContractOptions, settingsOf } from '../configuration/settings.ts'
import {
  datanetRegistryAbi,
  disputesAbi,
  ledgerAbi,
  ledgerEvaluatorAbi,
  modelRegistryAbi,
  openTokenAbi,
  validatorRegistryAbi,
} from '../generated/index.ts'

export type DeployOptions = ContractOptions & {
  /** Receives the whole supply of OPEN. Default: governance. */
  readonly holder?: Address
  /** Called after each contract. */
  readonly onDeployed?: (name: keyof ContractAddresses, address: Address, gasUsed: bigint) => void
}

/** Accounts that send transactions, and where they go. */
export type DeployClients = {
  readonly reader: PublicClient
  readonly wallet: WalletClient
  readonly account: Account
}

const abis: Record<keyof ContractAddresses, Abi | readonly unknown[]> = {
  openToken: openTokenAbi,
  ledger: ledgerAbi,
  ledgerEvaluator: ledgerEvaluatorAbi,
  datanetRegistry: datanetRegistryAbi,
  modelRegistry: modelRegistryAbi,
  validatorRegistry: validatorRegistryAbi,
  disputes: disputesAbi,
}
/** The contracts name each other, so that their addresses must be known before the first is there: they follow from the order. */
const ORDER = [
  'openToken',
  'ledgerEvaluator',
  'datanetRegistry',
  'modelRegistry',
  'validatorRegistry',
  'disputes',
  'ledger',
] as const satisfies readonly (keyof ContractAddresses)[]

/**
 * Deploys all contracts on a chain that has the precompiles of EIP-2537 and EIP-4844 (an OP chain from Isthmus on), and compares the
 * code that is there then, byte by byte, with what genesis would have.
 * @throws InvalidInputError for settings that cannot work, before anything is sent.
 * @throws BaseError `DEPLOYMENT` when the chain lacks a precompile, a transaction fails or other code is found.
 */
export async function deployContracts(
  options: DeployOptions,
  { reader, wallet, account }: DeployClients,
): Promise<ContractAddresses> {
  const settings = settingsOf(options)
  await requirePrecompiles(reader)
  const chainId = await reader.getChainId()
  const first = await reader.getTransactionCount({ address: account.address, blockTag: 'pending' })
  const at = Object.fromEntries(
    ORDER.map((name, i) => [name, getContractAddress({ from: account.address, nonce: BigInt(first + i) })]),
  ) as ContractAddresses
  const args = constructorArguments(settings, at, options.holder ?? settings.governance)

  for (const [i, name] of ORDER.entries()) {
    const data = encodeDeployData({
      abi: abis[name] as Abi,
      bytecode: artifacts[name].bytecode,
      args: args[name],
    } as never)
    const hash = await wallet.sendTransaction({ account, chain: null, data, nonce: first + i })
    const receipt = await reader.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw failed(`Expected ${name} to be deployed, but ${hash} reverted.`)
    options.onDeployed?.(name, at[name], receipt.gasUsed)
  }
  await verifyContracts(options, at, chainId, reader)
  return at
}

/** Compares the code at these addresses with what the settings give. @throws BaseError `DEPLOYMENT` naming the contract that differs. */
export async function verifyContracts(
  options: ContractOptions,
  at: ContractAddresses,
  chainId: number,
  reader: Pick<PublicClient, 'getCode'>,
): Promise<void> {
  const immutables = immutablesOf(settingsOf(options), at, BigInt(chainId))
  for (const name of ORDER) {
    const code = await reader.getCode({ address: at[name] })
    if (code !== runtimeCode(artifacts[name], immutables[name])) {
      throw failed(
        `Expected the code of ${name} at ${at[name]}, got ${code === undefined ? 'none' : `${(code.length - 2) / 2} other bytes`}.`,
      )
    }
  }
}

/** Inputs that each precompile answers with as many bytes: two points at infinity, a pair with one, nothing to open. */
const PRECOMPILES = [
  ['EIP-2537 G1ADD', '0x000000000000000000000000000000000000000b', 256, 128],
  ['EIP-2537 G1MSM', '0x000000000000000000000000000000000000000c', 160, 128],
] as const

async function requirePrecompiles(reader: PublicClient): Promise<void> {
  for (const [name, to, input, output] of PRECOMPILES) {
    const { data } = await reader.call({ to, data: `0x${'00'.repeat(input)}` as Hex })
    if (data === undefined || (data.length - 2) / 2 !== output) {
      throw failed(
        `Expected the precompile ${name} at ${to}, got no answer: the chain must be at Isthmus or later.`,
      )
    }
  }
}

const failed = (message: string): BaseError =>
  new BaseError(message, { code: 'DEPLOYMENT', retryable: false })
