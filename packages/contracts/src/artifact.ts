import type { Hex } from 'viem'

/** What the compiler gave for a contract, as far as a chain's genesis or a deployment needs it. */
export type ContractArtifact = {
  /** Creation code without constructor arguments. */
  readonly bytecode: Hex
  /** Runtime code with zeros where the immutable variables go. */
  readonly deployedBytecode: Hex
  /** Places of the immutable variables in the runtime code, in bytes. */
  readonly immutables: Readonly<
    Record<string, readonly { readonly start: number; readonly length: number }[]>
  >
  /** State variables by name: storage slot, offset in bytes, Solidity type. */
  readonly storage: Readonly<
    Record<string, { readonly slot: string; readonly offset: number; readonly type: string }>
  >
}
