import { datanetRegistryAbi, ledgerAbi, modelRegistryAbi } from '@openledger/contracts'

/** The contracts whose events the sidecar follows. */
export const followedAbi = [...ledgerAbi, ...datanetRegistryAbi, ...modelRegistryAbi] as const
