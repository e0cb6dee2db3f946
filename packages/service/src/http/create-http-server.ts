import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { z } from 'zod'
import { port } from '../config/units.ts'
import type { ErrorEdge } from '../errors/error-table.ts'
import { type Logger, silentLogger } from '../log/create-logger.ts'
import type { Metrics } from '../metrics/create-metrics.ts'
import { type DirectDependencies, type DirectRoutes, directServerFactory } from './direct-routes.ts'
import { failedChecks, type HealthCheck } from './health.ts'
import { listen } from './listen.ts'
import { PROBLEM_TYPE, problemAnswer } from './problem.ts'

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
  /** Routes that are answered without fastify, with the same errors, request ids and metrics. */
  direct?: DirectRoutes
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
  const observe = requestObserver(options, logger)
  let closing = false
  const direct: DirectDependencies = {
    problem: (thrown, request) => problemAnswer(thrown, request, logger, options.errors),
    observe,
    closing: () => closing,
  }
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
    ...(options.direct ? { serverFactory: directServerFactory(options.direct, direct) } : {}),
  })
  app.addHook('preClose', async () => {
    closing = true
  })
  addErrors(app, options, logger)
  addHealth(app, options)
  app.addHook('onResponse', async ({ method, id, routeOptions }, reply) =>
    observe(routeOptions.url ?? 'none', method, reply.statusCode, id, reply.elapsedTime),
  )
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
    const { status, headers, body } = problemAnswer(thrown, request, logger, options.errors)
    return reply.code(status).headers(headers).send(body)
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

type Observe = (route: string, method: string, status: number, id: string, ms: number) => void

function requestObserver(options: HttpServerOptions, logger: Logger): Observe {
  const seconds = options.metrics?.histogram('http_request_duration_seconds', {
    help: 'Time from the request line to the last byte of the answer',
    labels: ['method', 'route', 'status'],
  })
  return (route, method, status, requestId, ms) => {
    seconds?.observe(ms / 1000, { method, route, status })
    logger.debug({ requestId, method, route, status, ms: Math.round(ms) }, 'request')
  }
}
