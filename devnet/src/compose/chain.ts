import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { choosePortsOf } from '../embedded/ports.ts'
import { makeChain } from '../opstack/chain.ts'
import { opstackKeys } from '../opstack/options.ts'
import { writeSecrets } from '../opstack/secrets.ts'
import { CHAIN_FOLDER, CONTAINER_OF, type ComposeOptions, dataFolder, devnetOptions } from './world.ts'

/** Written last: a chain that has it is whole and is never made again. */
const MADE = join(CHAIN_FOLDER, 'made')

/** Volumes are mounted there: what is in them can be removed, they themselves not. */
function empty(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Makes the chain of the containers in their volumes, unless it is there. A chain that was left half made is made anew. */
export async function makeComposeChain(given: ComposeOptions): Promise<'made' | 'as before'> {
  if (existsSync(MADE)) return 'as before'
  const options = devnetOptions(given)
  const keys = opstackKeys(options.seed, options.counts)
  const geths = {
    l1: dataFolder(CONTAINER_OF.l1),
    l2: dataFolder(CONTAINER_OF.l2),
    replica: dataFolder(CONTAINER_OF.replica),
  }
  for (const folder of [CHAIN_FOLDER, ...Object.values(geths)]) empty(folder)
  writeSecrets(CHAIN_FOLDER, keys)
  const logs = join('/tmp', 'openledger-chain')
  mkdirSync(logs, { recursive: true })
  const { port } = await choosePortsOf({ port: 0 }, 'auto')
  await makeChain({ folder: CHAIN_FOLDER, geths, options, keys, logs, port })
  writeFileSync(MADE, `${new Date().toISOString()}\n`)
  return 'made'
}
