import { InvalidInputError } from '@openledger/primitives'
import type { Address, Hex } from 'viem'
import { addresses } from '../addresses.ts'
import { openTokenArtifact } from '../generated/index.ts'
import { disputeTerms } from './disputes.ts'
import type { GenesisOptions } from './genesis-alloc.ts'
import { eip712Immutables, runtimeCode } from './runtime-code.ts'
import { createStorageWriter, type Storage } from './storage.ts'

/** 1,000,000,000 OPEN in wei. */
export const OPEN_SUPPLY = 1_000_000_000n * 10n ** 18n

/** OPEN as if its whole supply had been minted and handed out before the first block. */
export function tokenAccount(options: GenesisOptions): { code: Hex; storage: Storage } {
  const writer = createStorageWriter(openTokenArtifact)
  const balances = new Map<Address, bigint>()
  const give = (address: Address, amount: bigint): void => {
    if (amount < 0n)
      throw new InvalidInputError(`Expected a balance of at least 0 for ${address}, got ${amount}.`)
    const key = address.toLowerCase() as Address
    balances.set(key, (balances.get(key) ?? 0n) + amount)
  }
  for (const { address, amount } of options.balances) give(address, amount)
  for (const { stake } of options.validators ?? []) give(addresses.validatorRegistry, stake)
  give(addresses.disputes, disputeTerms(options).penalty)
  const given = [...balances.values()].reduce((sum, amount) => sum + amount, 0n)
  if (given > OPEN_SUPPLY) {
    throw new InvalidInputError(`Expected balances of at most ${OPEN_SUPPLY} wei in all, got ${given}.`)
  }
  give(options.governance, OPEN_SUPPLY - given)

  for (const [address, amount] of balances) if (amount > 0n) writer.mapped('_balances', address, amount)
  writer.variable('_totalSupply', OPEN_SUPPLY)
  writer.text('_name', 'OpenLedger')
  writer.text('_symbol', 'OPEN')
  // votes: one checkpoint of the total supply at time 0 (u48 time, u208 value)
  writer.variable('_totalCheckpoints', 1n)
  writer.listed('_totalCheckpoints', 0n, OPEN_SUPPLY << 48n)
  const code = runtimeCode(
    openTokenArtifact,
    eip712Immutables('OpenLedger', '1', addresses.openToken, options.chainId),
  )
  return { code, storage: writer.storage }
}
