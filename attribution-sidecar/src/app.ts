import { join } from 'node:path'
import { o200kTokenizer } from '@openledger/datanet'
import {
  createHttpServer,
  createMetrics,
  type Logger,
  type Metrics,
  type SqliteHandle,
  silentLogger,
} from '@openledger/service'
import { createSnapshotSizes } from './attribution/snapshot-sizes.ts'
import { createChainPort } from './chain/chain-port.ts'
import { createEngineSubmitter } from './chain/engine-submitter.ts'
import { settlerAddress } from './chain/roles.ts'
import { createSender } from './chain/sender.ts'
import { createEmbeddedSubmitter, type SettlementSubmitter } from './chain/submit-settlement.ts'
import { activeValidators } from './chain/validators.ts'
import { assertRoles, config, NAME, SETTLER_MODES, type SidecarConfig, VERSION } from './config.ts'
import { type Core, createCore, createStack, type Stack } from './core.ts'
import { GATEWAY_ERRORS } from './gateway/errors.ts'
import { createGateway, type Gateway } from './gateway/gateway.ts'
import { createAdminCheck } from './gateway/http/admin.ts'
import { chainRoutes } from './http/chain-routes.ts'
import { ledgerMetrics } from './http/ledger-metrics.ts'
import { validatorRoutes } from './http/validator-routes.ts'
import { createManifests } from './models/manifests.ts'
import { createChallengeAnswerer } from './settler/answer-challenges.ts'
import { createSettler, type Settler } from './settler/settler.ts'
import { createValidator, type Validator } from './validator/validator.ts'
import { createVerifier } from './validator/verifier.ts'

export type Sidecar = {
  /** Base URL of the HTTP API. */
  readonly url: string
  /** Its database. */
  readonly sqlite: SqliteHandle
  readonly gateway: Gateway | undefined
  readonly settler: Settler | undefined
  readonly validator: Validator | undefined
  close(): Promise<void>
}

/** The sidecar with the roles of its configuration, serving. */
export async function createSidecar(
  values: SidecarConfig,
  dependencies: { logger?: Logger } = {},
): Promise<Sidecar> {
  assertRoles(values)
  const logger = dependencies.logger ?? silentLogger()
  const stack = createStack()
  try {
    const core = await createCore(values, logger, stack)
    return await startRoles(values, core, logger, stack)
  } catch (error) {
    await stack.close()
    throw error
  }
}

async function startRoles(values: SidecarConfig, core: Core, logger: Logger, stack: Stack): Promise<Sidecar> {
  const { roles } = values.main
  const metrics = createMetrics('openledger_sidecar', VERSION)
  // Sequences and debits continue behind what is settled, also when this database is new.
  if (roles.includes('gateway') || roles.includes('settler')) await core.importForeign()
  const settler = roles.includes('settler')
    ? await startSettler(values, core, metrics, logger, stack)
    : undefined
  if (!settler) {
    stack.add(
      core.chain.onHead(
        () => void core.ledger.sync().catch((err) => logger.warn({ err }, 'books are behind')),
      ),
    )
  }
  const gateway = roles.includes('gateway')
    ? startGateway(values, core, metrics, logger, stack, settler)
    : undefined
  const validator = roles.includes('validator') ? startValidator(values, core, logger, stack) : undefined

  ledgerMetrics(metrics, core, validator)
  const server = createHttpServer({
    name: NAME,
    version: VERSION,
    ...values.http,
    logger,
    metrics,
    bodyLimit: 32 * 2 ** 20,
    errors: GATEWAY_ERRORS,
    checks: [
      { name: 'l2', check: () => core.chain.failure },
      { name: 'settler', critical: false, check: () => Object.values(settler?.status().failures ?? {})[0] },
      { name: 'validator', critical: false, check: () => validator?.status().failure },
    ],
    config: () => config.redact(values),
  })
  stack.add(() => server.close())
  gateway?.routes(server.app)
  const { chain, batches, receipts, ledger } = core
  const admin = createAdminCheck(values.admin.token)
  chainRoutes(server.app, {
    chain,
    books: () => ledger.books,
    batches,
    receipts,
    settler,
    admin,
    roles,
  })
  if (validator) validatorRoutes(server.app, validator)
  const url = await server.listen()
  // Loading the ceremony's points takes a second: off the way of the first settlement, and of the start.
  core.kzg.ready.catch((err: unknown) => stack.closing || logger.error({ err }, 'KZG cannot be used'))
  return { url, sqlite: core.sqlite, gateway, settler, validator, close: () => stack.close() }
}

/** Behind a sequencer the engine extension includes settlements; the embedded L2 takes them from anybody. */
function submitterOf(
  { engine }: SidecarConfig,
  embedded: Parameters<typeof createEmbeddedSubmitter>[0],
): SettlementSubmitter {
  const { url, token } = engine
  return url && token
    ? createEngineSubmitter({ url, token, gas: embedded.gas })
    : createEmbeddedSubmitter(embedded)
}

async function startSettler(
  values: SidecarConfig,
  core: Core,
  metrics: Metrics,
  logger: Logger,
  stack: Stack,
): Promise<Settler> {
  const { rpc, chain, server } = core
  const { addresses } = chain
  const from = values.settler.address ?? (await settlerAddress(rpc, addresses.ledger))
  const gas = BigInt(values.settler.gas)
  const modes = metrics.gauge('settler_mode', {
    help: '1 for the mode that the settler is in',
    labels: ['mode'],
  })
  const settler = createSettler(
    { ...values.settler, settler: from },
    {
      ...core,
      onMode: (mode) => {
        for (const one of SETTLER_MODES) modes.set(one === mode ? 1 : 0, { mode: one })
      },
      sizes: createSnapshotSizes(core.sqlite),
      submitter: submitterOf(values, { rpc, settler: from, ledger: addresses.ledger, gas }),
      recipients: async () => {
        const validators = await activeValidators(rpc, addresses)
        const keys = validators.map(({ encryptionKey }) => encryptionKey)
        return server ? [...keys, server.sealing.publicKey] : keys
      },
      logger,
    },
  )
  stack.add(() => settler.close())
  const answerer = createChallengeAnswerer({
    ...core,
    sender: core.operator,
    logger,
  })
  stack.add(() => answerer.close())
  return settler
}

function startGateway(
  values: SidecarConfig,
  core: Core,
  metrics: Metrics,
  logger: Logger,
  stack: Stack,
  settler: Settler | undefined,
): Gateway {
  const { sqlite, chain, da, models, ledger, operator, secp256k1 } = core
  const server = core.server!
  const options = {
    ...(values.admin.token ? { adminToken: values.admin.token } : {}),
    indexFolder: join(values.main.datadir, 'index'),
  }
  const gateway = createGateway(options, {
    sqlite,
    chain: createChainPort({ chain, books: () => ledger.books, operator }),
    da,
    models,
    serverKeys: new Map([[server.address, server.key]]),
    custodianKey: server.sealing.publicKey,
    tokenizer: o200kTokenizer(),
    secp256k1,
    logger,
    metrics,
    onReceipts: () => settler?.wake(),
  })
  const stop = models.onChange(() => gateway.refresh())
  stack.add(async () => {
    stop()
    await gateway.close()
  })
  return gateway
}

function startValidator(values: SidecarConfig, core: Core, logger: Logger, stack: Stack): Validator {
  const { rpc, chain, da } = core
  const keys = core.validatorKeys!
  const key = values.validator.key!
  const verifier = createVerifier({ chainId: chain.chainId, da: values.da, keys })
  stack.add(() => verifier.close())
  const validator = createValidator(
    { key, peers: values.validator.peers },
    {
      ...core,
      // Its own reading of the manifests: nothing of the other roles is believed.
      manifests: createManifests({ view: chain.view, da }),
      verifier,
      keys,
      sender: createSender({ rpc, chainId: chain.chainId, key }),
      logger,
    },
  )
  stack.add(() => validator.close())
  return validator
}
