import { randomBytes } from 'node:crypto'
import {
  computeMask,
  createSnapshotIndex,
  DEFAULT_PARAMS,
  inferenceFee,
  verifyStreaming,
} from '@openledger/attribution'
import { o200kTokenizer, takeIn } from '@openledger/datanet'
import { loadCorpus } from '@openledger/devnet'
import { BaseError, type Hex, SeededRandom, sealingKeyPair, toHex } from '@openledger/primitives'
import {
  assembleBatch,
  commitCall,
  createReceiptSigner,
  createSecp256k1,
  decodeBatch,
  encodeBatch,
  entriesOf,
  type ModelTerms,
  openSealed,
  type Receipt,
  type SettleableReceipt,
  validateBatch,
} from '@openledger/settlement'

const PLACE = { chainId: 901n, ledger: `0x${'0a'.repeat(20)}` as Hex }
const MODEL: Hex = `0x${'01'.repeat(32)}`

/** What one receipt of a 100-token answer over the State of the Union texts costs in each stage. CPU time; `--receipts N` (1000). */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const count = Number(args[args.indexOf('--receipts') + 1]) || 1000
  const tokenizer = o200kTokenizer()
  const records = loadCorpus().flatMap(({ addresses }, owner) =>
    addresses.flatMap(({ text }) =>
      takeIn(text, toHex(randomBytes(32)), tokenizer, { k: 6 }).records.map((tokens) => ({ owner, tokens })),
    ),
  )
  const params = { ...DEFAULT_PARAMS, tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab }
  const masks = computeMask(records, params.k)
  const index = createSnapshotIndex({ records, masks, params })
  const secp256k1 = createSecp256k1()
  const signer = createReceiptSigner(PLACE, { secp256k1 })
  const [serverKey, payerKey, validator] = [
    randomBytes(32),
    randomBytes(32),
    await sealingKeyPair(randomBytes(32)),
  ]
  const model: ModelTerms = {
    server: secp256k1.address(serverKey),
    rates: { rateIn: 1_000n, rateOut: 30_000n, flat: 0n },
    split: { platformBps: 500, beta: 2000, gamma: 1000, delta: 7000 },
    platform: 100,
    developer: 101,
    stakers: 102,
    commons: [{ account: 103, unmasked: index.unmasked }],
    minEntry: 0n,
  }

  const random = new SeededRandom('bench receipts')
  const calls = Array.from({ length: count }, () => {
    const response = new Uint32Array(100)
    for (let filled = 0; filled < 100; ) {
      const { tokens } = records[random.below(records.length)]!
      const from = random.below(tokens.length)
      const piece = tokens
        .subarray(from, Math.min(from + 5 + random.below(20), tokens.length))
        .subarray(0, 100 - filled)
      response.set(piece, filled)
      filled += piece.length
    }
    return {
      salt: toHex(randomBytes(32)),
      prompt: records[random.below(records.length)]!.tokens.slice(0, 20),
      response,
    }
  })

  const stages: { stage: string; perSecond: number; microseconds: number }[] = []
  const stage = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = process.cpuUsage()
    const result = await work()
    const { user, system } = process.cpuUsage(start)
    const microseconds = (user + system) / count
    stages.push({ stage: name, perSecond: Math.round(1e6 / microseconds), microseconds })
    return result
  }

  let cumulative = 0n
  const receipts = await stage('commit', () =>
    calls.map((call, i): Receipt => {
      const fee = inferenceFee({ in: call.prompt.length, out: call.response.length }, model.rates)
      cumulative += fee
      return {
        modelId: MODEL,
        sequence: BigInt(i + 1),
        payer: 200,
        ...commitCall(call),
        inputTokens: call.prompt.length,
        outputTokens: call.response.length,
        fee,
        cumulative,
        createdAt: 1_800_000_000_000n,
      }
    }),
  )
  const vouchers = receipts.map(({ cumulative }) =>
    signer.signVoucher({ account: 200, cumulative }, payerKey),
  )
  await stage('verify voucher', () => vouchers.map((voucher) => signer.voucherSigner(200, voucher)))
  const signed = await stage('sign receipt', () =>
    receipts.map((receipt) => signer.signReceipt(receipt, serverKey)),
  )
  const attributions = await stage('attribute', () =>
    calls.map(({ prompt, response }) => index.attribute(prompt, response)),
  )
  const items = signed.map(
    ({ receipt, signature }, i): SettleableReceipt => ({
      receipt,
      signature,
      server: model.server,
      voucher: vouchers[i]!,
      attribution: attributions[i]!,
      secrets: calls[i]!,
    }),
  )
  const { batch, secrets } = await stage('assemble', () => assembleBatch(PLACE, items))
  const entries = await stage('split', () => entriesOf(batch, { models: () => model }))
  const { payload, batchHash } = await stage('encode and seal', () =>
    encodeBatch(batch, secrets, { recipients: [validator.publicKey], contentKey: randomBytes(32) }),
  )
  const decoded = await stage('decode', () => decodeBatch(payload))
  await stage('open', () => openSealed(decoded, validator))
  const payer = secp256k1.address(payerKey)
  const context = {
    ...PLACE,
    models: () => model,
    ownersOf: () => [payer],
    lastSequence: () => 0n,
    debitOf: () => 0n,
    settlement: { batchHash, entries },
    keys: validator,
    unmasked: () => [],
    secp256k1,
  }
  const first = await stage('validate, attribution given', () =>
    validateBatch(payload, { ...context, verify: () => attributions }),
  )
  const second = await stage('validate, streaming verifier', () =>
    validateBatch(payload, {
      ...context,
      verify: (_, queries) => verifyStreaming({ records, masks, params, queries: [...queries] }),
    }),
  )
  const [finding] = [...first.findings, ...second.findings]
  if (finding) {
    throw new BaseError(
      `Expected an honest batch, got ${finding.rule}: ${finding.expected}, not ${finding.got}.`,
      {
        code: 'BENCH_INVALID',
      },
    )
  }
  const pipeline = new Set([
    'commit',
    'verify voucher',
    'sign receipt',
    'attribute',
    'assemble',
    'split',
    'encode and seal',
  ])
  const microseconds = stages.reduce(
    (sum, each) => sum + (pipeline.has(each.stage) ? each.microseconds : 0),
    0,
  )
  return {
    receipts: count,
    backend: secp256k1.backend,
    bytesPerReceipt: Math.round(payload.length / count),
    receiptsPerCpuSecond: Math.round(1e6 / microseconds),
    stages,
  }
}
