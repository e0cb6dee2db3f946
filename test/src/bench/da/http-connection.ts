import { connect as connectSocket, type Socket } from 'node:net'

export type HttpConnection = {
  /** One request at a time. @returns the body, which is valid until the next request. @throws on a status other than 200 */
  request(method: 'GET' | 'POST', path: string, body?: Uint8Array): Promise<Buffer>
  close(): void
}

const READ_BYTES = 262_144

/**
 * A client for measuring servers: a kept connection, one buffer for all that is read, no streams. On a machine of two cores what the load
 * costs is taken from the server; `fetch` costs more than some of the servers that are measured here.
 */
export async function openConnection(url: string): Promise<HttpConnection> {
  const { hostname, port } = new URL(url)
  let waiting: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | undefined
  let response = createResponse()
  const take = (length: number, bytes: Buffer) => {
    response.take(bytes.subarray(0, length))
    if (!response.complete || !waiting) return
    const { resolve, reject } = waiting
    waiting = undefined
    const { status, body } = response
    if (status === 200) resolve(body)
    else reject(new Error(`${url}: ${status} ${body.toString('utf8', 0, 500)}`))
  }
  const socket = await new Promise<Socket>((resolve, reject) => {
    const onread = {
      buffer: Buffer.allocUnsafe(READ_BYTES),
      callback(length: number, bytes: Uint8Array) {
        take(length, bytes as Buffer)
        return true
      },
    }
    const opening = connectSocket({ host: hostname, port: Number(port), onread, noDelay: true }, () =>
      resolve(opening),
    )
    opening.once('error', reject)
  })
  const lost = (error?: Error) => waiting?.reject(error ?? new Error(`${url} closed the connection`))
  socket.on('error', lost)
  socket.on('close', () => lost())

  return {
    request(method, path, body) {
      response = createResponse(response.memory)
      const length = body ? `Content-Length: ${body.length}\r\n` : ''
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.cork()
        socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${length}\r\n`, 'latin1')
        if (body) socket.write(body)
        socket.uncork()
      })
    },
    close: () => socket.destroy(),
  }
}

/** Reads one answer with a declared length or in chunks. @param memory used again for the body */
function createResponse(memory = Buffer.allocUnsafe(65_536)) {
  let text = ''
  let status = 0
  let chunked = false
  let last = false
  let complete = false
  let got = 0
  /** Bytes of the body, or of its chunk, that are to come; undefined while a line is read. */
  let left: number | undefined

  const room = (bytes: number) => {
    if (memory.length >= bytes) return
    const larger = Buffer.allocUnsafe(Math.max(bytes, 2 * memory.length))
    memory.copy(larger, 0, 0, got)
    memory = larger
  }
  /** Takes text up to and with `end`; undefined while it has not come. */
  const until = (end: string, bytes: Buffer, at: number): { line: string; next: number } | undefined => {
    const before = text.length
    text += bytes.toString('latin1', at, Math.min(bytes.length, at + 16_384))
    const place = text.indexOf(end, Math.max(0, before - end.length))
    if (place < 0) return undefined
    const line = text.slice(0, place)
    text = ''
    return { line, next: at + place + end.length - before }
  }
  const header = (line: string) => {
    status = Number(line.slice(9, 12))
    chunked = /\r\ntransfer-encoding: *chunked/i.test(line)
    left = chunked ? undefined : Number(/\r\ncontent-length: *(\d+)/i.exec(line)?.[1] ?? 0)
    room(got + (left ?? 0))
    complete = left === 0
  }
  const chunk = (line: string) => {
    // An empty line ends each chunk; the one of size 0 is the last.
    if (line === '') complete = last
    else {
      left = Number.parseInt(line, 16)
      last = left === 0
      room(got + left)
    }
  }

  return {
    take(bytes: Buffer) {
      for (let at = 0; at < bytes.length && !complete; ) {
        if (left === undefined || left === 0) {
          const found = until(status === 0 ? '\r\n\r\n' : '\r\n', bytes, at)
          if (!found) return
          at = found.next
          if (status === 0) header(found.line)
          else chunk(found.line)
          continue
        }
        const part = Math.min(left, bytes.length - at)
        bytes.copy(memory, got, at, at + part)
        got += part
        at += part
        left -= part
        complete = !chunked && left === 0
      }
    },
    get complete() {
      return complete
    },
    get status() {
      return status
    },
    get body() {
      return memory.subarray(0, got)
    },
    get memory() {
      return memory
    },
  }
}
