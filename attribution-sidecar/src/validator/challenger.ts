import { disputesAbi } from '@openledger/contracts'
import {
  type Books,
  createBooks,
  DEBITS,
  type Header,
  type Kzg,
  type VerifiedSettlement,
} from '@openledger/ledger'
import { BaseError, type Hex } from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import type { Batch } from '@openledger/settlement'
import { encodeFunctionData } from 'viem'
import type { Chain } from '../chain/chain.ts'
import {
  approveBond,
  type Challenge,
  DISPUTES,
  type Disputes,
  debitProof,
  headerArgument,
} from '../chain/disputes.ts'
import type { Sender } from '../chain/sender.ts'
import { createBooksRows } from '../store/books-rows.ts'
import type { ValidatorFinding } from './validator-rows.ts'

/** What is to be challenged of a wrong settlement. */
export type Grievance =
  | { kind: 'overdraft' | 'debit'; account: number }
  | { kind: 'attribution'; receipt: number }

const UNVOUCHED = new Set(['voucher-signature', 'voucher-sum', 'debits'])

/** The strongest grievance that findings are evidence of: what a contract can decide alone comes first. */
export function grievanceOf(
  findings: readonly ValidatorFinding[],
  batch: Batch | undefined,
): Grievance | undefined {
  const receipts = (batch?.sections ?? []).flatMap(({ server, receipts: own }) =>
    own.map(({ receipt }) => ({ server, receipt })),
  )
  const indexOf = ({ server, sequence }: ValidatorFinding) =>
    receipts.findIndex((one) => one.server === server && String(one.receipt.sequence) === sequence)
  const overdraft = findings.find(({ rule }) => rule === 'overdraft')
  if (overdraft) return { kind: 'overdraft', account: overdraft.account! }
  for (const finding of findings.filter(({ rule }) => UNVOUCHED.has(rule))) {
    const account = finding.account ?? receipts[indexOf(finding)]?.receipt.payer
    if (account !== undefined) return { kind: 'debit', account }
  }
  const receipt = findings.map(indexOf).find((index) => index >= 0)
  return receipt === undefined ? undefined : { kind: 'attribution', receipt }
}

/** Raises challenges of wrong records, and brings those that are open to their end. */
export function createChallenger(dependencies: {
  chain: Pick<Chain, 'chainId' | 'addresses' | 'view'>
  disputes: Disputes
  kzg: Kzg
  sqlite: SqliteHandle
  sender: Sender
  logger: Logger
}) {
  const { chain, disputes, kzg, sqlite, sender, logger } = dependencies
  const { view } = chain
  const stored = createBooksRows(sqlite, 'validator')
  const raised = new Set<string>()

  /** The account's debits in a wrong record and in the last final one: the wrong one's books are made for this alone. */
  async function proofs(account: number, wrong: VerifiedSettlement) {
    const domain = { chainId: chain.chainId, ledger: chain.addresses.ledger }
    const books = createBooks(domain, { kzg, pages: view.pages }, stored.load())
    const before = await books.proof(account, DEBITS, view.finalRecord())
    // Rows do not say of rollbacks that took nothing back.
    if (books.generation !== wrong.header.generation) {
      books.rollback(books.header.number, wrong.header.generation)
    }
    books.commit(wrong)
    return [debitProof(await books.proof(account, DEBITS)), debitProof(before)] as const
  }

  async function bonded(): Promise<boolean> {
    const { challengerBond } = await disputes.terms()
    if ((await disputes.balanceOf(sender.address)) < challengerBond) {
      logger.error('a wrong record should be challenged, but this key has no OPEN for the bond')
      return false
    }
    await sender.send(approveBond(challengerBond))
    return true
  }

  /** @throws what the node says; a challenge that the contract refuses is only logged. */
  async function send(what: string, data: Hex): Promise<void> {
    try {
      await sender.send({ to: DISPUTES, data })
      logger.warn(`${what} was sent`)
    } catch (error) {
      if (!(error instanceof BaseError) || error.code !== 'TRANSACTION_REVERTED') throw error
      logger.warn({ err: error }, `${what} was refused`)
    }
  }

  return {
    /** Once per record. Only an overdraft needs no bond. */
    async raise(grievance: Grievance, verified: VerifiedSettlement, books: Books): Promise<void> {
      const { header } = verified
      const key = `${header.number}/${header.generation}/${grievance.kind}`
      if (raised.has(key)) return
      if (grievance.kind !== 'overdraft' && !(await bonded())) {
        raised.add(key)
        return
      }
      const wrong = headerArgument(header)
      if (grievance.kind === 'attribution') {
        const args = [wrong, grievance.receipt] as const
        await send(
          'a challenge of an attribution',
          encodeFunctionData({ abi: disputesAbi, functionName: 'challengeAttribution', args }),
        )
      } else {
        const { account, kind } = grievance
        const last = headerArgument(books.headerAt(view.finalRecord()))
        const args = [wrong, last, account, ...(await proofs(account, verified))] as const
        const functionName = kind === 'overdraft' ? 'challengeOverdraft' : 'challengeDebit'
        await send(
          kind === 'overdraft' ? 'the proof of an overdraft' : 'a challenge of a debit',
          encodeFunctionData({ abi: disputesAbi, functionName, args }),
        )
      }
      raised.add(key)
    },

    /**
     * Ends the challenges that can be ended: nothing final waits for them.
     * @param last header of the last final record; @param now L2 time in seconds; @param vetoes those of a record, when they suffice.
     */
    async conclude(
      last: Header,
      now: number,
      vetoes: (challenge: Challenge) => Promise<Hex | undefined>,
    ): Promise<void> {
      const { answerSeconds } = await disputes.terms()
      for (const challenge of await disputes.open()) {
        const { id, kind, number, record } = challenge
        const over = BigInt(now) >= challenge.openedAt + answerSeconds
        const final = number <= view.finalRecord()
        const standing = view.settlement(number)
        const stands =
          standing !== undefined && `0x${Buffer.from(standing.record).toString('hex')}` === record
        const end = (functionName: 'dismiss' | 'rejectAttribution') =>
          encodeFunctionData({ abi: disputesAbi, functionName, args: [id] })
        if (kind === 'attribution') {
          const signatures = over ? undefined : await vetoes(challenge)
          if (signatures) {
            const args = [id, headerArgument(last), signatures] as const
            const data = encodeFunctionData({ abi: disputesAbi, functionName: 'upholdAttribution', args })
            await send('the upholding of a challenge', data)
          } else if (over || final) await send('the rejection of a challenge', end('rejectAttribution'))
        } else if (final || !stands) await send('the dismissal of a challenge', end('dismiss'))
        else if (over) {
          const args = [id, headerArgument(last)] as const
          const data = encodeFunctionData({ abi: disputesAbi, functionName: 'upholdDebit', args })
          await send('the upholding of a challenge', data)
        }
      }
    },
  }
}
