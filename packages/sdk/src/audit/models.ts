import { decodeManifest, type Manifest, unmaskedTokens, versionRoot } from '@openledger/datanet'
import { BaseError, fromHex, type Hex } from '@openledger/primitives'
import type { ModelTerms } from '@openledger/settlement'
import type { BlobReader, HistoryEvent } from './history.ts'

type Args<Name extends HistoryEvent['eventName']> = Extract<HistoryEvent, { eventName: Name }>['args']

/** What the registries' events say: Datanets with their published versions, and models with their terms. */
export type Registry = {
  apply(event: HistoryEvent): void
  /** The terms of a model, with its commons' sizes from the manifests on the DA. */
  terms(modelId: Hex): Promise<ModelTerms | undefined>
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
  async function termsOf(model: Args<'ModelRegistered'>['model']): Promise<ModelTerms> {
    const shares = await Promise.all(
      model.snapshot.map(async ({ datanet, version }) => ({
        account: commons.get(datanet)!,
        unmasked: Number(
          unmaskedTokens(await Promise.all((versions.get(datanet) ?? []).slice(0, version).map(manifestOf))),
        ),
      })),
    )
    const { rateIn, rateOut, flat, platformBps, betaBps, gammaBps, deltaBps } = model
    return {
      server: model.server.toLowerCase() as Hex,
      rates: { rateIn, rateOut, flat },
      split: { platformBps, beta: betaBps, gamma: gammaBps, delta: deltaBps },
      platform: model.platform,
      developer: model.developer,
      stakers: model.stakers,
      commons: shares,
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
    async terms(modelId) {
      const model = models.get(modelId)
      if (!model) return undefined
      const terms = loaded.get(modelId) ?? termsOf(model)
      loaded.set(modelId, terms)
      return terms
    },
  }
}
