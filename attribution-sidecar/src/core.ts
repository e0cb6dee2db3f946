import { randomBytes as secureBytes } from 'node:crypto'
import { join } from 'node:path'
import { createKzg, type Kzg } from '@openledger/ledger'
import { fromHex, type Hex, type SealingKeyPair, sealingKeyPair } from '@openledger/primitives'
import { type Logger, openDatabase, type SqliteHandle } from '@openledger/service'
import {
  createReceiptSigner,
  createSecp256k1,
  type ReceiptSigner,
  type Secp256k1,
} from '@openledger/settlement'
import { PREDEPLOYS } from './chain/addresses.ts'
import { type Chain, createChain } from './chain/chain.ts'
import { createDisputes, type Disputes } from './chain/disputes.ts'
import { createEpochs, type Epochs } from './chain/epochs.ts'
import { createRpc, type Rpc } from './chain/rpc.ts'
import { createSender, type Sender } from './chain/sender.ts'
import type { SidecarConfig } from './config.ts'
import { createDaClient, type DaClient } from './da/da-client.ts'
import { createFollowedBooks, type FollowedBooks } from './ledger/followed-books.ts'
import { createManifests, type Manifests } from './models/manifests.ts'
import { createModelCatalog, type ModelCatalog } from './models/model-catalog.ts'
import { type AccrualRows, createAccrualRows } from './settler/accrual-rows.ts'
import { createBatchLedger } from './settler/batch-ledger.ts'
import { type BatchRows, createBatchRows } from './settler/batch-rows.ts'
import { createBatchImporter } from './settler/import-batch.ts'
import { createReceiptRows, type ReceiptRows } from './settler/receipt-rows.ts'
import { serverSealingKeys } from './settler/server-sealing.ts'
import { migrations } from './store/migrations/index.ts'

/** Closes what was opened, last first, also when opening the next thing fails. */
export type Stack = {
  add(close: () => Promise<unknown> | unknown): void
  readonly closing: boolean
  close(): Promise<void>
}

export function createStack(): Stack {
  const closers: (() => Promise<unknown> | unknown)[] = []
  let closing = false
  return {
    add: (close) => void closers.push(close),
    get closing() {
      return closing
    },
    async close() {
      closing = true
      for (const close of closers.splice(0).reverse()) await close()
    },
  }
}

/** What every role stands on: the database, the mirror of the chain, the DA, the models, and books that follow the chain. */
export type Core = {
  readonly sqlite: SqliteHandle
  readonly rpc: Rpc
  readonly chain: Chain
  readonly da: DaClient
  readonly kzg: Kzg
  readonly secp256k1: Secp256k1
  readonly manifests: Manifests
  readonly models: ModelCatalog
  readonly ledger: FollowedBooks
  readonly batches: BatchRows
  readonly receipts: ReceiptRows
  readonly accruals: AccrualRows
  readonly epochs: Epochs
  readonly disputes: Disputes
  readonly signer: ReceiptSigner
  /** Address and key of the server whose receipts are signed here. */
  readonly server: { address: Hex; key: Uint8Array; sealing: SealingKeyPair } | undefined
  /** Sends the operator's transactions, one after the other. */
  readonly operator: Sender | undefined
  readonly validatorKeys: SealingKeyPair | undefined
  readonly randomBytes: (length: number) => Uint8Array
  /** Reads batches that are settled but not in this database. */
  importForeign(): Promise<void>
}

/** Opens everything and catches up with the chain. */
export async function createCore(values: SidecarConfig, logger: Logger, stack: Stack): Promise<Core> {
  const database = openDatabase(join(values.main.datadir, 'sidecar.db'), migrations)
  stack.add(() => database.close())
  const { sqlite } = database
  const kzg = createKzg()
  stack.add(() => kzg.close())
  const secp256k1 = await createSecp256k1()

  const rpc = createRpc(values.l2.rpc)
  const addresses = { ...PREDEPLOYS, ledger: values.l2.ledger }
  const { pollInterval } = values.l2
  const chain = await createChain({ addresses, pollInterval }, { rpc, sqlite, logger })
  stack.add(() => chain.close())
  const da = createDaClient(values.da)
  const manifests = createManifests({ view: chain.view, da })
  const models = createModelCatalog({ chain, manifests, logger })
  stack.add(() => models.close())
  const batches = createBatchRows(sqlite)
  const receipts = createReceiptRows(sqlite)
  const accruals = createAccrualRows(sqlite)
  const ledger = createFollowedBooks(
    { role: 'mirror', ...createBatchLedger({ batches, receipts }) },
    { chain, kzg, sqlite },
  )
  await ledger.sync()

  const { serverKey, operatorKey } = values.gateway
  const { sealingKey } = values.validator
  const server = serverKey && {
    address: secp256k1.address(fromHex(serverKey)),
    key: fromHex(serverKey),
    sealing: await serverSealingKeys(serverKey),
  }
  const signer = createReceiptSigner({ chainId: chain.chainId, ledger: addresses.ledger }, { secp256k1 })
  const keys = server?.sealing
  const { view } = chain
  return {
    sqlite,
    rpc,
    chain,
    da,
    kzg,
    secp256k1,
    manifests,
    models,
    ledger,
    batches,
    receipts,
    accruals,
    epochs: createEpochs({ rpc, ledger: addresses.ledger }),
    disputes: createDisputes({ rpc }),
    signer,
    server,
    operator: operatorKey ? createSender({ rpc, chainId: chain.chainId, key: operatorKey }) : undefined,
    validatorKeys: sealingKey && (await sealingKeyPair(fromHex(sealingKey))),
    randomBytes: (length) => new Uint8Array(secureBytes(length)),
    importForeign: createBatchImporter({
      ...{ sqlite, view, da, batches, receipts, accruals, signer, keys, logger },
    }),
  }
}
