import type { Hex } from '@openledger/primitives'

/** Where the contracts are; the devnets' predeploys (protocol §1) unless another ledger is given. */
export type ContractAddresses = {
  ledger: Hex
  datanetRegistry: Hex
  modelRegistry: Hex
  validatorRegistry: Hex
}

const predeploy = (number: number): Hex => `0x0a1100000000000000000000000000000000000${number}`

export const PREDEPLOYS: ContractAddresses = {
  ledger: predeploy(2),
  datanetRegistry: predeploy(4),
  modelRegistry: predeploy(5),
  validatorRegistry: predeploy(6),
}
