import { o200kTokenizer } from '@openledger/datanet'
import type { Hex } from '@openledger/primitives'
import type { JobContext } from './context.ts'
import type { Author } from './corpus.ts'
import { DEPOSIT, fundPayer, type Payer } from './payers.ts'
import {
  contribute,
  MODEL_NAME,
  publishAndRegister,
  type RegisteredAccounts,
  registerAccounts,
} from './register.ts'
import { waitFor } from './wait.ts'

/** A chain on which calls can be made: contributors, a published Datanet, a model on it, payers with deposits. */
export type Prepared = {
  authors: readonly Author[]
  accounts: RegisteredAccounts
  payers: Payer[]
  modelId: Hex
  records: number
  tokens: number
}

/** Registers everybody, takes in and publishes the authors' texts, registers the model, funds the payers. */
export async function prepareJob(context: JobContext, authors: readonly Author[]): Promise<Prepared> {
  const { pace } = context.world
  await pace?.onDemand()
  try {
    return await setUp(context, authors)
  } finally {
    await pace?.everyPeriod()
  }
}

async function setUp(context: JobContext, authors: readonly Author[]): Promise<Prepared> {
  const { reporter, sidecar } = context
  const tokenizer = o200kTokenizer()

  let step = reporter.step('Registering ledger accounts')
  const [accounts, datanet] = await Promise.all([
    registerAccounts(context),
    sidecar.createDatanet({
      name: 'sotu',
      description: 'State of the Union addresses, 1790 to 2019',
      tier: 'public',
      policy: { licence: 'CC0-1.0' },
    }),
  ])
  step.done(
    `${authors.length} contributors on page ${Math.floor(accounts.contributors / 4096)}, ${accounts.payers.length} payers`,
  )

  const funded = Promise.all(accounts.payers.map((account, index) => fundPayer(context, index, account)))
  const visitor = context.as(context.world.keys.visitor).deposit(accounts.visitor, DEPOSIT)
  visitor.catch(() => {})
  funded.catch(() => {})

  step = reporter.step('Contributing texts')
  const { records, tokens } = await contribute(context, datanet, authors, accounts.contributors, (done) =>
    step.progress(done, authors.length, 'contributors'),
  )
  step.done(`${records} records, ${tokens} tokens, each contribution with signed consent`)

  step = reporter.step('Publishing Datanet and model')
  const { version, modelId } = await publishAndRegister(
    context,
    datanet,
    accounts,
    tokenizer,
    (stage, done, total) => step.progress(done, total, stage),
  )
  step.done(`version root ${version.versionRoot.slice(0, 18)}…, model ${MODEL_NAME}`)

  step = reporter.step('Depositing OPEN')
  const payers = await funded
  await visitor
  step.done(`${payers.length} payers`)

  await waitFor('The model being ready', async () => {
    const { data } = await sidecar.models()
    return data.find(({ id, openledger }) => id === MODEL_NAME && openledger.status === 'ready')
  })
  return { authors, accounts, payers, modelId, records, tokens }
}
