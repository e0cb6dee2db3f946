import { datanetRegistryAbi } from '@openledger/contracts'
import type { Books } from '@openledger/ledger'
import { BaseError, type Hex, toHex } from '@openledger/primitives'
import { encodeFunctionData, parseEventLogs } from 'viem'
import type { ChainPort } from '../gateway/ports.ts'
import type { Chain } from './chain.ts'
import type { Sender, SendListeners, SentTransaction } from './sender.ts'
import { activeValidators } from './validators.ts'

/** What the gateway asks the chain, answered by the mirror and, for Datanets, by the operator's transactions. */
export function createChainPort(dependencies: {
  chain: Chain
  books: () => Books
  /** Without it the chain is read only. */
  operator: Sender | undefined
}): ChainPort {
  const { chain, books, operator } = dependencies
  const { view, addresses, rpc } = chain
  function registry(data: Hex, listeners?: SendListeners): Promise<SentTransaction> {
    if (!operator) {
      throw new BaseError('Expected an operator key to write Datanets to the chain, got none.', {
        code: 'READ_ONLY',
        hint: 'Start with --gateway.operator-key.',
      })
    }
    return operator.send({ to: addresses.datanetRegistry, data }, listeners)
  }

  return {
    chainId: chain.chainId,
    ledger: addresses.ledger,
    sync: async () => void (await chain.sync()),
    accountOwner: async (account) => view.ownerOf(account),
    async deposited(account) {
      const free = view.depositedOf(account) - view.reservedOf(account)
      return free > 0n ? free : 0n
    },
    settledDebit: async (account) => books().balance(account).debit,
    async createDatanet(policyHash) {
      const { logs, hash } = await registry(
        encodeFunctionData({ abi: datanetRegistryAbi, functionName: 'createDatanet', args: [policyHash] }),
      )
      const [event] = parseEventLogs({
        abi: datanetRegistryAbi,
        eventName: 'DatanetCreated',
        logs: logs as never,
      })
      if (!event)
        throw new BaseError('The registry did not say which Datanet it created.', { code: 'INTERNAL' })
      await chain.sync()
      return { id: event.args.datanet, commons: event.args.commonsAccount, transaction: hash }
    },
    async versionRoot(datanet, version) {
      await chain.sync()
      return view.version(datanet, version)?.versionRoot
    },
    isPending: async (transaction) =>
      (await rpc.request<{ blockHash: Hex | null } | null>('eth_getTransactionByHash', [transaction]))
        ?.blockHash === null,
    async publishVersion({ datanet, versionRoot, records, tokens, unmasked, commitment }, listeners) {
      const { hash } = await registry(
        encodeFunctionData({
          abi: datanetRegistryAbi,
          functionName: 'publishVersion',
          args: [datanet, versionRoot, records, tokens, unmasked, toHex(commitment)],
        }),
        listeners,
      )
      await chain.sync()
      return { transaction: hash }
    },
    validatorKeys: async () =>
      (await activeValidators(rpc, addresses)).map(({ encryptionKey }) => encryptionKey),
  }
}
