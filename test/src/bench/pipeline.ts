import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inferenceFee } from '@openledger/attribution'
import { createSidecar, type Sidecar, config as sidecarConfig } from '@openledger/attribution-sidecar'
import { addresses, ledgerAbi } from '@openledger/contracts'
import { o200kTokenizer } from '@openledger/datanet'
import {
  accountOf,
  createJobContext,
  createReporter,
  type EmbeddedDevnet,
  loadCorpus,
  prepareJob,
  startEmbeddedDevnet,
  waitFor,
} from '@openledger/devnet'
import { SeededRandom } from '@openledger/primitives'
import { auditPublicData, blobReader, signVoucher } from '@openledger/sdk'

const TOKENS = 100
const RATES = { rateIn: 2_000_000n, rateOut: 10_000_000n, flat: 100_000n }
/** Receipts under way: enough to keep the attribution's thread at work and to fill every group commit. */
const IN_FLIGHT = 512

/**
 * Receipts sustained from ingestion to durable, attributed (State of the Union index, 100-token answers) and settled on the embedded L2:
 * `--seconds N` of ingestion (20), then until the last one is settled. The rate counts the whole time.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const seconds = Number(args[args.indexOf('--seconds') + 1]) || 20
  const folder = mkdtempSync(join(tmpdir(), 'openledger-bench-pipeline-'))
  const devnet = await startEmbeddedDevnet({
    datadir: folder,
    seed: 'bench-pipeline',
    blockTimeSeconds: 2,
    epochSeconds: 4,
    ports: 'auto',
    counts: { payers: 4, contributors: 43 },
    sidecar: false,
  })
  const { values } = sidecarConfig.parse({ argv: [...devnet.sidecarArguments, '--roles', 'gateway,settler'] })
  const sidecar = await createSidecar(values)
  try {
    return await measure(devnet, sidecar, seconds)
  } finally {
    await sidecar.close()
    await devnet.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(
  devnet: EmbeddedDevnet,
  sidecar: Sidecar,
  seconds: number,
): Promise<Record<string, unknown>> {
  const context = createJobContext(devnet, 'bench-pipeline', createReporter(process.stderr, true))
  const prepared = await prepareJob(context, loadCorpus())
  const { hub, ingest } = sidecar.gateway!
  const runtime = hub.ready(hub.find(prepared.modelId))
  // One voucher each that covers the whole run.
  for (const [index, { account }] of prepared.payers.entries()) {
    const cumulative = 100_000_000_000n
    const signature = await signVoucher(accountOf(devnet.keys.payers[index]!), {
      chainId: devnet.chainId,
      account,
      cumulative,
    })
    await context.sidecar.putVoucher({ account, cumulative: cumulative.toString(), signature })
  }
  const tokenizer = o200kTokenizer()
  const texts = loadCorpus().flatMap(({ addresses: all }) =>
    all.map(({ text }) => tokenizer.encode(text.slice(0, 20_000))),
  )
  const random = new SeededRandom('bench-pipeline')
  const slice = (length: number) => {
    const text = texts[random.below(texts.length)]!
    const from = random.below(Math.max(1, text.length - length))
    return text.slice(from, from + length)
  }
  /** Answers as a model of this corpus gives them: pieces of five to twenty-four tokens of different texts. */
  const answer = () => {
    const response = new Uint32Array(TOKENS)
    for (let filled = 0; filled < TOKENS; ) {
      const piece = slice(5 + random.below(20)).subarray(0, TOKENS - filled)
      response.set(piece, filled)
      filled += piece.length
    }
    return response
  }

  const model = hub.find(prepared.modelId)
  const before = process.cpuUsage()
  const loop = performance.eventLoopUtilization()
  const thread = runtime.utilization()
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  let issued = 0
  let open = 0
  let failure: unknown
  let wake = () => {}
  while (elapsed() < seconds) {
    if (failure) throw failure
    const { account: payer } = prepared.payers[issued % prepared.payers.length]!
    open++
    ingest({ model, payer, prompt: slice(20), response: answer() })
      .catch((error: unknown) => {
        failure = error
      })
      .finally(() => {
        open--
        wake()
      })
    issued++
    if (open >= IN_FLIGHT) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  const gatewayBusy = performance.eventLoopUtilization(loop).utilization
  const attributionBusy = runtime.utilization(thread).utilization
  const ingested = elapsed()
  const total = inferenceFee({ in: 20, out: TOKENS }, RATES) * BigInt(issued)
  await waitFor(
    'The settlement of all receipts',
    async () => {
      const state = await context.reader.readContract({
        address: addresses.ledger,
        abi: ledgerAbi,
        functionName: 'state',
      })
      return state[6] >= total ? true : undefined
    },
    { seconds: 300, everyMs: 50 },
  )
  const settled = elapsed()
  const cpu = process.cpuUsage(before)
  const audit = await auditPublicData(
    { chainId: devnet.chainId },
    { reader: context.reader, readBlob: blobReader(devnet.urls.da) },
  )
  return {
    receiptsPerSecond: issued / settled,
    ingestedPerSecond: issued / ingested,
    receipts: issued,
    settlements: audit.settlements,
    audit: audit.ok ? 'ok' : audit.difference?.reason,
    secondsToIngest: ingested,
    secondsToLastSettlement: settled,
    sidecarCpuShare: (cpu.user + cpu.system) / 1e6 / settled,
    /** Share of the ingestion in which each thread was at work: the one at 1 bounds it. */
    gatewayThreadBusy: gatewayBusy,
    attributionThreadBusy: attributionBusy,
    stages: await stages(sidecar),
  }
}

/** What the settler says about its stages, per receipt. */
async function stages(sidecar: Sidecar): Promise<unknown> {
  const response = await fetch(`${sidecar.url}/v1/status`)
  const { settler } = (await response.json()) as { settler?: { stages?: unknown } }
  return settler?.stages ?? 'not reported'
}
