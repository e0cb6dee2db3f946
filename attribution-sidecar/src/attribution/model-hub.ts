import { BaseError, describeError, type Hex, UnavailableError } from '@openledger/primitives'
import type { ModelCatalog, RegisteredModel } from '../gateway/ports.ts'
import type { ModelRuntime, Snapshot } from './model-runtime.ts'

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
  /** Drops the indexes whose snapshot includes a record; they are loaded anew when their data allow it. */
  drop(record: { datanet: number; version: number }): Promise<void>
  close(): Promise<void>
}

type Slot = { loading: Promise<ModelRuntime>; runtime?: ModelRuntime; error?: unknown }

export function createModelHub(dependencies: {
  catalog: ModelCatalog
  /** @throws BaseError when the data are not here. */
  loadSnapshot(model: RegisteredModel): Promise<Snapshot>
  createRuntime(snapshot: Snapshot, model: RegisteredModel): Promise<ModelRuntime>
  onLoaded?(model: RegisteredModel, milliseconds: number): void
  onFailed?(model: RegisteredModel, error: unknown): void
}): ModelHub {
  const { catalog, loadSnapshot, createRuntime } = dependencies
  const slots = new Map<Hex, Slot>()

  const start = (model: RegisteredModel): Slot => {
    const begun = performance.now()
    const loading = loadSnapshot(model).then((snapshot) => createRuntime(snapshot, model))
    const slot: Slot = { loading }
    slots.set(model.modelId, slot)
    loading.then(
      (runtime) => {
        slot.runtime = runtime
        dependencies.onLoaded?.(model, performance.now() - begun)
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
        return await slotOf(model).loading
      } catch (error) {
        throw failed(model, error)
      }
    },
    refresh() {
      for (const model of catalog.list()) {
        if (!model.retired && !slots.has(model.modelId)) start(model)
      }
    },
    async drop({ datanet, version }) {
      for (const { modelId, snapshot } of catalog.list()) {
        if (!snapshot.some((part) => part.datanet === datanet && part.version >= version)) continue
        const slot = slots.get(modelId)
        slots.delete(modelId)
        await slot?.loading.then((runtime) => runtime.close()).catch(() => {})
      }
    },
    async close() {
      await Promise.all(
        [...slots.values()].map(({ loading }) => loading.then((runtime) => runtime.close()).catch(() => {})),
      )
      slots.clear()
    },
  }
}
