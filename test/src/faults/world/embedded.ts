import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createJobContext,
  createReporter,
  type EmbeddedDevnet,
  type JobContext,
  loadCorpus,
  type Prepared,
  prepareJob,
  startEmbeddedDevnet,
} from '@openledger/devnet'
import { write } from '../../report.ts'
import { type Check, type Counts, report } from './checks.ts'

/** A devnet with the real services on which calls can be made. */
export type EmbeddedWorld = {
  devnet: EmbeddedDevnet
  context: JobContext
  prepared: Prepared
  seed: string
}

const AUTHORS = 6

/** Runs a fault suite on a devnet of its own. Its folder is kept when a check fails. */
export async function onEmbeddedDevnet(
  name: string,
  times: { blockSeconds: number; epochSeconds: number },
  run: (world: EmbeddedWorld) => Promise<readonly Check[]>,
): Promise<Counts> {
  const seed = `faults-${name}`
  const folder = mkdtempSync(join(tmpdir(), `openledger-${seed}-`))
  const devnet = await startEmbeddedDevnet({
    datadir: folder,
    seed,
    blockTimeSeconds: times.blockSeconds,
    epochSeconds: times.epochSeconds,
    ports: 'auto',
    counts: { payers: 3, contributors: AUTHORS },
  })
  let wellDone = false
  try {
    const context = createJobContext(devnet, seed, createReporter(process.stderr, true))
    const prepared = await prepareJob(context, loadCorpus().slice(0, AUTHORS))
    const counts = report(await run({ devnet, context, prepared, seed }))
    wellDone = counts.failed === 0
    if (!wellDone) write(await lastWords(devnet, folder))
    return counts
  } catch (error) {
    write(await lastWords(devnet, folder))
    throw error
  } finally {
    await devnet.close()
    if (wellDone) rmSync(folder, { recursive: true, force: true })
  }
}

/** What the sidecar says of itself, and the last lines of every process. */
async function lastWords({ processes, urls }: EmbeddedDevnet, folder: string): Promise<string> {
  const status = await fetch(`${urls.sidecar}/v1/status`, { signal: AbortSignal.timeout(10_000) }).then(
    (response) => response.text(),
    (error: Error) => error.message,
  )
  const lines = [...processes.values()].flatMap((process_) =>
    process_.lastLines().map((line) => `${process_.name}: ${line.slice(0, 500)}`),
  )
  return `${[`status: ${status}`, ...lines, `The folder is kept: ${folder}`].join('\n')}\n`
}
