import { addresses, disputesAbi, openTokenAbi } from '@openledger/contracts'
import type { AccountProof, Header } from '@openledger/ledger'
import { type Hex, toHex } from '@openledger/primitives'
import { encodeFunctionData } from 'viem'
import type { Rpc } from './rpc.ts'

export type Challenge = {
  readonly id: bigint
  readonly kind: 'debit' | 'attribution'
  readonly challenger: Hex
  /** Seconds. */
  readonly openedAt: bigint
  /** Of the record. */
  readonly number: bigint
  readonly record: Hex
  /** The payer's account, or the receipt's index in the batch. */
  readonly subject: number
  /** What the payer was debited, nOPEN. */
  readonly debit: bigint
}

type DisputeTerms = { answerSeconds: bigint; graceSeconds: bigint; challengerBond: bigint }

/** The contract where records are challenged (protocol §7.1), as far as the sidecar has to do with it. */
export type Disputes = {
  /** Challenges that are open, in the order of opening. */
  open(): Promise<Challenge[]>
  /**
   * Seconds in which a challenge can be answered, and for which the vouchers of one who gave an account away count; wei of OPEN that a
   * challenger puts up.
   */
  terms(): Promise<DisputeTerms>
  /** Wei of OPEN that an address has. */
  balanceOf(address: Hex): Promise<bigint>
}

export const DISPUTES = addresses.disputes.toLowerCase() as Hex

/** Allows the contract to take a challenger's bond. */
export function approveBond(amount: bigint): { to: Hex; data: Hex } {
  const args = [DISPUTES, amount] as const
  return {
    to: addresses.openToken,
    data: encodeFunctionData({ abi: openTokenAbi, functionName: 'approve', args }),
  }
}

/** A debit in a record as the contract takes it. */
export function debitProof({ value, commitment, proof, tree }: AccountProof) {
  return { debit: value, point: toHex(commitment), proof: toHex(proof), tree: toHex(tree) }
}

/** A header as the contracts take it. */
export function headerArgument({ previous, batchHash, certificateHash, pagesRoot, ...header }: Header) {
  const { number, generation, total, commons } = header
  return {
    ...{ number, generation, previous: toHex(previous), batchHash: toHex(batchHash) },
    ...{ certificateHash: toHex(certificateHash), pagesRoot: toHex(pagesRoot), total, commons },
  }
}

export function createDisputes({ rpc }: { rpc: Rpc }): Disputes {
  const { client } = rpc
  const contract = { address: DISPUTES, abi: disputesAbi } as const
  let fixed: DisputeTerms | undefined

  async function challenge(id: bigint): Promise<Challenge | undefined> {
    const [kind, challenger, openedAt, number, subject, debit, record] = await client.readContract({
      ...contract,
      functionName: 'challengeOf',
      args: [id],
    })
    if (kind === 0) return undefined
    return {
      ...{ id, kind: kind === 1 ? 'debit' : 'attribution', challenger: challenger.toLowerCase() as Hex },
      ...{ openedAt, number, record, subject, debit },
    }
  }

  return {
    async open() {
      const found: Challenge[] = []
      let id = await client.readContract({ ...contract, functionName: 'oldestOpen' })
      while (id !== 0n) {
        const one = await challenge(id)
        if (one) found.push(one)
        id = await client.readContract({ ...contract, functionName: 'nextOpen', args: [id] })
      }
      return found
    },
    async terms() {
      if (!fixed) {
        const values = await client.readContract({ ...contract, functionName: 'configuration' })
        fixed = { challengerBond: values[3], answerSeconds: values[5], graceSeconds: values[6] }
      }
      return fixed
    },
    balanceOf: (address) =>
      client.readContract({
        ...{ address: addresses.openToken, abi: openTokenAbi, functionName: 'balanceOf' as const },
        args: [address],
      }),
  }
}
