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
  visitor: number
  stakers: number
}

/** One ledger account for everybody, in one block. */
export async function registerAccounts(context: JobContext): Promise<RegisteredAccounts> {
  const { keys } = context.world
  const address = (key: Hex) => accountOf(key).address
  // Three senders, so that nobody waits for another one's nonce; one after the other, so that numbers do not depend on a race.
  const inOrder = async <T>(send: (onSent: () => void) => Promise<T>): Promise<{ result: Promise<T> }> => {
    const sent = Promise.withResolvers<void>()
    const result = send(() => sent.resolve())
    await Promise.race([sent.promise, result])
    return { result }
  }
  const page = await inOrder((onSent) =>
    context.as(keys.contributors[0]!).registerPage(keys.contributors.map(address), { onSent }),
  )
  const shared = [keys.developer, keys.platform, ...keys.payers, keys.visitor].map(address)
  const others = await inOrder((onSent) => context.as(keys.developer).registerAccounts(shared, { onSent }))
  const [contributors, developer, stakers] = await Promise.all([
    page.result,
    others.result,
    context.as(keys.validator).stakersAccount(),
  ])
  return {
    contributors,
    developer,
    platform: developer + 1,
    payers: keys.payers.map((_, index) => developer + 2 + index),
    visitor: developer + 2 + keys.payers.length,
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

/** More than a registration ever takes: it is sent before it could succeed, so there is no estimate. */
const REGISTER_GAS = 1_500_000n

/**
 * Publishes what was contributed and registers the model on it. Where transactions stand in the order of their arrival, the registration is
 * sent as soon as the node has the version's transaction, so that both stand in one block, the version first.
 */
export async function publishAndRegister(
  context: JobContext,
  datanet: Datanet,
  accounts: RegisteredAccounts,
  tokenizer: Tokenizer,
  onProgress: (stage: string, done: number, total: number) => void,
): Promise<{ version: PublishedVersion; modelId: Hex }> {
  const { server, developer } = context.world.keys
  let registered: Promise<{ modelId: Hex }> | undefined
  const register = (version: number) => {
    const terms = modelTerms(accounts, { datanet: datanet.id, version }, tokenizer, server)
    const result = context.as(developer).registerModel(terms, { gas: REGISTER_GAS })
    result.catch(() => {})
    return result
  }
  const version = await context.sidecar.publishVersion(datanet.id, (step) => {
    if (step.stage === 'published' || step.stage === 'failed') return
    onProgress(step.stage, step.done, step.total)
    if (step.version !== undefined && !context.world.orderedByTip) registered ??= register(step.version)
  })
  const { modelId } = await (registered ?? register(version.version))
  return { version, modelId }
}
