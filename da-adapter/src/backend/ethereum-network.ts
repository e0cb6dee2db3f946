import { readFile } from 'node:fs/promises'
import { connectEthereumNetwork, createEigenDAClient, NETWORKS, type SrsFiles } from '@openledger/eigenda'
import { InvalidInputError } from '@openledger/primitives'
import { redactUrl } from '@openledger/service'
import type { DaAdapterOptions } from '../config.ts'
import type { EigenDANetwork } from './eigenda-backend.ts'

/** A public network of EigenDA, one entry for each disperser. @throws InvalidInputError for missing or wrong options. */
export async function connectPublicNetwork(options: DaAdapterOptions): Promise<EigenDANetwork[]> {
  const given = options.eigenda
  const preset = NETWORKS[given.network]
  if (given.ethRpc === undefined) {
    throw new InvalidInputError(
      `Expected the JSON-RPC of chain ${preset.chainId}, which EigenDA ${given.network} lives on.`,
      {
        code: 'INVALID_CONFIG',
        hint: 'Set --eigenda.eth-rpc.',
      },
    )
  }
  const urls = given.disperserUrl.length > 0 ? given.disperserUrl : [preset.disperserUrl]
  const common = {
    ...(given.signerKey === undefined ? {} : { signerKey: given.signerKey }),
    payment: given.payment,
    certifyTimeoutMs: options.dispersal.timeout,
    relayTls: given.relayTls,
  }
  const srs = await readSrs(options)
  const [directory, certVerifier] = [
    address(given.directory, 'directory'),
    address(given.certVerifier, 'cert-verifier'),
  ]
  const network = await connectEthereumNetwork(
    { ...preset, ...(directory ? { directory } : {}) },
    {
      ...common,
      rpcUrl: given.ethRpc,
      disperserUrl: urls[0]!,
      srs,
      ...(certVerifier ? { certVerifier } : {}),
    },
  )
  const { curve, setup, chain, polynomials } = network
  const commitments = srs.g2 && srs.g2Trailing ? 'local' : 'disperser'
  return urls.map((disperserUrl, index) => ({
    name: 'eigenda',
    client:
      index === 0
        ? network.client
        : createEigenDAClient({ ...common, commitments, disperserUrl }, { curve, setup, chain, polynomials }),
    setup,
    polynomials,
    describe: () => ({
      network: given.network,
      chain_id: String(preset.chainId),
      directory_address: directory ?? preset.directory,
      cert_verifier_address: certVerifier ?? 'by the directory',
      disperser_urls: urls.map(redactUrl),
      account: network.client.account ?? null,
    }),
    async health() {
      await chain.blockNumber()
      return undefined
    },
  }))
}

function address(text: string | undefined, option: string): `0x${string}` | undefined {
  if (text === undefined || /^0x[0-9a-fA-F]{40}$/.test(text)) return text as `0x${string}` | undefined
  throw new InvalidInputError(`--eigenda.${option}: expected an address, got \`${text.slice(0, 60)}\`.`, {
    code: 'INVALID_CONFIG',
  })
}

async function readSrs({ eigenda }: DaAdapterOptions): Promise<Partial<SrsFiles>> {
  const read = async (path: string | undefined, option: string, point: number) => {
    if (path === undefined) return undefined
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new InvalidInputError(`--eigenda.${option}: expected a readable file, got \`${path}\`.`, {
        code: 'INVALID_CONFIG',
        cause,
      })
    })
    if (bytes.length > 0 && bytes.length % point === 0) return bytes
    throw new InvalidInputError(
      `--eigenda.${option}: expected points of ${point} bytes, got ${bytes.length} bytes.`,
      {
        code: 'INVALID_CONFIG',
      },
    )
  }
  const [g1, g1ReversePowers, g2, g2Trailing] = await Promise.all([
    read(eigenda.srsG1, 'srs-g1', 32),
    read(eigenda.srsG1Reverse, 'srs-g1-reverse', 32),
    read(eigenda.srsG2, 'srs-g2', 64),
    read(eigenda.srsG2Trailing, 'srs-g2-trailing', 64),
  ])
  return {
    ...(g1 ? { g1 } : {}),
    ...(g1ReversePowers ? { g1ReversePowers } : {}),
    ...(g2 ? { g2 } : {}),
    ...(g2Trailing ? { g2Trailing } : {}),
  }
}
