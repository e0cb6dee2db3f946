import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { computeMask, countUnset, DEFAULT_PARAMS, encodeParams, splitFee } from '@openledger/attribution'
import {
  createSidecar,
  rebuild,
  type Sidecar,
  config as sidecarConfig,
} from '@openledger/attribution-sidecar'
import { addresses } from '@openledger/contracts'
import {
  consentTypedData,
  contributionHash,
  normaliseText,
  o200kTokenizer,
  takeIn,
} from '@openledger/datanet'
import {
  accountOf,
  createJobContext,
  createReporter,
  type EmbeddedDevnet,
  fundPayer,
  type JobContext,
  MODEL_NAME,
  type Payer,
  startEmbeddedDevnet,
  waitFor,
} from '@openledger/devnet'
import { apportion, type Hex, taggedHash, toHex, utf8 } from '@openledger/primitives'
import { auditPublicData, blobReader } from '@openledger/sdk'
import type { Batch } from '@openledger/settlement'
import { afterAll, beforeAll, expect, test } from 'vitest'

const SEED = 'e2e-datanets'
const MIN_ENTRY = 150_000n
/** A single token carries less than 20 bits here: it earns nobody anything, so that the commons get something. */
const PARAMS = { ...DEFAULT_PARAMS, tw: 20 }
const SPLIT = { platformBps: 500, beta: 2000, gamma: 1000, delta: 7000 }
const FOX =
  'The quick brown fox jumps over the lazy dog near the bank of the river, and the dog does not wake up until the sun has set behind the hills.'
const LEDGER =
  'A ledger with two books is balanced at every page: what one account pays another receives, and nothing is made or lost on the way between them.'
const COURSE =
  'When in the course of human events it becomes necessary for one people to keep their accounts in order, a decent respect requires that they should declare the sums.'
/** Ada publishes first, in the first Datanet; Bob copies one of her texts into the second, where Cat publishes too. */
const CONTRIBUTIONS = [
  { who: 0, datanet: 0, texts: [FOX, LEDGER] },
  { who: 1, datanet: 1, texts: [FOX, COURSE] },
  {
    who: 2,
    datanet: 1,
    texts: [`${COURSE.slice(0, 60)} and then the quick brown fox jumps over the sums again.`],
  },
]
const tokenizer = o200kTokenizer()
/** Unmasked tokens of each contribution, when these records are registered in this order: counted here from the texts alone. */
function unmaskedOf(contributions: readonly (typeof CONTRIBUTIONS)[number][]): bigint[] {
  const records = contributions.flatMap(({ who, texts }) =>
    takeIn(texts.map(normaliseText).join('\n\n'), saltOf(who), tokenizer, { k: 6 }).records.map((tokens) => ({
      who,
      tokens,
    })),
  )
  const masks = computeMask(records, 6)
  return contributions.map(({ who }) =>
    records.reduce(
      (sum, one, i) => (one.who === who ? sum + BigInt(countUnset(masks[i]!, one.tokens.length)) : sum),
      0n,
    ),
  )
}
const saltOf = (who: number) => toHex(taggedHash('OL/test-salt/1', utf8(`${who}`)))

let folder: string
let devnet: EmbeddedDevnet
let sidecar: Sidecar
let context: JobContext
let payer: Payer
let accounts: { contributors: number; developer: number; stakers: number; commons: number[] }
let sizes: bigint[]

const configuration = () =>
  sidecarConfig.parse({
    argv: [...devnet.sidecarArguments, '--settler.close-after', '1s', '--log.level', 'error'],
  }).values
const start = () => createSidecar(configuration())
const audit = async () => {
  const batches: Batch[] = []
  const report = await auditPublicData(
    { chainId: devnet.chainId, onBatch: (batch) => void batches.push(batch) },
    { reader: context.reader, readBlob: blobReader(devnet.urls.da) },
  )
  return { ...report, batches }
}
const waitForBatches = (count: number) =>
  waitFor(`${count} batches`, async () => {
    const { chainRecord, record } = await context.sidecar.status()
    return chainRecord === String(count) && record.number === chainRecord ? true : undefined
  })
const creditOf = async (account: number) => BigInt((await context.sidecar.account(account)).credit)

async function contribute(datanet: number, { who, texts }: (typeof CONTRIBUTIONS)[number]): Promise<void> {
  const signer = accountOf(devnet.keys.contributors[who]!)
  const terms = { licence: 'CC0-1.0', purposes: 'test', personalData: false }
  const consent = {
    datanet,
    contributor: signer.address.toLowerCase() as Hex,
    contributionHash: contributionHash(texts.map(normaliseText).join('\n\n'), saltOf(who)),
    ...terms,
  }
  const place = { chainId: devnet.chainId, ledger: addresses.ledger }
  const signature = await signer.signTypedData(consentTypedData(place, consent))
  await context.sidecar.contribute(datanet, {
    contributor: consent.contributor,
    account: accounts.contributors + who,
    salt: saltOf(who),
    title: 'texts',
    consent: { ...terms, signature },
    texts,
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openledger-datanets-'))
  devnet = await startEmbeddedDevnet({
    ...{ datadir: folder, seed: SEED, blockTimeSeconds: 1, epochSeconds: 1, ports: 'auto', sidecar: false },
    counts: { payers: 1, contributors: 3 },
  })
  sidecar = await start()
  context = createJobContext(devnet, SEED, createReporter(process.stderr, true))
  const { keys } = devnet
  const address = (key: Hex) => accountOf(key).address
  const contributors = await context.as(keys.contributors[0]!).registerPage(keys.contributors.map(address))
  const developer = await context
    .as(keys.developer)
    .registerAccounts([keys.developer, keys.platform, keys.payers[0]!].map(address))
  const stakers = await context.as(keys.validator).stakersAccount()
  const datanets: { id: number; commons: number }[] = []
  for (const name of ['first', 'second']) {
    datanets.push(
      await context.sidecar.createDatanet({ name, description: name, tier: 'public', policy: {} }),
    )
  }
  accounts = { contributors, developer, stakers, commons: datanets.map(({ commons }) => commons) }
  for (const [i, { id }] of datanets.entries()) {
    for (const one of CONTRIBUTIONS.filter(({ datanet }) => datanet === i)) await contribute(id, one)
    await context.sidecar.publishVersion(id)
  }
  await context.as(keys.developer).registerModel({
    ...{ name: MODEL_NAME, developer, stakers, platform: developer + 1 },
    ...{ rateIn: 2_000_000n, rateOut: 10_000_000n, flat: 100_000n, minEntry: MIN_ENTRY },
    ...{ platformBps: 500, betaBps: 2000, gammaBps: 1000, deltaBps: 7000 },
    server: address(keys.server),
    tokenizerHash: tokenizer.hash,
    attributionParams: toHex(
      encodeParams({ ...PARAMS, tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab }),
    ),
    snapshot: datanets.map(({ id }) => ({ datanet: id, version: 1 })),
  })
  payer = await fundPayer(context, 0, developer + 2)
  await waitFor('The model being ready', async () =>
    (await context.sidecar.models()).data.find(({ openledger }) => openledger.status === 'ready'),
  )
  const across = unmaskedOf(CONTRIBUTIONS)
  sizes = [across[0]!, across[1]! + across[2]!]
})

afterAll(async () => {
  await sidecar?.close()
  await devnet?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test('a model over two Datanets: a copy earns nothing, little amounts wait, and an epoch’s end pays everything to the last nOPEN', async () => {
  const { contributors, commons, developer, stakers } = accounts
  sidecar.settler!.setMode('disabled')
  const prompts = [
    'The quick brown fox',
    'A ledger with two',
    'When in the course',
    'zebra crossing ahead',
    'The quick',
  ]
  for (const [seed, prompt] of prompts.entries()) await payer.call({ prompt, maxTokens: 30 + seed, seed })
  // So that one batch takes them all.
  await waitFor('The attribution of all calls', async () => {
    const { unattributed, unbatched } = (await context.sidecar.status()).receipts
    return unattributed === 0 && unbatched === prompts.length ? true : undefined
  })
  sidecar.settler!.setMode('enabled')
  await waitForBatches(2)

  const report = await audit()
  expect(report.difference).toBeUndefined()
  const [first, second] = report.batches as [Batch, Batch]
  const receipts = first.sections.flatMap((section) => section.receipts)
  expect(receipts).toHaveLength(prompts.length)
  expect(second.sections).toEqual([])

  // What each receipt pays, by the published rule and this test's own arithmetic.
  expect(first.snapshots.map(({ unmasked }) => unmasked)).toEqual([sizes])
  const earned = new Map<number, bigint>()
  const add = (account: number, amount: bigint) => earned.set(account, (earned.get(account) ?? 0n) + amount)
  const shared = [0n, 0n]
  const others = { platform: 0n, developer: 0n, stakers: 0n }
  for (const { receipt, attribution } of receipts) {
    const parts = splitFee(receipt.fee, SPLIT)
    others.platform += parts.platform
    others.developer += parts.developer
    others.stakers += parts.stakers
    const { weights, matched, total } = attribution
    const covered = weights.length === 0 ? 0n : (parts.contributors * matched) / total
    const shares = apportion(
      covered,
      weights.map(({ weight }) => weight),
    )
    weights.forEach(({ account }, i) => {
      add(account, shares[i]!)
    })
    apportion(parts.contributors - covered, sizes).forEach((amount, i) => {
      shared[i]! += amount
    })
  }
  // Bob's copy of Ada's text is masked: the second Datanet counts for less than it publishes.
  const published = unmaskedOf(CONTRIBUTIONS.filter(({ datanet }) => datanet === 1))
  expect(sizes[1]).toBeLessThan(published[0]! + published[1]!)
  expect(earned.get(contributors)).toBeGreaterThan(0n)
  expect(earned.size).toBeGreaterThanOrEqual(2)

  // The first settlement pays who has reached the least entry and holds the rest in the first Datanet's commons.
  expect(shared.every((amount) => amount > 0n)).toBe(true)
  const held = [...earned].filter(([, amount]) => amount < MIN_ENTRY)
  expect(held.length).toBeGreaterThan(0)
  expect(held.length).toBeLessThan(earned.size)
  expect(first.accruals).toMatchObject([
    {
      closing: false,
      sums: held.sort(([a], [b]) => a - b).map(([account, amount]) => ({ account, amount })),
    },
  ])
  // The second pays what was held, and the commons by what each Datanet publishes.
  expect(second.accruals).toMatchObject([{ closing: true, sums: [] }])
  expect(second.distributions.map(({ amount }) => amount)).toEqual(shared)
  for (const [i, amount] of shared.entries()) {
    const own = CONTRIBUTIONS.filter(({ datanet }) => datanet === i)
    const parts = apportion(amount, unmaskedOf(own))
    for (const [j, { who }] of own.entries()) add(contributors + who, parts[j]!)
  }
  for (const who of [0, 1, 2]) {
    expect(await creditOf(contributors + who), `contributor ${who}`).toBe(
      earned.get(contributors + who) ?? 0n,
    )
  }
  expect(await creditOf(developer)).toBe(others.developer)
  expect(await creditOf(developer + 1)).toBe(others.platform)
  expect(await creditOf(stakers)).toBe(others.stakers)

  // Nothing is left in the commons, and nothing was made or lost.
  for (const account of commons) {
    const { credit, debit } = await context.sidecar.account(account)
    expect(credit).toBe(debit)
  }
  const fees = receipts.reduce((sum, { receipt }) => sum + receipt.fee, 0n)
  const paid = [...earned.values(), ...Object.values(others)].reduce((a, b) => a + b, 0n)
  expect(paid).toBe(fees)
  expect(report.credited).toBe(report.debited)
  const validator = sidecar.validator!.status()
  expect(validator.records).toMatchObject({ disputed: 0 })
  await waitFor('Finality', async () => ((await context.sidecar.status()).final === '2' ? true : undefined))
})

test('a restart and a rebuild from chain and DA go on with it', async () => {
  const all = async () => {
    const list = [...accounts.commons, accounts.developer, accounts.contributors, accounts.contributors + 1]
    return Promise.all(list.map((account) => context.sidecar.account(account)))
  }
  const before = await all()
  await sidecar.close()
  rmSync(join(devnet.datadir.path, 'sidecar'), { recursive: true })
  await rebuild(configuration())
  sidecar = await start()
  expect(await all()).toEqual(before)
  const key = await fundPayer(context, 0, accounts.developer + 2)
  await key.resync()
  await waitFor('The model being ready', async () =>
    (await context.sidecar.models()).data.find(({ openledger }) => openledger.status === 'ready'),
  )
  await key.call({ prompt: 'When in the course', maxTokens: 10, seed: 7 })
  await waitForBatches(4)
  const report = await audit()
  expect(report.difference).toBeUndefined()
  expect(report.batches[2]!.accruals).toMatchObject([{ closing: false }])
  expect(report.batches[3]!.accruals).toMatchObject([{ closing: true }])
  expect(sidecar.validator!.status().records).toMatchObject({ disputed: 0 })
})
