import { disputesAbi } from '@openledger/contracts'
import { BaseError, toHex } from '@openledger/primitives'
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

  /** Says once of a challenge why it stays without an answer; what changes that may still come. */
  function complain({ id, subject, debit }: Challenge, why: string, err?: unknown): void {
    if (complained.has(id)) return
    complained.add(id)
    const details = { challenge: String(id), account: subject, debit: String(debit), ...(err ? { err } : {}) }
    logger.error(details, `a debit is challenged, and ${why}`)
  }

  async function answer(challenge: Challenge): Promise<void> {
    const { id, subject } = challenge
    const found = await answerTo(challenge)
    if (!found) return complain(challenge, 'there is no voucher for it')
    if (!sender) return complain(challenge, 'there is no key to pay the gas of an answer')
    const { cumulative, signature } = found.voucher
    const args = [id, cumulative, signature, found.epoch] as const
    const data = encodeFunctionData({ abi: disputesAbi, functionName: 'answerDebit', args })
    try {
      await sender.send({ to: DISPUTES, data })
    } catch (error) {
      // Whatever is wrong with one, the others have their time, too.
      if (!(error instanceof BaseError) || error.code !== 'TRANSACTION_REVERTED') throw error
      return complain(challenge, 'the contract does not take its voucher', error)
    }
    answered.add(id)
    logger.warn({ challenge: String(id), account: subject }, 'a challenged debit was answered by its voucher')
  }

  async function run(): Promise<undefined> {
    const { answerSeconds } = await disputes.terms()
    const now = BigInt(view.head()?.timestamp ?? 0)
    for (const challenge of await disputes.open()) {
      const { id, kind, openedAt } = challenge
      if (kind !== 'debit' || answered.has(id) || now >= openedAt + answerSeconds) continue
      await answer(challenge)
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
