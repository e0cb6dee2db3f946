import { METHOD } from '@openledger/attribution'
import type { Tokenizer } from '@openledger/datanet'
import { BaseError, decodeTokens, toHex } from '@openledger/primitives'
import { commonsOf, creditsOf } from '@openledger/settlement'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { ModelHub } from '../../attribution/model-hub.ts'
import type { SnapshotSizes } from '../../attribution/snapshot-sizes.ts'
import { decodeWeights } from '../../attribution/weights.ts'
import { type ReceiptRow, receiptOf } from '../../store/receipt-row.ts'
import { parse } from '../http/fields.ts'
import type { ApiKeys } from '../keys/api-keys.ts'
import { type EvidenceJson, evidenceJson, type RecordText } from './evidence.ts'
import { type ReceiptStore, receiptJson } from './receipt-store.ts'

const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().optional(),
  account: z.coerce.number().int().min(0).optional(),
})

/** Receipts with their attribution and evidence. */
export function receiptRoutes(
  app: FastifyInstance,
  {
    receipts,
    sizes,
    hub,
    keys,
    tokenizer,
    recordText,
  }: {
    receipts: ReceiptStore
    sizes: SnapshotSizes
    hub: ModelHub
    keys: ApiKeys
    tokenizer: Tokenizer
    recordText: RecordText
  },
): void {
  app.get('/v1/receipts', async ({ query }) => {
    const { limit, cursor, account } = parse(listQuery, query)
    const page = receipts.list({
      limit,
      ...(cursor === undefined ? {} : { cursor }),
      ...(account === undefined ? {} : { account }),
    })
    return { receipts: page.receipts.map(receiptJson), cursor: page.cursor }
  })

  app.get<{ Params: { id: string } }>('/v1/receipts/:id', async ({ params, headers }) => {
    const row = receipts.find(params.id)
    if (!row) {
      throw new BaseError(`There is no receipt \`${params.id.slice(0, 80)}\` here.`, { code: 'NOT_FOUND' })
    }
    const own = headers.authorization !== undefined && (await keys.authenticate(headers.authorization))
    const secrets =
      own && own.account === row.payer
        ? {
            prompt: tokenizer.decode(decodeTokens(row.prompt_tokens)),
            response: tokenizer.decode(decodeTokens(row.response_tokens)),
            salt: toHex(row.salt),
          }
        : {}
    return {
      ...receiptJson(row),
      attribution: attributionJson(row),
      evidence: await evidenceOf(row).catch(() => null),
      ...secrets,
    }
  })

  app.get('/v1/evidence/latest', async () => {
    for (const row of receipts.latestEvidenced(20)) {
      const [span] = (await evidenceOf(row).catch(() => [])).toSorted((a, b) => b.bits - a.bits)
      if (span) return { receipt: row.receipt_id, createdAt: row.created_at, modelId: row.model_id, span }
    }
    throw new BaseError('There is no answer with evidence yet.', { code: 'NOT_FOUND' })
  })

  function attributionJson(row: ReceiptRow) {
    if (!row.weights) return null
    const weights = decodeWeights(row.weights)
    const model = hub.list().find(({ modelId }) => modelId === row.model_id)
    const attribution = {
      weights,
      matched: BigInt(row.matched!),
      total: BigInt(row.total!),
      evidenced: BigInt(row.evidenced!),
    }
    const unmasked = model && sizes.of(model.modelId)
    const snapshots = model && unmasked ? [{ modelId: model.modelId, unmasked }] : []
    const shares =
      model && (model.terms.commons.length === 1 || unmasked)
        ? creditsOf(
            { receipt: receiptOf(row), attribution },
            model.terms,
            commonsOf(model.modelId, model.terms, snapshots),
          )
        : undefined
    const credits = shares && [...shares.direct, ...shares.contributors]
    return {
      method: METHOD,
      matched: row.matched,
      total: row.total,
      evidenced: row.evidenced,
      weights: weights.map(({ account, weight }) => ({ account, weight: String(weight) })),
      payouts: credits?.map(({ account, amount }) => ({ account, amount: String(amount) })) ?? null,
    }
  }

  /** Recomputed from the tokens: evidence is a view, not part of the receipt. */
  async function evidenceOf(row: ReceiptRow): Promise<EvidenceJson[]> {
    const runtime = hub.ready(hub.find(row.model_id))
    const [prompt, response] = [decodeTokens(row.prompt_tokens), decodeTokens(row.response_tokens)]
    const attribution = await runtime.explain(prompt, response)
    return evidenceJson(attribution, { prompt, response, places: runtime.places, tokenizer, recordText })
  }
}
