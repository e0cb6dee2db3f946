import { decodePayments } from '@openledger/contracts'
import { fromHex } from '@openledger/primitives'
import type { SqliteHandle } from '@openledger/service'
import type { ChainLog } from './chain-log.ts'
import type { RpcBlock } from './rpc.ts'

/** JSON of a registered model; integers of 64 bits as decimal text. */
const modelJson = (model: object) =>
  JSON.stringify(model, (_, value) => (typeof value === 'bigint' ? value.toString() : value))

/** Blocks whose hashes are kept to find the fork of a reorganisation. */
const KEPT_BLOCKS = 4096

/** Writes the chain's events into the mirror's tables and takes them back on a reorganisation. */
export type ChainWriter = {
  /** Applies events in order and moves the head to `head`, in one transaction. */
  advance(logs: readonly ChainLog[], head: RpcBlock): void
  /** Takes back everything that blocks above `block` said. */
  revertTo(block: number): void
}

export function createChainWriter(sqlite: SqliteHandle): ChainWriter {
  const run = (sql: string) => {
    const statement = sqlite.prepare(sql)
    return (...values: unknown[]) => void statement.run(...values)
  }
  const addBlock = run('insert or replace into chain_blocks values (?, ?, ?)')
  const pruneBlocks = run('delete from chain_blocks where number < ? and number > 0')
  const addAccount = run('insert into chain_accounts values (?, ?, ?)')
  const changeOwner = run('insert into chain_owner_changes values (?, ?, ?, ?)')
  const addDeposit = run('insert into chain_deposits values (?, ?, ?, ?, ?)')
  const addReservation = run('insert into chain_reservations values (?, ?, ?, ?)')
  const addRetirement = run('insert into chain_retirements values (?, ?, ?)')
  const addClaim = run('insert into chain_claims values (?, ?, ?, ?)')
  const addDatanet = run('insert into chain_datanets values (?, ?, ?, ?)')
  const addVersion = run('insert into chain_versions values (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addModel = run('insert into chain_models values (?, ?, ?, ?, ?, ?)')
  const addSettlement = run('insert into chain_settlements values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)')
  const addFinal = run('insert into chain_finals values (?, ?, ?, ?)')
  const addRollback = run('insert into chain_rollbacks values (?, ?, ?, ?)')
  const markRolledBack = run(
    'update chain_settlements set rolled_back = ? where number > ? and rolled_back is null',
  )

  const apply = ({ log, event, calldata }: ChainLog) => {
    const { blockNumber: block, logIndex: index } = log
    switch (event.eventName) {
      case 'AccountsRegistered':
        event.args.owners.forEach((owner, i) => {
          addAccount(event.args.first + i, fromHex(owner), block)
        })
        break
      case 'OwnerChanged':
        changeOwner(block, index, event.args.account, fromHex(event.args.owner))
        break
      case 'Deposited':
        addDeposit(block, index, event.args.account, event.args.amount, 'deposit')
        break
      case 'Withdrawn':
        addDeposit(block, index, event.args.account, -event.args.amount, 'withdrawal')
        addReservation(block, index, event.args.account, 0n)
        break
      case 'WithdrawRequested':
        addReservation(block, index, event.args.account, event.args.amount)
        break
      case 'Claimed':
        for (const { account, amount } of decodePayments(event.args.payments)) {
          addClaim(block, index, account, amount)
        }
        break
      case 'DatanetCreated':
        addDatanet(event.args.datanet, fromHex(event.args.curator), event.args.commonsAccount, block)
        break
      case 'VersionPublished': {
        const { datanet, version, versionRoot, records, tokens, unmasked, commitment } = event.args
        const [root, bytes] = [fromHex(versionRoot), fromHex(commitment)]
        addVersion(datanet, version, root, records, tokens, unmasked, bytes, block, index)
        break
      }
      case 'ModelRegistered': {
        const { modelId, owner, model } = event.args
        addModel(fromHex(modelId), fromHex(owner), fromHex(model.server), modelJson(model), block, index)
        break
      }
      case 'ModelRetired':
        addRetirement(block, index, fromHex(event.args.modelId))
        break
      case 'Settled': {
        const { number, generation, record, batchHash, certificateHash, amount } = event.args
        addSettlement(
          block,
          index,
          number,
          generation,
          fromHex(record),
          fromHex(batchHash),
          fromHex(certificateHash),
          amount,
          fromHex(log.blockHash),
          fromHex(log.transactionHash),
          fromHex(calldata ?? '0x'),
        )
        break
      }
      case 'Finalized':
        addFinal(block, index, event.args.number, fromHex(event.args.record))
        break
      case 'RolledBack':
        addRollback(block, index, event.args.toNumber, event.args.generation)
        markRolledBack(block, event.args.toNumber)
        break
      default:
        // Roles, pauses and the like: nothing that the sidecar keeps.
        break
    }
  }

  const tables = [
    ...['accounts', 'owner_changes', 'deposits', 'reservations', 'claims', 'datanets', 'versions', 'models'],
    ...['retirements', 'settlements', 'finals', 'rollbacks'],
  ]
  const reverts = [
    run('delete from chain_blocks where number > ?'),
    ...tables.map((table) => run(`delete from chain_${table} where block > ?`)),
  ]
  const unmark = run('update chain_settlements set rolled_back = null where rolled_back > ?')

  return {
    advance: sqlite.transaction((logs: readonly ChainLog[], head: RpcBlock) => {
      for (const log of logs) apply(log)
      addBlock(head.number, fromHex(head.hash), head.timestamp)
      pruneBlocks(head.number - KEPT_BLOCKS)
    }),
    revertTo: sqlite.transaction((block: number) => {
      for (const revert of reverts) revert(block)
      unmark(block)
    }),
  }
}
