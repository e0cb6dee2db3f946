import {
  type AccountProof,
  createBooks,
  createKzg,
  createPageDirectory,
  type Header,
  type PreparedSettlement,
} from '@openledger/ledger'
import { fromHex, toHex } from '@openledger/primitives'
import {
  type Address,
  type BaseError,
  decodeErrorResult,
  encodeFunctionData,
  type Hex,
  keccak256,
  stringToHex,
  type TransactionReceipt,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import {
  addresses,
  disputesAbi,
  genesisAlloc,
  ledgerAbi,
  openTokenAbi,
  type RecordHeader,
  validatorRegistryAbi,
} from '../src/index.ts'
import { CHAIN_ID, deployer, startAnvil } from './anvil.ts'

export const SETTLER = '0x5e77000000000000000000000000000000000001'
export const EPOCH_SECONDS = 300
export const CHALLENGE_WINDOW = 3600
/** A DA commitment has about this size. */
export const COMMITMENT = new Uint8Array(1024).map((_, i) => 1 + ((i * 37) % 255))

export const headerArgument = (header: Header): RecordHeader => ({
  number: header.number,
  generation: header.generation,
  previous: toHex(header.previous),
  batchHash: toHex(header.batchHash),
  certificateHash: toHex(header.certificateHash),
  pagesRoot: toHex(header.pagesRoot),
  total: header.total,
  commons: header.commons,
})

export const ledger = { abi: ledgerAbi, address: addresses.ledger } as const
export const token = { abi: openTokenAbi, address: addresses.openToken } as const

/** A chain with the predeploys, three validators of equal stake, and the books beside it. */
export async function startChain(
  extra: readonly string[] = [],
  roles: { governance?: Address; guardian?: Address } = {},
) {
  // fixed keys: signatures, and with them the gas of their calldata, are the same in every run
  const validators = [1, 2, 3]
    .map((index) => privateKeyToAccount(keccak256(stringToHex(`validator ${index}`))))
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1))
  const alloc = genesisAlloc({
    governance: roles.governance ?? deployer.address,
    guardian: roles.guardian ?? deployer.address,
    settler: SETTLER,
    epochSeconds: EPOCH_SECONDS,
    challengeWindow: CHALLENGE_WINDOW,
    chainId: BigInt(CHAIN_ID),
    // what nobody else has belongs to governance
    balances: roles.governance ? [{ address: deployer.address, amount: 10n ** 24n }] : [],
    validators: validators.map(({ address }) => ({
      address,
      stake: 10n ** 18n,
      encryptionKey: `0x${'22'.repeat(32)}` as const,
    })),
  })
  const { client, close: closeAnvil } = await startAnvil(alloc, extra)
  const kzg = createKzg({ threads: 0 })
  const pages = createPageDirectory()
  const books = createBooks({ chainId: CHAIN_ID, ledger: addresses.ledger }, { kzg, pages })
  await client.setBalance({ address: SETTLER, value: 10n ** 20n })
  await client.impersonateAccount({ address: SETTLER })

  async function receiptOf(hash: Hex): Promise<TransactionReceipt> {
    const receipt = await client.waitForTransactionReceipt({ hash, pollingInterval: 10 })
    if (receipt.status !== 'success') throw new Error(`transaction ${hash} reverted`)
    return receipt
  }
  /** Calls first, so that a revert carries its error, then sends. */
  async function send(to: Address, data: Hex, from: Address = deployer.address): Promise<TransactionReceipt> {
    await client.call({ account: from, to, data, gas: 190_000_000n }).catch((error: BaseError) => {
      const revert = error.walk((cause) => typeof (cause as { data?: unknown }).data === 'string')
      const { data: bytes } = (revert ?? {}) as { data?: Hex }
      if (!bytes || bytes === '0x') throw error
      const { errorName, args } = decodeErrorResult({
        abi: [...ledgerAbi, ...validatorRegistryAbi, ...disputesAbi],
        data: bytes,
      })
      throw new Error(`${errorName}(${(args ?? []).join(', ')})`)
    })
    if (from === deployer.address) {
      return receiptOf(await client.sendTransaction({ to, data, chain: null, gas: 190_000_000n }))
    }
    return receiptOf(await client.sendUnsignedTransaction({ from, to, data, gas: 190_000_000n } as never))
  }
  async function write<const name extends string>(
    functionName: name,
    args: readonly unknown[],
    from?: Address,
  ): Promise<TransactionReceipt> {
    return send(addresses.ledger, encodeFunctionData({ abi: ledgerAbi, functionName, args } as never), from)
  }

  return {
    client,
    books,
    pages,
    validators,
    write,
    send,
    /** Calls the disputes as anvil's first account. */
    dispute: (functionName: string, args: readonly unknown[]): Promise<TransactionReceipt> =>
      send(addresses.disputes, encodeFunctionData({ abi: disputesAbi, functionName, args } as never)),
    /** Registers `count` accounts on a fresh page; owners are counted addresses. Returns the first number. */
    async registerPage(count: number, owner?: Address): Promise<number> {
      const [page] = await client.readContract({ ...ledger, functionName: 'allocation' })
      const ownerOf = (slot: number): Address =>
        owner ?? `0x${(page * 4096 + slot + 1).toString(16).padStart(40, 'a')}`
      for (let done = 0; done < count; ) {
        const owners = Array.from({ length: Math.min(1000, count - done) }, (_, i) => ownerOf(done + i))
        await (done === 0 ? write('registerPage', [owners]) : write('extendPage', [page, owners]))
        done += owners.length
      }
      pages.grow(page, count, 'ordinary')
      return page * 4096
    },
    async deposit(account: number, nOpen: bigint): Promise<TransactionReceipt> {
      const data = encodeFunctionData({
        ...token,
        functionName: 'approve',
        args: [addresses.ledger, nOpen * 10n ** 9n],
      })
      await send(addresses.openToken, data)
      return write('deposit', [account, nOpen])
    },
    prepare: (credits: readonly [number, bigint][], debits: readonly [number, bigint][], seed = 7) =>
      books.prepare({ batchHash: new Uint8Array(32).fill(seed), commitment: COMMITMENT, credits, debits }),
    async settle(prepared: PreparedSettlement): Promise<TransactionReceipt> {
      // the call before the transaction sees the last block's number, which may have a settlement
      await client.mine({ blocks: 1 })
      return send(addresses.ledger, toHex(prepared.calldata), SETTLER)
    },
    /** Signatures of `Attestation` or `Veto` by some validators, rising by address. */
    async sign(
      type: 'Attestation' | 'Veto',
      header: Header,
      record: Uint8Array,
      signers = validators,
    ): Promise<Hex> {
      const fields = [
        { name: 'number', type: 'uint64' },
        { name: 'generation', type: 'uint64' },
        { name: 'record', type: 'bytes32' },
      ]
      const signatures = await Promise.all(
        signers.map((signer) =>
          signer.signTypedData({
            domain: {
              name: 'OpenLedger',
              version: '1',
              chainId: CHAIN_ID,
              verifyingContract: addresses.ledger,
            },
            types: { [type]: fields },
            primaryType: type,
            message: { number: header.number, generation: header.generation, record: toHex(record) },
          } as never),
        ),
      )
      return `0x${signatures.map((signature) => signature.slice(2)).join('')}`
    },
    claim: (proof: AccountProof): Promise<TransactionReceipt> =>
      write('claim', [
        headerArgument(proof.header),
        proof.account,
        proof.value,
        toHex(proof.commitment),
        toHex(proof.proof),
        toHex(proof.tree),
      ]),
    async close(): Promise<void> {
      await kzg.close()
      await closeAnvil()
    },
  }
}

export type Chain = Awaited<ReturnType<typeof startChain>>
export { fromHex, toHex }
