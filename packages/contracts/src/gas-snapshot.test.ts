import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type GasFigures, measureGas } from '../test-support/gas.ts'
import { GAS_PAGE, withGasTable } from '../test-support/gas-table.ts'

/** Gas may grow by half a percent without anybody saying so, and no more. */
const GROWTH = 1.005

const snapshot = JSON.parse(
  readFileSync(new URL('../gas-snapshot.json', import.meta.url), 'utf8'),
) as GasFigures

test('the page shows the snapshot', () => {
  const page = readFileSync(GAS_PAGE, 'utf8')
  expect(withGasTable(page, snapshot), 'Run `npm run gas-snapshot -w packages/contracts`.').toBe(page)
})

test('no transaction costs more than the snapshot says', async () => {
  const figures = await measureGas()
  expect(Object.keys(figures)).toEqual(Object.keys(snapshot))
  const grown = Object.entries(figures).filter(([name, gas]) => gas > (snapshot[name] ?? 0) * GROWTH)
  expect(grown, 'Where this is meant: `npm run gas-snapshot -w packages/contracts`.').toEqual([])
})
