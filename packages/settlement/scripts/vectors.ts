// Writes vectors/*.json. Run: node --conditions=src packages/settlement/scripts/vectors.ts
// The sealed payload holds fresh HPKE keys, so only run this when the format changes.
import { writeFileSync } from 'node:fs'
import { fromHex, type Hex, SeededRandom, toHex } from '@openledger/primitives'
import {
  type Batch,
  createDigests,
  createSecp256k1,
  encodePublic,
  encodeSecrets,
  entriesOf,
} from '../src/index.ts'
import { bytesOf, CHAIN_ID, createScene, LEDGER } from '../src/scene.fixture.ts'

const folder = new URL('../vectors/', import.meta.url)
const text = (value: unknown) =>
  `${JSON.stringify(
    value,
    (_, item) => {
      if (typeof item === 'bigint') return item.toString()
      if (item instanceof Uint32Array) return [...item]
      if (item instanceof Uint8Array) return toHex(item)
      return item instanceof Map ? Object.fromEntries(item) : item
    },
    2,
  )}\n`

const random = new SeededRandom('settlement vectors')
const secp256k1 = createSecp256k1()
const digests = createDigests(CHAIN_ID, LEDGER)
const key = bytesOf(random, 32)
const sign = (digest: Uint8Array) => ({ digest, signature: secp256k1.sign(digest, key) })
const vouchers = [
  { account: 0, cumulative: 0n },
  { account: 8192, cumulative: 123_456_789n },
  { account: 0xffffff, cumulative: (1n << 96n) - 1n },
]
const scene = await createScene('vectors', { calls: 4, minEntry: 1_000n, twoDatanets: true })
writeFileSync(
  new URL('signatures.json', folder),
  text({
    chainId: CHAIN_ID,
    ledger: LEDGER,
    secretKey: key,
    address: secp256k1.address(key),
    vouchers: vouchers.map((voucher) => ({ voucher, ...sign(digests.voucher(voucher)) })),
    receipts: scene.items.map(({ receipt }) => ({ receipt, ...sign(digests.receipt(receipt)) })),
    commitments: scene.items.map(({ receipt, secrets }) => ({
      ...secrets,
      promptCommitment: receipt.promptCommitment,
      responseCommitment: receipt.responseCommitment,
    })),
  }),
)

const commons = {
  account: 3,
  owners: [
    { account: 4096, unmasked: 5 },
    { account: 4097, unmasked: 1 },
    { account: 4099, unmasked: 1 },
  ],
}
const ids = [...scene.models.keys()].sort()
/** What is held before: the first model goes on with it, the second is closed. */
const held = ids.map((modelId, m) => ({
  modelId,
  sums: [4096, 4097 + m, 4100].map((account, i) => ({ account, amount: BigInt(700 * i + 300) })),
}))
const open: Batch = {
  ...scene.batch,
  accruals: [{ modelId: ids[1]!, closing: true, sums: [] }],
  distributions: [{ datanet: 7, version: 2, amount: 1_000n }],
}
const split = entriesOf(open, {
  ...scene.context,
  commons: () => commons,
  held: (modelId) =>
    new Map(
      held.find((one) => one.modelId === modelId)!.sums.map(({ account, amount }) => [account, amount]),
    ),
})
const batch: Batch = { ...open, accruals: split.accruals }
const publicPart = encodePublic(batch)
const { payload, batchHash } = await scene.encode(batch, scene.secrets)
const changed = (why: string, at: number, hex: Hex) => {
  const bytes = publicPart.slice()
  bytes.set(fromHex(hex), at)
  return { why, public: bytes }
}
/** Offsets: header 5 + 8 + 20 + 2 bytes, section 20 + 8 + 4, receipt 326 up to the number of its weights. */
const SECTION = 35
const RECEIPT = SECTION + 32
const WEIGHTS = RECEIPT + 326
const nothing = { snapshots: [], accruals: [], distributions: [] }
const bytesUpTo = (part: Partial<Batch>) => encodePublic({ ...batch, ...nothing, ...part }).length
const sectionBytes = bytesUpTo({ sections: [batch.sections[0]!] }) - SECTION - 6
/** The number of snapshots, of accruals, of distributions. */
const SNAPSHOTS = bytesUpTo({}) - 6
const ACCRUALS = bytesUpTo({ snapshots: batch.snapshots }) - 4
const DISTRIBUTIONS = publicPart.length - 18
const [first, second] = [
  publicPart.subarray(SECTION, SECTION + sectionBytes),
  publicPart.subarray(SECTION + sectionBytes, SNAPSHOTS),
]
const swap = Uint8Array.of(
  ...publicPart.subarray(0, SECTION),
  ...second,
  ...first,
  ...publicPart.subarray(SNAPSHOTS),
)
const oneDatanet = Uint8Array.of(
  ...publicPart.subarray(0, SNAPSHOTS + 2 + 32),
  ...[0, 1],
  ...publicPart.subarray(SNAPSHOTS + 2 + 32 + 2, SNAPSHOTS + 2 + 32 + 2 + 8),
  ...publicPart.subarray(SNAPSHOTS + 2 + 32 + 2 + 16),
)
const weightAt = WEIGHTS + 2
const twice = publicPart.slice()
twice.set(twice.subarray(weightAt, weightAt + 4), weightAt + 20)
writeFileSync(
  new URL('batch.json', folder),
  text({
    batch,
    commons: { datanet: 7, version: 2, ...commons },
    models: scene.models,
    held,
    entries: { credits: split.credits, debits: split.debits },
    public: publicPart,
    secrets: scene.secrets,
    sealedPlaintext: encodeSecrets(publicPart, scene.secrets),
    validator: scene.validators,
    payload,
    batchHash,
    refused: [
      changed('another magic', 0, '0x4f4c4255'),
      changed('another version', 4, '0x01'),
      changed('the sequence 0', SECTION + 20, '0x0000000000000000'),
      changed('an empty section', SECTION + 28, '0x00000000'),
      changed('more receipts than bytes', SECTION + 28, '0xffffffff'),
      changed('a payer beyond the last page', RECEIPT + 32, '0x01000000'),
      changed('more matched than there is', WEIGHTS - 48, `0x${'ff'.repeat(16)}`),
      changed('more evidenced than matched', WEIGHTS - 16, `0x${'ff'.repeat(16)}`),
      changed('a weight of zero', weightAt + 4, `0x${'00'.repeat(16)}`),
      changed('an account beyond the last page', weightAt, '0x01000000'),
      { why: 'a snapshot of one Datanet', public: oneDatanet },
      changed('a model that is neither open nor closed', ACCRUALS + 2 + 32, '0x02'),
      changed('a closed model with sums', ACCRUALS + 2 + 32, '0x01'),
      changed('a held sum of nothing', ACCRUALS + 2 + 37 + 4, '0x0000000000000000'),
      changed('held of an account beyond the last page', ACCRUALS + 2 + 37, '0x01000000'),
      changed('a distribution of nothing', DISTRIBUTIONS + 10, '0x0000000000000000'),
      changed('a distribution by version 0', DISTRIBUTIONS + 6, '0x00000000'),
      { why: 'an account twice', public: twice },
      { why: 'servers out of order', public: swap },
      { why: 'a byte too many', public: Uint8Array.of(...publicPart, 0) },
      { why: 'a byte too few', public: publicPart.subarray(0, -1) },
      { why: 'nothing', public: '0x' },
    ],
  }),
)
