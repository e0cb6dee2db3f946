import { describeError } from '@openledger/primitives'
import { z } from 'zod'
import type { Config } from '../config/define-config.ts'
import type { ConfigGroups } from '../config/options.ts'
import { errorEdge } from '../errors/error-table.ts'
import { toBaseError } from '../errors/to-base-error.ts'
import { createLogger, type Logger, type logGroup } from '../log/create-logger.ts'
import { createShutdown } from './shutdown.ts'

/** Options that every process takes; spread into the group `main`. */
export const processOptions = {
  exitWithParent: z
    .boolean()
    .default(false)
    .describe('stop when standard input closes, that is when the parent process has gone'),
}

export type RunningService = {
  /** Base URLs by name; the ready line on standard output carries them. */
  urls: Readonly<Record<string, string>>
  close(): Promise<void>
}

export type ServiceMain<G extends ConfigGroups> = {
  name: string
  version: string
  config: Config<G>
  start(context: {
    values: ReturnType<Config<G>['resolve']>
    logger: Logger
    /** Aborted as soon as the service is asked to stop. */
    signal: AbortSignal
  }): Promise<RunningService>
  /** Further words after the program's name, e.g. `doc config`; each prints what it returns. */
  commands?: Readonly<Record<string, () => string>>
}

type KnownGroups = { log?: z.output<typeof logGroup>; main?: { exitWithParent?: boolean } }

/**
 * Entry point of a process. Prints one JSON line `{"ready":true,"name",…,"urls":{…}}` on standard output when it serves; logs go to standard error.
 * SIGINT or SIGTERM once: graceful end within 10 s, exit 0. Twice: exit 1. Errors: one line, exit 1 (user) or 75 (environment).
 */
export async function runService<G extends ConfigGroups>(
  service: ServiceMain<G>,
  argv: readonly string[] = process.argv.slice(2),
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  if (answerQuestion(service, argv)) return
  try {
    const { values, warnings } = service.config.parse({ argv, env })
    const { log, main } = values as KnownGroups
    const logger = createLogger({ name: service.name, ...log })
    for (const warning of warnings) logger.warn(warning)
    logger.info({ version: service.version, config: service.config.redact(values) }, 'starting')
    const shutdown = createShutdown(logger)
    if (main?.exitWithParent) shutdown.followParent(process.stdin)
    const running = await service.start({ values, logger, signal: shutdown.signal })
    shutdown.onClose(() => running.close())
    if (!shutdown.signal.aborted) {
      const ready = {
        ready: true,
        name: service.name,
        version: service.version,
        pid: process.pid,
        urls: running.urls,
      }
      process.stdout.write(`${JSON.stringify(ready)}\n`)
    }
  } catch (error) {
    const base = toBaseError(error)
    const { exit } = errorEdge(base)
    // A user's mistake is told in one sentence; what the environment did wrong comes with its causes.
    const text = exit === 1 ? base.message : describeError(base)
    process.stderr.write(`${service.name}: ${text}\n`, () => process.exit(exit))
  }
}

function answerQuestion<G extends ConfigGroups>(service: ServiceMain<G>, argv: readonly string[]): boolean {
  const commands: Record<string, () => string> = {
    '--help': () => service.config.help(),
    '-h': () => service.config.help(),
    '--version': () => `${service.name}/${service.version}`,
    'doc config': () => service.config.markdown(),
    ...service.commands,
  }
  const answer = commands[argv.join(' ')] ?? (argv.includes('--help') ? commands['--help'] : undefined)
  if (!answer) return false
  process.stdout.write(`${answer().trimEnd()}\n`)
  return true
}
