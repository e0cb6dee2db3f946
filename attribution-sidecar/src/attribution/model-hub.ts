import { type Params, paramsHash } from '@openledger/attribution'
import { BaseError, describeError, type Hex, UnavailableError } from '@openledger/primitives'
import type { ModelCatalog, RegisteredModel, SnapshotPlace } from '../gateway/ports.ts'
import type { ModelRuntime } from './model-runtime.ts'
import type { Snapshot } from './snapshot.ts'

export type ModelStatus = 'ready' | 'loading' | 'unavailable'

/** The models that are served here, each with its index in memory. */
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
  /** Drops the indexes whose snapshot includes a record; they are loaded anew when their data allow it. */
  drop(record: { datanet: number; version: number }): Promise<void>
  close(): Promise<void>
}

/** What a model answers from: its snapshot, and the versions that it is made of in registry order. */
export type ModelData = Pick<RegisteredModel, 'snapshot' | 'versions'>

export type ModelHubDependencies = {
  catalog: ModelCatalog
  /** @throws BaseError when the data are not here. */
  loadSnapshot(data: ModelData): Snapshot
  /** @param onStopped to be called when the runtime has failed for good. */
  createRuntime(snapshot: Snapshot, params: Params, onStopped: () => void): Promise<ModelRuntime>
  /** Told before anybody is answered. */
  onLoaded?(model: RegisteredModel, runtime: ModelRuntime, milliseconds: number): void
  onFailed?(model: RegisteredModel, error: unknown): void
}

type Build = { snapshot: readonly SnapshotPlace[]; runtime: Promise<ModelRuntime>; onStopped: () => void }
type Slot = { build: Build; runtime?: ModelRuntime; error?: unknown }

/** How long an index that no model asked for is kept, in ms. */
const WARM_MS = 5 * 60_000

export function createModelHub(dependencies: ModelHubDependencies): ModelHub {
  const { catalog, loadSnapshot, createRuntime } = dependencies
  const slots = new Map<Hex, Slot>()
  const warm = new Map<string, { build: Build; timer: NodeJS.Timeout }>()

  const keyOf = (snapshot: readonly SnapshotPlace[], params: Params) =>
    `${snapshot.map(({ datanet, version }) => `${datanet}/${version}`).join()} ${paramsHash(params)}`

  const begin = (data: ModelData, params: Params): Build => {
    const build: Build = {
      snapshot: data.snapshot,
      onStopped: () => {},
      runtime: Promise.resolve().then(() =>
        createRuntime(loadSnapshot(data), params, () => build.onStopped()),
      ),
    }
    build.runtime.catch(() => {})
    return build
  }

  const discard = (build: Build) => build.runtime.then((runtime) => runtime.close()).catch(() => {})

  const cool = (key: string): Build | undefined => {
    const found = warm.get(key)
    warm.delete(key)
    clearTimeout(found?.timer)
    return found?.build
  }

  const start = (model: RegisteredModel): Slot => {
    const begun = performance.now()
    const { snapshot, params, modelId } = model
    const build = cool(keyOf(snapshot, params)) ?? begin(model, params)
    const slot: Slot = { build }
    slots.set(modelId, slot)
    build.onStopped = () => {
      if (slots.get(modelId) === slot) slots.delete(modelId)
    }
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
      const key = keyOf(data.snapshot, params)
      if (warm.has(key)) return
      const build = begin(data, params)
      const expire = () => {
        cool(key)
        void discard(build)
      }
      warm.set(key, { build, timer: setTimeout(expire, WARM_MS).unref() })
      build.onStopped = () => void cool(key)
      build.runtime.catch(() => cool(key))
    },
    async drop({ datanet, version }) {
      const holds = ({ snapshot }: { snapshot: readonly SnapshotPlace[] }) =>
        snapshot.some((part) => part.datanet === datanet && part.version >= version)
      const dropped: Build[] = []
      for (const [modelId, { build }] of slots) {
        if (!holds(build)) continue
        slots.delete(modelId)
        dropped.push(build)
      }
      for (const [key, { build }] of warm) {
        if (!holds(build)) continue
        cool(key)
        dropped.push(build)
      }
      await Promise.all(dropped.map(discard))
    },
    async close() {
      const builds = [...slots.values(), ...warm.values()].map(({ build }) => build)
      slots.clear()
      for (const key of [...warm.keys()]) cool(key)
      await Promise.all(builds.map(discard))
    },
  }
}
