// Writes vectors/datanet.json. Run: node --conditions=src packages/datanet/scripts/vectors.ts
import { writeFileSync } from 'node:fs'
import { encodeTokens, fromHex, type Hex, SeededRandom, toHex } from '@openledger/primitives'
import { privateKeyToAccount } from 'viem/accounts'
import {
  buildVersion,
  type Consent,
  consentHash,
  consentTypedData,
  contributionHash,
  createRecordSealer,
  encodeKeyTable,
  maskBytes,
  normaliseText,
  o200kTokenizer,
  type VersionInput,
} from '../src/index.ts'

const text = (value: unknown) =>
  `${JSON.stringify(
    value,
    (_, item) => {
      if (typeof item === 'bigint') return item.toString()
      if (item instanceof Uint32Array) return [...item]
      return item instanceof Uint8Array ? toHex(item) : item
    },
    2,
  )}\n`

const random = new SeededRandom('datanet vectors')
const randomBytes = (length: number) => Uint8Array.from({ length }, () => random.below(256))
const tokenizer = o200kTokenizer()
const place = { chainId: 901, ledger: '0x0a11000000000000000000000000000000000002' as Hex }
const secretKey = toHex(randomBytes(32))
const account = privateKeyToAccount(secretKey)

const texts = [
  'Call me Ishmael. Some years ago I went to sea.',
  '\uFEFFCafe\u0301 at nine\r\nand bread for everyone, every day.',
  'Ünïcödé 你好 😀 <|endoftext|> is plain text here.',
]
const contributions = texts.map((source, i) => {
  const normalised = normaliseText(source)
  const salt = toHex(randomBytes(32))
  return { source, normalised, salt, hash: contributionHash(normalised, salt), owner: 4096 + i }
})
const consents = await Promise.all(
  contributions.map(async ({ hash }, i) => {
    const consent: Consent = {
      datanet: 7,
      contributor: account.address.toLowerCase() as Hex,
      contributionHash: hash,
      licence: 'CC-BY-4.0',
      purposes: 'index,attribution',
      personalData: i === 1,
    }
    const signature = await account.signTypedData(consentTypedData(place, consent))
    return { consent, hash: consentHash(place, consent), signature }
  }),
)
/** Any bitmap will do for the encodings: every third token is masked. */
const masker = {
  k: 6,
  add(tokens: Uint32Array) {
    const mask = new Uint8Array(maskBytes(tokens.length))
    for (let j = 0; j < tokens.length; j += 3) mask[j >> 3]! |= 1 << (j & 7)
    return mask
  },
}
const build = async (input: Partial<VersionInput>, from: number, to: number) => {
  const draft = await buildVersion(
    {
      ...place,
      datanet: 7,
      version: 1,
      tier: 'public',
      contributions: contributions.slice(from, to).map(({ owner, normalised, hash }, i) => ({
        owner,
        records: [tokenizer.encode(normalised)],
        contributionHash: hash,
        consentHash: consents[from + i]!.hash,
      })),
      recipients: [new Uint8Array(32).fill(9)],
      ...input,
    },
    { tokenizer, masker, randomBytes },
  )
  const commitments = {
    chunks: draft.chunks.map((_, i) => Uint8Array.of(1, 0, 2, i)),
    keyTable: Uint8Array.of(1, 0, 2, 255),
  }
  const { bytes } = draft.complete(commitments)
  return { draft, bytes }
}
const first = await build({}, 0, 2)
const second = await build(
  {
    version: 2,
    tier: 'sealed',
    previous: { versionRoot: first.draft.versionRoot, nextRecord: 2 },
    erased: [1],
  },
  2,
  3,
)
const key = first.draft.keyTable.keys[0]!
const sealer = createRecordSealer(7, tokenizer.hash)
const manifest = first.bytes
const at = (why: string, offset: number, hex: Hex) => {
  const bytes = manifest.slice()
  bytes.set(fromHex(hex), offset)
  return { why, bytes }
}
/** Offsets: magic and version 5, datanet 4, version 4, tokenizer 32, k, tier, previous 32, first 4, n 4, then 44 a record. */
const RECORDS = 87
writeFileSync(
  new URL('../vectors/datanet.json', import.meta.url),
  text({
    place,
    secretKey,
    address: account.address.toLowerCase(),
    tokens: [[], [0], [127, 128, 16_383, 16_384], [199_997, 0xffffffff]].map((list) => ({
      tokens: list,
      bytes: encodeTokens(Uint32Array.from(list)),
    })),
    refusedTokens: ['0x', '0x018000', '0x0205', '0x010505', '0x01ffffffff1f', '0xffffffff0f'],
    tokenizer: {
      id: tokenizer.id,
      hash: tokenizer.hash,
      vocab: tokenizer.vocab,
      texts: contributions.map(({ normalised }) => ({
        text: normalised,
        tokens: tokenizer.encode(normalised),
      })),
    },
    contributions,
    consents,
    record: {
      datanet: 7,
      recordIndex: 0,
      key,
      tokens: first.draft.records[0]!.tokens,
      ...sealer.seal(0, first.draft.records[0]!.tokens, key),
    },
    versions: [first, second].map(({ draft, bytes }) => ({
      manifest: bytes,
      versionRoot: draft.versionRoot,
      chunks: draft.chunks,
      keyTable: encodeKeyTable(draft.keyTable),
      records: draft.records,
    })),
    refusedManifests: [
      at('another magic', 3, '0x4e'),
      at('another version of the format', 4, '0x02'),
      at('version 0', 9, '0x00000000'),
      at('a previous root in version 1', 47, '0x01'),
      at('a tier that does not exist', 46, '0x03'),
      at('k = 0', 45, '0x00'),
      at('a first record in version 1', 79, '0x00000001'),
      at('an owner beyond the last page', RECORDS + 32, '0x01000000'),
      at('a record shorter than k', 45, '0xc8'),
      at('a contribution that does not exist', RECORDS + 40, '0x00000002'),
      at('a contribution without a record', RECORDS + 44 + 40, '0x00000000'),
      at('more records than bytes', 83, '0xffffffff'),
      { why: 'a byte too many', bytes: Uint8Array.of(...manifest, 0) },
      { why: 'a byte too few', bytes: manifest.subarray(0, -1) },
      { why: 'nothing', bytes: new Uint8Array() },
    ],
  }),
)
