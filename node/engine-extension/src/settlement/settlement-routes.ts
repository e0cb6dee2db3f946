import { timingSafeEqual } from 'node:crypto'
import { BaseError, describeError, type Hex, InvalidInputError } from '@openledger/primitives'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Injector, MODES } from '../engine/injector.ts'
import type { Upstream } from '../engine/upstream.ts'
import type { TransactionBuilder } from './build-transaction.ts'
import type { Mailbox, Ticket } from './mailbox.ts'

const hex = (pattern: string) =>
  z
    .string()
    .regex(new RegExp(`^0x${pattern}$`))
    .transform((text) => text.toLowerCase() as Hex)

/** ms for the trial call of a settlement. */
const TRIAL_TIMEOUT = 2000

export type SettlementRoutesOptions = { token: string; ledger: Hex; maxGas: number; settler: Hex }

/**
 * `POST /v1/settlements` takes the settlement for the next block; `?wait=MS` answers when a block with it is being built. `GET` tells what became of it.
 * `GET` and `PUT /v1/mode` read and change the mode. All but the reads need the bearer token.
 */
export function settlementRoutes(
  app: FastifyInstance,
  options: SettlementRoutesOptions,
  {
    mailbox,
    injector,
    upstream,
    builder,
  }: { mailbox: Mailbox; injector: Injector; upstream: Upstream; builder: TransactionBuilder },
): void {
  const { token, ledger, maxGas, settler } = options
  const expected = Buffer.from(`Bearer ${token}`)
  const authorise = (request: FastifyRequest) => {
    const given = Buffer.from(request.headers.authorization ?? '')
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      throw new BaseError('Expected the bearer token of --settlement.token.', { code: 'UNAUTHENTICATED' })
  }
  const body = z.strictObject({
    record: hex('[0-9a-fA-F]{64}'),
    attempt: z.int().min(0),
    calldata: hex('([0-9a-fA-F]{2})+'),
    gas: z.int().min(21_000).max(maxGas),
  })
  const query = z.object({ wait: z.coerce.number().int().min(0).max(60_000).default(0) })

  /** A settlement that the ledger refuses now is not put into a block, where it would cost gas and settle nothing. */
  async function tryOut(calldata: Hex, gas: number): Promise<void> {
    const call = { from: settler, to: ledger, data: calldata, gas: `0x${gas.toString(16)}` }
    try {
      const [head] = (await upstream.call([{ method: 'eth_blockNumber', params: [] }], TRIAL_TIMEOUT)) as [
        Hex,
      ]
      // As in the next block: the ledger takes one settlement per block, and the last one may stand in the head.
      const next = { number: `0x${(BigInt(head) + 1n).toString(16)}` }
      await upstream.call([{ method: 'eth_call', params: [call, head, {}, next] }], TRIAL_TIMEOUT)
    } catch (error) {
      if (!(error instanceof BaseError) || error.code !== 'ENGINE_REFUSED') return
      throw new BaseError(`The ledger refuses the settlement: ${error.shortMessage}.`, {
        code: 'SETTLEMENT_REVERTS',
        retryable: true,
        cause: error,
      })
    }
  }

  app.post('/v1/settlements', async (request, reply) => {
    authorise(request)
    const parsed = body.safeParse(request.body)
    const wait = query.safeParse(request.query)
    const problem = parsed.error?.issues[0] ?? wait.error?.issues[0]
    if (problem || !parsed.data || !wait.data)
      throw new InvalidInputError(`${problem?.path.join('.')}: ${problem?.message}.`)
    const { gas, ...settlement } = parsed.data
    await tryOut(settlement.calldata, gas)
    const ticket = mailbox.put({ ...settlement, gas: BigInt(gas) })
    if (ticket.state === 'waiting') {
      await builder.prepare(ticket.settlement)
      await injector.settlementCame()
    }
    await settled(ticket, wait.data.wait)
    return reply.code(ticket.transactionHash ? 200 : 202).send(ticketJson(ticket))
  })
  app.get('/v1/settlements', async () => {
    const ticket = mailbox.current()
    return { settlement: ticket ? ticketJson(ticket) : null }
  })
  app.get('/v1/mode', async () => injector.status())
  app.put('/v1/mode', async (request) => {
    authorise(request)
    const parsed = z.object({ mode: z.enum(MODES) }).safeParse(request.body)
    if (!parsed.success) throw new InvalidInputError(`Expected a mode of ${MODES.join(', ')}.`)
    injector.mode = parsed.data.mode
    return injector.status()
  })
}

/** Waits for the injection, at most so long. @throws BaseError when the settlement was refused. */
async function settled(ticket: Ticket, wait: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), wait)
  })
  try {
    await Promise.race([ticket.injected, late])
  } finally {
    clearTimeout(timer)
  }
}

function ticketJson({ settlement, state, reason, transactionHash }: Ticket) {
  const { record, attempt } = settlement
  return {
    record,
    attempt,
    state,
    ...(reason ? { reason } : {}),
    ...(transactionHash ? { transactionHash } : {}),
  }
}

/** Why the engine is not there; undefined when it answers. */
export async function engineFailure(upstream: Upstream): Promise<string | undefined> {
  try {
    await upstream.call([{ method: 'eth_chainId', params: [] }], 1000)
    return undefined
  } catch (error) {
    return describeError(error)
  }
}
