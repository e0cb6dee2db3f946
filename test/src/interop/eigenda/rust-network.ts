import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PolynomialForm } from '@openledger/eigenda'
import { createMock, type Mock, type MockOptions } from '@openledger/eigenda-mock'
import { type Address, createPublicClient, http, parseAbi } from 'viem'
import { type RustClient, startRustClient } from './rust-process.ts'

const DIRECTORY = parseAbi(['function getAddress(string name) view returns (address)'])
/** Enough for 500,000 bytes. */
export const SRS_POINTS = 16_384

/** A mock in this process, or in another. */
type AnyMock = Pick<Mock, 'config' | 'ca' | 'httpUrl' | 'close'>

export type RustNetwork<M extends AnyMock = AnyMock> = {
  readonly mock: M
  client(form: PolynomialForm, signerKey: string, pollMs?: number): Promise<RustClient>
  close(): Promise<void>
}

/** A mock as EigenDA's Rust client wants it: certificates V3, relays over TLS. */
export function createRustMock(options: Partial<MockOptions> = {}): Promise<Mock> {
  return createMock({
    port: 0,
    httpPort: 0,
    certificateVersion: 3,
    tls: 'self-signed',
    relayTls: true,
    publicHost: 'localhost',
    ...options,
  })
}

/** The same as flags of the mock's program. */
export const RUST_MOCK_FLAGS = [
  ...['--port', '0', '--http-port', '0', '--certificate-version', '3'],
  ...['--tls', '--relay-tls', '--public-host', 'localhost'],
]

/** Starters of EigenDA's Rust client on such a mock, which is closed with the network. */
export async function startRustNetwork<M extends AnyMock>(
  binary: string,
  folder: string,
  mock: M,
): Promise<RustNetwork<M>> {
  const caFile = join(folder, 'ca.pem')
  await writeFile(caFile, mock.ca!)
  const srsFile = join(folder, 'g1.point')
  const srs = await fetch(`${mock.httpUrl}/srs/g1.point?points=${SRS_POINTS}`)
  await writeFile(srsFile, new Uint8Array(await srs.arrayBuffer()))
  const chain = createPublicClient({ transport: http(mock.config.ethereum!.rpcUrl) })
  const named = (name: string) =>
    chain.readContract({
      address: mock.config.ethereum!.directory as Address,
      abi: DIRECTORY,
      functionName: 'getAddress',
      args: [name],
    })
  const addresses = {
    registryCoordinator: await named('REGISTRY_COORDINATOR'),
    operatorStateRetriever: await named('OPERATOR_STATE_RETRIEVER'),
    relayRegistry: await named('RELAY_REGISTRY'),
  }
  const clients: RustClient[] = []
  return {
    mock,
    async client(form, signerKey, pollMs = 10) {
      const setup = {
        binary,
        config: mock.config,
        addresses,
        signerKey,
        srsFile,
        srsPoints: SRS_POINTS,
        caFile,
      }
      const started = await startRustClient({ ...setup, folder, form, pollMs })
      clients.push(started)
      return started
    },
    async close() {
      await Promise.all(clients.map((client) => client.close()))
      await mock.close()
    },
  }
}
