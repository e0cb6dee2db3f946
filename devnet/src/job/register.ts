import { DEFAULT_PARAMS, encodeParams } from '@openledger/attribution'
import { addresses } from '@openledger/contracts'
import { consentTypedData, contributionHash, normaliseText, type Tokenizer } from '@openledger/datanet'
import { type Hex, taggedHash, toHex, utf8 } from '@openledger/primitives'
import type { Datanet, ModelTerms, PublishedVersion } from '@openledger/sdk'
import { accountOf } from '../embedded/keys.ts'
import type { JobContext } from './context.ts'
import type { Author } from './corpus.ts'

export type RegisteredAccounts = {
  /** Number of the first contributor's account; the others follow it on the same page. */
  contributors: number
  developer: number
  platform: number
  payers: number[]
  stakers: number
}

/** One ledger account for everybody, in one block. */
export async function registerAccounts(context: JobContext): Promise<RegisteredAccounts> {
  const { keys } = context.world
  const address = (key: Hex) => accountOf(key).address
  // Three senders, so that nobody waits for another one's nonce.
  const [contributors, developer, stakers] = await Promise.all([
    context.as(keys.contributors[0]!).registerPage(keys.contributors.map(address)),
    context.as(keys.developer).registerAccounts([keys.developer, keys.platform, ...keys.payers].map(address)),
    context.as(keys.validator).stakersAccount(),
  ])
  return {
    contributors,
    developer,
    platform: developer + 1,
    payers: keys.payers.map((_, index) => developer + 2 + index),
    stakers,
  }
}

export const LICENCE = 'CC0-1.0'
const PURPOSES = 'attribution, generation by the built-in n-gram engine'

/** Signs each author's consent and hands her texts to the intake, one contribution per author. */
export async function contribute(
  context: JobContext,
  datanet: Datanet,
  authors: readonly Author[],
  firstAccount: number,
  onProgress: (done: number) => void,
): Promise<{ records: number; tokens: number }> {
  const { chainId, keys } = context.world
  let records = 0
  let tokens = 0
  for (const [index, author] of authors.entries()) {
    const signer = accountOf(keys.contributors[index]!)
    const salt = toHex(taggedHash('OL/devnet-salt/1', utf8(`${context.seed}/${index}`)))
    const texts = author.addresses.map(({ text }) => text)
    const consent = {
      datanet: datanet.id,
      contributor: signer.address.toLowerCase() as Hex,
      contributionHash: contributionHash(texts.map(normaliseText).join('\n\n'), salt),
      licence: LICENCE,
      purposes: PURPOSES,
      personalData: false,
    }
    const signature = await signer.signTypedData(
      consentTypedData({ chainId, ledger: addresses.ledger }, consent),
    )
    const answer = await context.sidecar.contribute(datanet.id, {
      contributor: consent.contributor,
      account: firstAccount + index,
      salt,
      title: `State of the Union addresses of ${author.name}`,
      consent: { licence: LICENCE, purposes: PURPOSES, personalData: false, signature },
      texts,
    })
    records += answer.records
    tokens += answer.tokens
    onProgress(index + 1)
  }
  return { records, tokens }
}

export const MODEL_NAME = 'sotu-ngram'

/** The published terms of the demonstration's model: prices in nOPEN per 1,000 tokens, shares in 1/10,000. */
export function modelTerms(
  accounts: RegisteredAccounts,
  version: { datanet: number; version: number },
  tokenizer: Tokenizer,
  server: Hex,
): ModelTerms {
  const params = { ...DEFAULT_PARAMS, tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab }
  return {
    name: MODEL_NAME,
    developer: accounts.developer,
    stakers: accounts.stakers,
    platform: accounts.platform,
    rateIn: 2_000_000n,
    rateOut: 10_000_000n,
    flat: 100_000n,
    platformBps: 500,
    betaBps: 2_000,
    gammaBps: 1_000,
    deltaBps: 7_000,
    minEntry: 0n,
    server: accountOf(server).address,
    tokenizerHash: tokenizer.hash,
    attributionParams: toHex(encodeParams(params)),
    snapshot: [{ datanet: version.datanet, version: version.version }],
  }
}

/**
 * Publishes what was contributed and registers the model on it. The registration is sent as soon as the version's transaction is,
 * so that both stand in one block, the version first.
 */
export async function publishAndRegister(
  context: JobContext,
  datanet: Datanet,
  accounts: RegisteredAccounts,
  tokenizer: Tokenizer,
  onProgress: (stage: string, done: number, total: number) => void,
): Promise<{ version: PublishedVersion; modelId: Hex }> {
  const version = await context.sidecar.publishVersion(datanet.id, (step) => {
    if (step.stage !== 'published' && step.stage !== 'failed') onProgress(step.stage, step.done, step.total)
  })
  const terms = modelTerms(accounts, version, tokenizer, context.world.keys.server)
  const { modelId } = await context.as(context.world.keys.developer).registerModel(terms)
  return { version, modelId }
}
