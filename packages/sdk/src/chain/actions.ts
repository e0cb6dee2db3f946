import {
  addresses,
  ledgerAbi,
  modelRegistryAbi,
  openTokenAbi,
  validatorRegistryAbi,
} from '@openledger/contracts'
import { BaseError, type Hex, WEI_PER_NOPEN } from '@openledger/primitives'
import { type ContractFunctionArgs, parseEventLogs, type TransactionReceipt } from 'viem'
import type { OpenLedgerPublicClient, OpenLedgerWalletClient } from './client.ts'
import { sendCall } from './send.ts'

const ledger = { address: addresses.ledger, abi: ledgerAbi } as const
const token = { address: addresses.openToken, abi: openTokenAbi } as const

export type ModelTerms = ContractFunctionArgs<typeof modelRegistryAbi, 'nonpayable', 'registerModel'>[0]
export type ClaimArguments = ContractFunctionArgs<typeof ledgerAbi, 'nonpayable', 'claim'>

export type OpenLedgerActions = ReturnType<typeof openLedgerActions>

function firstAccount(receipt: TransactionReceipt): number {
  const [event] = parseEventLogs({ abi: ledgerAbi, logs: receipt.logs, eventName: 'AccountsRegistered' })
  if (!event)
    throw new BaseError('The receipt holds no registration of accounts.', { code: 'UNEXPECTED_RECEIPT' })
  return Number(event.args.first)
}

/** What people do on the chain. Every call waits for its receipt; amounts are nOPEN. */
export function openLedgerActions(wallet: OpenLedgerWalletClient, reader: OpenLedgerPublicClient) {
  return {
    /** Registers accounts on the shared page; resolves with the first number, the others follow it. */
    async registerAccounts(owners: readonly Hex[]): Promise<number> {
      return firstAccount(
        await sendCall(wallet, reader, { ...ledger, functionName: 'registerAccounts', args: [owners] }),
      )
    },

    /** Registers accounts on a page of their own: accounts that are paid together should lie together. */
    async registerPage(owners: readonly Hex[]): Promise<number> {
      return firstAccount(
        await sendCall(wallet, reader, { ...ledger, functionName: 'registerPage', args: [owners] }),
      )
    },

    /** Moves OPEN of the sender into the deposit of `account`, approving the ledger when needed. */
    async deposit(account: number, amount: bigint): Promise<TransactionReceipt> {
      const owner = wallet.account.address
      const allowance = await reader.readContract({
        ...token,
        functionName: 'allowance',
        args: [owner, addresses.ledger],
      })
      if (allowance < amount * WEI_PER_NOPEN) {
        await sendCall(wallet, reader, {
          ...token,
          functionName: 'approve',
          args: [addresses.ledger, 2n ** 256n - 1n],
        })
      }
      return sendCall(wallet, reader, { ...ledger, functionName: 'deposit', args: [account, amount] })
    },

    async registerModel(terms: ModelTerms): Promise<{ modelId: Hex; receipt: TransactionReceipt }> {
      const receipt = await sendCall(wallet, reader, {
        address: addresses.modelRegistry,
        abi: modelRegistryAbi,
        functionName: 'registerModel',
        args: [terms],
      })
      const [event] = parseEventLogs({
        abi: modelRegistryAbi,
        logs: receipt.logs,
        eventName: 'ModelRegistered',
      })
      if (!event) throw new BaseError('The receipt holds no model.', { code: 'UNEXPECTED_RECEIPT' })
      return { modelId: event.args.modelId, receipt }
    },

    /** Pays out an account's credit as proven; anyone may trigger it, the owner is paid. Resolves with what was paid. */
    async claim(
      args: ClaimArguments,
    ): Promise<{ amount: bigint; cumulative: bigint; owner: Hex; receipt: TransactionReceipt }> {
      const receipt = await sendCall(wallet, reader, { ...ledger, functionName: 'claim', args })
      const [event] = parseEventLogs({ abi: ledgerAbi, logs: receipt.logs, eventName: 'Claimed' })
      if (!event) throw new BaseError('The receipt holds no claim.', { code: 'UNEXPECTED_RECEIPT' })
      return {
        amount: event.args.amount,
        cumulative: event.args.cumulative,
        owner: event.args.owner,
        receipt,
      }
    },

    /** The ledger account that the validators' stakers are paid through; registered at first use. */
    async stakersAccount(): Promise<number> {
      const registry = { address: addresses.validatorRegistry, abi: validatorRegistryAbi } as const
      const account = await reader.readContract({ ...registry, functionName: 'stakersAccount' })
      if (account !== 0) return account
      await sendCall(wallet, reader, { ...registry, functionName: 'registerStakersAccount', args: [] })
      return reader.readContract({ ...registry, functionName: 'stakersAccount' })
    },

    openBalance: (owner: Hex) => reader.readContract({ ...token, functionName: 'balanceOf', args: [owner] }),
  }
}
