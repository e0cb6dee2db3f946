import { InvalidInputError } from '@openledger/primitives'
import type { Address, Hex } from 'viem'
import type { Settings } from '../configuration/settings.ts'
import { validatorRegistryArtifact } from '../generated/index.ts'
import { createStorageWriter, type Storage } from './storage.ts'

/** A validator that is staked at genesis. */
export type GenesisValidator = {
  readonly address: Address
  /** In wei of OPEN. */
  readonly stake: bigint
  /** X25519 public key, 32 bytes. */
  readonly encryptionKey: Hex
}

/** The validators' registry as its constructor and the validators' stakes would have left it. */
export function validatorRegistryStorage(
  { minimumStake }: Settings,
  validators: readonly GenesisValidator[],
): Storage {
  const writer = createStorageWriter(validatorRegistryArtifact)
  const seen = new Set<string>()
  for (const [index, { address, stake, encryptionKey }] of validators.entries()) {
    if (stake < minimumStake || stake >= 1n << 128n) {
      throw new InvalidInputError(
        `Expected a stake of at least ${minimumStake} wei for ${address}, got ${stake}.`,
      )
    }
    if (BigInt(encryptionKey) === 0n || encryptionKey.length !== 66) {
      throw new InvalidInputError(`Expected an X25519 key of 32 bytes for ${address}, got ${encryptionKey}.`)
    }
    if (seen.has(address.toLowerCase())) {
      throw new InvalidInputError(`Expected each validator once, got ${address} twice.`)
    }
    seen.add(address.toLowerCase())
    writer.listed('_active', BigInt(index), address)
    // words of struct Validator: stake ‖ unbonding; releasedAt ‖ place ‖ reward; paidPerStake; encryptionKey
    writer.mapped('_validators', address, stake)
    writer.mapped('_validators', address, BigInt(index + 1) << 64n, 1n)
    writer.mapped('_validators', address, encryptionKey, 3n)
  }
  const total = validators.reduce((sum, { stake }) => sum + stake, 0n)
  writer.variable('_active', BigInt(validators.length))
  writer.variable('_totalStake', total)
  writer.variable('_accounted', total)
  return writer.storage
}
