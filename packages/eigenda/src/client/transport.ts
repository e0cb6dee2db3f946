import type { Transport } from '@connectrpc/connect'
import { createGrpcTransport, Http2SessionManager } from '@connectrpc/connect-node'

export type GrpcEndpoint = { readonly url: string; readonly transport: Transport; close(): void }

/** A stream's answer, a whole blob, shall not wait for window updates. */
const WINDOW_BYTES = 16 * 1024 * 1024

/** Node refuses streams (ENHANCE_YOUR_CALM) once a session buffers more than 10 MiB, which a few blobs do. */
const SESSION_MEBIBYTES = 1024

/** The largest message that is read: the largest blob with room for its frame. */
const READ_MAX_BYTES = 20 * 1024 * 1024

/** gRPC over HTTP/2: cleartext for `http://`, TLS for `https://`. `host:port` gets the scheme of `tls`. */
export function grpcEndpoint(
  address: string,
  options: { tls?: boolean; timeoutMs?: number; ca?: string } = {},
): GrpcEndpoint {
  const url = /^https?:\/\//.test(address) ? address : `${options.tls ? 'https' : 'http'}://${address}`
  const sessionManager = new Http2SessionManager(
    url,
    {},
    {
      settings: { initialWindowSize: WINDOW_BYTES },
      maxSessionMemory: SESSION_MEBIBYTES,
      ...(options.ca ? { ca: options.ca } : {}),
    },
  )
  const transport = createGrpcTransport({
    baseUrl: url,
    sessionManager,
    readMaxBytes: READ_MAX_BYTES,
    // Blobs do not shrink, and EigenDA's own services do not compress.
    acceptCompression: [],
    ...(options.timeoutMs === undefined ? {} : { defaultTimeoutMs: options.timeoutMs }),
  })
  return { url, transport, close: () => sessionManager.abort() }
}
