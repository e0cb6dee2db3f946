import type { Address, Hex } from 'viem'
import { addresses, type ContractAddresses } from '../addresses.ts'
import { artifacts } from '../artifacts.ts'
import { immutablesOf } from '../configuration/immutables.ts'
import { runtimeCode } from '../configuration/runtime-code.ts'
import { type ContractOptions, settingsOf } from '../configuration/settings.ts'
import { disputesStorage } from './disputes.ts'
import { ledgerStorage } from './ledger.ts'
import { type GenesisBalance, tokenStorage } from './open-token.ts'
import type { Storage } from './storage.ts'
import { type GenesisValidator, validatorRegistryStorage } from './validator-registry.ts'

/** What a chain is made with. Genesis posts one penalty as the settler's bond. */
export type GenesisOptions = ContractOptions & {
  /** Makes the signing domains a constant of the code. */
  readonly chainId?: bigint
  /** OPEN at genesis in wei; what is left of the 1,000,000,000 after stakes and the settler's bond goes to governance. */
  readonly balances: readonly GenesisBalance[]
  readonly validators?: readonly GenesisValidator[]
}

export type GenesisAccount = { readonly code: Hex; readonly storage: Storage; readonly balance: Hex }

/**
 * The predeploys' accounts: what goes under `alloc` of a genesis file of anvil (`--init`) or op-geth.
 * @throws InvalidInputError for values that the contracts could not have been made with.
 */
export function genesisAlloc(options: GenesisOptions): Record<Address, GenesisAccount> {
  const settings = settingsOf(options)
  const validators = options.validators ?? []
  const { ledgerPrecompile: _, ...at } = addresses
  const immutables = immutablesOf(settings, at, options.chainId)
  const storages: Partial<Record<keyof ContractAddresses, Storage>> = {
    openToken: tokenStorage(settings, options.balances, validators),
    ledger: ledgerStorage(settings),
    validatorRegistry: validatorRegistryStorage(settings, validators),
    disputes: disputesStorage(settings),
  }
  const names = Object.keys(at) as (keyof ContractAddresses)[]
  return Object.fromEntries(
    names.map((name): [Address, GenesisAccount] => [
      at[name],
      { code: runtimeCode(artifacts[name], immutables[name]), storage: storages[name] ?? {}, balance: '0x0' },
    ]),
  )
}
