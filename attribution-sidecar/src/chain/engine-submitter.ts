import { BaseError, type Hex, toHex, UnavailableError } from '@openledger/primitives'
import type { SettlementSubmitter } from './submit-settlement.ts'

/** ms for which the engine extension may keep a settlement before a block with it is being built. */
const WAIT = 10_000

type Answer = { transactionHash?: Hex; code?: string; detail?: string; title?: string }

/**
 * For an OP Stack sequencer: the engine extension takes the settlement, signs it and puts it first in the next block. The transaction's hash is known
 * when that block is begun, as its nonce is.
 *
 * @throws BaseError with the extension's code, e.g. `SETTLEMENT_REVERTS`; UnavailableError when it does not answer, or no block is built.
 */
export function createEngineSubmitter(options: {
  url: string
  token: string
  gas: bigint
}): SettlementSubmitter {
  const { url, token, gas } = options
  const endpoint = new URL(`/v1/settlements?wait=${WAIT}`, url)
  return {
    async submit({ calldata, record, attempt }) {
      const settlement = { record: toHex(record), attempt, calldata: toHex(calldata), gas: Number(gas) }
      let answer: Answer
      let status: number
      try {
        const response = await fetch(endpoint, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(settlement),
          signal: AbortSignal.timeout(WAIT + 5000),
        })
        status = response.status
        answer = (await response.json()) as Answer
      } catch (cause) {
        throw new UnavailableError(`The engine extension at ${endpoint.host} does not answer.`, { cause })
      }
      if (status >= 400)
        throw new BaseError(`The engine extension refused the settlement: ${answer.detail ?? answer.title}`, {
          code: answer.code ?? 'UNAVAILABLE',
          retryable: true,
        })
      if (!answer.transactionHash)
        throw new UnavailableError(`The sequencer has begun no block within ${WAIT / 1000} s.`)
      return answer.transactionHash
    },
  }
}
