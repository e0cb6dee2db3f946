import { fetchNetworkConfig } from '@openledger/eigenda'
import { rustClient } from '../../interop/eigenda/binaries.ts'
import { RUST_MOCK_FLAGS, SRS_POINTS, startRustNetwork } from '../../interop/eigenda/rust-network.ts'
import { ownClient, rustClients } from './client-subjects.ts'
import { compareCell, type Plan, type Row } from './compare.ts'
import { startProgram } from './processes.ts'

/** Our client beside EigenDA's Rust client on one mock, with commitments of the same source and with its own. */
export async function benchClients(
  folder: string,
  sizes: readonly number[],
  plan: Plan,
  closing: (() => unknown)[],
): Promise<{ clients: Row[] }> {
  const network = await startRustNetwork(await rustClient(), folder, await startMockProcess())
  closing.push(() => network.close())
  const own = [await ownClient(network, 'local'), await ownClient(network, 'disperser')]
  closing.push(() => {
    for (const client of own) client.close()
  })
  // The Rust client commits from a file of points; the larger sizes would need a larger one.
  const possible = sizes.filter((bytes) => bytes / 31 + 1 < SRS_POINTS)
  const clients: Row[] = []
  for (const concurrency of [1, 8]) {
    const rust = await rustClients(network, concurrency)
    for (const size of possible) {
      clients.push(...(await compareCell([...own, rust], { size, concurrency }, plan)))
    }
  }
  return { clients }
}

/** A process of its own: neither client shares a thread with it. */
async function startMockProcess() {
  const started = await startProgram('packages/eigenda-mock/src/main.ts', RUST_MOCK_FLAGS)
  const { http: httpUrl } = JSON.parse(started.line) as { http: string }
  const ca = await (await fetch(`${httpUrl}/ca.pem`)).text()
  return { httpUrl, ca, config: await fetchNetworkConfig(httpUrl), close: started.stop }
}
