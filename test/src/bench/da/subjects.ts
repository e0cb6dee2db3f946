import { createLocalNetworkClient, decodeCertificateAbi, type EigenDACertificate } from '@openledger/eigenda'
import { fromHex } from '@openledger/primitives'
import type { RustNetwork } from '../../interop/eigenda/rust-network.ts'
import { payloadOf, type RustClient } from '../../interop/eigenda/rust-process.ts'
import type { Subject } from './measure.ts'
import type { Started } from './processes.ts'

/** An OP alt-DA server in generic mode: ours or the OP Stack's own. */
export function httpSubject(name: string, url: string, process_: Started): Subject {
  return {
    name,
    processorMs: process_.processorMs,
    async put(payload) {
      const response = await fetch(`${url}/put`, { method: 'POST', body: payload as Uint8Array<ArrayBuffer> })
      if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
      return Buffer.from(await response.arrayBuffer()).toString('hex')
    },
    async get(reference: string) {
      const response = await fetch(`${url}/get/0x${reference}`)
      if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

/** Our client library, committing itself or letting the disperser do it. */
export async function ownClient(
  network: RustNetwork,
  commitments: 'local' | 'disperser',
): Promise<Subject & { close(): void }> {
  const client = await createLocalNetworkClient(network.mock.config, {
    signerKey: `0x${'77'.repeat(32)}`,
    commitments,
    ca: network.mock.ca!,
  })
  return {
    name: `client (${commitments})`,
    put: async (payload) => (await client.disperse(payload)).certificate,
    get: (certificate: EigenDACertificate) => client.retrieve(certificate),
    close: () => client.close(),
  }
}

/** EigenDA's Rust client, one process for each request at a time: the program answers in turn. */
export async function rustSubject(network: RustNetwork, processes: number): Promise<Subject> {
  const idle: RustClient[] = await Promise.all(
    Array.from({ length: processes }, (_, i) =>
      network.client('eval', (i + 1).toString(16).padStart(64, '8')),
    ),
  )
  const waiting: ((client: RustClient) => void)[] = []
  async function use<T>(body: (client: RustClient) => Promise<T>): Promise<T> {
    const client = idle.pop() ?? (await new Promise<RustClient>((resolve) => waiting.push(resolve)))
    try {
      return await body(client)
    } finally {
      const next = waiting.shift()
      if (next) next(client)
      else idle.push(client)
    }
  }
  return {
    name: 'rust-eigenda-v2-client',
    put: (payload) =>
      use(async (client) => {
        const answer = await client.put(payload)
        if (!answer.ok || !answer.certificateAbi) throw new Error(answer.error ?? 'expected a certificate')
        return decodeCertificateAbi(fromHex(answer.certificateAbi), 3)
      }),
    get: (certificate: EigenDACertificate) => use(async (client) => payloadOf(await client.get(certificate))),
  }
}
