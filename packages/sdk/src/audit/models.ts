import { datanetShares, decodeManifest, type Manifest, versionRoot } from '@openledger/datanet'
import { BaseError, fromHex, type Hex } from '@openledger/primitives'
import type { CommonsTerms, ModelTerms } from '@openledger/settlement'
import type { BlobReader, HistoryEvent } from './history.ts'

type Args<Name extends HistoryEvent['eventName']> = Extract<HistoryEvent, { eventName: Name }>['args']

/** What the registries' events say: Datanets with their published versions, and models with their terms. */
export type Registry = {
  apply(event: HistoryEvent): void
  /** The terms of a model, with its commons' sizes from the manifests on the DA. */
  terms(modelId: Hex): Promise<ModelTerms | undefined>
  /** The commons account of a Datanet and the owners at a version; undefined when there is no such version. */
  owners(place: { datanet: number; version: number }): Promise<CommonsTerms | undefined>
  /** Last version of every Datanet so far. */
  lastVersions(): Map<number, number>
}

export function createRegistry(readBlob: BlobReader): Registry {
  const commons = new Map<number, number>()
  const versions = new Map<number, Args<'VersionPublished'>[]>()
  const models = new Map<Hex, Args<'ModelRegistered'>['model']>()
  const loaded = new Map<Hex, Promise<ModelTerms>>()
  const manifests = new Map<Hex, Promise<Manifest>>()

  async function load(version: Args<'VersionPublished'>): Promise<Manifest> {
    const manifest = decodeManifest(await readBlob(fromHex(version.commitment)))
    if (versionRoot(manifest) !== version.versionRoot) {
      throw new BaseError(
        `The manifest of Datanet ${version.datanet}, version ${version.version} is not the chain's.`,
        {
          code: 'VERSION_INVALID',
        },
      )
    }
    return manifest
  }
  function manifestOf(version: Args<'VersionPublished'>): Promise<Manifest> {
    const known = manifests.get(version.versionRoot) ?? load(version)
    manifests.set(version.versionRoot, known)
    return known
  }
  async function owners(place: { datanet: number; version: number }): Promise<CommonsTerms | undefined> {
    const account = commons.get(place.datanet)
    const published = versions.get(place.datanet) ?? []
    if (account === undefined || place.version > published.length) return undefined
    const manifests = await Promise.all(published.slice(0, place.version).map(manifestOf))
    return { account, owners: datanetShares(manifests).owners }
  }
  async function termsOf(model: Args<'ModelRegistered'>['model']): Promise<ModelTerms> {
    const shares: ModelTerms['commons'][number][] = []
    for (const place of model.snapshot) {
      const { account, owners: list } = (await owners(place))!
      shares.push({ account, unmasked: list.reduce((sum, { unmasked }) => sum + unmasked, 0) })
    }
    const { rateIn, rateOut, flat, platformBps, betaBps, gammaBps, deltaBps } = model
    return {
      server: model.server.toLowerCase() as Hex,
      rates: { rateIn, rateOut, flat },
      split: { platformBps, beta: betaBps, gamma: gammaBps, delta: deltaBps },
      platform: model.platform,
      developer: model.developer,
      stakers: model.stakers,
      commons: shares,
      minEntry: model.minEntry,
    }
  }
  return {
    apply(event) {
      if (event.eventName === 'DatanetCreated') commons.set(event.args.datanet, event.args.commonsAccount)
      if (event.eventName === 'VersionPublished') {
        const { datanet } = event.args
        versions.set(datanet, [...(versions.get(datanet) ?? []), event.args])
      }
      if (event.eventName === 'ModelRegistered') models.set(event.args.modelId, event.args.model)
    },
    owners,
    lastVersions: () => new Map([...versions].map(([datanet, published]) => [datanet, published.length])),
    async terms(modelId) {
      const model = models.get(modelId)
      if (!model) return undefined
      const terms = loaded.get(modelId) ?? termsOf(model)
      loaded.set(modelId, terms)
      return terms
    },
  }
}
