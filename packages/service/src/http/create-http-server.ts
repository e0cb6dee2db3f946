import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { z } from 'zod'
import { port } from '../config/units.ts'
import type { ErrorEdge } from '../errors/error-table.ts'
import { type Logger, silentLogger } from '../log/create-logger.ts'
import type { Metrics } from '../metrics/create-metrics.ts'
import { failedChecks, type HealthCheck } from './health.ts'
import { listen } from './listen.ts'
import { PROBLEM_TYPE, toProblem } from './problem.ts'

/** Configuration group `http`; the default port is the service's own. */
export const httpGroup = (defaultPort: number) =>
  z.object({
    host: z
      .string()
      .min(1)
      .default('127.0.0.1')
      .describe('address to listen on; loopback unless you mean it'),
    port: port().default(defaultPort).describe('port to listen on; 0 or `auto` chooses a free one'),
  })

export type HttpServerOptions = {
  name: string
  version: string
  host?: string
  /** 0 lets the system choose. */
  port?: number
  logger?: Logger
  metrics?: Metrics
  /** Largest request body in bytes. Default 1 MiB. */
  bodyLimit?: number
  checks?: readonly HealthCheck[]
  /** What `/config` answers: compatibility facts and the redacted configuration. */
  config?: () => unknown
  /** Error codes of this service on top of the shared table. */
  errors?: Readonly<Record<string, ErrorEdge>>
  /** Flag that changes the port, for the message when it is taken. Default `--http.port`. */
  portFlag?: string
}

export type HttpServer = {
  /** Add routes before `listen`; `app.inject` tests without a socket. */
  readonly app: FastifyInstance
  /** Starts to listen. @returns the base URL, e.g. `http://127.0.0.1:3100`. */
  listen(): Promise<string>
  close(): Promise<void>
}

/** A fastify application with request ids, problem+json errors, health, `/config` and `/metrics`; it does not listen yet. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const logger = options.logger ?? silentLogger()
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit ?? 2 ** 20,
    requestIdHeader: 'x-request-id',
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // Commitments travel in the path and a certificate with many absentees is long.
    http: { maxHeaderSize: 2 ** 18 },
    routerOptions: { maxParamLength: 300_000, ignoreTrailingSlash: false },
  })
  addErrors(app, options, logger)
  addHealth(app, options)
  addRequestMetrics(app, options, logger)
  return {
    app,
    listen: () => listen(app, { ...options, logger }),
    close: () => app.close(),
  }
}

function addErrors(app: FastifyInstance, options: HttpServerOptions, logger: Logger): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.setErrorHandler((thrown, request, reply) => {
    const { problem, error } = toProblem(thrown, request.id, options.errors)
    const log = problem.status >= 500 ? 'error' : 'debug'
    logger[log](
      { requestId: request.id, method: request.method, code: error.code, err: error },
      error.shortMessage,
    )
    const after = Number(error.meta.retryAfterMs)
    if (after > 0) reply.header('retry-after', Math.ceil(after / 1000))
    return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem))
  })
  app.setNotFoundHandler((request, reply) => {
    const problem = {
      type: 'urn:openledger:error:NOT_FOUND',
      title: 'Not found',
      status: 404,
      detail: `No route \`${request.method} ${request.url.slice(0, 200)}\`.`,
      instance: `urn:openledger:request:${request.id}`,
      code: 'NOT_FOUND',
      retryable: false,
    }
    return reply.code(404).type(PROBLEM_TYPE).send(JSON.stringify(problem))
  })
}

function addHealth(app: FastifyInstance, options: HttpServerOptions): void {
  const { name, version, checks = [] } = options
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const failed = (await failedChecks(checks)).filter((check) => check.critical)
    return reply.code(failed.length > 0 ? 503 : 200).send({ ready: failed.length === 0, failed })
  })
  const health = async () => {
    const failed = await failedChecks(checks)
    const status = failed.some((check) => check.critical)
      ? 'unhealthy'
      : failed.length > 0
        ? 'degraded'
        : 'healthy'
    return { name, version, status, failed }
  }
  app.get('/healthz', async (_request, reply) => {
    const body = await health()
    return reply.code(body.status === 'unhealthy' ? 503 : body.status === 'degraded' ? 206 : 200).send(body)
  })
  // Load balancers and EigenDA's own tools ask here and want 200 whenever the process answers.
  app.get('/health', async () => health())
  if (options.config) app.get('/config', async () => options.config?.())
  const { metrics } = options
  if (metrics) {
    app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  }
}

function addRequestMetrics(app: FastifyInstance, options: HttpServerOptions, logger: Logger): void {
  const seconds = options.metrics?.histogram('http_request_duration_seconds', {
    help: 'Time from the request line to the last byte of the answer',
    labels: ['method', 'route', 'status'],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const status = reply.statusCode
    seconds?.observe(reply.elapsedTime / 1000, { method: request.method, route, status })
    logger.debug(
      { requestId: request.id, method: request.method, route, status, ms: Math.round(reply.elapsedTime) },
      'request',
    )
  })
}
