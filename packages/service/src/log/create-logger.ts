import pino, { type DestinationStream, type Logger } from 'pino'
import { z } from 'zod'

export type { Logger }

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export const LOG_FORMATS = ['auto', 'json', 'pretty'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]
export type LogFormat = (typeof LOG_FORMATS)[number]

/** Configuration group `log`. */
export const logGroup = z.object({
  level: z.enum(LOG_LEVELS).default('info').describe('least severe level that is written'),
  format: z.enum(LOG_FORMATS).default('auto').describe('`auto` is `pretty` on a terminal, else `json`'),
})

/** Fields that never reach a log, at the top and one and two levels down. */
const SECRET_FIELDS = [
  'key',
  'privateKey',
  'secret',
  'password',
  'token',
  'apiKey',
  'authorization',
  'cookie',
  'mnemonic',
]

export type LoggerOptions = {
  name: string
  level?: LogLevel
  format?: LogFormat
  /** Where lines go; standard error by default, because standard output belongs to the caller. */
  destination?: DestinationStream
}

/**
 * A pino logger. Levels: `error` somebody must act, `warn` somebody should look, `info` a person follows the service with it,
 * `debug` one line per request, `trace` everything else.
 */
export function createLogger(options: LoggerOptions): Logger {
  const format = options.format ?? 'auto'
  const pretty = format === 'pretty' || (format === 'auto' && process.stderr.isTTY)
  const settings = {
    name: options.name,
    level: options.level ?? 'info',
    base: { name: options.name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '<redacted>',
    },
  }
  if (options.destination) return pino(settings, options.destination)
  if (!pretty) return pino(settings, pino.destination({ fd: 2, sync: true }))
  return pino({
    ...settings,
    formatters: {},
    transport: {
      target: 'pino-pretty',
      options: { destination: 2, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l' },
    },
  })
}

/** A logger that writes nothing. */
export function silentLogger(): Logger {
  return pino({ level: 'silent' })
}
