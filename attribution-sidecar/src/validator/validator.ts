import { ledgerAbi } from '@openledger/contracts'
import {
  type Books,
  decodeSettleCall,
  type Header,
  type Kzg,
  recordHash,
  type VerifiedSettlement,
} from '@openledger/ledger'
import { BaseError, equalBytes, fromHex, type Hex, InvalidInputError, toHex } from '@openledger/primitives'
import type { Logger, SqliteHandle } from '@openledger/service'
import { concatHex, encodeFunctionData } from 'viem'
import type { Chain } from '../chain/chain.ts'
import { type Challenge, type Disputes, headerArgument } from '../chain/disputes.ts'
import type { SettlementEntry } from '../chain/entries.ts'
import type { Sender } from '../chain/sender.ts'
import { activeValidators } from '../chain/validators.ts'
import { createFollowedBooks } from '../ledger/followed-books.ts'
import { createLoop } from '../loop.ts'
import { createValidatorAccruals } from './accrual-rows.ts'
import { createStatements, type Statement } from './attestation.ts'
import { createChallenger, grievanceOf } from './challenger.ts'
import { type CheckDependencies, type CheckedSettlement, checkSettlement } from './check-settlement.ts'
import { tell } from './peers.ts'
import { snapshotSource } from './public-terms.ts'
import { createValidatorRows, type ValidatedRecord, type ValidatorFinding } from './validator-rows.ts'

export type ValidatorOptions = {
  /** Signs statements. */
  key: Hex
  /** Base URLs of other validators' sidecars, which are told every statement. */
  peers: readonly string[]
}

export type ValidatorDependencies = Omit<CheckDependencies, 'chain' | 'accruals' | 'disputes'> & {
  chain: Chain
  disputes: Disputes
  kzg: Kzg
  sqlite: SqliteHandle
  /** Sends `finalize` and `rollback`. */
  sender: Sender
  logger: Logger
}

export type ValidatorStatus = {
  address: Hex
  /** Last record that was derived again and found right. */
  validated: string
  attested: string
  final: string
  records: { ok: number; disputed: number; receipts: number }
  /** Newest first. */
  findings: { number: string; generation: string; record: Hex; findings: readonly ValidatorFinding[] }[]
  failure?: string
}

export type Validator = {
  status(): ValidatorStatus
  /** Keeps what another validator says. @throws InvalidInputError when it is not one's signature. */
  hear(statement: Statement, signature: Uint8Array): Promise<void>
  /** Checks what is new now. */
  run(): Promise<void>
  close(): Promise<void>
}

/**
 * Derives every settlement again, attests the last record of each epoch and makes it final, and vetoes what is wrong. Keeps its own books
 * and believes nothing that a settler wrote.
 */
export function createValidator(options: ValidatorOptions, dependencies: ValidatorDependencies): Validator {
  const { chain, epochs, sqlite, sender, logger, secp256k1 } = dependencies
  const { view, addresses, rpc } = chain
  const rows = createValidatorRows(sqlite)
  const statements = createStatements({ chainId: chain.chainId, ledger: addresses.ledger }, { secp256k1 })
  const accruals = createValidatorAccruals(sqlite)
  const settledIn = new Map<string, number>()
  const challenger = createChallenger(dependencies)
  let prepared: Hex | undefined

  /** Sequences after the record that the books are at; none before the first. */
  function sequencesAt(books: Books): Readonly<Record<Hex, string>> {
    if (books.header.number === 0n) return {}
    const known = rows.find(books.record)
    if (!known)
      throw new BaseError('The validator lost what it knew of its own head record.', {
        code: 'DATABASE_CORRUPT',
      })
    return known.sequences
  }

  const followed = createFollowedBooks({ role: 'validator', accept }, dependencies)

  async function accept(entry: SettlementEntry, books: Books) {
    const known = rows.find(entry.record)
    if (known?.verdict === 'disputed') {
      await vetoAgain(entry, books)
      return undefined
    }
    const begun = performance.now()
    const all = { ...dependencies, accruals }
    const checked = await checkSettlement(entry, books, sequencesAt(books), all)
    const { findings, verified, sequences, receipts } = checked
    if (verified && !equalBytes(verified.record, entry.record)) {
      findings.push({ rule: 'settlement', expected: toHex(verified.record), got: toHex(entry.record) })
    }
    const row: ValidatedRecord = {
      record: entry.record,
      number: entry.number,
      generation: entry.generation,
      verdict: findings.length === 0 ? 'ok' : 'disputed',
      findings,
      sequences,
      receipts,
      milliseconds: performance.now() - begun,
    }
    rows.put(row)
    if (row.verdict === 'ok') accruals.put(entry.number, checked.batch?.accruals ?? [])
    if (row.verdict === 'ok') return verified
    logger.error(
      { number: String(entry.number), record: toHex(entry.record), findings: findings.slice(0, 5) },
      'disputed settlement',
    )
    if (verified) await refute(entry, verified, checked, books)
    return undefined
  }

  /** A contract decides an overdraft alone. Everything else is for votes; while they do not suffice, a challenge makes it everybody's business. */
  async function refute(
    entry: SettlementEntry,
    verified: VerifiedSettlement,
    { findings, batch }: Pick<CheckedSettlement, 'findings' | 'batch'>,
    books: Books,
  ): Promise<void> {
    const grievance = grievanceOf(findings, batch)
    // Whatever becomes of a challenge, the vote is cast.
    const raise = () =>
      challenger
        .raise(grievance!, verified, books)
        .catch((err: unknown) => logger.error({ err }, 'a wrong record could not be challenged'))
    if (grievance?.kind === 'overdraft') await raise()
    const taken = await veto(entry, verified.header, books)
    if (!taken && grievance && grievance.kind !== 'overdraft') await raise()
  }

  async function run(): Promise<void> {
    prepareNewest()
    await followed.sync()
    const { books } = followed
    const final = view.finalRecord()
    if (final <= books.header.number) {
      await challenger.conclude(books.headerAt(final), view.head()!.timestamp, vetoesOf)
    }
    await attest()
  }

  /** Reads the newest model's data as soon as it is registered: its first settlement need not wait for them. */
  function prepareNewest(): void {
    const model = view.models().findLast(({ retired }) => !retired)
    if (!model || prepared === model.modelId) return
    prepared = model.modelId
    try {
      void dependencies.verifier.prepare(snapshotSource(model, view))
    } catch (error) {
      // Anybody may register a model that makes no sense; only a settlement that names it matters.
      logger.debug({ err: error, modelId: model.modelId }, 'a model that cannot be validated')
    }
  }

  /** The last validated record of an epoch that was over at `time` (seconds) and is not final yet. */
  async function candidate(time: number): Promise<{ number: bigint; epoch: number } | undefined> {
    const now = await epochs.at(time)
    const final = view.finalRecord()
    for (let number = followed.books.header.number; number > final; number--) {
      const entry = view.settlement(number)
      if (!entry) continue
      const epoch = await epochOf(entry)
      if (epoch < now) return { number, epoch }
    }
    return undefined
  }

  async function attest(): Promise<void> {
    const { timestamp } = view.head()!
    const last = await candidate(timestamp)
    if (!last) return
    const { books } = followed
    const header = books.headerAt(last.number)
    const statement: Statement = {
      kind: 'attestation',
      number: last.number,
      generation: header.generation,
      record: recordHash(header),
    }
    state(statement)
    const signatures = await enough(statement, (signed, total) => 3n * signed >= 2n * total)
    if (signatures) {
      const args = [headerArgument(header), signatures] as const
      await send('finalize', encodeFunctionData({ abi: ledgerAbi, functionName: 'finalize', args }))
    } else await finalizeByTime(timestamp)
  }

  /** Where the others' attestations fail to come, the challenge window makes final what nobody has vetoed. */
  async function finalizeByTime(timestamp: number): Promise<void> {
    const last = await candidate(timestamp - (await epochs.challengeWindow()))
    if (!last) return
    const args = [headerArgument(followed.books.headerAt(last.number)), last.epoch] as const
    await send('finalizeByTime', encodeFunctionData({ abi: ledgerAbi, functionName: 'finalizeByTime', args }))
  }

  /** Others may have vetoed it meanwhile. */
  async function vetoAgain(entry: SettlementEntry, books: Books): Promise<void> {
    const mine = rows.statements('veto', entry.record).some(({ signer }) => signer === sender.address)
    if (mine) await veto(entry, books.verify(decodeSettleCall(entry.calldata)).header, books)
  }

  /** @returns whether there are votes enough. */
  async function veto(entry: SettlementEntry, header: Header, books: Books): Promise<boolean> {
    const statement: Statement = {
      kind: 'veto',
      number: entry.number,
      generation: entry.generation,
      record: entry.record,
    }
    state(statement)
    const signatures = await enough(statement, (signed, total) => 3n * signed > total)
    if (!signatures) return false
    const args = [
      headerArgument(header),
      headerArgument(books.headerAt(view.finalRecord())),
      signatures,
    ] as const
    await send('rollback', encodeFunctionData({ abi: ledgerAbi, functionName: 'rollback', args }))
    return true
  }

  async function vetoesOf({ number, record }: Challenge): Promise<Hex | undefined> {
    const known = rows.find(fromHex(record))
    if (known?.verdict !== 'disputed') return undefined
    const statement: Statement = {
      ...{ kind: 'veto', number, generation: known.generation, record: known.record },
    }
    return enough(statement, (signed, total) => 3n * signed > total)
  }

  /** Signs and keeps what this validator says. */
  function state(statement: Statement): void {
    const known = rows
      .statements(statement.kind, statement.record)
      .some(({ signer }) => signer === sender.address)
    if (known) return
    const signature = statements.sign(statement, options.key)
    rows.addStatement(statement, { signer: sender.address, signature })
    for (const peer of options.peers) {
      tell(peer, statement, signature).catch((err: unknown) =>
        logger.warn({ err, peer }, 'a peer did not hear a statement'),
      )
    }
  }

  async function hear(statement: Statement, signature: Uint8Array): Promise<void> {
    const signer = statements.signer(statement, signature)
    const active = (await activeValidators(rpc, addresses)).some(({ address }) => address === signer)
    if (!signer || !active) {
      throw new InvalidInputError(`Expected the signature of an active validator, got ${signer ?? 'none'}.`)
    }
    rows.addStatement(statement, { signer, signature })
    loop.wake()
  }

  /** All signatures of a statement in the contract's order, when their stake suffices. */
  async function enough(
    statement: Statement,
    suffices: (signed: bigint, total: bigint) => boolean,
  ): Promise<Hex | undefined> {
    const stakes = new Map(
      (await activeValidators(rpc, addresses)).map(({ address, stake }) => [address, stake]),
    )
    const signed = rows
      .statements(statement.kind, statement.record)
      .filter(({ signer }) => stakes.has(signer))
    const sum = signed.reduce((total, { signer }) => total + stakes.get(signer)!, 0n)
    const total = [...stakes.values()].reduce((all, stake) => all + stake, 0n)
    if (total === 0n || !suffices(sum, total)) return undefined
    return concatHex(signed.map(({ signature }) => toHex(signature)))
  }

  async function send(what: 'finalize' | 'finalizeByTime' | 'rollback', data: Hex): Promise<void> {
    try {
      await sender.send({ to: addresses.ledger, data })
    } catch (error) {
      // Somebody else was first, or the chain moved on: what follows from that is in the mirror soon.
      if (!(error instanceof BaseError) || error.code !== 'TRANSACTION_REVERTED') throw error
      logger.warn({ err: error }, `${what} was refused`)
    }
    await chain.sync()
  }

  async function epochOf({ block, record }: SettlementEntry): Promise<number> {
    const key = `${block} ${toHex(record)}`
    const epoch = settledIn.get(key) ?? (await epochs.at(await epochs.timeOf(block)))
    if (settledIn.size > 10_000) settledIn.clear()
    settledIn.set(key, epoch)
    return epoch
  }

  const loop = createLoop({
    name: 'validating',
    logger,
    run: async () => {
      await run()
      return undefined
    },
  })
  const stop = chain.onHead(() => loop.wake())
  loop.wake()

  return {
    run,
    hear,
    status: () => ({
      address: sender.address,
      validated: String(followed.books.header.number),
      attested: String(rows.attestedUpTo(sender.address)),
      final: String(view.finalRecord()),
      records: rows.counts(),
      findings: rows.disputed(20).map(({ number, generation, record, findings }) => ({
        number: String(number),
        generation: String(generation),
        record: toHex(record),
        findings,
      })),
      ...(loop.failure ? { failure: loop.failure } : {}),
    }),
    async close() {
      stop()
      await loop.close()
    },
  }
}
