import { BaseError, UnavailableError } from '@openledger/primitives'

export type EngineRpc = <T>(method: string, params: readonly unknown[]) => Promise<T>

/** JSON-RPC to a node. @throws BaseError `RPC_REFUSED` for an error of the node, UnavailableError when it does not answer. */
export function createEngineRpc(url: string, authorization?: () => string): EngineRpc {
  return async <T>(method: string, params: readonly unknown[]) => {
    let answer: { result?: T; error?: { code: number; message: string } }
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization ? { authorization: authorization() } : {}),
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        signal: AbortSignal.timeout(10_000),
      })
      answer = (await response.json()) as typeof answer
    } catch (cause) {
      throw new UnavailableError(`${method}: ${url} does not answer.`, { cause })
    }
    if (answer.error)
      throw new BaseError(`${method}: ${answer.error.message}`, {
        code: 'RPC_REFUSED',
        meta: { rpcCode: answer.error.code },
      })
    return answer.result as T
  }
}
