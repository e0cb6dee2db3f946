import { type Books, CREDITS } from '@openledger/ledger'
import { assertAccount, BaseError, InvalidInputError, toHex } from '@openledger/primitives'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Chain } from '../chain/chain.ts'
import type { SettlementEntry } from '../chain/entries.ts'
import { SETTLER_MODES, type SettlerMode } from '../config.ts'
import type { BatchRows } from '../settler/batch-rows.ts'
import type { ReceiptRows } from '../settler/receipt-rows.ts'
import type { Settler } from '../settler/settler.ts'

export type ChainRoutesDependencies = {
  chain: Chain
  books: () => Books
  batches: BatchRows
  receipts: ReceiptRows
  settler: Settler | undefined
  /** Throws unless the caller is the operator. */
  admin: (request: FastifyRequest) => void
  roles: readonly string[]
}

/**
 * `GET /v1/settlements`, `/v1/settlements/{number}`, `/v1/accounts/{n}`, `/v1/accounts/{n}/proof`, `/v1/status`, `POST /admin/settler/mode`.
 * Integers of 64 bits and more are decimal text, bytes `0x` hexadecimal.
 */
export function chainRoutes(app: FastifyInstance, dependencies: ChainRoutesDependencies): void {
  const { chain, books, batches, receipts, settler, admin, roles } = dependencies
  const { view } = chain

  app.get<{ Querystring: { limit?: string; cursor?: string } }>('/v1/settlements', async (request) => {
    const limit = integer(request.query.limit ?? '50', 'limit', 1, 500)
    const before =
      request.query.cursor === undefined ? view.headRecord() : number(request.query.cursor, 'cursor')
    const entries = view.settlementsBefore(before, limit)
    const last = entries.at(-1)
    const settlements = entries.map(settlementJson)
    return last && last.number > 1n ? { settlements, cursor: String(last.number - 1n) } : { settlements }
  })

  app.get<{ Params: { number: string } }>('/v1/settlements/:number', async (request) => {
    const entry = view.settlement(number(request.params.number, 'number'))
    if (!entry) throw new BaseError(`There is no settlement ${request.params.number}.`, { code: 'NOT_FOUND' })
    const batch = batches.find(entry.batchHash)
    const settled = settlementJson(entry)
    return {
      ...settled,
      final: entry.number <= view.finalRecord(),
      calldata: toHex(entry.calldata),
      ...(batch
        ? { batch: { id: batch.id, state: batch.state, receipts: batch.receipts, sections: batch.sections } }
        : {}),
    }
  })

  app.get<{ Params: { account: string } }>('/v1/accounts/:account', async (request) => {
    const account = await existing(request.params.account)
    const head = books().balance(account)
    const final = finalNumber()
    const at = books().balance(account, final)
    return {
      account,
      owner: view.ownerOf(account),
      credit: String(head.credit),
      debit: String(head.debit),
      claimed: String(view.claimedOf(account)),
      deposited: String(view.depositedOf(account)),
      reserved: String(view.reservedOf(account)),
      final: { record: String(final), credit: String(at.credit), debit: String(at.debit) },
    }
  })

  app.get<{ Params: { account: string } }>('/v1/accounts/:account/proof', async (request) => {
    const account = await existing(request.params.account)
    const proof = await books().proof(account, CREDITS, finalNumber())
    const { header } = proof
    return {
      header: {
        number: String(header.number),
        generation: String(header.generation),
        previous: toHex(header.previous),
        batchHash: toHex(header.batchHash),
        certificateHash: toHex(header.certificateHash),
        pagesRoot: toHex(header.pagesRoot),
        total: String(header.total),
        commons: String(header.commons),
      },
      record: toHex(proof.record),
      account,
      value: String(proof.value),
      point: toHex(proof.commitment),
      proof: toHex(proof.proof),
      tree: toHex(proof.tree),
    }
  })

  app.get('/v1/status', async () => ({
    roles,
    chainId: chain.chainId,
    ledger: chain.addresses.ledger,
    head: view.head(),
    record: { number: String(books().header.number), hash: toHex(books().record) },
    chainRecord: String(view.headRecord()),
    final: String(view.finalRecord()),
    generation: String(view.generation()),
    total: String(books().header.total),
    commons: String(books().header.commons),
    deposited: String(view.totalDeposited()),
    receipts: receipts.counts(),
    ...(settler ? { settler: settler.status() } : {}),
    ...(chain.failure ? { failure: chain.failure } : {}),
  }))

  app.post<{ Body: unknown }>('/admin/settler/mode', async (request) => {
    admin(request)
    const mode = (request.body as { mode?: unknown } | null)?.mode
    if (!SETTLER_MODES.includes(mode as SettlerMode)) {
      throw new InvalidInputError(
        `Expected a mode of ${SETTLER_MODES.join(', ')}, got \`${String(mode).slice(0, 40)}\`.`,
      )
    }
    if (!settler) throw new BaseError('The role settler does not run here.', { code: 'NOT_FOUND' })
    settler.setMode(mode as SettlerMode)
    return { mode }
  })

  /** Last final record that the books hold. */
  function finalNumber(): bigint {
    const final = view.finalRecord()
    // The books are behind the chain for a moment after each settlement.
    if (books().header.number < final) return books().header.number
    return final
  }

  async function existing(text: string): Promise<number> {
    const account = assertAccount(integer(text, 'account', 0, Number.MAX_SAFE_INTEGER))
    // It may have been registered since the mirror looked last.
    if (!view.ownerOf(account)) await chain.sync()
    if (!view.ownerOf(account)) throw new BaseError(`There is no account ${account}.`, { code: 'NOT_FOUND' })
    return account
  }
}

function settlementJson(entry: SettlementEntry) {
  return {
    number: String(entry.number),
    generation: String(entry.generation),
    record: toHex(entry.record),
    batchHash: toHex(entry.batchHash),
    certificateHash: toHex(entry.certificateHash),
    amount: String(entry.amount),
    block: entry.block,
    transaction: entry.transactionHash,
  }
}

function integer(text: string, name: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d{1,16}$/.test(text) || value < least || value > most) {
    throw new InvalidInputError(
      `Expected ${name} to be an integer from ${least} to ${most}, got \`${text.slice(0, 40)}\`.`,
    )
  }
  return value
}

function number(text: string, name: string): bigint {
  if (!/^\d{1,18}$/.test(text)) {
    throw new InvalidInputError(
      `Expected ${name} to be the number of a record, got \`${text.slice(0, 40)}\`.`,
    )
  }
  return BigInt(text)
}
