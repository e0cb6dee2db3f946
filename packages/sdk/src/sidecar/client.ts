import { BaseError, type Hex } from '@openledger/primitives'
import { type ChatOptions, completeChat, streamChat } from './chat.ts'
import { getJson, type HttpOptions, jsonLines, send } from './http.ts'
import type {
  AccountState,
  ApiKey,
  ChatRequest,
  ClaimProof,
  Contribution,
  ContributionAnswer,
  Datanet,
  DatanetState,
  DatanetVersion,
  LatestEvidence,
  PublishedVersion,
  PublishStep,
  Settlement,
  SidecarStatus,
  VoucherState,
} from './types.ts'

export type SidecarClientOptions = HttpOptions & {
  /** Needed for Datanet curation when the sidecar was given one. */
  adminToken?: string
}

export type SidecarClient = ReturnType<typeof createSidecarClient>

/** The sidecar's HTTP interface with types. Errors are {@link SidecarError} with the problem's stable `code`. */
export function createSidecarClient(options: SidecarClientOptions) {
  const admin = options.adminToken ? { authorization: `Bearer ${options.adminToken}` } : {}
  const get = <T>(path: string) => getJson<T>(options, path)
  return {
    url: options.url,
    /** The same sidecar with another API key. */
    withKey: (apiKey: string) => createSidecarClient({ ...options, apiKey }),

    createKey: (body: { account: number; label: string; issuedAt: number; signature: Hex }) =>
      getJson<ApiKey>(options, '/v1/keys', { body }),
    putVoucher: (body: { account: number; cumulative: string; signature: Hex }) =>
      getJson<VoucherState>(options, '/v1/vouchers', { method: 'PUT', body }),
    voucher: () => get<VoucherState>('/v1/vouchers'),
    models: () => get<{ data: { id: string; openledger: Record<string, unknown> }[] }>('/v1/models'),
    complete: (request: ChatRequest, chat: ChatOptions = {}) => completeChat(options, request, chat),
    stream: (request: ChatRequest, chat: ChatOptions & { onText?: (text: string) => void } = {}) =>
      streamChat(options, request, chat),

    receipt: (id: string) => get<Record<string, unknown>>(`/v1/receipts/${id}`),
    latestEvidence: () => get<LatestEvidence>('/v1/evidence/latest'),

    createDatanet: (body: { name: string; description: string; tier: string; policy: unknown }) =>
      getJson<Datanet>(options, '/v1/datanets', { body, headers: admin }),
    contribute: (datanet: number, body: Contribution) =>
      getJson<ContributionAnswer>(options, `/v1/datanets/${datanet}/contributions`, { body, headers: admin }),
    /** Publishes what was contributed as the next version; `onStep` hears how far it is. */
    async publishVersion(datanet: number, onStep?: (step: PublishStep) => void): Promise<PublishedVersion> {
      const response = await send(options, `/v1/datanets/${datanet}/versions`, {
        method: 'POST',
        body: {},
        headers: admin,
      })
      for await (const step of jsonLines<PublishStep>(response)) {
        onStep?.(step)
        if (step.stage === 'published') return step
        if (step.stage === 'failed') {
          const { detail, title, code } = step.error
          throw new BaseError(detail ?? title ?? 'The version was not published.', {
            code: code ?? 'PUBLISH_FAILED',
          })
        }
      }
      throw new BaseError('The publication ended without a result.', {
        code: 'PUBLISH_FAILED',
        retryable: true,
      })
    },
    datanets: () => get<{ datanets: DatanetState[] }>('/v1/datanets'),
    datanet: (id: number) => get<DatanetState & { history: DatanetVersion[] }>(`/v1/datanets/${id}`),
    record: (datanet: number, index: number) =>
      get<Record<string, unknown>>(`/v1/records/${datanet}/${index}`),
    eraseRecord: (datanet: number, index: number, body: { issuedAt: number; signature: Hex }) =>
      getJson<Record<string, unknown>>(options, `/v1/records/${datanet}/${index}`, {
        method: 'DELETE',
        body,
      }),

    account: (account: number) => get<AccountState>(`/v1/accounts/${account}`),
    accountProof: (account: number) => get<ClaimProof>(`/v1/accounts/${account}/proof`),
    settlements: (limit = 50) => get<{ settlements: Settlement[] }>(`/v1/settlements?limit=${limit}`),
    status: () => get<SidecarStatus>('/v1/status'),
    validator: () => get<Record<string, unknown>>('/v1/validator'),
  }
}
