import { BaseError, UnavailableError } from '@openledger/primitives'

export type HttpOptions = {
  /** Base URL of the sidecar, e.g. `http://127.0.0.1:8080`. */
  url: string
  /** `ol_…`, the payer's key; sent as bearer token. */
  apiKey?: string
  fetch?: typeof fetch
}

export type RequestOptions = {
  method?: string
  body?: unknown
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
}

/** An answer with a 4xx or 5xx status; `code` is the stable code of the problem, `body` the whole answer. */
export class SidecarError extends BaseError {
  readonly status: number
  readonly body: unknown

  constructor(message: string, options: { status: number; code: string; retryable: boolean; body: unknown }) {
    super(message, { code: options.code, retryable: options.retryable, meta: { status: options.status } })
    this.status = options.status
    this.body = options.body
  }
}

type Problem = {
  detail?: string
  title?: string
  code?: string
  retryable?: boolean
  error?: { message?: string; code?: string }
}

async function failure(response: Response): Promise<SidecarError> {
  const text = await response.text().catch(() => '')
  let body: Problem = {}
  try {
    body = JSON.parse(text) as Problem
  } catch {
    // Not JSON: the status says enough.
  }
  const message =
    body.detail ?? body.error?.message ?? body.title ?? `${response.status} ${response.statusText}`
  return new SidecarError(message, {
    status: response.status,
    code: body.code ?? body.error?.code ?? 'HTTP_ERROR',
    retryable: body.retryable ?? (response.status === 429 || response.status >= 500),
    body,
  })
}

/**
 * A GET whose connection was closed is asked once more at once.
 *
 * @throws SidecarError on a 4xx or 5xx answer, UnavailableError when nobody answers.
 */
export async function send(
  options: HttpOptions,
  path: string,
  request: RequestOptions = {},
): Promise<Response> {
  const { body, method = body === undefined ? 'GET' : 'POST', signal } = request
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(options.apiKey ? { authorization: `Bearer ${options.apiKey}` } : {}),
    ...request.headers,
  }
  const ask = () =>
    (options.fetch ?? fetch)(`${options.url.replace(/\/$/, '')}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  let response: Response
  try {
    response = await ask().catch((error) => {
      // The server may have closed the kept-alive connection at the very moment. Asking once more changes nothing there.
      if (method !== 'GET' || signal?.aborted || !isClosedConnection(error)) throw error
      return ask()
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new UnavailableError(`No answer from ${options.url}.`, {
      cause,
      hint: 'Is the sidecar running there?',
    })
  }
  if (!response.ok) throw await failure(response)
  return response
}

/** `fetch` hides in the cause what happened to the connection; `UND_ERR_SOCKET` is its "other side closed". */
function isClosedConnection(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as { code?: unknown }
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET'
}

export async function getJson<T>(options: HttpOptions, path: string, request?: RequestOptions): Promise<T> {
  return (await (await send(options, path, request)).json()) as T
}

/** The lines of an `application/x-ndjson` answer as they come. */
export async function* jsonLines<T>(response: Response): AsyncGenerator<T, void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of response.body ?? []) {
    const lines = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim()) yield JSON.parse(line) as T
  }
  if (rest.trim()) yield JSON.parse(rest) as T
}
