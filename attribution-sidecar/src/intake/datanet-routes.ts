import { countUnset } from '@openledger/attribution'
import { encodeKeyTable, type Tokenizer } from '@openledger/datanet'
import { BaseError, decodeTokens } from '@openledger/primitives'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { parseBody, signature, time } from '../gateway/http/fields.ts'
import { datanetId } from './contribute-routes.ts'
import { datanetJson, versionJson } from './datanet-json.ts'
import type { DatanetRow, DatanetStore, RecordRow, VersionRow } from './datanet-store.ts'
import { type Erase, gone } from './erase.ts'
import type { ProgressLog } from './progress-log.ts'

export const erasureBody = z.strictObject({ issuedAt: time(), signature: signature() })

/** Datanets, their versions and records, for everyone. */
export function datanetRoutes(
  app: FastifyInstance,
  {
    store,
    tokenizer,
    erase,
    progress,
  }: { store: DatanetStore; tokenizer: Pick<Tokenizer, 'decode'>; erase: Erase; progress: ProgressLog },
): void {
  const find = (id: string): DatanetRow => {
    const row = store.datanet(datanetId(id))
    if (!row) throw new BaseError(`There is no Datanet ${id} here.`, { code: 'NOT_FOUND' })
    return row
  }
  const findVersion = (id: string, version: string): VersionRow => {
    const row = /^[1-9]\d{0,9}$/.test(version) ? store.version(find(id).id, Number(version)) : undefined
    if (!row)
      throw new BaseError(`Datanet ${id} has no version ${version.slice(0, 20)}.`, { code: 'NOT_FOUND' })
    return row
  }
  const findRecord = (id: string, index: string): RecordRow => {
    const row = /^(0|[1-9]\d{0,9})$/.test(index) ? store.record(find(id).id, Number(index)) : undefined
    if (!row) throw new BaseError(`Datanet ${id} has no record ${index.slice(0, 20)}.`, { code: 'NOT_FOUND' })
    return row
  }
  const assertPublic = ({ id, tier }: DatanetRow) => {
    if (tier === 'public') return
    throw new BaseError(`Datanet ${id} is ${tier}: its records are not for everyone.`, { code: 'FORBIDDEN' })
  }

  app.get('/v1/datanets', async () => ({ datanets: store.datanets().map((row) => datanetJson(row, store)) }))
  app.get<{ Params: { id: string } }>('/v1/datanets/:id', async ({ params }) => {
    const row = find(params.id)
    return { ...datanetJson(row, store), history: store.versions(row.id).map(versionJson) }
  })

  type VersionParams = { Params: { id: string; version: string } }
  app.get<VersionParams>('/v1/datanets/:id/versions/:version', async ({ params }) =>
    versionJson(findVersion(params.id, params.version)),
  )
  app.get<VersionParams>('/v1/datanets/:id/versions/:version/manifest', async ({ params }, reply) => {
    const { manifest, version } = findVersion(params.id, params.version)
    if (!manifest) {
      throw new BaseError(`Version ${version} of Datanet ${params.id} is not dispersed yet.`, {
        code: 'NOT_FOUND',
        retryable: true,
      })
    }
    return reply.type('application/octet-stream').send(Buffer.from(manifest))
  })
  app.get<VersionParams>('/v1/datanets/:id/versions/:version/keys', async ({ params }, reply) => {
    const { datanet, version, first_record: firstRecord } = findVersion(params.id, params.version)
    assertPublic(find(params.id))
    const keys = store.versionRecords(datanet, version).map(({ key }) => key && new Uint8Array(key))
    const table = encodeKeyTable({ datanet, version, firstRecord, keys })
    return reply.type('application/octet-stream').send(Buffer.from(table))
  })
  app.get<VersionParams>('/v1/datanets/:id/versions/:version/progress', async ({ params }, reply) => {
    const { id } = find(params.id)
    if (!/^[1-9]\d{0,9}$/.test(params.version)) findVersion(params.id, params.version)
    const version = Number(params.version)
    const row = store.version(id, version)
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    reply.hijack()
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
    })
    if (row?.status === 'published') {
      reply.raw.end(`data: ${JSON.stringify({ stage: 'published', datanet: id, ...versionJson(row) })}\n\n`)
      return reply
    }
    for await (const line of progress.follow(id, version, gone.signal)) {
      reply.raw.write(`data: ${JSON.stringify(line)}\n\n`)
    }
    reply.raw.end()
    return reply
  })

  type RecordParams = { Params: { datanet: string; index: string } }
  app.get<RecordParams>('/v1/records/:datanet/:index', async ({ params }) => {
    const row = findRecord(params.datanet, params.index)
    if (!row.tokens) throw gone(row.datanet, row.idx)
    assertPublic(find(params.datanet))
    const contribution = store.contribution(row.contribution)
    return {
      datanet: row.datanet,
      index: row.idx,
      version: row.version,
      owner: row.owner,
      contributor: contribution?.contributor ?? null,
      title: contribution?.title ?? null,
      licence: contribution?.licence ?? null,
      contributionHash: contribution?.contribution_hash ?? null,
      consentHash: contribution?.consent_hash ?? null,
      tokens: row.token_count,
      unmasked: countUnset(row.mask, row.token_count),
      text: tokenizer.decode(decodeTokens(row.tokens)),
    }
  })
  app.delete<RecordParams>('/v1/records/:datanet/:index', async ({ params, body }) => {
    const { datanet, idx: index } = findRecord(params.datanet, params.index)
    await erase({ datanet, index, ...parseBody(erasureBody, body) })
    return { erased: true, datanet, index }
  })
}
