import {
  Bn254,
  createEigenDAClient,
  createStaticChainView,
  createToySetup,
  fetchNetworkConfig,
  Polynomials,
} from '@openledger/eigenda'
import { BaseError } from '@openledger/primitives'
import type { EigenDANetwork } from './eigenda-backend.ts'

/** Pays on the mock, where money is play money: the first account of the well-known test mnemonic. */
const TEST_KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'

/** A local mock of EigenDA, from its control URL alone. @throws UnavailableError when nobody answers there. */
export async function connectMockNetwork(options: {
  url: string
  signerKey: string | undefined
  certifyTimeoutMs: number
}): Promise<EigenDANetwork> {
  const [curve, config] = await Promise.all([Bn254.load(), fetchNetworkConfig(options.url)])
  const polynomials = new Polynomials(curve)
  if (config.kzg.mode !== 'toy') {
    throw new BaseError(`Expected a mock with a toy tau, got one with \`${config.kzg.mode}\`.`, {
      code: 'NOT_IMPLEMENTED',
    })
  }
  const setup = createToySetup(curve, polynomials, BigInt(config.kzg.tau))
  const client = createEigenDAClient(
    {
      disperserUrl: config.disperserUrl,
      signerKey: options.signerKey ?? TEST_KEY,
      maxBlobSymbols: config.maxBlobSymbols,
      certifyTimeoutMs: options.certifyTimeoutMs,
    },
    { curve, setup, chain: createStaticChainView(curve, config), polynomials },
  )
  return {
    name: 'mock',
    client,
    setup,
    polynomials,
    describe: () => ({
      network: 'mock',
      chain_id: String(config.chainId),
      disperser_url: config.disperserUrl,
      certificate_version: config.certificateVersion,
      account: client.account,
    }),
    async health() {
      const response = await fetch(new URL('/health', options.url), { signal: AbortSignal.timeout(1500) })
      await response.arrayBuffer()
      return response.ok ? undefined : `the mock answers ${response.status}`
    },
  }
}
