import type { ContractAddresses } from './addresses.ts'
import type { ContractArtifact } from './artifact.ts'
import {
  datanetRegistryArtifact,
  disputesArtifact,
  ledgerArtifact,
  ledgerEvaluatorArtifact,
  modelRegistryArtifact,
  openTokenArtifact,
  validatorRegistryArtifact,
} from './generated/index.ts'

/** Every contract by its name. */
export const artifacts: Record<keyof ContractAddresses, ContractArtifact> = {
  openToken: openTokenArtifact,
  ledger: ledgerArtifact,
  ledgerEvaluator: ledgerEvaluatorArtifact,
  datanetRegistry: datanetRegistryArtifact,
  modelRegistry: modelRegistryArtifact,
  validatorRegistry: validatorRegistryArtifact,
  disputes: disputesArtifact,
}
