import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeError } from '@openledger/primitives'
import { write } from '../report.ts'
import type { Fault } from './world/fault.ts'
import { startWorld, type World } from './world/world.ts'

const folder = join(import.meta.dirname, 'faults')
/** Takes the replica's chain away and has it derived again, so that it holds all that the others have done. */
const LAST = 'replica-late'

async function load(wanted: readonly string[], short: boolean): Promise<[string, Fault][]> {
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`Expected faults of ${names.join(', ')}, got ${unknown.join(', ')}.`)
  const order = [...names.filter((name) => name !== LAST), LAST]
  const loaded: [string, Fault][] = []
  for (const name of order) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const { fault } = (await import(join(folder, `${name}.ts`))) as { fault: Fault }
    if (short && !fault.short) continue
    loaded.push([name, fault])
  }
  return loaded
}

/**
 * `npm run test:opstack -- faults [NAME…] [--short]`: one file per fault under `faults/`, one after the other on one chain under paid calls. After a failure the
 * next one gets a new chain.
 */
export async function run(args: string[]): Promise<{ passed: number; failed: number }> {
  const faults = await load(
    args.filter((word) => !word.startsWith('-')),
    args.includes('--short'),
  )
  let world: World | undefined
  let passed = 0
  for (const [name, fault] of faults) {
    const started = performance.now()
    try {
      world ??= await startWorld()
      await Promise.race([fault.inject(world), world.devnet.failed])
      const { settlements, compared } = await world.expectWhole(fault.seconds)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      write(
        `  ok  ${name}: ${fault.name}: ${settlements} settlements, ${compared} blocks equal, ${seconds} s\n`,
      )
      passed++
    } catch (error) {
      write(`  FAILED  ${name}: ${fault.name}: ${describeError(error)}\n`)
      await world?.close()
      world = undefined
    }
  }
  await world?.close()
  return { passed, failed: faults.length - passed }
}
