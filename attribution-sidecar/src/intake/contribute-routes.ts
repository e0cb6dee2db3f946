import { BaseError, InvalidInputError, keccak256, toHex, utf8 } from '@openledger/primitives'
import { type ErrorEdge, toProblem } from '@openledger/service'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AdminCheck } from '../gateway/http/admin.ts'
import { account, address, bytes32, parseBody, signature } from '../gateway/http/fields.ts'
import type { ChainPort } from '../gateway/ports.ts'
import type { Contribute } from './contribute.ts'
import { contributionJson, datanetJson } from './datanet-json.ts'
import type { DatanetStore } from './datanet-store.ts'
import type { ProgressLine, ProgressLog } from './progress-log.ts'
import type { Publisher, PublishProgress } from './publisher.ts'

/** Largest request with texts, in bytes. */
const TEXTS_LIMIT = 64 << 20

export const creationBody = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, 'expected 1 to 63 of a-z, 0-9, dot, dash, underscore'),
  description: z.string().max(2000).default(''),
  tier: z.enum(['public', 'permissioned', 'sealed']).default('public'),
  policy: z.record(z.string(), z.unknown()).default({}),
})

export const contributionBody = z.strictObject({
  contributor: address(),
  account: account(),
  salt: bytes32(),
  title: z.string().max(300).default(''),
  consent: z.strictObject({
    licence: z.string().min(1).max(200),
    purposes: z.string().min(1).max(2000),
    personalData: z.boolean(),
    signature: signature(),
  }),
  texts: z.array(z.string().min(1)).min(1).max(10_000),
})

export type ContributeRouteDependencies = {
  store: DatanetStore
  chain: Pick<ChainPort, 'createDatanet'>
  contribute: Contribute
  publisher: Publisher
  progress: ProgressLog
  admin: AdminCheck
  errors: Readonly<Record<string, ErrorEdge>>
}

/** Creating Datanets, contributing to them and publishing versions: the operator's routes. */
export function contributeRoutes(app: FastifyInstance, dependencies: ContributeRouteDependencies): void {
  const { store, chain, contribute, publisher, progress, admin, errors } = dependencies
  const creating = new Set<string>()
  app.addHook('onRequest', async (request) => admin(request))

  app.post('/v1/datanets', async ({ body }, reply) => {
    const { name, description, tier, policy } = parseBody(creationBody, body)
    const taken = () =>
      new InvalidInputError(`There is a Datanet named \`${name}\` already.`, {
        code: 'CONFLICT',
        meta: { field: 'name' },
      })
    if (store.datanetNamed(name) || creating.has(name)) throw taken()
    creating.add(name)
    try {
      const text = JSON.stringify(policy)
      const policyHash = toHex(keccak256(utf8(text)))
      const { id, commons, transaction } = await chain.createDatanet(policyHash)
      store.addDatanet({
        id,
        name,
        description,
        tier,
        policy: text,
        policy_hash: policyHash,
        commons,
        transaction,
      })
      return reply.code(201).send(datanetJson(store.datanet(id)!, store))
    } finally {
      creating.delete(name)
    }
  })

  app.post<{ Params: { id: string } }>(
    '/v1/datanets/:id/contributions',
    { bodyLimit: TEXTS_LIMIT },
    async ({ params, body }, reply) => {
      const { row, known, screen } = await contribute(datanetId(params.id), parseBody(contributionBody, body))
      return reply.code(known ? 200 : 201).send({ ...contributionJson(row), screen })
    },
  )

  app.post<{ Params: { id: string } }>('/v1/datanets/:id/versions', async (request, reply) => {
    const datanet = datanetId(request.params.id)
    let begun = false
    let version = nextVersion(datanet)
    const tell = (line: ProgressLine) => {
      progress.add(datanet, version, line)
      if (!begun) {
        begun = true
        reply.hijack()
        reply.raw.writeHead(200, {
          'content-type': 'application/x-ndjson',
          'cache-control': 'no-cache',
          'x-request-id': request.id,
        })
      }
      if (!reply.raw.destroyed) reply.raw.write(`${JSON.stringify(line)}\n`)
    }
    try {
      const row = await publisher.publish(datanet, tell)
      version = row.version
      tell({
        stage: 'published',
        datanet,
        version: row.version,
        versionRoot: row.version_root,
        records: row.records,
        tokens: row.tokens,
        unmasked: row.unmasked,
        commitment: toHex(row.commitment!),
        transaction: row.transaction,
      } satisfies PublishProgress)
    } catch (error) {
      if (!begun) throw error
      tell({ stage: 'failed', error: toProblem(error, request.id, errors).problem })
    }
    reply.raw.end()
    return reply
  })

  function nextVersion(datanet: number): number {
    const last = store.lastVersion(datanet)
    return !last ? 1 : last.status === 'published' ? last.version + 1 : last.version
  }
}

/** @throws BaseError `NOT_FOUND` on anything but a number. */
export function datanetId(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) {
    throw new BaseError(`There is no Datanet \`${text.slice(0, 40)}\`.`, { code: 'NOT_FOUND' })
  }
  return Number(text)
}
