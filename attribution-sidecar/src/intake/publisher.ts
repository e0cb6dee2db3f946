import { setTimeout as pause } from 'node:timers/promises'
import { buildVersion, decodeManifest, encodeManifest, type Tokenizer } from '@openledger/datanet'
import { BaseError, ByteReader, type Hex, InvalidInputError, readTokens } from '@openledger/primitives'
import type { ChainPort, DaPort } from '../gateway/ports.ts'
import type { ContributionRow, DatanetStore, NewRecord, VersionRow } from './datanet-store.ts'
import type { MaskMemory } from './mask-memory.ts'

export type PublishProgress =
  | {
      stage: 'build' | 'disperse' | 'submit'
      done: number
      total: number
      /** With `submit`, once the node has the transaction. */
      version?: number
      transaction?: Hex
    }
  | {
      stage: 'published'
      datanet: number
      version: number
      versionRoot: Hex
      records: number
      tokens: number
      unmasked: number
      commitment: Hex
      transaction: Hex | null
    }

export type Publisher = {
  /**
   * Publishes what was contributed since the last version, or finishes a publication that was interrupted.
   * Versions are built one at a time, so that masks follow the registry order.
   * @throws InvalidInputError `NOTHING_TO_PUBLISH`; UnavailableError of the DA or the chain: calling again goes on.
   */
  publish(datanet: number, onProgress?: (progress: PublishProgress) => void): Promise<VersionRow>
  /** Finishes every publication that was interrupted. */
  resume(): Promise<void>
}

/** Pause between two looks at a transaction that waits, in ms. */
const PENDING_POLL_MS = 200
/** Dispersals at the same time. */
const PARALLEL = 4

export function createPublisher({
  store,
  masks,
  tokenizer,
  chain,
  da,
  randomBytes,
  custodianKey,
  onBuilt = () => {},
}: {
  store: DatanetStore
  masks: MaskMemory
  tokenizer: Tokenizer
  chain: ChainPort
  da: DaPort
  randomBytes: (length: number) => Uint8Array
  /** X25519 key of this gateway, which every key table is sealed for. */
  custodianKey: Uint8Array
  /** Told when a version's records are in the database. */
  onBuilt?: (version: VersionRow) => void
}): Publisher {
  let line: Promise<unknown> = Promise.resolve()

  type Report = (progress: PublishProgress) => void

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = line.then(task)
    line = turn.catch(() => {})
    return turn
  }

  async function build(datanet: number, report: Report): Promise<VersionRow> {
    const row = store.datanet(datanet)
    if (!row) throw new BaseError(`There is no Datanet ${datanet} here.`, { code: 'NOT_FOUND' })
    const pending = store.pending(datanet)
    if (pending.length === 0) {
      throw new InvalidInputError(`Datanet ${datanet} has no contribution that is not published yet.`, {
        code: 'NOTHING_TO_PUBLISH',
      })
    }
    const last = store.lastVersion(datanet)
    const total = pending.reduce((sum, { records }) => sum + records, 0)
    report({ stage: 'build', done: 0, total })
    const contributions = pending.map((contribution) => ({
      owner: contribution.account,
      records: pendingRecords(contribution),
      contributionHash: contribution.contribution_hash,
      consentHash: contribution.consent_hash,
    }))
    const validators = row.tier === 'sealed' ? [] : await chain.validatorKeys()
    const version = (last?.version ?? 0) + 1
    const erased = store.erasedUnlisted(datanet).map(({ idx }) => idx)
    try {
      const draft = await buildVersion(
        {
          chainId: chain.chainId,
          datanet,
          version,
          tier: row.tier,
          ...(last
            ? { previous: { versionRoot: last.version_root, nextRecord: last.first_record + last.records } }
            : {}),
          contributions,
          erased,
          recipients: unique([custodianKey, ...validators]),
        },
        { tokenizer, masker: masks.registry(datanet), randomBytes },
      )
      const owners = pending.flatMap(({ id, records }) => Array.from({ length: records }, () => id))
      const placeholder = Uint8Array.of(0)
      store.addVersion({
        datanet,
        version,
        versionRoot: draft.versionRoot,
        firstRecord: draft.keyTable.firstRecord,
        tokens: Number(draft.tokens),
        unmasked: Number(draft.unmasked),
        draft: draft.complete({ chunks: draft.chunks.map(() => placeholder), keyTable: placeholder }).bytes,
        blobs: [...draft.chunks, draft.keyTableEnvelope],
        records: draft.records.map(
          ({ owner, tokens, mask }, i): NewRecord => ({
            owner,
            tokens,
            mask,
            key: draft.keyTable.keys[i]!,
            contribution: owners[i]!,
          }),
        ),
        contributions: pending.map(({ id }) => id),
        erased,
      })
    } catch (error) {
      masks.forget(datanet)
      throw error
    }
    report({ stage: 'build', done: total, total })
    const built = store.version(datanet, version)!
    onBuilt(built)
    return built
  }

  async function disperse({ datanet, version, draft }: VersionRow, report: Report): Promise<void> {
    const blobs = store.blobs(datanet, version)
    const total = blobs.length + 1
    let done = blobs.filter(({ commitment }) => commitment).length
    report({ stage: 'disperse', done, total })
    const left = blobs.filter(({ commitment }) => !commitment)
    const worker = async () => {
      for (let blob = left.shift(); blob; blob = left.shift()) {
        blob.commitment = await da.put(blob.payload!)
        store.setBlobCommitment(blob.commitment, datanet, version, blob.position)
        report({ stage: 'disperse', done: ++done, total })
      }
    }
    const results = await Promise.allSettled(Array.from({ length: PARALLEL }, worker))
    for (const result of results) if (result.status === 'rejected') throw result.reason
    const commitments = blobs.map(({ commitment }) => commitment!)
    const manifest = encodeManifest({
      ...decodeManifest(draft!),
      chunks: commitments.slice(0, -1),
      keyTable: commitments.at(-1)!,
    })
    store.setDispersed(datanet, version, manifest, await da.put(manifest))
    report({ stage: 'disperse', done: total, total })
  }

  async function submit(row: VersionRow, report: Report): Promise<void> {
    const { datanet, version, version_root, records, tokens, unmasked, commitment } = row
    report({ stage: 'submit', done: 0, total: 1 })
    // Sent before a crash: sending it again while it waits would publish the version twice.
    while (row.transaction && (await chain.isPending(row.transaction))) await pause(PENDING_POLL_MS)
    const present = await chain.versionRoot(datanet, version)
    if (present !== undefined && present !== version_root) {
      throw new BaseError(
        `Expected version ${version} of Datanet ${datanet} to be ours, but the chain has another root.`,
        { code: 'CONFLICT', hint: 'Another curator process published it.' },
      )
    }
    let { transaction } = row
    if (present === undefined) {
      const sent = await chain.publishVersion(
        {
          datanet,
          versionRoot: version_root,
          records,
          tokens: BigInt(tokens),
          unmasked: BigInt(unmasked),
          commitment: commitment!,
        },
        {
          onSigned: (hash) => void store.setTransaction(hash, datanet, version),
          onSent: (hash) => report({ stage: 'submit', done: 0, total: 1, version, transaction: hash }),
        },
      )
      transaction = sent.transaction
    }
    store.setPublished(transaction, datanet, version)
    report({ stage: 'submit', done: 1, total: 1 })
  }

  async function finish(row: VersionRow, report: Report): Promise<VersionRow> {
    const { datanet, version } = row
    if (row.status === 'built') await disperse(row, report)
    if (row.status !== 'published') await submit(store.version(datanet, version)!, report)
    return store.version(datanet, version)!
  }

  return {
    publish: (datanet, report = () => {}) =>
      inTurn(async () => {
        const last = store.lastVersion(datanet)
        const row = last && last.status !== 'published' ? last : await build(datanet, report)
        return finish(row, report)
      }),
    resume: () =>
      inTurn(async () => {
        for (const row of store.unpublished()) await finish(row, () => {})
      }),
  }
}

/** Records of a contribution that is not published yet, one after the other. */
function pendingRecords({ pending, records }: ContributionRow): Uint32Array[] {
  const reader = new ByteReader(pending!)
  const list = Array.from({ length: records }, () => readTokens(reader))
  reader.end()
  return list
}

function unique(keys: readonly Uint8Array[]): Uint8Array[] {
  return [...new Map(keys.map((key) => [Buffer.from(key).toString('hex'), key])).values()]
}
