import {
  addresses,
  ledgerAbi,
  modelRegistryAbi,
  openTokenAbi,
  validatorRegistryAbi,
} from '@openledger/contracts'
import { BaseError, type Hex, WEI_PER_NOPEN } from '@openledger/primitives'
import { type ContractFunctionArgs, parseEventLogs, parseSignature, type TransactionReceipt } from 'viem'
import type { ClaimProof } from '../sidecar/types.ts'
import type { OpenLedgerPublicClient, OpenLedgerWalletClient } from './client.ts'
import { type Payout, payoutsOf } from './payouts.ts'
import { sendCall } from './send.ts'

const ledger = { address: addresses.ledger, abi: ledgerAbi } as const
const token = { address: addresses.openToken, abi: openTokenAbi } as const

export type ModelTerms = ContractFunctionArgs<typeof modelRegistryAbi, 'nonpayable', 'registerModel'>[0]
export type ClaimArguments = ContractFunctionArgs<typeof ledgerAbi, 'nonpayable', 'claim'>
export type ClaimManyArguments = ContractFunctionArgs<typeof ledgerAbi, 'nonpayable', 'claimMany'>

/** `gas` skips the estimate: for calls that can succeed only after others of the same block. `onSent`: the node has the transaction. */
export type SendOptions = { gas?: bigint; onSent?: (hash: Hex) => void }

/** ERC-2612. */
const PERMIT_TYPES = {
  Permit: [
    { name: 'owner', type: 'address' },
    { name: 'spender', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

/** The arguments of `Ledger.claim` from a proof as the sidecar gives it. */
export function claimArguments({ header, account, value, point, proof, tree }: ClaimProof): ClaimArguments {
  const amounts = {
    number: BigInt(header.number),
    generation: BigInt(header.generation),
    total: BigInt(header.total),
    commons: BigInt(header.commons),
  }
  return [{ ...header, ...amounts }, account, BigInt(value), point, proof, tree]
}

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
    async registerAccounts(owners: readonly Hex[], options: SendOptions = {}): Promise<number> {
      return firstAccount(
        await sendCall(wallet, reader, {
          ...ledger,
          functionName: 'registerAccounts',
          args: [owners],
          ...options,
        }),
      )
    },

    /** Registers accounts on a page of their own: accounts that are paid together should lie together. */
    async registerPage(owners: readonly Hex[], options: SendOptions = {}): Promise<number> {
      return firstAccount(
        await sendCall(wallet, reader, {
          ...ledger,
          functionName: 'registerPage',
          args: [owners],
          ...options,
        }),
      )
    },

    /** Moves OPEN of the sender into the deposit of `account`, in one transaction with an ERC-2612 permit. */
    async deposit(account: number, amount: bigint): Promise<TransactionReceipt> {
      const owner = wallet.account.address
      const [nonce, domain] = await Promise.all([
        reader.readContract({ ...token, functionName: 'nonces', args: [owner] }),
        reader.readContract({ ...token, functionName: 'eip712Domain' }),
      ])
      const [, name, version, chainId, verifyingContract] = domain
      const deadline = 2n ** 48n
      const signature = await wallet.signTypedData({
        domain: { name, version, chainId, verifyingContract },
        types: PERMIT_TYPES,
        primaryType: 'Permit',
        message: { owner, spender: addresses.ledger, value: amount * WEI_PER_NOPEN, nonce, deadline },
      })
      const { r, s, yParity } = parseSignature(signature)
      return sendCall(wallet, reader, {
        ...ledger,
        functionName: 'depositWithPermit',
        args: [account, amount, deadline, yParity + 27, r, s],
      })
    },

    async registerModel(
      terms: ModelTerms,
      options: SendOptions = {},
    ): Promise<{ modelId: Hex; receipt: TransactionReceipt }> {
      const receipt = await sendCall(wallet, reader, {
        address: addresses.modelRegistry,
        abi: modelRegistryAbi,
        functionName: 'registerModel',
        args: [terms],
        ...options,
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
      const [payout] = payoutsOf(receipt)
      if (!payout) throw new BaseError('The receipt holds no claim.', { code: 'UNEXPECTED_RECEIPT' })
      const [, , cumulative] = args
      return { amount: payout.amount, cumulative, owner: payout.owner, receipt }
    },

    /**
     * Pays out many accounts by one proof (`claimManyArguments` of `@openledger/ledger`). Resolves with who was paid what; accounts that
     * had it already are missing, those whose payment the token refused are in `refused`.
     */
    async claimMany(args: ClaimManyArguments): Promise<{
      paid: Payout[]
      refused: { account: number; owner: Hex; amount: bigint }[]
      receipt: TransactionReceipt
    }> {
      const receipt = await sendCall(wallet, reader, { ...ledger, functionName: 'claimMany', args })
      const { logs } = receipt
      return {
        paid: payoutsOf(receipt),
        refused: parseEventLogs({ abi: ledgerAbi, logs, eventName: 'PaymentRefused' }).map(
          (event) => event.args,
        ),
        receipt,
      }
    },

    /** The ledger account that the validators' stakers are paid through; registered at first use. */
    async stakersAccount(options: SendOptions = {}): Promise<number> {
      const registry = { address: addresses.validatorRegistry, abi: validatorRegistryAbi } as const
      const account = await reader.readContract({ ...registry, functionName: 'stakersAccount' })
      if (account !== 0) return account
      await sendCall(wallet, reader, {
        ...registry,
        functionName: 'registerStakersAccount',
        args: [],
        ...options,
      })
      return reader.readContract({ ...registry, functionName: 'stakersAccount' })
    },

    openBalance: (owner: Hex) => reader.readContract({ ...token, functionName: 'balanceOf', args: [owner] }),
  }
}
