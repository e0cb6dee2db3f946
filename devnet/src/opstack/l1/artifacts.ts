import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { BaseError, type Hex } from '@openledger/primitives'
import type { Abi } from 'viem'

export type L1Artifact = {
  abi: Abi
  bytecode: Hex
  /** Number of a variable's storage slot. @throws BaseError when the contract has no such variable. */
  slot(variable: string): bigint
}

type ForgeArtifact = {
  abi: Abi
  bytecode: { object: Hex; linkReferences?: object }
  storageLayout: { storage: { label: string; slot: string }[] }
}

/** The contracts that stand on the devnet's L1. */
export const L1_ARTIFACTS = [
  ...['ProxyAdmin', 'Proxy', 'SuperchainConfig', 'SystemConfig', 'DisputeGameFactory', 'OptimismPortal2'],
  ...['AnchorStateRegistry', 'DelayedWETH', 'PreimageOracle', 'MIPS', 'PermissionedDisputeGame'],
] as const
export type L1ArtifactName = (typeof L1_ARTIFACTS)[number]

/** The package that has them compiled. */
export const L1_ARTIFACT_PACKAGE = '@eth-optimism/contracts-bedrock'
const known = new Map<string, L1Artifact>()

/** A contract of the OP Stack as the package was published: nothing is compiled here. */
export function l1Artifact(name: L1ArtifactName): L1Artifact {
  const before = known.get(name)
  if (before) return before
  const folder = dirname(createRequire(import.meta.url).resolve(`${L1_ARTIFACT_PACKAGE}/package.json`))
  const file = join(folder, 'forge-artifacts', `${name}.sol`, `${name}.json`)
  const { abi, bytecode, storageLayout } = JSON.parse(readFileSync(file, 'utf8')) as ForgeArtifact
  if (Object.keys(bytecode.linkReferences ?? {}).length > 0)
    throw new BaseError(`The contract ${name} needs linking.`, { code: 'ARTIFACT' })
  const artifact: L1Artifact = {
    abi,
    bytecode: bytecode.object,
    slot(variable) {
      const entry = storageLayout.storage.find(({ label }) => label === variable)
      if (!entry) throw new BaseError(`${name} has no variable \`${variable}\`.`, { code: 'ARTIFACT' })
      return BigInt(entry.slot)
    },
  }
  known.set(name, artifact)
  return artifact
}
