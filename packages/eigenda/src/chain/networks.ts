/** A public EigenDA network. */
export type EigenDANetworkPreset = {
  readonly chainId: number
  /** Contract directory on that chain. */
  readonly directory: `0x${string}`
  readonly disperserUrl: string
}

/** Addresses as EigenDA publishes them (Layr-Labs/eigenda `api/proxy/common/eigenda_network.go`). */
export const NETWORKS = {
  mainnet: {
    chainId: 1,
    directory: '0x64AB2e9A86FA2E183CB6f01B2D4050c1c2dFAad4',
    disperserUrl: 'https://disperser.eigenda.xyz:443',
  },
  sepolia: {
    chainId: 11155111,
    directory: '0x9620dC4B3564198554e4D2b06dEFB7A369D90257',
    disperserUrl: 'https://disperser-testnet-sepolia.eigenda.xyz:443',
  },
  hoodi: {
    chainId: 560048,
    directory: '0x5a44e56e88abcf610c68340c6814ae7f5c4369fd',
    disperserUrl: 'https://disperser-testnet-hoodi.eigenda.xyz:443',
  },
} as const satisfies Record<string, EigenDANetworkPreset>

export type NetworkName = keyof typeof NETWORKS
