import { type Hex, taggedHash, toHex, uintBytes } from '@openledger/primitives'
import { concatHex, toRlp } from 'viem'
import type { Rpc } from './rpc.ts'

export type SettlementTransaction = {
  /** Input of the call of the ledger. */
  calldata: Uint8Array
  /** Hash of the record that it makes. */
  record: Uint8Array
  /** From 0; each attempt is a transaction of its own. */
  attempt: number
}

/** How a settlement reaches the chain. */
export type SettlementSubmitter = {
  /** Hands the settlement over for the next block. @returns hash of the transaction. */
  submit(settlement: SettlementTransaction): Promise<Hex>
}

/**
 * Deposit transaction of the OP Stack (type 0x7E): `sourceHash, from, to, mint, value, gas, isSystemTx, data`; isSystemTx is off since
 * Regolith. The source hash makes the transaction's hash unique.
 */
export function encodeSystemTransaction(fields: {
  sourceHash: Hex
  from: Hex
  to: Hex
  gas: bigint
  data: Uint8Array
}): Hex {
  const { sourceHash, from, to, gas, data } = fields
  const number = gas === 0n ? '0x' : (`0x${evenHex(gas.toString(16))}` as Hex)
  return concatHex(['0x7e', toRlp([sourceHash, from, to, '0x', '0x', number, '0x', toHex(data)])])
}

const evenHex = (digits: string) => (digits.length % 2 === 0 ? digits : `0${digits}`)

/** For the embedded L2, whose node takes raw deposit transactions from anyone who can reach it (anvil in Optimism mode). */
export function createEmbeddedSubmitter(options: {
  rpc: Rpc
  settler: Hex
  ledger: Hex
  gas: bigint
}): SettlementSubmitter {
  const { rpc, settler, ledger, gas } = options
  return {
    async submit({ calldata, record, attempt }) {
      const sourceHash = toHex(taggedHash('OL/settle-source/1', record, uintBytes(attempt, 32)))
      const raw = encodeSystemTransaction({ sourceHash, from: settler, to: ledger, gas, data: calldata })
      return rpc.request<Hex>('eth_sendRawTransaction', [raw])
    },
  }
}
