import { BaseError, type Hex, InvalidInputError } from '@openledger/primitives'
import { createSnapshotIndex } from '../index/snapshot-index.ts'
import { computeMask } from '../mask/mask.ts'
import type { AttributionMethod } from '../methods/method.ts'
import { methodNamed } from '../methods/methods.ts'
import type { EvidenceSpan } from '../rule/attribution.ts'
import { assertParams, METHOD, type Params } from '../rule/params.ts'
import { verifyStreaming } from '../verify/verify-streaming.ts'

/** A record as people write it; records stand in registry order. */
export type DocumentRecord = { readonly id: string; readonly owner: string; readonly tokens: Uint32Array }

export type DocumentResponse = {
  readonly id: string
  readonly prompt: Uint32Array
  readonly response: Uint32Array
}

export type DocumentAttribution = {
  readonly id: string
  /** Credits by owner's name, Q32 bits. */
  readonly weights: Readonly<Record<string, bigint>>
  readonly coverage: readonly [matched: bigint, total: bigint]
  /** Only of `infgram-prov/1`. */
  readonly evidenced?: readonly [evidenced: bigint, total: bigint]
  readonly evidence?: readonly (Omit<EvidenceSpan, 'occurrences'> & {
    readonly occurrences: readonly { readonly record: string; readonly offset: number }[]
  })[]
}

export type AttributeDocumentsOptions = {
  readonly records: readonly DocumentRecord[]
  readonly responses: readonly DocumentResponse[]
  readonly params: Params
  readonly method?: string
  /** Runs the streaming verifier too. */
  readonly verify?: boolean
  /** When given, the tokenizer that made the tokens: it must be the parameters' one. */
  readonly tokenizerHash?: Hex
}

/**
 * Attributes answers to named owners: the whole way from records to weights in one call, masks included.
 *
 * @throws InvalidInputError naming the record or response at fault, `TOKENIZER_MISMATCH`; BaseError `VERIFY_DIFFERS` when
 * index and verifier disagree on any answer: then there is no result at all.
 */
export function attributeDocuments(options: AttributeDocumentsOptions): DocumentAttribution[] {
  const { records: documents, responses, params, method = METHOD, verify = false, tokenizerHash } = options
  assertParams(params)
  if (tokenizerHash && tokenizerHash !== params.tokenizerHash) {
    throw new InvalidInputError(
      `Expected tokens of tokenizer ${params.tokenizerHash}, got ${tokenizerHash}.`,
      {
        code: 'TOKENIZER_MISMATCH',
        hint: 'Tokenise with the served model’s own tokenizer.',
      },
    )
  }
  const chosen = methodNamed(method)
  const names = [...new Set(documents.map(({ owner }) => owner))]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const records = documents.map(({ owner, tokens }) => ({ owner: numbers.get(owner)!, tokens }))
  documents.forEach(({ id, tokens }) => {
    if (tokens.length < params.k) {
      throw new InvalidInputError(
        `Expected at least ${params.k} tokens in record \`${id}\`, got ${tokens.length}.`,
        { code: 'RECORD_TOO_SHORT' },
      )
    }
  })
  const masks = computeMask(records, params.k)
  const index = createSnapshotIndex({ records, masks, params })
  const results = responses.map((response) => one(chosen, response))
  if (verify) {
    const again = verifyStreaming({ records, masks, params, queries: responses })
    responses.forEach(({ id, prompt, response }, i) => {
      if (!same(index.attribute(prompt, response), again[i])) {
        throw new BaseError(`Index and streaming verifier differ on response \`${id}\`.`, {
          code: 'VERIFY_DIFFERS',
          hint: 'This is a fault of the program: please report it with both files.',
        })
      }
    })
  }
  return results

  function one(by: AttributionMethod, { id, prompt, response }: DocumentResponse): DocumentAttribution {
    let result: ReturnType<AttributionMethod['attribute']>
    try {
      result = by.attribute(index, prompt, response)
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      throw new InvalidInputError(`Response \`${id}\`: ${error.shortMessage}`, { code: error.code })
    }
    const { weights, matched, total } = result
    const named = Object.fromEntries(weights.map(({ account, weight }) => [names[account]!, weight]))
    if (by.id !== METHOD) return { id, weights: named, coverage: [matched, total] }
    const { evidenced, evidence } = index.attribute(prompt, response)
    return {
      id,
      weights: named,
      coverage: [matched, total],
      evidenced: [evidenced, total],
      evidence: evidence.map(({ occurrences, ...span }) => ({
        ...span,
        occurrences: occurrences.map(({ record, offset }) => ({ record: documents[record]!.id, offset })),
      })),
    }
  }
}

function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))
  return plain(a) === plain(b)
}
