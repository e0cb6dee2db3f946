import type { Address } from 'viem'

/** Where the contracts of one chain lie. */
export type ContractAddresses = {
  readonly openToken: Address
  readonly ledger: Address
  readonly ledgerEvaluator: Address
  readonly datanetRegistry: Address
  readonly modelRegistry: Address
  readonly validatorRegistry: Address
  readonly disputes: Address
}

/** Predeploys of a chain made by `genesisAlloc` (protocol.md §1). */
export const addresses = {
  openToken: '0x0a11000000000000000000000000000000000001',
  ledger: '0x0a11000000000000000000000000000000000002',
  ledgerEvaluator: '0x0A11000000000000000000000000000000000003',
  datanetRegistry: '0x0a11000000000000000000000000000000000004',
  modelRegistry: '0x0A11000000000000000000000000000000000005',
  validatorRegistry: '0x0A11000000000000000000000000000000000006',
  disputes: '0x0A11000000000000000000000000000000000007',
  /** Only on chains whose node has it. */
  ledgerPrecompile: '0x0000000000000000000000000000000000000a11',
} as const
