import { disputesAbi } from '@openledger/contracts'
import { type Hex, toHex } from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import { encodeFunctionData } from 'viem'
import type { Chain } from '../chain/chain.ts'
import { DISPUTES, type Disputes } from '../chain/disputes.ts'
import type { Sender } from '../chain/sender.ts'
import { createLoop } from '../loop.ts'

/** Answers challenges of debits by the payer's voucher, before their time is up (protocol §7.1). */
export type ChallengeAnswerer = {
  /** Why challenges are not answered at the moment. */
  readonly failure: string | undefined
  close(): Promise<void>
}

export function createChallengeAnswerer(dependencies: {
  chain: Pick<Chain, 'onHead'>
  disputes: Disputes
  sqlite: SqliteHandle
  /** Pays the gas; without one a challenge is a loud warning. */
  sender: Sender | undefined
  logger: Logger
}): ChallengeAnswerer {
  const { chain, disputes, sqlite, sender, logger } = dependencies
  const voucher = sqlite.prepare('select cumulative, signature from vouchers where account = ?')
  /** Challenges that were answered, or that nobody here can answer. */
  const done = new Set<bigint>()

  async function run(): Promise<undefined> {
    for (const { id, kind, subject, debit } of await disputes.open()) {
      if (kind !== 'debit' || done.has(id)) continue
      const row = voucher.get(subject) as { cumulative: string; signature: Uint8Array } | undefined
      const covers = row !== undefined && BigInt(row.cumulative) >= debit
      if (!covers || !sender) {
        done.add(id)
        const why = covers ? 'there is no key to pay the gas of an answer' : 'there is no voucher for it'
        logger.error(
          { challenge: String(id), account: subject, debit: String(debit) },
          `a debit is challenged, and ${why}`,
        )
        continue
      }
      const signature: Hex = toHex(row.signature)
      const args = [id, BigInt(row.cumulative), signature] as const
      await sender.send({
        to: DISPUTES,
        data: encodeFunctionData({ abi: disputesAbi, functionName: 'answerDebit', args }),
      })
      done.add(id)
      logger.warn(
        { challenge: String(id), account: subject },
        'a challenged debit was answered by its voucher',
      )
    }
  }

  const loop = createLoop({ name: 'answering challenges', logger, run })
  const stop = chain.onHead(() => loop.wake())
  loop.wake()
  return {
    get failure() {
      return loop.failure
    },
    async close() {
      stop()
      await loop.close()
    },
  }
}
