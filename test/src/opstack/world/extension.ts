import type { OpstackDevnet } from '@openledger/devnet'
import type { Hex } from '@openledger/primitives'

export type Ticket = { record: Hex; state: string; transactionHash?: Hex; reason?: string }

/** The routes of the engine extension, with the settler's token. */
export type ExtensionClient = {
  settle(body: object): Promise<{ status: number; json: Record<string, string> }>
  ticket(): Promise<Ticket | undefined>
  setMode(mode: 'enabled' | 'dry-run' | 'disabled'): Promise<void>
  /** 200 healthy, 206 degraded, 503 down. */
  health(): Promise<{ status: number; text: string }>
  /** Sum of a counter over its series whose labels contain `labels`. */
  counter(name: string, labels?: string): Promise<number>
}

export function extensionClient(devnet: OpstackDevnet): ExtensionClient {
  const { urls, settlementToken } = devnet
  const send = async (method: string, path: string, body: object) => {
    const response = await fetch(`${urls.extension}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${settlementToken}` },
      body: JSON.stringify(body),
    })
    return { status: response.status, json: (await response.json()) as Record<string, string> }
  }
  const text = async (path: string) => {
    const response = await fetch(`${urls.extension}${path}`)
    return { status: response.status, text: await response.text() }
  }
  return {
    settle: (body) => send('POST', '/v1/settlements', body),
    async ticket() {
      const { settlement } = JSON.parse((await text('/v1/settlements')).text) as { settlement: Ticket | null }
      return settlement ?? undefined
    },
    async setMode(mode) {
      const { status } = await send('PUT', '/v1/mode', { mode })
      if (status !== 200) throw new Error(`Expected the mode ${mode}, got the status ${status}.`)
    },
    health: () => text('/healthz'),
    async counter(name, labels = '') {
      const lines = (await text('/metrics')).text.split('\n')
      return lines
        .filter((line) => line.startsWith(`openledger_engine_${name}`) && line.includes(labels))
        .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
    },
  }
}
