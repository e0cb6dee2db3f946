import { BaseError } from '@openledger/primitives'
import { type ChatAnswer, type SidecarClient, signApiKeyRequest, signVoucher } from '@openledger/sdk'
import { accountOf } from '../embedded/keys.ts'
import type { JobContext } from './context.ts'
import { MODEL_NAME } from './register.ts'

/** Deposit of each payer: 100 OPEN. */
export const DEPOSIT = 100_000_000_000n
/** A call is offered at most this much more than what was spent so far: 0.01 OPEN. */
const CALL_LIMIT = 10_000_000n

export type Payer = {
  account: number
  /** One paid, streamed call with a voucher of its own. Calls of one payer follow each other. */
  call(request: { prompt: string; maxTokens: number; seed: number }): Promise<ChatAnswer>
  /** After a call whose end is unknown: takes the gateway's sum as what was spent. */
  resync(): Promise<void>
}

async function withApiKey(context: JobContext, index: number, account: number): Promise<SidecarClient> {
  const signer = accountOf(context.world.keys.payers[index]!)
  const request = { account, label: 'devnet', issuedAt: Date.now() }
  const signature = await signApiKeyRequest(signer, { chainId: context.world.chainId, ...request })
  const { key } = await context.sidecar.createKey({ ...request, signature })
  return context.sidecar.withKey(key)
}

/** Deposits OPEN and gets an API key. */
export async function fundPayer(context: JobContext, index: number, account: number): Promise<Payer> {
  const key = context.world.keys.payers[index]!
  const signer = accountOf(key)
  await context.as(key).deposit(account, DEPOSIT)
  const client = await withApiKey(context, index, account)
  let spent = 0n
  return {
    account,
    async call({ prompt, maxTokens, seed }) {
      const cumulative = spent + CALL_LIMIT
      const signature = await signVoucher(signer, { chainId: context.world.chainId, account, cumulative })
      const answer = await client.stream(
        { model: MODEL_NAME, messages: [{ role: 'user', content: prompt }], max_tokens: maxTokens, seed },
        { voucher: { cumulative, signature } },
      )
      const after = BigInt(answer.openledger.cumulative)
      if (after > cumulative || after !== spent + BigInt(answer.openledger.fee)) {
        throw new BaseError(
          `The gateway's sum ${after} is not ${spent} and the fee ${answer.openledger.fee}.`,
          {
            code: 'WRONG_SUM',
          },
        )
      }
      spent = after
      return answer
    },
    async resync() {
      spent = BigInt((await client.voucher()).spent)
    },
  }
}
