import { fromHex, type Hex, InvalidInputError, toHex, UnavailableError } from '@openledger/primitives'
import { retry } from '@openledger/service'

/** The data-availability layer behind the DA adapter. */
export type DaClient = {
  /** Resolves with the DA commitment when the payload is certified; the same payload twice is stored once. */
  put(payload: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>
  /** The payload of a commitment. @throws InvalidInputError `NOT_FOUND` when the layer says that there is none. */
  get(commitment: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>
}

export type DaClientOptions = { url: string /** ms for one request. */; timeout: number; retries?: number }

type BlobStatus = { key: string; status: string; commitment?: Hex; error?: { code: string; message: string } }

/** Speaks the blob API of the DA adapter (`POST /v1/blobs`, `GET /v1/commitments/{hex}`). */
export function createDaClient({ url, timeout, retries = 5 }: DaClientOptions): DaClient {
  const base = url.replace(/\/+$/, '')

  async function request(
    path: string,
    init: RequestInit,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const limit = AbortSignal.timeout(timeout)
    let response: Response
    try {
      response = await fetch(`${base}${path}`, {
        ...init,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
    } catch (cause) {
      throw new UnavailableError(`The DA adapter at ${base} did not answer.`, {
        code: 'DA_UNREACHABLE',
        cause,
      })
    }
    if (response.ok) return response
    const text = await response.text()
    let detail = text.slice(0, 200)
    let retryable = response.status >= 500 || response.status === 429
    try {
      const problem = JSON.parse(text) as { detail?: string; retryable?: boolean }
      detail = problem.detail ?? detail
      retryable = problem.retryable ?? retryable
    } catch {}
    if (response.status === 404)
      throw new InvalidInputError(`The DA layer does not have it: ${detail}`, { code: 'NOT_FOUND' })
    const message = `The DA adapter refused (${response.status}): ${detail}`
    if (!retryable) throw new InvalidInputError(message, { code: 'DA_REFUSED' })
    throw new UnavailableError(message, { code: 'DA_UNAVAILABLE' })
  }

  const status = async (response: Response): Promise<BlobStatus> => (await response.json()) as BlobStatus

  async function putOnce(payload: Uint8Array, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const body = payload as Uint8Array<ArrayBuffer>
    const headers = { 'content-type': 'application/octet-stream' }
    const blob = await status(await request('/v1/blobs?wait=true', { method: 'POST', headers, body }, signal))
    if (blob.commitment) return fromHex(blob.commitment)
    // The adapter has it in its journal and goes on trying; asking again with the same bytes waits again.
    throw new UnavailableError(`The DA adapter has not yet certified blob ${blob.key} (${blob.status}).`, {
      code: 'DA_UNAVAILABLE',
    })
  }

  const options = (signal: AbortSignal | undefined) => ({
    retries,
    minDelayMs: 200,
    ...(signal ? { signal } : {}),
  })
  return {
    put: (payload, signal) => retry(() => putOnce(payload, signal), options(signal)),
    get: (commitment, signal) =>
      retry(async () => {
        const response = await request(`/v1/commitments/${toHex(commitment)}`, {}, signal)
        return new Uint8Array(await response.arrayBuffer())
      }, options(signal)),
  }
}
