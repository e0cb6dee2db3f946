import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { getJson } from './http.ts'

type Way = 'end' | 'reset'

let close: (() => void) | undefined
afterEach(() => close?.())

/** A server that closes the connection instead of answering some of the requests, as one does whose idle time ends while a request is on its way. */
async function closingServer(way: Way, closes: (request: number) => boolean) {
  const methods: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      methods.push(String(bytes).split(' ', 1)[0]!)
      if (!closes(methods.length)) {
        const body = JSON.stringify({ request: methods.length })
        socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`)
      } else if (way === 'reset') socket.resetAndDestroy()
      else socket.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Expected a port.')
  return { url: `http://127.0.0.1:${address.port}`, methods }
}

describe.each<Way>(['end', 'reset'])('a connection that the server closes (%s)', (way) => {
  test('is no failure of a GET', async () => {
    const { url, methods } = await closingServer(way, (request) => request === 2)
    expect(await getJson({ url }, '/v1/status')).toEqual({ request: 1 })
    expect(await getJson({ url }, '/v1/status')).toEqual({ request: 3 })
    expect(methods).toEqual(['GET', 'GET', 'GET'])
  })

  test('fails what may not be done twice', async () => {
    const { url, methods } = await closingServer(way, () => true)
    await expect(getJson({ url }, '/v1/keys', { body: {} })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      retryable: true,
    })
    expect(methods).toEqual(['POST'])
  })

  test('is tried once more, not for ever', async () => {
    const { url, methods } = await closingServer(way, () => true)
    await expect(getJson({ url }, '/v1/status')).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(methods).toEqual(['GET', 'GET'])
  })
})
