#!/usr/bin/env node
import { describeError } from '@openledger/primitives'
import { createLogger, errorEdge, runService, toBaseError } from '@openledger/service'
import { createSidecar } from './app.ts'
import { config, NAME, VERSION } from './config.ts'
import { rebuild } from './rebuild/rebuild.ts'

/** `rebuild [options]`: fills the database from chain and DA, prints a JSON line and ends. */
async function runRebuild(argv: readonly string[]): Promise<void> {
  try {
    const { values } = config.parse({ argv, env: process.env })
    const report = await rebuild(values, createLogger({ name: NAME, ...values.log }))
    process.stdout.write(`${JSON.stringify(report)}\n`)
  } catch (error) {
    const base = toBaseError(error)
    const { exit } = errorEdge(base)
    process.stderr.write(`${NAME}: ${exit === 1 ? base.message : describeError(base)}\n`)
    process.exitCode = exit
  }
}

if (process.argv[2] === 'rebuild') await runRebuild(process.argv.slice(3))
else {
  await runService({
    name: NAME,
    version: VERSION,
    config,
    async start({ values, logger }) {
      const sidecar = await createSidecar(values, { logger })
      return { urls: { http: sidecar.url }, close: () => sidecar.close() }
    },
  })
}
