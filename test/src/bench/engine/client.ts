import { Agent, request } from 'node:http'

export type EngineAnswer = {
  result?: { payloadId?: string; payloadStatus?: { status: string } }
  error?: { message: string }
}

export type EngineCall = (method: string, params: unknown[]) => Promise<{ ms: number; answer: EngineAnswer }>

/** A client as op-node is one: connections are kept. */
export function engineClient(url: string, token: () => string): EngineCall {
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(url)
  return async (method, params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const headers = {
      'content-type': 'application/json',
      authorization: token(),
      'content-length': body.length,
    }
    const started = performance.now()
    const text = await new Promise<string>((resolve, reject) => {
      const out = request({ agent, hostname, port, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(Buffer.concat(chunks).toString()))
      })
      out.on('error', reject)
      out.end(body)
    })
    return { ms: performance.now() - started, answer: JSON.parse(text) as EngineAnswer }
  }
}
