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
  const pruneBlocks = run('delete from chain_blocks where number < ?')
  const addAccount = run('insert into chain_accounts values (?, ?, ?)')
  const changeOwner = run('insert into chain_owner_changes values (?, ?, ?, ?)')
  const addDeposit = run('insert into chain_deposits values (?, ?, ?, ?, ?)')
  const addClaim = run('insert into chain_claims values (?, ?, ?, ?, ?)')
  const addDatanet = run('insert into chain_datanets values (?, ?, ?, ?)')
  const addVersion = run('insert into chain_versions values (?, ?, ?, ?, ?, ?, ?, ?)')
  const addModel = run('insert into chain_models values (?, ?, ?, ?, ?, ?)')
  const addSettlement = run('insert into chain_settlements values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)')
  const addFinal = run('insert into chain_finals values (?, ?, ?, ?)')
  const addRollback = run('insert into chain_rollbacks values (?, ?, ?, ?)')
  const markRolledBack = run(
    'update chain_settlements set rolled_back = ? where number > ? and rolled_back is null',
  )

  const apply = ({ log, event, calldata }: ChainLog) => {
    const { blockNumber: block, logIndex: index } = log
    const { args } = event
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
        break
      case 'Claimed':
        addClaim(block, index, event.args.account, event.args.amount, event.args.cumulative)
        break
      case 'DatanetCreated':
        addDatanet(event.args.datanet, fromHex(event.args.curator), event.args.commons, block)
        break
      case 'VersionPublished': {
        const { datanet, version, versionRoot, records, tokens, unmasked, commitment } = event.args
        const [root, bytes] = [fromHex(versionRoot), fromHex(commitment)]
        addVersion(datanet, version, root, records, tokens, unmasked, bytes, block)
        break
      }
      case 'ModelRegistered': {
        const { modelId, owner, model } = event.args
        addModel(fromHex(modelId), fromHex(owner), fromHex(model.server), modelJson(model), block, index)
        break
      }
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
        throw new TypeError(`Expected a known event, got ${JSON.stringify(args)}.`)
    }
  }

  const reverts = [
    'chain_blocks where number',
    ...['accounts', 'owner_changes', 'deposits', 'claims', 'datanets', 'versions', 'models'].map(
      (table) => `chain_${table} where block`,
    ),
    ...['settlements', 'finals', 'rollbacks'].map((table) => `chain_${table} where block`),
  ].map((rest) => run(`delete from ${rest} > ?`))
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
