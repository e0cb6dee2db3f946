import { Agent, type IncomingMessage, request } from 'node:http'
import { BaseError, UnavailableError } from '@openledger/primitives'

/** The execution client's Engine API. Every request carries a token of our own. */
export type Upstream = {
  /** Sends a body as it is. The answer's body is not read yet. @throws UnavailableError `ENGINE_UNAVAILABLE`. */
  stream(body: Buffer | string, timeoutMs: number): Promise<IncomingMessage>
  /** The same with the whole answer. */
  send(body: Buffer | string, timeoutMs: number): Promise<Answer>
  /** Calls of our own, in one batch. @throws BaseError `ENGINE_REFUSED`, UnavailableError `ENGINE_UNAVAILABLE`. */
  call(calls: readonly Call[], timeoutMs: number): Promise<unknown[]>
  close(): void
}

export type Answer = { status: number; body: string }
export type Call = { method: string; params: readonly unknown[] }

function readAll(stream: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    stream.on('error', reject)
  })
}

export function createUpstream(url: string, authorization: () => string): Upstream {
  const target = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const options = {
    agent,
    method: 'POST',
    hostname: target.hostname,
    port: target.port || 80,
    path: target.pathname + target.search,
  }
  const unavailable = (cause: unknown) =>
    new UnavailableError(`The execution client at ${target.host} does not answer.`, {
      code: 'ENGINE_UNAVAILABLE',
      cause,
    })

  const stream = (body: Buffer | string, timeoutMs: number) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        authorization: authorization(),
      }
      const out = request({ ...options, headers, timeout: timeoutMs }, resolve)
      out.on('timeout', () => out.destroy(new Error(`no answer within ${timeoutMs} ms`)))
      out.on('error', (cause) => reject(unavailable(cause)))
      out.end(body)
    })

  return {
    stream,
    async send(body, timeoutMs) {
      const answer = await stream(body, timeoutMs)
      try {
        return { status: answer.statusCode ?? 502, body: await readAll(answer) }
      } catch (cause) {
        throw unavailable(cause)
      }
    },
    async call(calls, timeoutMs) {
      const batch = calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call }))
      const { status, body } = await this.send(JSON.stringify(batch), timeoutMs)
      let answers: { id: number; result?: unknown; error?: { code: number; message: string } }[]
      try {
        answers = JSON.parse(body) as typeof answers
      } catch (cause) {
        throw unavailable(new Error(`status ${status}: ${body.slice(0, 200)}`, { cause }))
      }
      return calls.map(({ method }, id) => {
        const answer = Array.isArray(answers) ? answers.find((entry) => entry.id === id) : undefined
        if (!answer) throw unavailable(new Error(`no answer to ${method}: ${body.slice(0, 200)}`))
        if (answer.error)
          throw new BaseError(`${method}: ${answer.error.message}`, {
            code: 'ENGINE_REFUSED',
            meta: { rpcCode: answer.error.code },
          })
        return answer.result
      })
    },
    close: () => agent.destroy(),
  }
}
