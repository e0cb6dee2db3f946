import { readFileSync, writeFileSync } from 'node:fs'
import { measureGas } from '../test-support/gas.ts'
import { GAS_PAGE, withGasTable } from '../test-support/gas-table.ts'

/** Writes gas-snapshot.json, to which a test compares, and the table of docs/ledger.md: run it when a change of the contracts is meant to change their gas. */
const figures = await measureGas()
writeFileSync(new URL('../gas-snapshot.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
writeFileSync(GAS_PAGE, withGasTable(readFileSync(GAS_PAGE, 'utf8'), figures))
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
