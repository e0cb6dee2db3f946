import { formatOpen, parseOpen } from '@openledger/primitives'
import { claimArguments } from '@openledger/sdk'
import type { Command } from 'commander'
import { connect, withConnection } from '../connection.ts'
import { createOutput, facts } from '../output/output.ts'
import { accountNumber } from './arguments.ts'

export function addAccountCommands(program: Command): void {
  const account = program.command('account').description('ledger accounts: look, register, deposit, claim')

  withConnection(
    account
      .command('show <account>', { isDefault: true })
      .description('what an account has earned, paid, claimed (`account <account>` does the same)'),
  ).action(async (number: string, flags) => {
    const state = await connect(flags).sidecar.account(accountNumber(number))
    const open = (amount: string) => `${formatOpen(BigInt(amount))} OPEN`
    createOutput(flags.json).result(state, () =>
      facts([
        ['account', `${state.account} (page ${state.account >> 12}, slot ${state.account & 4095})`],
        ['owner', state.owner],
        ['credit', `${open(state.credit)} (final: ${open(state.final.credit)})`],
        ['claimed', open(state.claimed)],
        ['debit', open(state.debit)],
        ['deposited', open(state.deposited)],
      ]),
    )
  })

  withConnection(
    account.command('register').description('register an account for the address of the key'),
  ).action(async (flags) => {
    const connection = connect(flags)
    const signer = connection.signer('payer')
    const number = await connection.as(signer).registerAccounts([signer.address])
    createOutput(flags.json).result(
      { account: number, owner: signer.address },
      () => `Account ${number} belongs to ${signer.address}.`,
    )
  })

  withConnection(
    account
      .command('deposit <account> <open>')
      .description('deposit OPEN of the key’s address for an account'),
  ).action(async (number: string, open: string, flags) => {
    const connection = connect(flags)
    const amount = parseOpen(open)
    const receipt = await connection.as(connection.signer('payer')).deposit(accountNumber(number), amount)
    createOutput(flags.json).result(
      { account: number, amount, transaction: receipt.transactionHash },
      () => `${formatOpen(amount)} OPEN are deposited for account ${number}.`,
    )
  })

  withConnection(
    account
      .command('claim <account>')
      .description('pay an account’s final credit out to its owner; anyone may'),
  ).action(async (number: string, flags) => {
    const connection = connect(flags)
    const proof = await connection.sidecar.accountProof(accountNumber(number))
    const { amount, owner, cumulative, receipt } = await connection
      .as(connection.signer('developer'))
      .claim(claimArguments(proof))
    createOutput(flags.json).result(
      { account: number, amount, owner, cumulative, transaction: receipt.transactionHash },
      () => `${formatOpen(amount)} OPEN were paid to ${owner}.`,
    )
  })
}
