import { z } from 'zod'
import { chatBody } from '../gateway/chat/chat-request.ts'
import { keyBody, voucherBody } from '../gateway/payments/payment-routes.ts'
import { contributionBody, creationBody } from '../intake/contribute-routes.ts'
import { erasureBody } from '../intake/datanet-routes.ts'

type Operation = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  summary: string
  /** Bearer token that is needed: an API key, or the operator's. */
  auth?: 'apiKey' | 'admin'
  body?: z.ZodType
  query?: readonly string[]
  status?: number
  type?: string
}

const OPERATIONS = (maxTokens: number): readonly Operation[] => [
  { method: 'get', path: '/v1/models', summary: 'Models that are served here' },
  { method: 'get', path: '/v1/models/{model}', summary: 'One model' },
  {
    ...{ method: 'post', path: '/v1/chat/completions', summary: 'A paid answer, plain or streamed' },
    ...{ auth: 'apiKey', body: chatBody(maxTokens) },
  },
  { method: 'post', path: '/v1/keys', summary: 'An API key for a signature', body: keyBody, status: 201 },
  { method: 'delete', path: '/v1/keys/{id}', summary: 'Revokes an API key', auth: 'apiKey', status: 204 },
  { method: 'put', path: '/v1/vouchers', summary: 'Takes a voucher', body: voucherBody },
  { method: 'get', path: '/v1/vouchers', summary: 'What the payer can spend', auth: 'apiKey' },
  {
    ...{ method: 'get', path: '/v1/receipts', summary: 'Receipts, newest first' },
    query: ['limit', 'cursor', 'account'],
  },
  { method: 'get', path: '/v1/receipts/{id}', summary: 'A receipt with attribution and evidence' },
  { method: 'get', path: '/v1/evidence/latest', summary: 'The newest evidence' },
  { method: 'get', path: '/v1/datanets', summary: 'Datanets' },
  {
    ...{ method: 'post', path: '/v1/datanets', summary: 'Creates a Datanet' },
    ...{ auth: 'admin', body: creationBody, status: 201 },
  },
  { method: 'get', path: '/v1/datanets/{id}', summary: 'One Datanet with its versions' },
  {
    ...{ method: 'post', path: '/v1/datanets/{id}/contributions', summary: 'Contributes texts' },
    ...{ auth: 'admin', body: contributionBody, status: 201 },
  },
  {
    ...{ method: 'post', path: '/v1/datanets/{id}/versions', summary: 'Publishes the next version' },
    ...{ auth: 'admin', type: 'application/x-ndjson' },
  },
  { method: 'get', path: '/v1/datanets/{id}/versions/{version}', summary: 'One version' },
  {
    ...{ method: 'get', path: '/v1/datanets/{id}/versions/{version}/manifest', summary: 'Its manifest' },
    type: 'application/octet-stream',
  },
  {
    ...{
      method: 'get',
      path: '/v1/datanets/{id}/versions/{version}/keys',
      summary: 'Its key table, if public',
    },
    type: 'application/octet-stream',
  },
  {
    ...{ method: 'get', path: '/v1/datanets/{id}/versions/{version}/progress', summary: 'Its publication' },
    type: 'text/event-stream',
  },
  { method: 'get', path: '/v1/records/{datanet}/{index}', summary: 'A record of a public Datanet' },
  {
    ...{ method: 'delete', path: '/v1/records/{datanet}/{index}', summary: 'Erases a record for ever' },
    body: erasureBody,
  },
]

const problem = { description: 'What is wrong', content: { 'application/problem+json': {} } }

/** OpenAPI 3.1 description of the gateway; request bodies are the schemas that requests are checked with. */
export function openApi(options: { version: string; maxTokens: number }): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of OPERATIONS(options.maxTokens)) {
    const {
      method,
      path,
      summary,
      auth,
      body,
      query = [],
      status = 200,
      type = 'application/json',
    } = operation
    const parameter = (name: string, where: 'path' | 'query') => ({
      ...{ name, in: where, required: where === 'path', schema: { type: 'string' } },
    })
    paths[path] ??= {}
    paths[path][method] = {
      summary,
      parameters: [
        ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name!, 'path')),
        ...query.map((name) => parameter(name, 'query')),
      ],
      ...(auth ? { security: [{ [auth]: [] }] } : {}),
      ...(body
        ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }
        : {}),
      responses: {
        [status]: { description: 'Done', ...(status === 204 ? {} : { content: { [type]: {} } }) },
        default: problem,
      },
    }
  }
  const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description })
  return {
    openapi: '3.1.0',
    info: { title: 'OpenLedger gateway', version: options.version, license: { name: 'MIT' } },
    paths,
    components: {
      securitySchemes: {
        apiKey: bearer('API key of the payer, `ol_…`'),
        admin: bearer("The operator's token, when one is configured"),
      },
    },
  }
}

function schemaOf(body: z.ZodType): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' })
  return schema
}
