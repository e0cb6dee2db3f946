import type { BinaryName } from '@openledger/execution'

export type ImageName = ProgramName | 'services' | 'devnet'
type ProgramName = Exclude<BinaryName, 'genesis'>

export type Image = {
  dockerfile: 'program.Dockerfile' | 'node.Dockerfile'
  /** Programs that it contains, built by `npm run build:opstack`. */
  programs: readonly BinaryName[]
  /** Workspaces whose sources and production dependencies it contains. */
  workspaces: readonly string[]
}

const program = (name: ProgramName): Image => ({
  dockerfile: 'program.Dockerfile',
  programs: [name],
  workspaces: [],
})

/** `services`: our services. `devnet`: what only a devnet needs, the genesis and the driver of L1. */
export const IMAGES: Readonly<Record<ImageName, Image>> = {
  geth: program('geth'),
  'op-node': program('op-node'),
  'geth-stock': program('geth-stock'),
  'op-batcher': program('op-batcher'),
  'op-proposer': program('op-proposer'),
  services: {
    dockerfile: 'node.Dockerfile',
    programs: [],
    workspaces: ['packages/eigenda-mock', 'da-adapter', 'node/engine-extension', 'attribution-sidecar'],
  },
  devnet: { dockerfile: 'node.Dockerfile', programs: ['genesis', 'geth'], workspaces: ['devnet'] },
}

/** Folder, below the repository, that an image is built from. Git keeps it, but nothing in it. */
export const contextOf = (image: ImageName) => `devnet/images/${image}`
