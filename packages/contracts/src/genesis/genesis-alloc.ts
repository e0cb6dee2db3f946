import type { Address, Hex } from 'viem'
import { addresses } from '../addresses.ts'
import {
  datanetRegistryArtifact,
  ledgerEvaluatorArtifact,
  modelRegistryArtifact,
} from '../generated/index.ts'
import { disputesAccount } from './disputes.ts'
import { ledgerAccount } from './ledger.ts'
import { tokenAccount } from './open-token.ts'
import { runtimeCode } from './runtime-code.ts'
import type { Storage } from './storage.ts'
import { type GenesisValidator, validatorRegistryAccount } from './validator-registry.ts'

export type GenesisOptions = {
  /** Address that `settle` asks to evaluate entries: the twin (default), or the precompile where the chain has it. */
  readonly evaluator?: Address
  readonly governance: Address
  readonly guardian: Address
  /** System address that settlement transactions come from. */
  readonly settler: Address
  /** Seconds that a change of a role waits. Default two days. */
  readonly roleDelay?: number
  readonly epochSeconds: number
  readonly challengeWindow: number
  /** Seconds that stake unbonds, at least the challenge window. Default twice that. */
  readonly unbondingSeconds?: number
  /** Least stake of a validator in wei. Default 1 OPEN. */
  readonly minimumStake?: bigint
  /** Owns the settler's bond, of which genesis posts one penalty. Default: governance. */
  readonly sponsor?: Address
  /** What a challenge costs who is wrong, wei. Default 10 OPEN. */
  readonly challengerBond?: bigint
  /** What a wrong record costs the settler's bond, wei. Default 10,000 OPEN. */
  readonly penalty?: bigint
  /** Seconds to answer a challenge. Default: the challenge window. */
  readonly answerSeconds?: number
  /** Seconds that the bond unbonds, and that vouchers of a former owner count. Default: the least that is safe. */
  readonly graceSeconds?: number
  /** Wei of OPEN that a page costs from the 256th on, twice that from the 512th on, and so on. Default 100 OPEN. */
  readonly pageFee?: bigint
  /** Makes the signing domains a constant of the code. */
  readonly chainId?: bigint
  /** OPEN at genesis in wei; what is left of the 1,000,000,000 goes to governance. */
  readonly balances: readonly { readonly address: Address; readonly amount: bigint }[]
  readonly validators?: readonly GenesisValidator[]
}

export type GenesisAccount = { readonly code: Hex; readonly storage: Storage; readonly balance: Hex }

/**
 * The predeploys' accounts: what goes under `alloc` of a genesis file of anvil (`--init`) or op-geth.
 * @throws InvalidInputError for values that the contracts could not have been made with.
 */
export function genesisAlloc(options: GenesisOptions): Record<Address, GenesisAccount> {
  const account = (code: Hex, storage: Storage = {}): GenesisAccount => ({ code, storage, balance: '0x0' })
  const token = tokenAccount(options)
  const ledger = ledgerAccount(options)
  const validators = validatorRegistryAccount(options)
  const disputes = disputesAccount(options)
  return {
    [addresses.openToken]: account(token.code, token.storage),
    [addresses.ledger]: account(ledger.code, ledger.storage),
    [addresses.ledgerEvaluator]: account(runtimeCode(ledgerEvaluatorArtifact, {})),
    [addresses.datanetRegistry]: account(runtimeCode(datanetRegistryArtifact, { _ledger: addresses.ledger })),
    [addresses.modelRegistry]: account(
      runtimeCode(modelRegistryArtifact, { _ledger: addresses.ledger, _datanets: addresses.datanetRegistry }),
    ),
    [addresses.validatorRegistry]: account(validators.code, validators.storage),
    [addresses.disputes]: account(disputes.code, disputes.storage),
  }
}
