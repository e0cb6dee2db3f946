import {
  Bn254,
  createEigenDAClient,
  createStaticChainView,
  createToySetup,
  fetchNetworkConfig,
  Polynomials,
} from '@openledger/eigenda'
import { BaseError } from '@openledger/primitives'
import type { DaAdapterOptions } from '../config.ts'
import type { EigenDANetwork } from './eigenda-backend.ts'

/** Pays on the mock, where money is play money: the first account of the well-known test mnemonic. */
const TEST_KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'

/**
 * A local mock of EigenDA, from its control URL alone; one entry for each disperser.
 * @throws UnavailableError when nobody answers there.
 */
export async function connectMockNetwork(options: DaAdapterOptions): Promise<EigenDANetwork[]> {
  const { url } = options.mock
  const [curve, config] = await Promise.all([Bn254.load(), fetchNetworkConfig(url)])
  const polynomials = new Polynomials(curve)
  if (config.kzg.mode !== 'toy') {
    throw new BaseError(`Expected a mock with a toy tau, got one with \`${config.kzg.mode}\`.`, {
      code: 'NOT_IMPLEMENTED',
    })
  }
  const setup = createToySetup(curve, polynomials, BigInt(config.kzg.tau))
  const chain = createStaticChainView(curve, config)
  const { signerKey = TEST_KEY, payment, disperserUrl } = options.eigenda
  const urls = disperserUrl.length > 0 ? disperserUrl : [config.disperserUrl]
  const clientOf = (disperserUrl: string) =>
    createEigenDAClient(
      {
        disperserUrl,
        signerKey,
        payment,
        maxBlobSymbols: config.maxBlobSymbols,
        certifyTimeoutMs: options.dispersal.timeout,
      },
      { curve, setup, chain, polynomials },
    )
  return urls.map(clientOf).map((client) => ({
    name: 'mock',
    client,
    setup,
    polynomials,
    describe: () => ({
      network: 'mock',
      chain_id: String(config.chainId),
      disperser_urls: urls,
      certificate_version: config.certificateVersion,
      account: client.account,
    }),
    async health() {
      const response = await fetch(new URL('/health', url), { signal: AbortSignal.timeout(1500) })
      await response.arrayBuffer()
      return response.ok ? undefined : `the mock answers ${response.status}`
    },
  }))
}
