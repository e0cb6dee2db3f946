import { randomBytes as secureBytes } from 'node:crypto'
import { join } from 'node:path'
import { ledgerAbi } from '@openledger/contracts'
import { o200kTokenizer } from '@openledger/datanet'
import { createKzg } from '@openledger/ledger'
import { fromHex, type Hex, sealingKeyPair } from '@openledger/primitives'
import {
  createHttpServer,
  createMetrics,
  type HttpServer,
  type Logger,
  openDatabase,
  silentLogger,
} from '@openledger/service'
import { createReceiptSigner, createSecp256k1 } from '@openledger/settlement'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { PREDEPLOYS } from './chain/addresses.ts'
import { createChain } from './chain/chain.ts'
import { createChainPort } from './chain/chain-port.ts'
import { createRpc } from './chain/rpc.ts'
import { createSender } from './chain/sender.ts'
import { createEmbeddedSubmitter } from './chain/submit-settlement.ts'
import { activeValidators } from './chain/validators.ts'
import { assertRoles, config, NAME, type SidecarConfig, VERSION } from './config.ts'
import { createDaClient } from './da/da-client.ts'
import { GATEWAY_ERRORS } from './gateway/errors.ts'
import { createGateway, type Gateway } from './gateway/gateway.ts'
import { createAdminCheck } from './gateway/http/admin.ts'
import { chainRoutes } from './http/chain-routes.ts'
import { createFollowedBooks } from './ledger/followed-books.ts'
import { createManifests } from './models/manifests.ts'
import { createModelCatalog } from './models/model-catalog.ts'
import { createBatchLedger } from './settler/batch-ledger.ts'
import { createBatchRows } from './settler/batch-rows.ts'
import { createBatchImporter } from './settler/import-batch.ts'
import { createReceiptRows } from './settler/receipt-rows.ts'
import { serverSealingKeys } from './settler/server-sealing.ts'
import { createSettler, type Settler } from './settler/settler.ts'
import { migrations } from './store/migrations/index.ts'
import { createValidator, type Validator } from './validator/validator.ts'
import { createVerifier } from './validator/verifier.ts'

export type Sidecar = {
  /** Base URL of the HTTP API. */
  readonly url: string
  readonly gateway: Gateway | undefined
  readonly settler: Settler | undefined
  readonly validator: Validator | undefined
  close(): Promise<void>
}

/** Closes what was opened, last first, also when opening the next thing fails. */
function createStack() {
  const closers: (() => Promise<unknown> | unknown)[] = []
  return {
    add: (close: () => Promise<unknown> | unknown) => void closers.push(close),
    async close() {
      for (const close of closers.splice(0).reverse()) await close()
    },
  }
}

/** The sidecar with the roles of its configuration, serving. */
export async function createSidecar(
  values: SidecarConfig,
  dependencies: { logger?: Logger } = {},
): Promise<Sidecar> {
  assertRoles(values)
  const stack = createStack()
  try {
    return await compose(values, dependencies.logger ?? silentLogger(), stack)
  } catch (error) {
    await stack.close()
    throw error
  }
}

async function compose(
  values: SidecarConfig,
  logger: Logger,
  stack: ReturnType<typeof createStack>,
): Promise<Sidecar> {
  const { roles, datadir } = values.main
  const randomBytes = (length: number) => new Uint8Array(secureBytes(length))
  const metrics = createMetrics('openledger_sidecar', VERSION)
  const database = openDatabase(join(datadir, 'sidecar.db'), migrations)
  stack.add(() => database.close())
  const { sqlite } = database
  const kzg = createKzg()
  // The ceremony's points take a second to load, off the way of the first settlement; a thread that is ended while its native library
  // loads would take the process with it.
  const loaded = kzg.ready
  stack.add(() => loaded.catch(() => {}).then(() => kzg.close()))
  loaded.catch((err: unknown) => logger.error({ err }, 'KZG cannot be used'))
  const secp256k1 = await createSecp256k1()

  const rpc = createRpc(values.l2.rpc)
  const addresses = { ...PREDEPLOYS, ledger: values.l2.ledger }
  const chain = await createChain(
    { addresses, pollInterval: values.l2.pollInterval },
    { rpc, sqlite, logger },
  )
  stack.add(() => chain.close())
  const da = createDaClient(values.da)
  const manifests = createManifests({ view: chain.view, da })
  const models = createModelCatalog({ chain, manifests, logger })
  stack.add(() => models.close())

  const batches = createBatchRows(sqlite)
  const receipts = createReceiptRows(sqlite)
  const ledger = createFollowedBooks(
    { role: 'mirror', ...createBatchLedger({ batches, receipts }) },
    { chain, kzg, sqlite },
  )
  await ledger.sync()

  const { serverKey, operatorKey } = values.gateway
  const serverKeys = new Map<Hex, Uint8Array>()
  if (serverKey) serverKeys.set(secp256k1.address(fromHex(serverKey)), fromHex(serverKey))
  const sealing = serverKey ? await serverSealingKeys(serverKey) : undefined
  const operator = operatorKey ? createSender({ rpc, chainId: chain.chainId, key: operatorKey }) : undefined

  let settler: Settler | undefined
  let gateway: Gateway | undefined
  if (roles.includes('settler')) {
    const settlerAddress = values.settler.address ?? (await settlerOf(rpc, addresses.ledger))
    settler = createSettler(
      { ...values.settler, settler: settlerAddress },
      {
        sqlite,
        chain,
        da,
        ledger,
        batches,
        receipts,
        terms: models.terms,
        submitter: createEmbeddedSubmitter({
          rpc,
          settler: settlerAddress,
          ledger: addresses.ledger,
          gas: BigInt(values.settler.gas),
        }),
        recipients: async () => {
          const validators = await activeValidators(rpc, addresses)
          const keys = validators.map(({ encryptionKey }) => encryptionKey)
          return sealing ? [...keys, sealing.publicKey] : keys
        },
        randomBytes,
        importForeign: createBatchImporter({
          sqlite,
          view: chain.view,
          da,
          batches,
          receipts,
          signer: createReceiptSigner({ chainId: chain.chainId, ledger: addresses.ledger }, { secp256k1 }),
          keys: sealing,
          logger,
        }),
        logger,
      },
    )
    stack.add(() => settler?.close())
  } else {
    const follow = chain.onHead(() => void ledger.sync().catch(() => {}))
    stack.add(follow)
  }
  if (roles.includes('gateway') && sealing) {
    gateway = createGateway(values.admin.token ? { adminToken: values.admin.token } : {}, {
      sqlite,
      chain: createChainPort({ chain, books: () => ledger.books, operator }),
      da,
      models,
      serverKeys,
      custodianKey: sealing.publicKey,
      tokenizer: o200kTokenizer(),
      secp256k1,
      logger,
      metrics,
      onReceipts: () => settler?.wake(),
    })
    const refresh = models.onChange(() => gateway?.refresh())
    stack.add(async () => {
      refresh()
      await gateway?.close()
    })
  }

  let validator: Validator | undefined
  const { key: validatorKey, sealingKey } = values.validator
  if (roles.includes('validator') && validatorKey && sealingKey) {
    const keys = await sealingKeyPair(fromHex(sealingKey))
    const verifier = createVerifier({ chainId: chain.chainId, da: values.da, keys })
    stack.add(() => verifier.close())
    validator = createValidator(
      { key: validatorKey },
      {
        chain,
        kzg,
        sqlite,
        da,
        // Its own reading of the manifests: nothing of the other roles is believed.
        manifests: createManifests({ view: chain.view, da }),
        verifier,
        secp256k1,
        keys,
        sender: createSender({ rpc, chainId: chain.chainId, key: validatorKey }),
        logger,
      },
    )
    stack.add(() => validator?.close())
  }

  const server: HttpServer = createHttpServer({
    name: NAME,
    version: VERSION,
    ...values.http,
    logger,
    metrics,
    bodyLimit: 32 * 2 ** 20,
    errors: GATEWAY_ERRORS,
    checks: [
      { name: 'l2', check: () => chain.failure },
      { name: 'settler', critical: false, check: () => Object.values(settler?.status().failures ?? {})[0] },
      { name: 'validator', critical: false, check: () => validator?.status().failure },
    ],
    config: () => config.redact(values),
  })
  stack.add(() => server.close())
  gateway?.routes(server.app)
  chainRoutes(server.app, {
    chain,
    books: () => ledger.books,
    batches,
    receipts,
    settler,
    validator,
    admin: createAdminCheck(values.admin.token),
    roles,
  })
  const url = await server.listen()
  return { url, gateway, settler, validator, close: () => stack.close() }
}

/** The settler's system address as the ledger has it. */
async function settlerOf(rpc: ReturnType<typeof createRpc>, ledger: Hex): Promise<Hex> {
  const call = { abi: ledgerAbi, functionName: 'roles' } as const
  const data = await rpc.request<Hex>('eth_call', [{ to: ledger, data: encodeFunctionData(call) }, 'latest'])
  return decodeFunctionResult({ ...call, data })[2].toLowerCase() as Hex
}
