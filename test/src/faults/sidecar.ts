import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { addresses, ledgerAbi } from '@openledger/contracts'
import {
  createJobContext,
  createReporter,
  type EmbeddedDevnet,
  type JobContext,
  loadCorpus,
  type Payer,
  prepareJob,
  promptsOf,
  startEmbeddedDevnet,
  waitFor,
} from '@openledger/devnet'
import { describeError, SeededRandom } from '@openledger/primitives'
import { auditPublicData, blobReader } from '@openledger/sdk'
import { createReceiptSigner, createSecp256k1 } from '@openledger/settlement'
import { write } from '../report.ts'

/**
 * kill -9 of the sidecar at random points while calls are made; restart with the same folder. In the end every receipt that a client
 * holds is settled exactly once, and the audit of public data is ok. `npm run test:faults -- sidecar [kills]`, 20 by default.
 */
const AUTHORS = 6
const SEED = 'faults-sidecar'

export async function run(args: string[]): Promise<{ passed: number; failed: number }> {
  const kills = Number(args.find((argument) => /^\d+$/.test(argument)) ?? 20)
  const folder = mkdtempSync(join(tmpdir(), 'openledger-faults-sidecar-'))
  const devnet = await startEmbeddedDevnet({
    datadir: folder,
    seed: SEED,
    blockTimeSeconds: 1,
    epochSeconds: 2,
    ports: 'auto',
    counts: { payers: 3, contributors: AUTHORS },
  })
  try {
    const checks = await killAndCheck(devnet, kills)
    const failed = checks.filter(([, ok]) => !ok)
    for (const [what, ok] of checks) write(`${ok ? 'ok  ' : 'FAIL'} ${what}\n`)
    if (failed.length === 0) rmSync(folder, { recursive: true, force: true })
    else write(`The folder is kept: ${folder}\n`)
    return { passed: checks.length - failed.length, failed: failed.length }
  } finally {
    await devnet.close()
  }
}

type Check = [what: string, ok: boolean]

async function killAndCheck(devnet: EmbeddedDevnet, kills: number): Promise<Check[]> {
  const context = createJobContext(devnet, SEED, createReporter(process.stderr, true))
  const prepared = await prepareJob(context, loadCorpus().slice(0, AUTHORS))
  const stop = new AbortController()
  const acknowledged = new Set<string>()
  const callers = prepared.payers.map((payer, index) =>
    callUntil(payer, index, prepared.authors, acknowledged, stop.signal),
  )
  const random = new SeededRandom(SEED)
  for (let kill = 1; kill <= kills; kill++) {
    await sleep(300 + random.below(2200))
    devnet.processes.get('sidecar')!.kill('SIGKILL')
    await devnet.restart('sidecar')
    write(`kill ${kill}/${kills}: ${acknowledged.size} receipts so far\n`)
  }
  await sleep(2000)
  stop.abort()
  await Promise.all(callers)
  await settled(context)
  return check(devnet, context, acknowledged, kills)
}

/** Calls as long as it may; a call that a kill breaks off may or may not have been charged: the gateway is asked. */
async function callUntil(
  payer: Payer,
  index: number,
  authors: Parameters<typeof promptsOf>[0],
  acknowledged: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  const prompts = promptsOf(authors, `${SEED}/${index}`)
  for (let count = 0; !signal.aborted; count++) {
    try {
      const answer = await payer.call({ prompt: prompts.next().value.text, maxTokens: 30, seed: count })
      acknowledged.add(answer.openledger.receipt)
    } catch {
      await waitFor(
        'The sidecar',
        () =>
          payer.resync().then(
            () => true as const,
            () => undefined,
          ),
        { seconds: 60 },
      )
    }
  }
}

/** Waits until the sidecar has no receipt that is not in the books of the chain. */
async function settled(context: JobContext): Promise<void> {
  await waitFor(
    'The settlement of all receipts',
    async () => {
      const { receipts, chainRecord, record } = await context.sidecar.status()
      return receipts.unbatched === 0 && receipts.unattributed === 0 && chainRecord === record.number
        ? true
        : undefined
    },
    { seconds: 60, everyMs: 200 },
  )
  // What is batched may still be on its way: the chain stands still only when two looks, some blocks apart, agree.
  const total = () =>
    context.reader
      .readContract({ address: addresses.ledger, abi: ledgerAbi, functionName: 'state' })
      .then((state) => state[6])
  for (let before = -1n, now = await total(); now !== before; now = await total()) {
    before = now
    await sleep(5000)
  }
}

async function check(
  devnet: EmbeddedDevnet,
  context: JobContext,
  acknowledged: ReadonlySet<string>,
  kills: number,
): Promise<Check[]> {
  const signer = createReceiptSigner(
    { chainId: devnet.chainId, ledger: addresses.ledger },
    { secp256k1: await createSecp256k1() },
  )
  const times = new Map<string, number>()
  const audit = await auditPublicData(
    {
      chainId: devnet.chainId,
      onBatch(batch) {
        for (const { receipt } of batch.sections.flatMap((section) => section.receipts)) {
          const id = signer.receiptId(receipt)
          times.set(id, (times.get(id) ?? 0) + 1)
        }
      },
    },
    { reader: context.reader, readBlob: blobReader(devnet.urls.da) },
  ).catch((error) => ({
    ok: false,
    receipts: 0,
    settlements: 0,
    difference: { reason: describeError(error) },
  }))
  const lost = [...acknowledged].filter((id) => !times.has(id))
  const twice = [...times].filter(([, count]) => count > 1)
  return [
    [`${kills} hard kills, restarted each time with the same folder`, kills > 0],
    [`audit: ${audit.ok ? 'ok' : audit.difference?.reason} (${audit.settlements} settlements)`, audit.ok],
    [
      `${acknowledged.size} receipts were acknowledged, ${lost.length} are lost`,
      acknowledged.size > 0 && lost.length === 0,
    ],
    [`${times.size} receipts are settled, ${twice.length} twice`, times.size > 0 && twice.length === 0],
  ]
}
