import { readFileSync, writeFileSync } from 'node:fs'
import { type AccountProof, CREDITS, recordHash, verifyAccountProof } from '@openledger/ledger'
import { formatOpen, fromHex, InvalidInputError, toHex } from '@openledger/primitives'
import { auditPublicData, blobReader, type ClaimProof } from '@openledger/sdk'
import type { Command } from 'commander'
import { connect, withConnection } from '../connection.ts'
import { columns, createOutput, facts } from '../output/output.ts'
import { accountNumber } from './arguments.ts'

/** The header of a proof as the ledger package has it. */
function headerOf({ header }: ClaimProof) {
  return {
    number: BigInt(header.number),
    generation: BigInt(header.generation),
    previous: fromHex(header.previous),
    batchHash: fromHex(header.batchHash),
    certificateHash: fromHex(header.certificateHash),
    pagesRoot: fromHex(header.pagesRoot),
    total: BigInt(header.total),
    commons: BigInt(header.commons),
  }
}

export function addLedgerCommands(program: Command): void {
  const ledger = program.command('ledger').description('audit the books, prove balances')

  withConnection(
    ledger
      .command('audit')
      .description(
        'recompute every commitment and balance from the chain’s calldata, every batch from the DA',
      ),
  )
    .option('--from <record>', 'first record: balances need the whole history, so only 0 is possible', '0')
    .option('--calldata-only', 'leave the batches out: a DA keeps its blobs for some weeks only', false)
    .option('--balances', 'print every balance', false)
    .action(async (flags) => {
      if (flags.from !== '0') {
        throw new InvalidInputError(`Expected --from 0, got ${flags.from}.`, {
          hint: 'A balance is the sum of all entries: an audit starts at the beginning.',
        })
      }
      const { chainId, reader, urls } = connect(flags)
      const output = createOutput(flags.json)
      const started = performance.now()
      const audit = await auditPublicData(
        { chainId },
        { reader, ...(flags.calldataOnly ? {} : { readBlob: blobReader(urls.da) }) },
      )
      const seconds = (performance.now() - started) / 1000
      const rate = (count: number) => Math.round((10 * count) / seconds) / 10
      const speed = {
        seconds: Math.round(100 * seconds) / 100,
        settlementsPerSecond: rate(audit.settlements),
        entriesPerSecond: rate(audit.entries),
      }
      output.result({ ...audit, ...speed }, () =>
        [
          facts([
            ['block', audit.block],
            [
              'settlements',
              `${audit.settlements} (${audit.rollbacks} rollbacks, ${audit.refuted} wrong ones taken back)`,
            ],
            ['entries', `${audit.entries} credits and debits, ${audit.pages} book pages committed anew`],
            [
              'batches',
              flags.calldataOnly ? 'left out' : `${audit.batches}, ${audit.receipts} receipts that stand`,
            ],
            [
              'speed',
              `${speed.seconds} s: ${speed.settlementsPerSecond} settlements, ${speed.entriesPerSecond} entries a second`,
            ],
            ['credited', `${formatOpen(audit.credited)} OPEN`],
            ['debited', `${formatOpen(audit.debited)} OPEN`],
            ['claimed', `${formatOpen(audit.claimed)} OPEN`],
            ['head', `${audit.head.number} ${audit.head.record}`],
          ]),
          ...(flags.balances
            ? [
                '',
                columns(
                  ['account', 'credit', 'debit', 'claimed', 'owner'],
                  audit.balances.map(({ account, credit, debit, claimed, owner }) => [
                    account,
                    formatOpen(credit),
                    formatOpen(debit),
                    formatOpen(claimed),
                    owner ?? '?',
                  ]),
                ),
              ]
            : []),
          `audit: ${audit.ok ? 'ok' : `failed at block ${audit.difference?.block}: ${audit.difference?.reason}`}`,
        ].join('\n'),
      )
      if (!audit.ok) process.exitCode = 1
    })

  withConnection(
    ledger
      .command('proof <account>')
      .description('fetch the proof of an account’s credit in the last final record'),
  )
    .option('--out <file>', 'write it to a file')
    .action(async (account: string, flags) => {
      const { sidecar } = connect(flags)
      const proof = await sidecar.accountProof(accountNumber(account))
      if (flags.out) writeFileSync(flags.out, `${JSON.stringify(proof, null, 2)}\n`)
      createOutput(flags.json ?? !flags.out).result(proof, () => `The proof is in ${flags.out}.`)
    })

  ledger
    .command('verify-proof <file>')
    .description('check a proof offline; prints the record that it holds for')
    .option('--record <hash>', 'the record that the chain has under this number')
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags) => {
      const proof = JSON.parse(readFileSync(file, 'utf8')) as ClaimProof
      const header = headerOf(proof)
      const record = toHex(recordHash(header))
      const holds: AccountProof = {
        header,
        record: fromHex(record),
        account: proof.account,
        book: CREDITS,
        value: BigInt(proof.value),
        commitment: fromHex(proof.point),
        tree: fromHex(proof.tree),
        proof: fromHex(proof.proof),
      }
      verifyAccountProof(holds, fromHex(flags.record ?? record))
      createOutput(flags.json).result(
        { valid: true, record, account: proof.account, value: proof.value },
        () =>
          facts([
            ['account', proof.account],
            ['credit', `${formatOpen(BigInt(proof.value))} OPEN`],
            ['record', `${header.number} ${record}`],
            ['proof', 'valid'],
          ]),
      )
    })
}
