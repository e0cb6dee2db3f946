import { type Params, paramsHash } from '@openledger/attribution'
import { BaseError, describeError, type Hex, UnavailableError } from '@openledger/primitives'
import type { ModelCatalog, RegisteredModel, SnapshotPlace } from '../gateway/ports.ts'
import type { ModelRuntime } from './model-runtime.ts'
import type { Snapshot } from './snapshot.ts'

export type ModelStatus = 'ready' | 'loading' | 'unavailable'

/** What a model answers from: its snapshot, and the versions that it is made of in registry order. */
export type ModelData = Pick<RegisteredModel, 'snapshot' | 'versions'>

/** The models that are served here, each with its index; models on the same data with the same parameters share one. */
export type ModelHub = {
  list(): readonly RegisteredModel[]
  status(model: RegisteredModel): ModelStatus
  /** By name (the newest of that name that is not retired) or by model id. @throws BaseError `NOT_FOUND` */
  find(nameOrId: string): RegisteredModel
  /** @throws UnavailableError `MODEL_LOADING` | `MODEL_UNAVAILABLE` */
  ready(model: RegisteredModel): ModelRuntime
  /** Waits for the index. */
  load(model: RegisteredModel): Promise<ModelRuntime>
  /** Starts to load every model that is new in the catalog. */
  refresh(): void
  /** Builds the index of a snapshot that a model is likely to be registered with soon. */
  warm(data: ModelData, params: Params): void
  /**
   * A record was erased: stops the models whose snapshot has it; they are loaded anew when their data allow it.
   * Its tokens are out of the indexes and their files afterwards.
   */
  drop(record: { datanet: number; version: number; index: number }): Promise<void>
  /** The data of everything that is loaded or being loaded, or that a model of the catalog may be loaded with. */
  used(): Used[]
  close(): Promise<void>
}

export type ModelHubDependencies = {
  catalog: ModelCatalog
  /** @throws BaseError when the data are not here. */
  loadSnapshot(data: ModelData): Snapshot
  /** @param onStopped to be called when the runtime has failed for good. */
  createRuntime(
    snapshot: Snapshot,
    params: Params,
    place: { data: ModelData; onStopped: () => void },
  ): Promise<ModelRuntime>
  /** Told before anybody is answered. */
  onLoaded?(model: RegisteredModel, runtime: ModelRuntime, milliseconds: number): void
  onFailed?(model: RegisteredModel, error: unknown): void
  /** Told last of an erasure, with the data of the runtimes that took the record out of their files. */
  onErased?(record: { datanet: number; version: number }, done: readonly Used[]): Promise<void>
}

export type Used = { snapshot: readonly SnapshotPlace[]; params: Params }
type Build = Used & { key: string; runtime: Promise<ModelRuntime>; models: Set<Hex>; timer?: NodeJS.Timeout }
type Slot = { build: Build; runtime?: ModelRuntime; error?: unknown }

/** How long an index that no model asked for is kept, in ms. */
const WARM_MS = 5 * 60_000

export function createModelHub(dependencies: ModelHubDependencies): ModelHub {
  const { catalog, loadSnapshot, createRuntime } = dependencies
  const slots = new Map<Hex, Slot>()
  const builds = new Map<string, Build>()

  const keyOf = (snapshot: readonly SnapshotPlace[], params: Params) =>
    `${snapshot.map(({ datanet, version }) => `${datanet}/${version}`).join()} ${paramsHash(params)}`

  const begin = (data: ModelData, params: Params): Build => {
    const key = keyOf(data.snapshot, params)
    const known = builds.get(key)
    if (known) return known
    const onStopped = () => forget(build)
    const runtime = Promise.resolve().then(() =>
      createRuntime(loadSnapshot(data), params, { data, onStopped }),
    )
    const build: Build = { key, snapshot: data.snapshot, params, runtime, models: new Set() }
    builds.set(key, build)
    // What could not be built is built anew for the next who asks.
    runtime.catch(() => builds.get(key) === build && builds.delete(key))
    return build
  }

  /** Nobody is served by it any more. */
  const forget = (build: Build) => {
    clearTimeout(build.timer)
    if (builds.get(build.key) === build) builds.delete(build.key)
    for (const modelId of build.models) if (slots.get(modelId)?.build === build) slots.delete(modelId)
  }

  const discard = (build: Build) => build.runtime.then((runtime) => runtime.close()).catch(() => {})

  const start = (model: RegisteredModel): Slot => {
    const begun = performance.now()
    const build = begin(model, model.params)
    clearTimeout(build.timer)
    build.models.add(model.modelId)
    const slot: Slot = { build }
    slots.set(model.modelId, slot)
    build.runtime.then(
      (runtime) => {
        dependencies.onLoaded?.(model, runtime, performance.now() - begun)
        slot.runtime = runtime
      },
      (error: unknown) => {
        slot.error = error
        dependencies.onFailed?.(model, error)
      },
    )
    return slot
  }

  /** A model that could not be loaded is tried again when somebody asks for it and the failure may have passed. */
  const slotOf = (model: RegisteredModel): Slot => {
    const slot = slots.get(model.modelId)
    if (!slot || (slot.error instanceof BaseError && slot.error.retryable)) return start(model)
    return slot
  }

  const failed = (model: RegisteredModel, error: unknown) =>
    new BaseError(`The model \`${model.name}\` is not available: ${describeError(error)}`, {
      code: 'MODEL_UNAVAILABLE',
      retryable: error instanceof BaseError && error.retryable,
      cause: error,
    })

  return {
    list: () => catalog.list(),
    status(model) {
      const slot = slots.get(model.modelId)
      return slot?.runtime ? 'ready' : slot?.error ? 'unavailable' : 'loading'
    },
    find(nameOrId) {
      const models = catalog.list()
      const id = nameOrId.toLowerCase()
      const found =
        models.find(({ modelId }) => modelId === id) ??
        models.findLast(({ name, retired }) => name === nameOrId && !retired)
      if (!found) {
        throw new BaseError(`There is no model \`${nameOrId.slice(0, 100)}\` here.`, {
          code: 'NOT_FOUND',
          hint: '`GET /v1/models` lists them.',
          meta: { field: 'model' },
        })
      }
      return found
    },
    ready(model) {
      const slot = slotOf(model)
      if (slot.runtime) return slot.runtime
      if (slot.error) throw failed(model, slot.error)
      throw new UnavailableError(`The model \`${model.name}\` is being loaded.`, {
        code: 'MODEL_LOADING',
        meta: { retryAfterMs: 1000 },
        hint: 'Try again in a second.',
      })
    },
    async load(model) {
      try {
        return await slotOf(model).build.runtime
      } catch (error) {
        throw failed(model, error)
      }
    },
    refresh() {
      for (const model of catalog.list()) {
        if (!model.retired && !slots.has(model.modelId)) start(model)
      }
    },
    warm(data, params) {
      const build = begin(data, params)
      if (build.models.size > 0) return
      clearTimeout(build.timer)
      const expire = () => {
        forget(build)
        void discard(build)
      }
      build.timer = setTimeout(expire, WARM_MS).unref()
    },
    async drop({ datanet, version, index }) {
      const holding = [...builds.values()].filter(({ snapshot }) =>
        snapshot.some((part) => part.datanet === datanet && part.version >= version),
      )
      for (const build of holding) forget(build)
      const done: Used[] = []
      for (const build of holding) {
        try {
          const runtime = await build.runtime
          await runtime.erase(
            runtime.places.findIndex((place) => place.datanet === datanet && place.index === index),
          )
          done.push(build)
        } catch {
          // Its files are removed instead.
        }
        await discard(build)
      }
      await dependencies.onErased?.({ datanet, version }, done)
    },
    used: () => [...builds.values(), ...catalog.list().filter(({ retired }) => !retired)],
    async close() {
      const open = [...builds.values()]
      for (const build of open) forget(build)
      slots.clear()
      await Promise.all(open.map(discard))
    },
  }
}
