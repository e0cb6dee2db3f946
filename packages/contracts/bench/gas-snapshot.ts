import { writeFileSync } from 'node:fs'
import { measureGas } from '../test-support/gas.ts'

/** Writes gas-snapshot.json, to which a test compares: run it when a change of the contracts is meant to change their gas. */
const figures = await measureGas()
writeFileSync(new URL('../gas-snapshot.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
