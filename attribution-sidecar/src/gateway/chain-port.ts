import { datanetRegistryAbi } from '@openledger/contracts'
import { BaseError, type Hex, toHex, UnavailableError } from '@openledger/primitives'
import {
  type Abi,
  type ContractFunctionArgs,
  type ContractFunctionName,
  ContractFunctionRevertedError,
  createWalletClient,
  defineChain,
  http,
  parseEventLogs,
  type TransactionReceipt,
  BaseError as ViemError,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { Chain } from '../chain/chain.ts'
import { activeValidators } from '../chain/validators.ts'
import type { ChainPort } from './ports.ts'

type Write = ContractFunctionName<typeof datanetRegistryAbi, 'nonpayable'>

/** Pause between two looks for a transaction's receipt, in ms. */
const RECEIPT_POLL_MS = 50
const RECEIPT_TIMEOUT_MS = 120_000

/**
 * The gateway's view of the chain: reads from the mirror, writes in the operator's name.
 * @param options.operatorKey without it Datanets can be read, but not created or published.
 * @param options.settledDebit the account's debit in the books, when this process keeps them.
 */
export function createChainPort(
  options: { rpcUrl: string; operatorKey?: Hex; settledDebit?: (account: number) => bigint },
  { chain }: { chain: Chain },
): ChainPort {
  const { addresses, view, chainId, rpc } = chain
  const account = options.operatorKey && privateKeyToAccount(options.operatorKey)
  const wallet =
    account &&
    createWalletClient({
      account,
      chain: defineChain({
        id: chainId,
        name: 'OpenLedger L2',
        nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
        rpcUrls: { default: { http: [options.rpcUrl] } },
      }),
      transport: http(options.rpcUrl),
    })
  /** One sending at a time, so that nonces follow each other. */
  let line: Promise<unknown> = Promise.resolve()

  async function send<F extends Write>(
    functionName: F,
    args: ContractFunctionArgs<typeof datanetRegistryAbi, 'nonpayable', F>,
    onSent: (transaction: Hex) => void = () => {},
  ): Promise<TransactionReceipt> {
    if (!wallet || !account) {
      throw new BaseError('This sidecar has no operator key: it cannot create or publish Datanets.', {
        code: 'FORBIDDEN',
        hint: 'Start it with --gateway.operator-key.',
      })
    }
    const turn = line.then(async () => {
      const request = {
        address: addresses.datanetRegistry,
        abi: datanetRegistryAbi as Abi,
        functionName,
        args,
      }
      try {
        await rpc.client.simulateContract({ ...request, account } as never)
        return await wallet.writeContract(request as never)
      } catch (error) {
        throw toSendError(functionName, error)
      }
    })
    line = turn.catch(() => {})
    const hash = await turn
    onSent(hash)
    const receipt = await rpc.client.waitForTransactionReceipt({
      hash,
      pollingInterval: RECEIPT_POLL_MS,
      timeout: RECEIPT_TIMEOUT_MS,
    })
    if (receipt.status !== 'success') {
      throw new BaseError(`The transaction ${hash} (${functionName}) was reverted.`, { code: 'REVERTED' })
    }
    await chain.sync()
    return receipt
  }

  return {
    chainId,
    ledger: addresses.ledger,
    sync: async () => void (await chain.sync()),
    accountOwner: async (number) => view.ownerOf(number),
    deposited: async (number) => view.depositedOf(number),
    settledDebit: async (number) => options.settledDebit?.(number) ?? 0n,
    async createDatanet(policyHash) {
      const receipt = await send('createDatanet', [policyHash])
      const [created] = parseEventLogs({
        abi: datanetRegistryAbi,
        eventName: 'DatanetCreated',
        logs: receipt.logs,
      })
      return {
        id: created!.args.datanet,
        commons: created!.args.commonsAccount,
        transaction: receipt.transactionHash,
      }
    },
    versionRoot: async (datanet, version) => {
      await chain.sync()
      return view.version(datanet, version)?.versionRoot
    },
    async publishVersion({ datanet, versionRoot, records, tokens, unmasked, commitment }, onSent) {
      const receipt = await send(
        'publishVersion',
        [datanet, versionRoot, records, tokens, unmasked, toHex(commitment)],
        onSent,
      )
      return { transaction: receipt.transactionHash }
    },
    validatorKeys: async () =>
      (await activeValidators(rpc, addresses)).map(({ encryptionKey }) => encryptionKey),
  }
}

function toSendError(what: string, cause: unknown): BaseError {
  const text = cause instanceof ViemError ? cause.shortMessage : String(cause)
  const reverted = cause instanceof ViemError && cause.walk((e) => e instanceof ContractFunctionRevertedError)
  return reverted
    ? new BaseError(`The chain refuses ${what}: ${text}`, { code: 'REVERTED', cause })
    : new UnavailableError(`The L2 node did not take ${what}: ${text}`, { cause })
}
