import { MaskRegistry } from '@openledger/attribution'
import { buildVersion, encodeManifest, type Manifest, versionRoot } from '@openledger/datanet'
import { type Hex, keccak256, sealingKeyPair, toHex, utf8 } from '@openledger/primitives'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { VersionEntry } from '../chain/entries.ts'
import { createManifests } from './manifests.ts'
import { openSnapshot } from './open-snapshot.ts'

const CHAIN_ID = 901
const HASH: Hex = `0x${'07'.repeat(32)}`
const tokenizer = { hash: HASH, vocab: 1000 }
const texts = [
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 9, 10],
  [20, 21, 22, 23],
].map((tokens) => Uint32Array.from(tokens))
const place = { datanet: 5, version: 1 }

let keys: Awaited<ReturnType<typeof sealingKeyPair>>
/** The DA, by commitment; the commitment is the payload's hash, so that what was put can be damaged. */
let blobs: Map<Hex, Uint8Array>
let entry: VersionEntry
let manifest: Manifest

const put = (bytes: Uint8Array) => {
  const commitment = keccak256(bytes)
  blobs.set(toHex(commitment), bytes)
  return commitment
}

const open = () => {
  const view = {
    versions: (datanet: number) => (datanet === 5 ? [entry] : []),
    version: (datanet: number, version: number) => (datanet === 5 && version === 1 ? entry : undefined),
    datanet: (datanet: number) => (datanet === 5 ? { datanet, curator: HASH, commons: 3 } : undefined),
  }
  const da = { get: async (commitment: Uint8Array) => blobs.get(toHex(commitment))! }
  const manifests = createManifests({ view, da })
  return openSnapshot([place], { chainId: CHAIN_ID, view, da, manifests, keys, tokenizer })
}

/** What a curator publishes: the chain has the root of whatever her manifest says. */
const publish = (changed: Manifest) => {
  entry = { ...entry, versionRoot: versionRoot(changed), commitment: put(encodeManifest(changed)) }
}

beforeAll(async () => {
  keys = await sealingKeyPair(new Uint8Array(32).fill(1))
})

beforeEach(async () => {
  blobs = new Map()
  const draft = await buildVersion(
    {
      chainId: CHAIN_ID,
      ...place,
      tier: 'public',
      contributions: [{ owner: 9, records: texts, contributionHash: HASH, consentHash: HASH }],
      recipients: [keys.publicKey],
    },
    { tokenizer, masker: new MaskRegistry(4), randomBytes: (length) => new Uint8Array(length).fill(7) },
  )
  const complete = draft.complete({ chunks: draft.chunks.map(put), keyTable: put(draft.keyTableEnvelope) })
  manifest = complete.manifest
  const { tokens, unmasked } = manifest
  entry = {
    ...place,
    versionRoot: draft.versionRoot,
    records: texts.length,
    tokens,
    unmasked,
    commitment: put(complete.bytes),
    block: 1,
    logIndex: 0,
  }
})

test('an honest snapshot opens', async () => {
  const { records, masks } = await open()
  expect(records).toEqual(texts.map((tokens) => ({ owner: 9, tokens })))
  expect(masks).toEqual([Uint8Array.of(0), Uint8Array.of(0b1111), Uint8Array.of(0)])
})

describe('nothing is opened', () => {
  test('when the root on the chain is another', async () => {
    entry = { ...entry, versionRoot: HASH }
    await expect(open()).rejects.toMatchObject({
      code: 'VERSION_INVALID',
      message: expect.stringMatching(/expected the root 0x0707.*the manifest on the DA has/),
    })
  })
  test('when another version’s manifest lies there', async () => {
    entry = { ...entry, commitment: put(encodeManifest({ ...manifest, datanet: 6 })) }
    await expect(open()).rejects.toMatchObject({ code: 'VERSION_INVALID' })
  })
  test('when the chain has no such version', async () => {
    entry = { ...entry, version: 2 }
    await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('when the curator’s masks are not the rule’s', async () => {
    // One token of the copy unmasked, which would be paid; root and sums are those of the lie.
    publish({
      ...manifest,
      masks: [manifest.masks[0]!, Uint8Array.of(0b0111), manifest.masks[2]!],
      unmasked: manifest.unmasked + 1n,
    })
    await expect(open()).rejects.toThrow(/the mask of record 1 is not the rule's/)
  })
  test('when the tokenizer is another', async () => {
    publish({ ...manifest, tokenizerHash: `0x${'08'.repeat(32)}` })
    await expect(open()).rejects.toThrow(/expected the tokenizer 0x0707/)
  })
  test.each(['manifest', 'chunk', 'key table'])('when a byte of the %s is damaged', async (which) => {
    const commitment = {
      manifest: entry.commitment,
      chunk: manifest.chunks[0]!,
      'key table': manifest.keyTable,
    }[which]!
    const bytes = blobs.get(toHex(commitment))!
    for (let i = 0; i < bytes.length; i += which === 'manifest' ? 1 : 7) {
      blobs.set(toHex(commitment), bytes.with(i, bytes[i]! ^ 1))
      await expect(open(), `byte ${i}`).rejects.toThrow()
    }
    blobs.set(toHex(commitment), bytes.subarray(0, bytes.length - 1))
    await expect(open()).rejects.toThrow()
  })
})

test('a text is no manifest', async () => {
  entry = { ...entry, commitment: put(utf8('hello')) }
  await expect(open()).rejects.toThrow()
})
