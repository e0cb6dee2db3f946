import { UnavailableError } from '@openledger/primitives'
import { Bn254 } from '../bn254/bn254.ts'
import type { NetworkConfig } from '../chain/network-config.ts'
import { createStaticChainView } from '../chain/static-chain-view.ts'
import { Polynomials } from '../codec/polynomial.ts'
import { createToySetup } from '../kzg/toy-setup.ts'
import { createEigenDAClient } from './client.ts'
import type { EigenDAClient, EigenDAClientOptions } from './types.ts'

/** GET `url`/config of a mock. @throws UnavailableError when nobody answers. */
export async function fetchNetworkConfig(url: string): Promise<NetworkConfig> {
  const address = new URL('/config', url).href
  try {
    const response = await fetch(address)
    if (response.ok) return (await response.json()) as NetworkConfig
    throw new UnavailableError(`Expected 200 from ${address}, got ${response.status}.`)
  } catch (cause) {
    if (cause instanceof UnavailableError) throw cause
    throw new UnavailableError(`Expected an EigenDA mock at ${address}.`, { cause, hint: 'Is it running?' })
  }
}

/** A client of a local network, from its configuration alone. */
export async function createLocalNetworkClient(
  config: NetworkConfig,
  options: Omit<EigenDAClientOptions, 'disperserUrl' | 'maxBlobSymbols'>,
): Promise<EigenDAClient> {
  const curve = await Bn254.load()
  const polynomials = new Polynomials(curve)
  if (config.kzg.mode !== 'toy') {
    throw new UnavailableError(
      'Expected a network with a toy tau; for another, hand its setup to createEigenDAClient.',
      {
        retryable: false,
      },
    )
  }
  const setup = createToySetup(curve, polynomials, BigInt(config.kzg.tau))
  const chain = createStaticChainView(curve, config)
  return createEigenDAClient(
    { ...options, disperserUrl: config.disperserUrl, maxBlobSymbols: config.maxBlobSymbols },
    { curve, setup, chain, polynomials },
  )
}
