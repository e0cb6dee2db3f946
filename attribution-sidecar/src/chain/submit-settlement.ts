import { concatBytes, type Hex, sha256, taggedHash, toHex, uintBytes } from '@openledger/primitives'
import { concatHex, toRlp } from 'viem'
import type { Rpc } from './rpc.ts'

const POINT_EVALUATION: Hex = '0x000000000000000000000000000000000000000a'

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

/**
 * Call data of a point evaluation that holds (EIP-4844: versioned hash, z, y, commitment, proof of the zero polynomial).
 */
function trivialPointEvaluation(): Hex {
  const infinity = Uint8Array.of(0xc0, ...new Uint8Array(47))
  const versionedHash = sha256(infinity)
  versionedHash[0] = 1
  return toHex(concatBytes(versionedHash, new Uint8Array(64), infinity, infinity))
}

/** Makes the node load the ceremony's points: some seconds of work, in which anvil answers nothing else. */
export async function warmUpPointEvaluation(rpc: Rpc): Promise<void> {
  await rpc.request('eth_call', [{ to: POINT_EVALUATION, data: trivialPointEvaluation() }, 'latest'])
}

/**
 * For the embedded L2, whose node takes raw deposit transactions from anyone who can reach it (anvil in Optimism mode).
 *
 * anvil has one weakness here: while a block takes longer to execute than the block time, the next block takes the same deposit
 * transaction again, as it has no nonce, and the second, failing execution overwrites the first one's receipt and events. The first
 * point evaluation of the node's life is the only slow one (it loads the ceremony's points), so it is made here, before any settlement.
 */
export function createEmbeddedSubmitter(options: {
  rpc: Rpc
  settler: Hex
  ledger: Hex
  gas: bigint
}): SettlementSubmitter {
  const { rpc, settler, ledger, gas } = options
  let warm: Promise<void> | undefined
  const warmUp = () => {
    warm ??= warmUpPointEvaluation(rpc).catch((error) => {
      warm = undefined
      throw error
    })
    return warm
  }
  return {
    async submit({ calldata, record, attempt }) {
      await warmUp()
      const sourceHash = toHex(taggedHash('OL/settle-source/1', record, uintBytes(attempt, 32)))
      const raw = encodeSystemTransaction({ sourceHash, from: settler, to: ledger, gas, data: calldata })
      return rpc.request<Hex>('eth_sendRawTransaction', [raw])
    },
  }
}
