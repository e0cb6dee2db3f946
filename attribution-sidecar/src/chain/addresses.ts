import { addresses } from '@openledger/contracts'
import type { Hex } from '@openledger/primitives'

/** Where the contracts are. Lower case. */
export type ContractAddresses = {
  ledger: Hex
  datanetRegistry: Hex
  modelRegistry: Hex
  validatorRegistry: Hex
}

const lower = (address: string) => address.toLowerCase() as Hex

/** The devnets' predeploys (protocol §1). */
export const PREDEPLOYS: ContractAddresses = {
  ledger: lower(addresses.ledger),
  datanetRegistry: lower(addresses.datanetRegistry),
  modelRegistry: lower(addresses.modelRegistry),
  validatorRegistry: lower(addresses.validatorRegistry),
}
