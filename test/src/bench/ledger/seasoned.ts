import { addresses, genesisAlloc, ledgerArtifact } from '@openledger/contracts'
import { type Address, type Hex, keccak256, pad, toHex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** Pages 1 … 64 are full of accounts and written before, page 65 holds the payers, pages 66 … 315 are full for the sparse regime. */
export const PAGES = 64
export const PAYER_PAGE = 65
export const FIRST_SPARSE_PAGE = 66
export const SPARSE_PAGES = 250
/** Accounts with an owner of their own, the first of page 1: as many as the bench claims for (1 + 1 + 8 + 64 + 256). */
export const OWNERS = 330

const OPEN = 10n ** 18n
const MNEMONIC = 'test test test test test test test test test test test junk'

export const key = (index: number) => mnemonicToAccount(MNEMONIC, { addressIndex: index })
export const ownerOf = (index: number): Address => toHex(0x1000_0000_0000n + BigInt(index), { size: 20 })

/** The predeploys with a ledger that has run for long: full pages, a record ring that was written before, money deposited. */
export function seasonedAccounts(chain: {
  deployer: Address
  settler: Address
  chainId: number
  /** What `settle` asks; the Solidity twin when it is left out. */
  evaluator?: Address
}) {
  const { deployer, settler, chainId, evaluator } = chain
  const alloc = genesisAlloc({
    governance: deployer,
    guardian: deployer,
    settler,
    ...(evaluator ? { evaluator } : {}),
    epochSeconds: 1_000_000,
    challengeWindow: 1_000_000,
    chainId: BigInt(chainId),
    balances: [
      { address: addresses.ledger, amount: 1_000_000n * OPEN },
      ...Array.from({ length: OWNERS }, (_, i) => ({ address: ownerOf(i), amount: OPEN })),
    ],
    validators: [0, 1, 2].map((index) => ({
      address: key(10 + index).address,
      stake: 100n * OPEN,
      encryptionKey: toHex(BigInt(index + 1), { size: 32 }),
    })),
  })
  const storage = alloc[addresses.ledger]!.storage as Record<Hex, Hex>
  const place = (name: string) => ledgerArtifact.storage[name]!
  const or = (slot: bigint, bits: bigint) => {
    const index = toHex(slot, { size: 32 })
    storage[index] = toHex(BigInt(storage[index] ?? 0) | bits, { size: 32 })
  }
  for (let page = 1; page < FIRST_SPARSE_PAGE + SPARSE_PAGES; page++) {
    or(BigInt(place('_pages').slot) + BigInt(page >> 4), 4096n << BigInt((page & 15) << 4))
  }
  or(BigInt(place('_deposited').slot), (10n ** 18n) << BigInt(8 * place('_deposited').offset))
  for (let number = 1n; number < 400n; number++) or(BigInt(place('_records').slot) + number, number << 200n)
  for (let i = 0; i < OWNERS; i++) {
    const word = `${toHex(4096n + BigInt(i), { size: 32 })}${toHex(BigInt(place('_accounts').slot), { size: 32 }).slice(2)}`
    storage[keccak256(word as Hex)] = pad(ownerOf(i), { size: 32 })
  }
  return alloc
}
