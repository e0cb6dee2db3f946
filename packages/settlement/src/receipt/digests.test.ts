import { fromHex, type Hex, toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { createSecp256k1 } from '../crypto/secp256k1.ts'
import { createDigests } from './digests.ts'
import type { Receipt } from './receipt.ts'
import { createReceiptSigner } from './signer.ts'
import { receiptTypedData, voucherTypedData } from './typed-data.ts'

const hex = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(toHex)
const uint = (bits: number) => fc.bigInt(0n, (1n << BigInt(bits)) - 1n)
const u32 = fc.integer({ min: 0, max: 0xffffffff })
const receipt: fc.Arbitrary<Receipt> = fc.record({
  modelId: hex(32),
  sequence: uint(64),
  payer: u32,
  promptCommitment: hex(32),
  responseCommitment: hex(32),
  inputTokens: u32,
  outputTokens: u32,
  fee: uint(64),
  cumulative: uint(96),
  createdAt: uint(64),
})

test('digests written by hand equal viem’s EIP-712', () => {
  fc.assert(
    fc.property(fc.nat(), hex(20), receipt, u32, uint(96), (chainId, ledger, r, account, cumulative) => {
      const digests = createDigests(chainId, ledger)
      expect(toHex(digests.receipt(r))).toBe(hashTypedData(receiptTypedData(chainId, ledger, r)))
      expect(toHex(digests.voucher({ account, cumulative }))).toBe(
        hashTypedData(voucherTypedData(chainId, ledger, { account, cumulative })),
      )
    }),
  )
})

test('a wallet’s signature of the typed data is the signer’s', async () => {
  const ledger: Hex = `0x${'0a'.repeat(20)}`
  const key = `0x${'42'.repeat(32)}` as const
  const account = privateKeyToAccount(key)
  const signer = createReceiptSigner({ chainId: 901, ledger }, { secp256k1: createSecp256k1() })
  const voucher = { account: 5, cumulative: 1n << 90n }
  const signature = await account.signTypedData(voucherTypedData(901n, ledger, voucher))
  expect(signer.signVoucher(voucher, fromHex(key)).signature).toBe(signature)
  expect(signer.voucherSigner(5, { cumulative: voucher.cumulative, signature })).toBe(
    account.address.toLowerCase(),
  )
  expect(signer.voucherSigner(6, { cumulative: voucher.cumulative, signature })).not.toBe(
    account.address.toLowerCase(),
  )
})

describe('refuses', () => {
  const digests = createDigests(1, `0x${'00'.repeat(20)}`)
  test.each([
    ['account', { account: 2 ** 32, cumulative: 0n }],
    ['cumulative', { account: 0, cumulative: 1n << 96n }],
    ['negative', { account: 0, cumulative: -1n }],
  ])('a voucher with %s out of range', (_, voucher) => {
    expect(() => digests.voucher(voucher)).toThrow(/unsigned/)
  })
  test('hashes and addresses of another length', () => {
    const [r] = fc.sample(receipt, 1)
    expect(() => digests.receipt({ ...r!, modelId: '0x12' })).toThrow(/32 bytes/)
    expect(() => createDigests(1, '0x12')).toThrow(/address/)
  })
})
