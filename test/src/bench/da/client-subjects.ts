import { createLocalNetworkClient, decodeCertificateAbi, type EigenDACertificate } from '@openledger/eigenda'
import { fromHex } from '@openledger/primitives'
import type { RustNetwork } from '../../interop/eigenda/rust-network.ts'
import { payloadOf } from '../../interop/eigenda/rust-process.ts'
import type { Subject } from './measure.ts'

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

/** EigenDA's Rust client, one process for each lane: the program answers in turn. */
export async function rustClients(network: RustNetwork, lanes: number): Promise<Subject> {
  const keys = Array.from({ length: lanes }, (_, lane) => (lane + 1).toString(16).padStart(64, '8'))
  const clients = await Promise.all(keys.map((key) => network.client('eval', key)))
  return {
    name: 'rust-eigenda-v2-client',
    async put(payload, lane) {
      const answer = await clients[lane]!.put(payload)
      if (!answer.ok || !answer.certificateAbi) throw new Error(answer.error ?? 'expected a certificate')
      return decodeCertificateAbi(fromHex(answer.certificateAbi), 3)
    },
    get: async (certificate: EigenDACertificate, lane) => payloadOf(await clients[lane]!.get(certificate)),
  }
}
