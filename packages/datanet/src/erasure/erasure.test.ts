import { randomBytes } from 'node:crypto'
import { type Hex, openEnvelope, sealingKeyPair } from '@openledger/primitives'
import { expect, test } from 'vitest'
import { buildVersion, type VersionDraft } from '../version/build-version.ts'
import { datanetShares, joinVersions } from '../version/contents.ts'
import { decodeKeyTable, keyTableContext } from '../version/key-table.ts'
import { decodeManifest, type Manifest } from '../version/manifest.ts'
import { maskBytes } from '../version/mask.ts'
import { openVersion } from '../version/open-version.ts'
import { eraseEvidence } from './erase-evidence.ts'
import { eraseRecords } from './erase-records.ts'

const tokenizer = { hash: `0x${'07'.repeat(32)}` as Hex, vocab: 1000 }
const recipients = await sealingKeyPair(randomBytes(32))
const record = (n: number) => Uint32Array.from({ length: 10 + n }, (_, i) => 20 * n + i)

async function version(
  records: number[],
  previous?: { draft: VersionDraft; nextRecord: number; version: number },
  erased: number[] = [],
): Promise<{ draft: VersionDraft; manifest: Manifest }> {
  const draft = await buildVersion(
    {
      chainId: 1,
      datanet: 5,
      version: (previous?.version ?? 0) + 1,
      tier: 'public',
      ...(previous
        ? { previous: { versionRoot: previous.draft.versionRoot, nextRecord: previous.nextRecord } }
        : {}),
      contributions: records.map((n) => ({
        owner: n,
        records: [record(n)],
        contributionHash: tokenizer.hash,
        consentHash: tokenizer.hash,
      })),
      erased,
      recipients: [recipients.publicKey],
    },
    { tokenizer, masker: { k: 4, add: (t) => new Uint8Array(maskBytes(t.length)) }, randomBytes },
  )
  const commitments = { chunks: draft.chunks.map(() => Uint8Array.of(1)), keyTable: Uint8Array.of(2) }
  return { draft, manifest: decodeManifest(draft.complete(commitments).bytes) }
}
const open = (
  { draft, manifest }: { draft: VersionDraft; manifest: Manifest },
  keyTable = draft.keyTable,
) => ({
  manifest,
  records: openVersion(manifest, draft.chunks, keyTable, { versionRoot: draft.versionRoot, tokenizer }),
})

test('erasure destroys the key everywhere it is held here, keeps the others, leaves a tombstone', async () => {
  const first = await version([0, 1, 2])
  const before = first.draft.keyTable.keys.map((key) => key!.slice())
  const { keyTable, keyTableEnvelope, tombstones } = await eraseRecords(
    { manifest: first.manifest, keyTable: first.draft.keyTable },
    { records: [1], reason: 'withdrawn', erasedAt: 1_800_000_000_000 },
    { chainId: 1, recipients: [recipients.publicKey], randomBytes },
  )
  expect(first.draft.keyTable.keys[1]).toEqual(new Uint8Array(32))
  expect(keyTable.keys).toEqual([before[0], null, before[2]])
  const published = decodeKeyTable(await openEnvelope(keyTableEnvelope, recipients, keyTableContext(1, 5, 1)))
  expect(published).toEqual(keyTable)
  expect(tombstones).toEqual([
    {
      datanet: 5,
      record: 1,
      commitment: first.manifest.records[1]!.commitment,
      reason: 'withdrawn',
      erasedAt: 1_800_000_000_000,
    },
  ])
  expect(open(first, published).records.map(({ tokens }) => tokens)).toEqual([record(0), null, record(2)])
})

test('a later version drops the erased record from the Datanet, its tokens included', async () => {
  const first = await version([0, 1, 2])
  const second = await version([3], { draft: first.draft, nextRecord: 3, version: 1 }, [1])
  const { keyTable } = await eraseRecords(
    { manifest: first.manifest, keyTable: first.draft.keyTable },
    { records: [1], reason: 'withdrawn', erasedAt: 0 },
    { chainId: 1, recipients: [recipients.publicKey], randomBytes },
  )
  const one = open(first, keyTable)
  expect(joinVersions([one]).unreadable).toEqual([1])
  const contents = joinVersions([one, open(second)])
  const shares = datanetShares([first.manifest, second.manifest])
  expect(contents.records.map((r) => r.record)).toEqual([0, 2, 3])
  expect(contents.records.map((r) => r.tokens)).toEqual([record(0), record(2), record(3)])
  expect(contents.unreadable).toEqual([])
  expect(shares).toEqual({
    tokens: 10 + 12 + 13,
    unmasked: 10 + 12 + 13,
    owners: [
      { account: 0, unmasked: 10 },
      { account: 2, unmasked: 12 },
      { account: 3, unmasked: 13 },
    ],
  })
  expect(datanetShares([first.manifest]).owners).toHaveLength(3)
})

test('versions that do not follow each other are not joined', async () => {
  const first = await version([0, 1])
  const other = await version([0, 1])
  const second = await version([2], { draft: first.draft, nextRecord: 2, version: 1 }, [0])
  const gap = await version([2], { draft: first.draft, nextRecord: 3, version: 1 })
  const again = await version([3], { draft: second.draft, nextRecord: 3, version: 2 }, [0])
  const [a, b, c, d, e] = [first, other, second, gap, again].map((v) => open(v))
  expect(joinVersions([a!, c!]).records).toHaveLength(2)
  expect(() => joinVersions([c!])).toThrow(/expected version 1/)
  expect(() => joinVersions([b!, c!])).toThrow(/root of the version before/)
  expect(() => joinVersions([a!, d!])).toThrow(/expected record 2 first, got 3/)
  expect(() => joinVersions([a!, c!, e!])).toThrow(/erased already/)
})

test('refuses before anything is destroyed', async () => {
  const first = await version([0, 1])
  const keys = first.draft.keyTable.keys.map((key) => key!.slice())
  const erase = (records: number[], keyTable = first.draft.keyTable) =>
    eraseRecords(
      { manifest: first.manifest, keyTable },
      { records, reason: '', erasedAt: 0 },
      { chainId: 1, recipients: [recipients.publicKey], randomBytes },
    )
  await expect(erase([0, 2])).rejects.toThrow(/Expected records 0 to 1, got 2/)
  await expect(erase([-1])).rejects.toThrow(/Expected records/)
  await expect(erase([0], { ...first.draft.keyTable, version: 2 })).rejects.toThrow(/key table/)
  await expect(erase([0], { ...first.draft.keyTable, keys: [null, keys[1]!] })).rejects.toMatchObject({
    code: 'ALREADY_ERASED',
  })
  await expect(
    eraseRecords(
      { manifest: first.manifest, keyTable: first.draft.keyTable },
      { records: [0], reason: '', erasedAt: 0 },
      { chainId: 1, recipients: [], randomBytes },
    ),
  ).rejects.toThrow(/recipient/)
  expect(first.draft.keyTable.keys).toEqual(keys)
})

test('evidence loses its pointers to erased records and says how many', () => {
  const spans = [
    {
      start: 0,
      end: 9,
      occurrences: [
        { record: 1, offset: 2 },
        { record: 4, offset: 0 },
      ],
    },
    { start: 3, end: 5, occurrences: [{ record: 4, offset: 7 }] },
  ]
  expect(eraseEvidence(spans, (r) => r === 4)).toEqual([
    { start: 0, end: 9, occurrences: [{ record: 1, offset: 2 }], erased: 1 },
    { start: 3, end: 5, occurrences: [], erased: 1 },
  ])
})
