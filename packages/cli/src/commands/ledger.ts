import { readFileSync, writeFileSync } from 'node:fs'
import {
  type AccountProof,
  accountProofFromJson,
  LedgerError,
  recordHash,
  verifyAccountProof,
} from '@openledger/ledger/verify'
import {
  describeError,
  formatOpen,
  fromHex,
  type Hex,
  InvalidInputError,
  toHex,
} from '@openledger/primitives'
import { auditPublicData, blobReader } from '@openledger/sdk'
import type { Command } from 'commander'
import { connect, withConnection } from '../connection.ts'
import { columns, createOutput, facts } from '../output/output.ts'
import { accountNumber } from './arguments.ts'

/** @throws InvalidInputError when there is no such file, or it holds no proof. */
function readProof(file: string): AccountProof {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new InvalidInputError(`Expected a file with the JSON of a proof in ${file}.`, {
      cause,
      hint: '`openledger ledger proof ACCOUNT --out FILE` writes one.',
    })
  }
  return accountProofFromJson(json)
}

/** @throws InvalidInputError */
function recordOption(text: string): Uint8Array {
  if (!/^0x[0-9a-fA-F]{64}$/.test(text))
    throw new InvalidInputError(`Expected --record to be 32 bytes in hexadecimal, got \`${text}\`.`)
  return fromHex(text as Hex)
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
    .option('--calldata-only', 'leave the batches out: a DA keeps its blobs for some weeks only')
    .option('--balances', 'print every balance')
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
      const proof = readProof(file)
      const record = recordHash(proof.header)
      try {
        verifyAccountProof(proof, flags.record === undefined ? record : recordOption(flags.record))
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error
        const reason = describeError(error)
        createOutput(flags.json).result({ valid: false, reason }, () => `The proof does not hold: ${reason}`)
        process.exitCode = 1
        return
      }
      const { account, value, header } = proof
      createOutput(flags.json).result(
        { valid: true, number: header.number, record: toHex(record), account, value },
        () =>
          facts([
            ['account', account],
            ['credit', `${formatOpen(value)} OPEN`],
            ['record', `${header.number} ${toHex(record)}`],
            ['proof', flags.record ? 'valid for the record given' : 'valid, if the chain has this record'],
          ]),
      )
    })
}
