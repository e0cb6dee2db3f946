import type { OpstackPorts } from './options.ts'

/** Where the servers of a chain listen, and under which address they reach each other. */
export type Places = {
  /** Address that all of them listen on. */
  host: string
  ports: OpstackPorts
  url(name: keyof OpstackPorts): string
}

export const LOOPBACK = '127.0.0.1'

export function onThisMachine(ports: OpstackPorts): Places {
  return { host: LOOPBACK, ports, url: (name) => `http://${LOOPBACK}:${ports[name]}` }
}
