import { readFileSync } from 'node:fs'
import { fromHex, type Hex, toHex } from '@openledger/primitives'
import { describe, expect, test } from 'vitest'
import {
  type Batch,
  commitCall,
  createDigests,
  createSecp256k1,
  decodeBatch,
  decodePublic,
  decodeSecrets,
  encodePublic,
  encodeSecrets,
  entriesOf,
  type ModelTerms,
  openSealed,
  type Receipt,
  type ReceiptSecrets,
} from './index.ts'

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'))
/** Decimal strings stand for integers that may exceed 2^53. */
const revive = <T>(value: unknown): T =>
  JSON.parse(JSON.stringify(value), (_, item) =>
    typeof item === 'string' && /^\d+$/.test(item) ? BigInt(item) : item,
  )
type Signed = { digest: Hex; signature: Hex }

describe('signatures', () => {
  const vectors = load('signatures')
  const digests = createDigests(vectors.chainId, vectors.ledger)
  describe.each(['native', 'javascript'] as const)('%s', (backend) => {
    const secp256k1 = createSecp256k1(backend)
    const check = (digest: Uint8Array, signed: Signed) => {
      expect(toHex(digest)).toBe(signed.digest)
      expect(toHex(secp256k1.sign(digest, fromHex(vectors.secretKey)))).toBe(signed.signature)
      expect(secp256k1.recover(digest, fromHex(signed.signature))).toBe(vectors.address)
    }
    test.each<Signed & { voucher: object }>(vectors.vouchers)('voucher %#', ({ voucher, ...signed }) => {
      check(digests.voucher(revive(voucher)), signed)
    })
    test.each<Signed & { receipt: object }>(vectors.receipts)('receipt %#', ({ receipt, ...signed }) => {
      check(digests.receipt(revive<Receipt>(receipt)), signed)
    })
  })
  test.each<{ salt: Hex; prompt: number[]; response: number[] }>(vectors.commitments)(
    'commitment %#',
    ({ salt, prompt, response, ...commitments }) => {
      const call = { salt, prompt: Uint32Array.from(prompt), response: Uint32Array.from(response) }
      expect(commitCall(call)).toEqual(commitments)
    },
  )
})

describe('batch', () => {
  const vectors = load('batch')
  const batch = revive<Batch>(vectors.batch)
  const secrets: ReceiptSecrets[] = vectors.secrets.map(
    (secret: { salt: Hex; prompt: number[]; response: number[] }) => ({
      salt: secret.salt,
      prompt: Uint32Array.from(secret.prompt),
      response: Uint32Array.from(secret.response),
    }),
  )
  test('public part, both ways', () => {
    expect(toHex(encodePublic(batch))).toBe(vectors.public)
    expect(decodePublic(fromHex(vectors.public))).toEqual(batch)
  })
  test('sealed part, both ways', () => {
    const publicPart = fromHex(vectors.public)
    expect(toHex(encodeSecrets(publicPart, secrets))).toBe(vectors.sealedPlaintext)
    expect(decodeSecrets(fromHex(vectors.sealedPlaintext), publicPart, secrets.length)).toEqual(secrets)
  })
  test('payload', async () => {
    const decoded = decodeBatch(fromHex(vectors.payload))
    expect(decoded.batchHash).toBe(vectors.batchHash)
    expect(decoded.batch).toEqual(batch)
    const { publicKey, secretKey } = vectors.validator
    const keys = { publicKey: fromHex(publicKey), secretKey: fromHex(secretKey) }
    expect(await openSealed(decoded, keys)).toEqual(secrets)
  })
  test('entries', () => {
    const models = revive<Record<Hex, ModelTerms>>(vectors.models)
    const held = revive<{ modelId: Hex; sums: { account: number; amount: bigint }[] }[]>(vectors.held)
    const { credits, debits, accruals } = entriesOf(batch, {
      models: (modelId) => models[modelId],
      commons: () => vectors.commons,
      held: (modelId) =>
        new Map(
          held
            .find((one) => one.modelId === modelId)
            ?.sums.map(({ account, amount }): [number, bigint] => [account, amount]),
        ),
    })
    expect(accruals).toEqual(batch.accruals)
    expect(Object.fromEntries(credits)).toEqual(revive(vectors.entries.credits))
    expect(Object.fromEntries(debits)).toEqual(revive(vectors.entries.debits))
  })
  const messages: Record<string, RegExp> = {
    'another magic': /OLBT/,
    'another version': /version 2/,
    'the sequence 0': /sequences from 1/,
    'an empty section': /Expected/,
    'more receipts than bytes': /receipts, got/,
    'a payer beyond the last page': /payer below/,
    'more matched than there is': /matched <= total/,
    'more evidenced than matched': /evidenced <= matched/,
    'a weight of zero': /positive weights/,
    'an account beyond the last page': /accounts/,
    'a snapshot of one Datanet': /several Datanets/,
    'a model that is neither open nor closed': /goes on or is closed/,
    'a closed model with sums': /nothing held of a closed model/,
    'a held sum of nothing': /sums of at least 1/,
    'held of an account beyond the last page': /accounts below/,
    'a distribution of nothing': /at least 1 nOPEN/,
    'a distribution by version 0': /versions from 1/,
    'an account twice': /weighted accounts/,
    'servers out of order': /servers/,
    'a byte too many': /more bytes/,
    'a byte too few': /Expected/,
    nothing: /Expected/,
  }
  test.each<{ why: string; public: Hex }>(vectors.refused)('refuses $why', ({ why, public: bytes }) => {
    expect(bytes).not.toBe(vectors.public)
    expect(() => decodePublic(fromHex(bytes))).toThrow(messages[why])
    expect(() => decodePublic(fromHex(bytes))).toThrow(expect.objectContaining({ code: 'NON_CANONICAL' }))
  })
})
