import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPublicClient, http } from 'viem'
import { expect, onTestFinished, test } from 'vitest'
import { waitFor } from '../job/wait.ts'
import { supervise } from '../process/supervised.ts'
import { anvilSpec } from './anvil.ts'
import { DEVNET_CHAIN_ID, genesisFile } from './genesis.ts'
import { anvilPace } from './pace.ts'
import { freePort } from './ports.ts'

test('blocks come with a transaction, then with the time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openledger-pace-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const genesis = join(folder, 'genesis.json')
  writeFileSync(genesis, genesisFile({}, Math.floor(Date.now() / 1000) - 2))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  // An hour: only what is asked for makes a block.
  const anvil = await supervise(
    anvilSpec({ port, chainId: DEVNET_CHAIN_ID, genesis, blockTimeSeconds: 3600 }),
    folder,
  )
  onTestFinished(() => anvil.close())
  const client = createPublicClient({ transport: http(url), cacheTime: 0 })
  const head = () => client.getBlockNumber()
  const pace = anvilPace(url, 1)

  await pace.onDemand()
  expect(await head()).toBe(0n)
  const [from] = (await client.request({ method: 'eth_accounts' } as never)) as [string]
  await client.request({ method: 'eth_sendTransaction', params: [{ from, to: from }] } as never)
  await waitFor('The block of the transaction', async () => ((await head()) === 1n ? true : undefined))

  await pace.everyPeriod()
  await waitFor('Blocks without transactions', async () => ((await head()) > 2n ? true : undefined))
})
