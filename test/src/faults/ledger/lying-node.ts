import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Request = { id: unknown; method: string; params?: unknown[] }

/** What a node says instead of the truth. */
export type Lie = (method: string, result: unknown) => unknown

export type LyingNode = {
  url: string
  /** From now on. */
  tell(lie: Lie): void
  close(): Promise<void>
}

/** A JSON-RPC server that passes everything to a node and bends what comes back. */
export async function startLyingNode(nodeUrl: string): Promise<LyingNode> {
  let lie: Lie = (_, result) => result
  const answer = async (request: Request) => {
    const response = await fetch(nodeUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    const body = (await response.json()) as { result?: unknown }
    return 'result' in body ? { ...body, result: lie(request.method, body.result) } : body
  }
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as Request | Request[]
      const said = Array.isArray(asked) ? await Promise.all(asked.map(answer)) : await answer(asked)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    } catch {
      response.writeHead(502).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell(next) {
      lie = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
