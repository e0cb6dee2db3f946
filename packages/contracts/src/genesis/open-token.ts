import { InvalidInputError } from '@openledger/primitives'
import type { Address } from 'viem'
import { addresses } from '../addresses.ts'
import type { Settings } from '../configuration/settings.ts'
import { openTokenArtifact } from '../generated/index.ts'
import { createStorageWriter, type Storage } from './storage.ts'
import type { GenesisValidator } from './validator-registry.ts'

/** 1,000,000,000 OPEN in wei. */
export const OPEN_SUPPLY = 1_000_000_000n * 10n ** 18n

/** OPEN that an account has from genesis on, in wei. */
export type GenesisBalance = { readonly address: Address; readonly amount: bigint }

/** OPEN as if its whole supply had been minted and handed out before the first block. */
export function tokenStorage(
  { governance, penalty }: Settings,
  given: readonly GenesisBalance[],
  validators: readonly GenesisValidator[],
): Storage {
  const writer = createStorageWriter(openTokenArtifact)
  const balances = new Map<Address, bigint>()
  const give = (address: Address, amount: bigint): void => {
    if (amount < 0n)
      throw new InvalidInputError(`Expected a balance of at least 0 for ${address}, got ${amount}.`)
    const key = address.toLowerCase() as Address
    balances.set(key, (balances.get(key) ?? 0n) + amount)
  }
  for (const { address, amount } of given) give(address, amount)
  for (const { stake } of validators) give(addresses.validatorRegistry, stake)
  give(addresses.disputes, penalty)
  const sum = [...balances.values()].reduce((total, amount) => total + amount, 0n)
  if (sum > OPEN_SUPPLY) {
    throw new InvalidInputError(`Expected balances of at most ${OPEN_SUPPLY} wei in all, got ${sum}.`)
  }
  give(governance, OPEN_SUPPLY - sum)

  for (const [address, amount] of balances) if (amount > 0n) writer.mapped('_holdings', address, amount)
  writer.text('_name', 'OpenLedger')
  writer.text('_symbol', 'OPEN')
  // votes: one checkpoint of the total supply at time 0 (u48 time, u208 value)
  writer.variable('_totalCheckpoints', 1n)
  writer.listed('_totalCheckpoints', 0n, OPEN_SUPPLY << 48n)
  return writer.storage
}
