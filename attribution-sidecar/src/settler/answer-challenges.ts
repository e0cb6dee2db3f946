import { disputesAbi } from '@openledger/contracts'
import { toHex } from '@openledger/primitives'
import type { Logger } from '@openledger/service'
import type { CoveringVoucher, ReceiptSigner } from '@openledger/settlement'
import { encodeFunctionData } from 'viem'
import type { Chain } from '../chain/chain.ts'
import { type Challenge, DISPUTES, type Disputes } from '../chain/disputes.ts'
import type { Epochs } from '../chain/epochs.ts'
import type { Sender } from '../chain/sender.ts'
import { placeOf, readVouchingOwners } from '../chain/vouching-owners.ts'
import { createLoop } from '../loop.ts'
import type { ReceiptRows } from './receipt-rows.ts'

/** Answers challenges of debits by the payer's voucher, before their time is up (protocol §7.1). */
export type ChallengeAnswerer = {
  /** Why challenges are not answered at the moment. */
  readonly failure: string | undefined
  close(): Promise<void>
}

/** A voucher that the contract takes for a challenged debit, and the epoch that it is shown with. */
type Answer = { voucher: CoveringVoucher; epoch: number }

export function createChallengeAnswerer(dependencies: {
  chain: Pick<Chain, 'onHead' | 'view'>
  disputes: Disputes
  epochs: Epochs
  receipts: Pick<ReceiptRows, 'vouchersFor'>
  signer: Pick<ReceiptSigner, 'voucherSigner'>
  /** Pays the gas; without one a challenge is a loud warning. */
  sender: Sender | undefined
  logger: Logger
}): ChallengeAnswerer {
  const { chain, disputes, epochs, receipts, signer, sender, logger } = dependencies
  const { view } = chain
  const answered = new Set<bigint>()
  const complained = new Set<bigint>()

  async function answerTo({ number, record, subject, debit }: Challenge): Promise<Answer | undefined> {
    const vouchers = receipts.vouchersFor(subject, debit)
    const by = (voucher: CoveringVoucher) => signer.voucherSigner(subject, voucher)
    const owner = view.ownerOf(subject)
    const voucher = vouchers.find((one) => by(one) === owner)
    if (voucher) return { voucher, epoch: 0 }
    const entry = view.settlement(number)
    if (!entry || toHex(entry.record) !== record) return undefined
    const place = await placeOf(entry, epochs)
    const owners = await readVouchingOwners([subject], place, { view, disputes, epochs })
    const former = vouchers.find((one) => owners.get(subject)?.includes(by(one) ?? '0x'))
    return former && { voucher: former, epoch: place.epoch }
  }

  async function run(): Promise<undefined> {
    for (const challenge of await disputes.open()) {
      const { id, kind, subject, debit } = challenge
      if (kind !== 'debit' || answered.has(id)) continue
      const answer = await answerTo(challenge)
      if (!answer || !sender) {
        const why = answer ? 'there is no key to pay the gas of an answer' : 'there is no voucher for it'
        const details = { challenge: String(id), account: subject, debit: String(debit) }
        if (!complained.has(id)) logger.error(details, `a debit is challenged, and ${why}`)
        complained.add(id)
        continue
      }
      const { cumulative, signature } = answer.voucher
      const args = [id, cumulative, signature, answer.epoch] as const
      await sender.send({
        to: DISPUTES,
        data: encodeFunctionData({ abi: disputesAbi, functionName: 'answerDebit', args }),
      })
      answered.add(id)
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
