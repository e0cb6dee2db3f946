import { BaseError, formatOpen, type Hex } from '@openledger/primitives'
import { signApiKeyRequest, signVoucher } from '@openledger/sdk'
import { type Command, InvalidArgumentError } from 'commander'
import { connect, withConnection } from '../connection.ts'
import { createOutput } from '../output/output.ts'
import { accountNumber } from './arguments.ts'

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

export function addCallCommand(program: Command): void {
  withConnection(
    program.command('call <prompt>').description('ask a model, pay with a voucher, get a receipt'),
  )
    .option('--model <name>', 'registered name or model id', 'sotu-ngram')
    .option('--account <n>', 'account that pays (default: the devnet’s account for visitors)')
    .option('--max-tokens <n>', 'longest answer', count, 80)
    .option('--seed <n>', 'same seed, same answer', count)
    .action(async (prompt: string, flags) => {
      const connection = connect(flags)
      const output = createOutput(flags.json)
      const signer = connection.signer('payer')
      const account =
        flags.account === undefined
          ? await findAccount(connection, signer.address)
          : accountNumber(flags.account)
      const label = 'openledger call'
      const issuedAt = Date.now()
      const asked = await signApiKeyRequest(signer, { chainId: connection.chainId, account, label, issuedAt })
      const { key } = await connection.sidecar.createKey({ account, label, issuedAt, signature: asked })
      const client = connection.sidecar.withKey(key)
      // Just enough for this call: what is spent and reserved, and one answer of at most 0.01 OPEN.
      const { spent, reserved } = await client.voucher()
      const cumulative = BigInt(spent) + BigInt(reserved) + 10_000_000n
      const signature = await signVoucher(signer, { chainId: connection.chainId, account, cumulative })
      const answer = await client.stream(
        {
          model: flags.model,
          messages: [{ role: 'user', content: prompt }],
          max_tokens: flags.maxTokens,
          ...(flags.seed === undefined ? {} : { seed: flags.seed }),
        },
        { voucher: { cumulative, signature }, onText: (text) => output.write(text) },
      )
      const { receipt, fee, matched, total, evidenced } = answer.openledger
      const share = (part: string) =>
        `${total === '0' ? 0 : Math.round(Number((BigInt(part) * 1000n) / BigInt(total)) / 10)} %`
      output.result(answer, () =>
        [
          '',
          '',
          `fee ${formatOpen(BigInt(fee))} OPEN, covered by sources ${share(matched)}, with evidence ${share(evidenced)}`,
          `receipt ${receipt}`,
        ].join('\n'),
      )
    })
}

/** The account that the devnet's visitor owns. */
async function findAccount(connection: ReturnType<typeof connect>, owner: Hex): Promise<number> {
  for (let account = 4096; account < 4096 * 4; account++) {
    const state = await connection.sidecar.account(account).catch(() => undefined)
    if (!state) account = (Math.floor(account / 4096) + 1) * 4096 - 1
    else if (state.owner.toLowerCase() === owner.toLowerCase()) return account
  }
  throw new BaseError(`No account of ${owner} was found.`, {
    code: 'NOT_FOUND',
    hint: 'Name it with --account.',
  })
}
