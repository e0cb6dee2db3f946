import { availableParallelism } from 'node:os'
import { InvalidInputError } from '@openledger/primitives'
import { Bn254 } from '../bn254/bn254.ts'
import type { ChainView } from '../chain/chain-view.ts'
import type { EigenDANetworkPreset } from '../chain/networks.ts'
import { createRpcChainView } from '../chain/rpc-chain-view.ts'
import { Polynomials } from '../codec/polynomial.ts'
import { loadBundledSrs } from '../kzg/bundled-srs.ts'
import type { KzgSetup } from '../kzg/setup.ts'
import { createSrsSetup, type SrsFiles } from '../kzg/srs-setup.ts'
import { createThreadedSrsSetup } from '../kzg/threaded-srs-setup.ts'
import { createEigenDAClient } from './client.ts'
import type { EigenDAClient, EigenDAClientOptions } from './types.ts'

export type EthereumNetworkOptions = Omit<EigenDAClientOptions, 'disperserUrl'> & {
  /** JSON-RPC of the chain that the network's contracts live on. */
  readonly rpcUrl: string
  /** Default: the preset's. */
  readonly disperserUrl?: string
  /** Router or verifier of the integrator's own; default: the router that the directory names. */
  readonly certVerifier?: `0x${string}`
  /** Points of the ceremony beyond those that come with the package. */
  readonly srs?: Partial<SrsFiles>
  /** Threads that make commitments from G2 files. Default: one for each processor, at most 4; 1 = the thread that asks. */
  readonly commitThreads?: number
}

export type EthereumNetwork = {
  readonly client: EigenDAClient
  readonly chain: ChainView
  readonly setup: KzgSetup
  readonly curve: Bn254
  readonly polynomials: Polynomials
}

/**
 * A client of a public network. Without G2 points at hand the disperser commits and its answer is verified; without more
 * G1 points than come with the package, blobs above 64 KiB can be neither verified nor read, and say so.
 *
 * @throws InvalidInputError when the JSON-RPC belongs to another chain.
 */
export async function connectEthereumNetwork(
  preset: EigenDANetworkPreset,
  { rpcUrl, certVerifier, srs, commitThreads, ...options }: EthereumNetworkOptions,
): Promise<EthereumNetwork> {
  // The whole of viem is loaded by those who need a chain only: a start must be quick.
  const { createPublicClient, http } = await import('viem')
  const publicClient = createPublicClient({ transport: http(rpcUrl), cacheTime: 0 })
  const curve = await Bn254.load()
  const polynomials = new Polynomials(curve)
  const files = { ...(await loadBundledSrs()), ...srs }
  const threads = options.signerKey === undefined ? 0 : (commitThreads ?? Math.min(4, availableParallelism()))
  const threaded =
    files.g2 && files.g2Trailing && threads > 1
      ? createThreadedSrsSetup(curve, files, { threads })
      : undefined
  const setup = threaded ?? createSrsSetup(curve, files)
  const chain = createRpcChainView(
    { directory: preset.directory, ...(certVerifier ? { certVerifier } : {}) },
    publicClient,
  )
  const chainId = await chain.chainId()
  if (chainId !== BigInt(preset.chainId)) {
    throw new InvalidInputError(`Expected chain ${preset.chainId} behind the JSON-RPC, got ${chainId}.`, {
      code: 'WRONG_CHAIN',
    })
  }
  const commitments = options.commitments ?? (srs?.g2 && srs.g2Trailing ? 'local' : 'disperser')
  const opened = createEigenDAClient(
    { relayTls: true, ...options, commitments, disperserUrl: options.disperserUrl ?? preset.disperserUrl },
    { curve, setup, chain, polynomials },
  )
  const client: EigenDAClient = {
    ...opened,
    close() {
      opened.close()
      void threaded?.close()
    },
  }
  return { client, chain, setup, curve, polynomials }
}
