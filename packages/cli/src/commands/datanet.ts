import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { addresses } from '@openledger/contracts'
import { consentTypedData, contributionHash, normaliseText } from '@openledger/datanet'
import { type Hex, toHex } from '@openledger/primitives'
import type { Command } from 'commander'
import { connect, withConnection } from '../connection.ts'
import { createOutput, facts } from '../output/output.ts'
import { accountNumber } from './arguments.ts'

export function addDatanetCommands(program: Command): void {
  const datanet = program.command('datanet').description('Datanets: create, contribute, publish, look')

  withConnection(datanet.command('list').description('all Datanets')).action(async (flags) => {
    const list = await connect(flags).sidecar.datanets()
    createOutput(flags.json ?? true).result(list, () => JSON.stringify(list, null, 2))
  })

  withConnection(datanet.command('show <id>').description('one Datanet with its versions')).action(
    async (id: string, flags) => {
      const found = await connect(flags).sidecar.datanet(accountNumber(id))
      createOutput(flags.json ?? true).result(found, () => JSON.stringify(found, null, 2))
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
    .option('--personal-data', 'the texts hold personal data', false)
    .action(async (id: string, files: string[], flags) => {
      const connection = connect(flags)
      const signer = connection.signer('contributor')
      const texts = files.map((file) => normaliseText(new Uint8Array(readFileSync(file))))
      const salt = toHex(new Uint8Array(randomBytes(32)))
      const consent = {
        datanet: accountNumber(id),
        contributor: signer.address.toLowerCase() as Hex,
        contributionHash: contributionHash(texts.join('\n\n'), salt),
        licence: flags.licence,
        purposes: flags.purposes,
        personalData: flags.personalData,
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
