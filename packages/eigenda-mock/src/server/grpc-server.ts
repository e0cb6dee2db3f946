import { createSecureServer, createServer, type ServerHttp2Session } from 'node:http2'
import type { Socket } from 'node:net'
import type { ConnectRouter } from '@connectrpc/connect'
import { connectNodeAdapter } from '@connectrpc/connect-node'
import { type Listening, listen } from './listen.ts'
import type { TlsIdentity } from './self-signed.ts'

/** Blobs of up to 16 MiB shall not wait for window updates. */
const WINDOW_BYTES = 16 * 1024 * 1024
/** Node refuses streams (ENHANCE_YOUR_CALM) once a session buffers more than 10 MiB, which a few blobs do. */
const SESSION_MEBIBYTES = 1024

/** gRPC over HTTP/2: in the clear, or over TLS when there is an identity. */
export async function serveGrpc(
  host: string,
  port: number,
  routes: (router: ConnectRouter) => void,
  tls?: TlsIdentity,
): Promise<Listening> {
  const handler = connectNodeAdapter({ routes, connect: false, grpcWeb: false, acceptCompression: [] })
  const options = {
    settings: { initialWindowSize: WINDOW_BYTES, maxConcurrentStreams: 1000 },
    maxSessionMemory: SESSION_MEBIBYTES,
  }
  const server = tls
    ? createSecureServer({ ...options, key: tls.key, cert: tls.cert }, handler)
    : createServer(options, handler)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('session', (session: ServerHttp2Session) => {
    session.setLocalWindowSize(WINDOW_BYTES)
    // A peer that goes away in the middle is no fault of this server.
    session.on('error', () => {})
  })
  return listen(server, host, port, tls ? 'gRPC over TLS' : 'gRPC', () => {
    // As the end of a process does it: without a farewell in HTTP/2, which would tell clients that their calls were cancelled.
    for (const socket of sockets) socket.destroy()
  })
}
