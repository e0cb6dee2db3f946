import { DEFAULT_PARAMS, encodeParams } from '@openledger/attribution'
import type { Manifest } from '@openledger/datanet'
import { type Hex, UnavailableError } from '@openledger/primitives'
import { silentLogger } from '@openledger/service'
import { expect, test } from 'vitest'
import type { ModelEntry } from '../chain/entries.ts'
import { snapshotSource } from '../validator/public-terms.ts'
import type { Manifests } from './manifests.ts'
import { createModelCatalog } from './model-catalog.ts'
import { readModel } from './read-model.ts'

const tokenizerHash: Hex = `0x${'11'.repeat(32)}`
const otherHash: Hex = `0x${'22'.repeat(32)}`
const paramsOf = (changes: object = {}) =>
  encodeParams({ ...DEFAULT_PARAMS, tokenizerHash, vocab: 100, ...changes })
const good: ModelEntry = {
  modelId: `0x${'01'.repeat(32)}`,
  owner: `0x${'0a'.repeat(20)}`,
  retired: false,
  block: 1,
  name: 'good',
  developer: 11,
  stakers: 12,
  platform: 10,
  rateIn: 1n,
  rateOut: 2n,
  flat: 3n,
  platformBps: 500,
  betaBps: 2000,
  gammaBps: 1000,
  deltaBps: 7000,
  minEntry: 0n,
  server: `0x${'0b'.repeat(20)}`,
  tokenizerHash,
  attributionParams: paramsOf(),
  snapshot: [{ datanet: 1, version: 1 }],
}
const manifests: Manifests = {
  upTo: async ({ version }) =>
    Array.from({ length: version }, (_, v) => ({ version: v + 1, k: 6, tokenizerHash }) as Manifest),
  owners: async ({ datanet }) => ({ account: datanet, owners: [{ account: 5, unmasked: 50 }] }),
  commons: async (snapshot) => snapshot.map(({ datanet }) => ({ account: datanet, unmasked: 50 })),
}
const view = { versions: () => [] } as never

const wrong: [string, Partial<ModelEntry>, RegExp][] = [
  [
    'one Datanet at two versions',
    {
      snapshot: [
        { datanet: 1, version: 1 },
        { datanet: 1, version: 2 },
      ],
    },
    /Datanets at one version each, got 1 at version 1, 1 at version 2/,
  ],
  ['no Datanet', { snapshot: [] }, /Datanets at one version each, got none/],
  ['parameters that are none', { attributionParams: Uint8Array.of(1) }, /no valid attribution parameters/],
  ['two tokenizers', { tokenizerHash: otherHash }, /names two tokenizers/],
]
const wrongForItsData: [string, Partial<ModelEntry>, RegExp][] = [
  ['another window', { attributionParams: paramsOf({ k: 5 }) }, /window of version 1 .* 6 tokens, got k = 5/],
  [
    'another tokenizer',
    { tokenizerHash: otherHash, attributionParams: paramsOf({ tokenizerHash: otherHash }) },
    /tokenizer of version 1 of Datanet 1/,
  ],
]

test('a model over one Datanet can be paid for', async () => {
  const { params, terms } = await readModel(good, manifests)
  expect(params).toMatchObject({ k: 6, vocab: 100, tokenizerHash })
  expect(terms.commons).toEqual([{ account: 1, unmasked: 50 }])
  expect(snapshotSource(good, view).params).toEqual(params)
})

test('so can one over several Datanets with a least entry; its versions are in the order of their publication', async () => {
  const snapshot = [
    { datanet: 1, version: 2 },
    { datanet: 2, version: 1 },
  ]
  const several = { ...good, snapshot, minEntry: 7n }
  const { terms } = await readModel(several, manifests)
  expect(terms).toMatchObject({
    minEntry: 7n,
    commons: [
      { account: 1, unmasked: 50 },
      { account: 2, unmasked: 50 },
    ],
  })
  const published = [
    { datanet: 1, version: 1, block: 4, logIndex: 1 },
    { datanet: 1, version: 2, block: 5, logIndex: 3 },
    { datanet: 1, version: 3, block: 5, logIndex: 4 },
    { datanet: 2, version: 1, block: 5, logIndex: 2 },
  ]
  const versions = (datanet: number) => published.filter((entry) => entry.datanet === datanet)
  const source = snapshotSource(several, { versions } as never)
  expect(source.versions.map(({ datanet, version }) => [datanet, version])).toEqual([
    [1, 1],
    [2, 1],
    [1, 2],
  ])
})

test.each([...wrong, ...wrongForItsData])('refuses %s for ever', async (_, change, message) => {
  const refused = readModel({ ...good, ...change }, manifests)
  await expect(refused).rejects.toThrow(message)
  await expect(refused).rejects.toMatchObject({ code: 'MODEL_INVALID', retryable: false })
})

test.each(wrong)('refuses %s where validators open the data', (_, change, message) => {
  expect(() => snapshotSource({ ...good, ...change }, view)).toThrow(message)
})

test('the catalog of gateway and settler goes on without models that cannot be paid for', async () => {
  const entries = [...wrong, ...wrongForItsData].map(
    ([, change], i): ModelEntry => ({ ...good, ...change, modelId: `0x${`a${i}`.repeat(32)}` }),
  )
  const catalog = createModelCatalog({
    chain: {
      view: { models: () => [...entries, good], versions: () => [] },
      rpc: { block: async () => ({ timestamp: 7 }) },
      onHead: () => () => undefined,
    } as never,
    manifests,
    logger: silentLogger(),
  })
  await catalog.refresh()
  expect(catalog.list().map(({ name, modelId }) => [name, modelId])).toEqual([['good', good.modelId]])
  expect(catalog.terms(entries[0]!.modelId)).toBeUndefined()
  expect(catalog.terms(good.modelId)).toBeDefined()
  await catalog.close()
})

test('what cannot be read at the moment is no reason to refuse', async () => {
  const upTo = async () => {
    throw new UnavailableError('no answer', { code: 'DA_UNAVAILABLE' })
  }
  await expect(readModel(good, { ...manifests, upTo })).rejects.toMatchObject({ retryable: true })
})
