import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { addresses } from '@openledger/contracts'
import { consentTypedData, contributionHash, normaliseText } from '@openledger/datanet'
import { type Hex, InvalidInputError, toHex } from '@openledger/primitives'
import type { Command } from 'commander'
import { connect, withConnection } from '../connection.ts'
import { columns, createOutput, facts } from '../output/output.ts'
import { accountNumber } from './arguments.ts'

/** @throws InvalidInputError when there is no such file, or it is no UTF-8. */
function readText(file: string): string {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(readFileSync(file))
  } catch (cause) {
    throw new InvalidInputError(`Expected a text file, \`${file}\` cannot be read.`, { cause })
  }
  return normaliseText(bytes)
}

export function addDatanetCommands(program: Command): void {
  const datanet = program.command('datanet').description('Datanets: create, contribute, publish, look')

  withConnection(datanet.command('list').description('all Datanets')).action(async (flags) => {
    const list = await connect(flags).sidecar.datanets()
    const header = ['id', 'name', 'tier', 'versions', 'records', 'tokens'] as const
    createOutput(flags.json).result(list, () =>
      columns(
        header,
        list.datanets.map((one) => header.map((name) => one[name])),
      ),
    )
  })

  withConnection(datanet.command('show <id>').description('one Datanet with its versions')).action(
    async (id: string, flags) => {
      const found = await connect(flags).sidecar.datanet(accountNumber(id))
      const { history, ...state } = found
      createOutput(flags.json).result(found, () =>
        [facts(Object.entries(state)), ...history.map((version) => facts(Object.entries(version)))].join(
          '\n\n',
        ),
      )
    },
  )

  withConnection(
    datanet.command('record <id> <index>').description('one record: text, owner, licence'),
  ).action(async (id: string, index: string, flags) => {
    const record = await connect(flags).sidecar.record(accountNumber(id), accountNumber(index))
    createOutput(flags.json).result(record, () => facts(Object.entries(record)))
  })

  withConnection(datanet.command('create <name>').description('create a Datanet'))
    .option('--description <text>', 'what it holds', '')
    .option('--tier <tier>', 'public, permissioned or sealed', 'permissioned')
    .option('--licence <spdx>', 'licence that contributions are given under', 'CC-BY-4.0')
    .action(async (name: string, flags) => {
      const created = await connect(flags).sidecar.createDatanet({
        name,
        description: flags.description,
        tier: flags.tier,
        policy: { licence: flags.licence },
      })
      createOutput(flags.json).result(created, () => facts(Object.entries(created)))
    })

  withConnection(
    datanet.command('contribute <id> <files...>').description('contribute text files with signed consent'),
  )
    .requiredOption('--account <n>', 'ledger account that will be paid; its owner’s key signs')
    .option('--title <text>', 'what it is')
    .option('--licence <spdx>', 'licence that the texts are given under', 'CC-BY-4.0')
    .option('--purposes <text>', 'what they may be used for', 'attribution, generation')
    .option('--personal-data', 'the texts hold personal data')
    .action(async (id: string, files: string[], flags) => {
      const connection = connect(flags)
      const signer = connection.signer('contributor')
      const texts = files.map(readText)
      const salt = toHex(new Uint8Array(randomBytes(32)))
      const consent = {
        datanet: accountNumber(id),
        contributor: signer.address.toLowerCase() as Hex,
        contributionHash: contributionHash(texts.join('\n\n'), salt),
        licence: flags.licence,
        purposes: flags.purposes,
        personalData: flags.personalData === true,
      }
      const signature = await signer.signTypedData(
        consentTypedData({ chainId: connection.chainId, ledger: addresses.ledger }, consent),
      )
      const { licence, purposes, personalData, contributor } = consent
      const answer = await connection.sidecar.contribute(consent.datanet, {
        contributor,
        account: accountNumber(flags.account),
        salt,
        title: flags.title ?? files.join(', '),
        consent: { licence, purposes, personalData, signature },
        texts,
      })
      createOutput(flags.json).result(answer, () => facts(Object.entries(answer)))
    })

  withConnection(
    datanet.command('publish <id>').description('publish what was contributed as the next version'),
  ).action(async (id: string, flags) => {
    const output = createOutput(flags.json)
    const version = await connect(flags).sidecar.publishVersion(accountNumber(id), (step) =>
      output.write('done' in step ? `${step.stage} ${step.done}/${step.total}\n` : ''),
    )
    output.result(version, () => facts(Object.entries(version)))
  })
}
