#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { BaseError, describeError } from '@openledger/primitives'
import { CLI, HELP, parseOptions } from './cli-options.ts'
import { createMock } from './mock.ts'

const write = (line: string) => process.stdout.write(`${line}\n`)

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: CLI, allowPositionals: false })
  if (values.help) {
    write(HELP)
    return
  }
  const mock = await createMock(parseOptions(values), {
    onError: (error) => process.stderr.write(`${describeError(error)}\n`),
  })
  const stop = () => {
    mock.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  if (values['exit-with-parent']) process.stdin.on('end', stop).on('close', stop).resume()
  write(JSON.stringify({ grpc: mock.url, http: mock.httpUrl, config: `${mock.httpUrl}/config` }))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const usage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`openledger-eigenda-mock: ${describeError(error)}\n`)
  process.exit(usage || (error instanceof BaseError && !error.retryable) ? 1 : 75)
})
