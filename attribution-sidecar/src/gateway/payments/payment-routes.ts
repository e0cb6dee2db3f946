import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { account, amount, parseBody, signature, time } from '../http/fields.ts'
import type { ApiKeys } from '../keys/api-keys.ts'
import type { PayerAccounts } from './payer-accounts.ts'
import { available, type PayerState } from './payment-required.ts'

export const keyBody = z.strictObject({
  account: account(),
  label: z.string().max(100).default(''),
  issuedAt: time(),
  signature: signature(),
})
export const voucherBody = z.strictObject({
  account: account(),
  cumulative: amount(),
  signature: signature(),
})

/** API keys and vouchers. */
export function paymentRoutes(
  app: FastifyInstance,
  { keys, accounts }: { keys: ApiKeys; accounts: PayerAccounts },
): void {
  app.post('/v1/keys', async ({ body }, reply) =>
    reply.code(201).send(await keys.create(parseBody(keyBody, body))),
  )
  app.delete<{ Params: { id: string } }>('/v1/keys/:id', async ({ headers, params }, reply) => {
    const { account } = await keys.authenticate(headers.authorization)
    keys.revoke(account, params.id)
    return reply.code(204).send()
  })
  app.put('/v1/vouchers', async ({ body }) => {
    const { account: number, ...voucher } = parseBody(voucherBody, body)
    return stateJson(await accounts.offer(number, voucher))
  })
  app.get('/v1/vouchers', async ({ headers }) =>
    stateJson(await accounts.state((await keys.authenticate(headers.authorization)).account)),
  )
}

function stateJson(state: PayerState) {
  return {
    account: state.account,
    cumulative: String(state.cumulative),
    spent: String(state.spent),
    reserved: String(state.reserved),
    deposited: String(state.deposited),
    available: String(available(state)),
  }
}
