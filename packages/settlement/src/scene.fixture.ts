import {
  computeMask,
  countUnset,
  createSnapshotIndex,
  inferenceFee,
  type Params,
  verifyStreaming,
} from '@openledger/attribution'
import { type Hex, type SealingKeyPair, SeededRandom, sealingKeyPair, toHex } from '@openledger/primitives'
import {
  assembleBatch,
  type Batch,
  commitCall,
  createReceiptSigner,
  createSecp256k1,
  type Distribution,
  encodeBatch,
  entriesOf,
  type ModelTerms,
  type ReceiptSecrets,
  type SettleableReceipt,
  type Split,
  type ValidationContext,
} from './index.ts'

/** Deterministic bytes for keys and salts of tests. */
export function bytesOf(random: SeededRandom, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256))
}

export const CHAIN_ID = 901n
export const LEDGER: Hex = '0x0a11000000000000000000000000000000000002'
const PARAMS: Params = {
  tokenizerHash: `0x${'07'.repeat(32)}`,
  vocab: 64,
  k: 3,
  maxMatch: 16,
  promptWindow: 8,
  tw: 4,
  te: 12,
}

/** Models, servers, payers, a small snapshot and paid calls on it: real keys, signatures, attributions. */
export type Scene = {
  batch: Batch
  secrets: ReceiptSecrets[]
  entries: Split
  validators: SealingKeyPair
  context: ValidationContext
  models: Map<Hex, ModelTerms>
  /** Signs a changed receipt with its server's key again, and a changed voucher with its payer's. */
  resign(item: SettleableReceipt): SettleableReceipt
  items: SettleableReceipt[]
  assemble(
    items: readonly SettleableReceipt[],
    beside?: { distributions?: readonly Distribution[]; closing?: boolean },
  ): { batch: Batch; secrets: ReceiptSecrets[] }
  /** Encodes, so that tampering can be tried on what a validator gets. */
  encode(batch: Batch, secrets: readonly ReceiptSecrets[]): Promise<{ payload: Uint8Array; batchHash: Hex }>
  /** Batch, payload and matching settlement of changed receipts. */
  settle(items: readonly SettleableReceipt[]): Promise<{ payload: Uint8Array; context: ValidationContext }>
}

export type SceneOptions = {
  calls?: number
  /** Of both models. */
  minEntry?: bigint
  /** The records lie in two Datanets with the commons accounts 0 and 1, the later half in the second. */
  twoDatanets?: boolean
}

export async function createScene(
  seed: string,
  { calls = 6, minEntry = 0n, twoDatanets = false }: SceneOptions = {},
): Promise<Scene> {
  const random = new SeededRandom(seed)
  const secp256k1 = createSecp256k1()
  const signer = createReceiptSigner({ chainId: CHAIN_ID, ledger: LEDGER }, { secp256k1 })
  const validators = await sealingKeyPair(bytesOf(random, 32))

  const records = Array.from({ length: 24 }, (_, i) => ({
    owner: 4096 + (i % 5),
    tokens: Uint32Array.from({ length: 12 + random.below(30) }, () => random.below(PARAMS.vocab)),
  }))
  const masks = computeMask(records, PARAMS.k)
  const index = createSnapshotIndex({ records, masks, params: PARAMS })
  const sizeOf = (from: number, to: number) =>
    records
      .slice(from, to)
      .reduce((sum, { tokens }, i) => sum + countUnset(masks[from + i]!, tokens.length), 0)
  const sizes = twoDatanets ? [sizeOf(0, 12), sizeOf(12, 24)] : [index.unmasked]

  const serverKeys = [bytesOf(random, 32), bytesOf(random, 32)]
  const payerKeys = [bytesOf(random, 32), bytesOf(random, 32)]
  const payers = [8192, 8193]
  const models = new Map<Hex, ModelTerms>(
    serverKeys.map((key, m) => [
      toHex(bytesOf(random, 32)),
      {
        server: secp256k1.address(key),
        rates: { rateIn: 1_000n * BigInt(m + 1), rateOut: 30_001n, flat: 77n },
        split: { platformBps: 500, beta: 2000, gamma: 1000, delta: 7000 },
        platform: 12_288,
        developer: 12_289 + m,
        stakers: 12_291,
        // What the second Datanet publishes by itself is more than what counts beside the first.
        commons: sizes.map((unmasked, account) => ({ account, unmasked: unmasked + 5 * account })),
        minEntry,
      },
    ]),
  )
  const debitBefore = new Map([[8192, 1_000_000n]])
  const debits = new Map(debitBefore)
  const lastSequence = [41n, 0n]
  const items = Array.from({ length: calls }, (_, c): SettleableReceipt => {
    const m = c % 2
    const [modelId, model] = [...models][m]!
    const source = records[random.below(records.length)]!.tokens
    const prompt = Uint32Array.from({ length: 3 }, () => random.below(PARAMS.vocab))
    const response = Uint32Array.from([...source.subarray(2, 11), random.below(PARAMS.vocab)])
    const secrets = { salt: toHex(bytesOf(random, 32)), prompt, response }
    const payer = payers[(c >> 1) % 2]!
    const fee = inferenceFee({ in: prompt.length, out: response.length }, model.rates)
    const cumulative = (debits.get(payer) ?? 0n) + fee
    debits.set(payer, cumulative)
    lastSequence[m]! += 1n
    const receipt = {
      modelId,
      sequence: lastSequence[m]!,
      payer,
      ...commitCall(secrets),
      inputTokens: prompt.length,
      outputTokens: response.length,
      fee,
      cumulative,
      createdAt: 1_800_000_000_000n + BigInt(c),
    }
    const { weights, matched, total, evidenced } = index.attribute(prompt, response)
    return {
      ...signer.signReceipt(receipt, serverKeys[m]!),
      server: model.server,
      voucher: signer.signVoucher(
        { account: payer, cumulative: cumulative + 500n },
        payerKeys[payers.indexOf(payer)]!,
      ),
      attribution: { weights, matched, total, evidenced },
      secrets,
    }
  })

  const context: ValidationContext = {
    chainId: CHAIN_ID,
    ledger: LEDGER,
    models: (modelId) => models.get(modelId),
    ownersOf: (account) => {
      const i = payers.indexOf(account)
      return i < 0 ? [] : [secp256k1.address(payerKeys[i]!)]
    },
    lastSequence: (server) => (server === secp256k1.address(serverKeys[0]!) ? 41n : 0n),
    debitOf: (account) => debitBefore.get(account) ?? 0n,
    keys: validators,
    unmasked: () => sizes.map(BigInt),
    verify: (_, queries) => verifyStreaming({ records, masks, params: PARAMS, queries: [...queries] }),
    secp256k1,
  }
  const place = { chainId: CHAIN_ID, ledger: LEDGER }
  const encode: Scene['encode'] = (batch, secrets) =>
    encodeBatch(batch, secrets, {
      recipients: [validators.publicKey],
      contentKey: bytesOf(new SeededRandom(`${seed}/content`), 32),
    })
  /** As an honest settler makes a batch: what is held afterwards is computed. */
  const assemble: Scene['assemble'] = (given, { distributions = [], closing = false } = {}) => {
    const ids = [...new Set(given.map(({ receipt }) => receipt.modelId))]
    const assembled = assembleBatch(place, given, {
      snapshots: twoDatanets ? ids.map((modelId) => ({ modelId, unmasked: sizes.map(BigInt) })) : [],
      accruals: closing ? ids.map((modelId) => ({ modelId, closing, sums: [] })) : [],
      distributions,
    })
    const { accruals } = entriesOf({ ...assembled.batch, distributions: [] }, context)
    return { ...assembled, batch: { ...assembled.batch, accruals } }
  }
  const { batch, secrets } = assemble(items)
  return {
    assemble,
    batch,
    secrets,
    entries: entriesOf(batch, context),
    validators,
    context,
    models,
    items,
    encode,
    resign(item) {
      const m = [...models.values()].findIndex(({ server }) => server === item.server)
      const p = payers.indexOf(item.receipt.payer)
      return {
        ...item,
        ...signer.signReceipt(item.receipt, serverKeys[m]!),
        voucher:
          p < 0
            ? item.voucher
            : signer.signVoucher(
                { account: item.receipt.payer, cumulative: item.voucher.cumulative },
                payerKeys[p]!,
              ),
      }
    },
    async settle(changed) {
      const assembled = assemble(changed)
      const { payload, batchHash } = await encode(assembled.batch, assembled.secrets)
      const entries = entriesOf(assembled.batch, context)
      return { payload, context: { ...context, settlement: { batchHash, entries } } }
    },
  }
}
