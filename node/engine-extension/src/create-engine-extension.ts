import { fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import { createHttpServer, type Logger, silentLogger } from '@openledger/service'
import { config, type ExtensionConfig, NAME, VERSION } from './config.ts'
import { createEngineServer } from './engine/engine-server.ts'
import { createInjector, type Injector } from './engine/injector.ts'
import { createUpstream } from './engine/upstream.ts'
import { ENGINE_ERRORS } from './errors.ts'
import { createForcedPath, type ForcedPath } from './forced/forced-path.ts'
import { createTokenCheck, createTokenSource } from './jwt/jwt.ts'
import { extensionMetrics } from './metrics.ts'
import { createTransactionBuilder } from './settlement/build-transaction.ts'
import { createMailbox, type Mailbox } from './settlement/mailbox.ts'
import { engineFailure, settlementRoutes } from './settlement/settlement-routes.ts'
import { createKeySigner, createRemoteSigner, type Signer } from './settlement/signer.ts'

export type EngineExtension = {
  /** Base URLs: the Engine API for op-node, and the service's own routes. */
  readonly urls: { engine: string; http: string }
  readonly injector: Injector
  readonly mailbox: Mailbox
  close(): Promise<void>
}

function signerOf({ key, url, address, timeout }: ExtensionConfig['signer']): Signer {
  if (key && !url) return createKeySigner(key)
  if (url && address && !key) return createRemoteSigner({ url, address, timeoutMs: timeout })
  throw new InvalidInputError('Expected --signer.key-file, or --signer.url with --signer.address.', {
    code: 'INVALID_CONFIG',
  })
}

function forcedPathOf(
  { forced, settlement }: ExtensionConfig,
  dependencies: Parameters<typeof createForcedPath>[1],
): ForcedPath | undefined {
  const { l1Rpc, portal, after, gas } = forced
  if (!l1Rpc && !portal) return undefined
  if (!l1Rpc || !portal)
    throw new InvalidInputError('Expected --forced.l1-rpc and --forced.portal together.', {
      code: 'INVALID_CONFIG',
    })
  return createForcedPath({ l1Rpc, portal, after, gas: BigInt(gas), ledger: settlement.ledger }, dependencies)
}

/** Below this the settler's address cannot pay for many more settlements. */
const LOW_BALANCE = 10n ** 16n

/** The engine extension, serving both of its ports. */
export async function createEngineExtension(
  values: ExtensionConfig,
  dependencies: { logger?: Logger } = {},
): Promise<EngineExtension> {
  const logger = dependencies.logger ?? silentLogger()
  const signer = signerOf(values.signer)
  const secret = fromHex(values.engine.jwtSecret)
  const metrics = extensionMetrics(VERSION)
  const upstream = createUpstream(values.engine.upstream, createTokenSource(secret))
  const mailbox = createMailbox()
  const { ledger, maxFee, maxGas, token } = values.settlement
  const builder = createTransactionBuilder(
    { ledger, maxFee: BigInt(maxFee) * 1_000_000_000n },
    { upstream, signer },
  )
  const timeouts = { engineTimeout: values.engine.timeout, payloadTimeout: values.engine.payloadTimeout }
  const forced = forcedPathOf(values, { mailbox, signer, forced: metrics.forced, logger })
  const injector = createInjector(
    { mode: values.main.mode, ...timeouts },
    { upstream, mailbox, builder, metrics, logger, ...(forced ? { onHead: forced.onHead } : {}) },
  )
  const engine = createEngineServer(
    { engineTimeout: timeouts.engineTimeout, refuse: createTokenCheck(secret) },
    { upstream, injector, metrics, logger },
  )
  const server = createHttpServer({
    name: NAME,
    version: VERSION,
    ...values.http,
    logger,
    metrics: metrics.registry,
    bodyLimit: 4 * 2 ** 20,
    errors: ENGINE_ERRORS,
    checks: [
      { name: 'engine', check: () => engineFailure(upstream) },
      {
        name: 'settler-balance',
        critical: false,
        async check() {
          const call = { method: 'eth_getBalance', params: [signer.address, 'latest'] }
          const [balance] = (await upstream.call([call], 1000)) as [Hex]
          return BigInt(balance) < LOW_BALANCE ? `${signer.address} has ${BigInt(balance)} wei` : undefined
        },
      },
      {
        name: 'injection',
        critical: false,
        check: () => (injector.mode === 'enabled' ? undefined : `the mode is ${injector.mode}`),
      },
    ],
    config: () => config.redact(values),
  })
  settlementRoutes(
    server.app,
    { token, ledger, maxGas, settler: signer.address },
    { mailbox, injector, upstream, builder },
  )
  const close = async () => {
    await engine.close()
    await server.close()
    upstream.close()
  }
  try {
    const urls = { engine: await engine.listen(values.engine), http: await server.listen() }
    return { urls, injector, mailbox, close }
  } catch (error) {
    await close()
    throw error
  }
}
