import {
  fromHex,
  type Hex,
  InvalidInputError,
  keccak256,
  signingDomain,
  uintBytes,
  utf8,
} from '@openledger/primitives'
import type { Receipt, Voucher } from './receipt.ts'

/** EIP-712 digests of one chain's Ledger, 32 bytes each: the words are written by hand, as a busy server hashes thousands a second. */
export type Digests = {
  voucher(voucher: Voucher): Uint8Array
  /** Its hexadecimal form is the receipt's identifier. */
  receipt(receipt: Receipt): Uint8Array
}

const DOMAIN_TYPE = keccak256(
  utf8('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'),
)
const VOUCHER_TYPE = keccak256(utf8('Voucher(uint32 account,uint96 cumulative)'))
const RECEIPT_TYPE = keccak256(
  utf8(
    'Receipt(bytes32 modelId,uint64 sequence,uint32 payer,bytes32 promptCommitment,bytes32 responseCommitment,uint32 inputTokens,uint32 outputTokens,uint64 fee,uint96 cumulative,uint64 createdAt)',
  ),
)

/** A struct's encoding: its type hash, then words of 32 bytes. */
class Words {
  readonly bytes: Uint8Array
  readonly #view: DataView
  #offset = 32

  constructor(typeHash: Uint8Array, fields: number) {
    this.bytes = new Uint8Array(32 * (fields + 1))
    this.bytes.set(typeHash)
    this.#view = new DataView(this.bytes.buffer)
  }

  uint(value: number | bigint, bits: 32 | 64 | 96): this {
    const big = BigInt(value)
    if (big < 0n || big >> BigInt(bits) !== 0n) {
      throw new InvalidInputError(`Expected an unsigned ${bits}-bit integer, got ${value}.`)
    }
    this.#view.setBigUint64(this.#offset + 16, big >> 64n)
    this.#view.setBigUint64(this.#offset + 24, big & 0xffff_ffff_ffff_ffffn)
    this.#offset += 32
    return this
  }

  bytes32(hex: Hex): this {
    const bytes = fromHex(hex)
    if (bytes.length !== 32) throw new InvalidInputError(`Expected 32 bytes, got \`${hex}\`.`)
    this.bytes.set(bytes, this.#offset)
    this.#offset += 32
    return this
  }
}

/** EIP-712 with the domain of this chain and Ledger. */
export function createDigests(chainId: number | bigint, ledger: Hex): Digests {
  const { name, version, verifyingContract } = signingDomain(chainId, ledger)
  const contract = fromHex(verifyingContract)
  if (contract.length !== 20) throw new InvalidInputError(`Expected an address, got \`${ledger}\`.`)
  const separator = keccak256(
    DOMAIN_TYPE,
    keccak256(utf8(name)),
    keccak256(utf8(version)),
    uintBytes(BigInt(chainId), 32),
    new Uint8Array(12),
    contract,
  )
  const prefix = Uint8Array.of(0x19, 0x01, ...separator)
  const digest = (words: Words) => keccak256(prefix, keccak256(words.bytes))
  return {
    voucher: ({ account, cumulative }) =>
      digest(new Words(VOUCHER_TYPE, 2).uint(account, 32).uint(cumulative, 96)),
    receipt: (receipt) =>
      digest(
        new Words(RECEIPT_TYPE, 10)
          .bytes32(receipt.modelId)
          .uint(receipt.sequence, 64)
          .uint(receipt.payer, 32)
          .bytes32(receipt.promptCommitment)
          .bytes32(receipt.responseCommitment)
          .uint(receipt.inputTokens, 32)
          .uint(receipt.outputTokens, 32)
          .uint(receipt.fee, 64)
          .uint(receipt.cumulative, 96)
          .uint(receipt.createdAt, 64),
      ),
  }
}
