import type { Transport } from '@connectrpc/connect'
import { createGrpcTransport, Http2SessionManager } from '@connectrpc/connect-node'

export type GrpcEndpoint = { readonly url: string; readonly transport: Transport; close(): void }

/** The largest message that is read: the largest blob with room for its frame. */
const READ_MAX_BYTES = 20 * 1024 * 1024

/** gRPC over HTTP/2: cleartext for `http://`, TLS for `https://`. `host:port` gets the scheme of `tls`. */
export function grpcEndpoint(
  address: string,
  options: { tls?: boolean; timeoutMs?: number; ca?: string } = {},
): GrpcEndpoint {
  const url = /^https?:\/\//.test(address) ? address : `${options.tls ? 'https' : 'http'}://${address}`
  const sessionManager = new Http2SessionManager(url, {}, options.ca ? { ca: options.ca } : {})
  const transport = createGrpcTransport({
    baseUrl: url,
    sessionManager,
    readMaxBytes: READ_MAX_BYTES,
    ...(options.timeoutMs === undefined ? {} : { defaultTimeoutMs: options.timeoutMs }),
  })
  return { url, transport, close: () => sessionManager.abort() }
}
