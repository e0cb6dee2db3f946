import type { Books } from '@openledger/ledger'
import type { Hex } from '@openledger/primitives'
import type { Distribution, HeldLookup } from '@openledger/settlement'
import type { ChainView } from '../chain/chain-view.ts'
import type { Epochs } from '../chain/epochs.ts'
import { lastVersionBefore } from '../chain/last-version.ts'
import type { Manifests } from '../models/manifests.ts'
import type { ModelCatalog } from '../models/model-catalog.ts'
import { total } from '../store/sums.ts'
import type { BatchRows } from './batch-rows.ts'

/** What a batch pays beside its receipts when it closes an epoch. */
export type Closing = {
  /** Models with a `minEntry`, whose held sums are all paid. */
  readonly closes: readonly Hex[]
  /** The whole commons of every Datanet that has some. */
  readonly distributions: readonly Distribution[]
}

export type Closer = {
  /** What there is to pay, when the epoch of the first settlement that is not closed yet is over, and time enough has passed; undefined otherwise. */
  due(books: Books): Promise<Closing | undefined>
  /** Whether a newer version is to be gone by since the record before was settled: the L2 went back, or somebody else settled. */
  isStale(distributions: readonly Distribution[]): boolean
}

/** Most owners that one batch pays out to: beyond, a settlement would not fit into its gas. */
const MAX_OWNERS = 50_000

/** @param options.closeAfter ms. */
export function createCloser(
  { closeAfter }: { closeAfter: number },
  dependencies: {
    view: ChainView
    epochs: Epochs
    manifests: Pick<Manifests, 'owners'>
    batches: Pick<BatchRows, 'unclosedSince'>
    models: Pick<ModelCatalog, 'terms'>
    held: HeldLookup
  },
): Closer {
  const { view, epochs, manifests, batches, models, held } = dependencies

  async function payable(books: Books): Promise<Closing | undefined> {
    const closes: Hex[] = []
    const heldIn = new Map<number, bigint>()
    for (const { modelId, minEntry } of view.models()) {
      if (minEntry === 0n) continue
      const sum = total(held(modelId))
      const terms = models.terms(modelId)
      // After a start the models are read one by one: what is held of one must not be taken for commons.
      if (!terms && sum > 0n) return undefined
      if (!terms) continue
      const holding = terms.commons[0]!.account
      heldIn.set(holding, (heldIn.get(holding) ?? 0n) + sum)
      closes.push(modelId)
    }
    const distributions: Distribution[] = []
    let owners = 0
    for (const { datanet, commons } of view.datanets()) {
      const { credit, debit } = books.balance(commons)
      const amount = credit - debit - (heldIn.get(commons) ?? 0n)
      const version = view.versions(datanet).at(-1)?.version
      if (amount <= 0n || version === undefined) continue
      const { owners: list } = await manifests.owners({ datanet, version })
      if (list.length === 0 || owners + list.length > MAX_OWNERS) continue
      owners += list.length
      distributions.push({ datanet, version, amount })
    }
    const nothing = distributions.length === 0 && [...heldIn.values()].every((sum) => sum === 0n)
    return nothing ? undefined : { closes, distributions }
  }

  return {
    async due(books) {
      const since = batches.unclosedSince()
      const head = view.head()
      // Balances are those of the chain only while the books are at its head record.
      if (since === undefined || !head || books.header.number !== view.headRecord()) return undefined
      const time = await epochs.timeOf(since)
      const over = (await epochs.at(time)) < (await epochs.at(head.timestamp))
      return over && 1000 * (head.timestamp - time) >= closeAfter ? payable(books) : undefined
    },
    isStale(distributions) {
      const before = view.settlement(view.headRecord())
      return distributions.some(
        ({ datanet, version }) => !before || version < lastVersionBefore(view, datanet, before),
      )
    },
  }
}
