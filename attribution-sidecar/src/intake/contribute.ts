import {
  consentHash as hashConsent,
  normaliseText,
  screenPersonalData,
  type Tokenizer,
  takeIn,
} from '@openledger/datanet'
import { BaseError, encodeTokens, fromHex, type Hex, InvalidInputError } from '@openledger/primitives'
import type { Secp256k1 } from '@openledger/settlement'
import type { ChainPort } from '../gateway/ports.ts'
import type { ContributionRow, DatanetStore } from './datanet-store.ts'
import { joinBytes } from './join-bytes.ts'

export type ContributionRequest = {
  contributor: Hex
  account: number
  salt: Hex
  title: string
  consent: { licence: string; purposes: string; personalData: boolean; signature: Hex }
  texts: readonly string[]
}

/** How often the text has something of the form of personal data. */
export type ScreenFinding = { kind: string; count: number }

export type Contribute = (
  datanet: number,
  request: ContributionRequest,
) => Promise<{ row: ContributionRow; known: boolean; screen: ScreenFinding[] }>

/**
 * Takes texts into a Datanet: cut into records, tokenised, and kept under the contributor's signed consent until the next version.
 * The texts of one request are one contribution, joined by a blank line.
 * @throws InvalidInputError, BaseError `FORBIDDEN` when account or consent are somebody else's; nothing is kept then.
 */
export function createContribute({
  store,
  tokenizer,
  chain,
  secp256k1,
  k,
}: {
  store: DatanetStore
  tokenizer: Tokenizer
  chain: Pick<ChainPort, 'chainId' | 'ledger' | 'accountOwner' | 'sync'>
  secp256k1: Secp256k1
  /** Records shorter than k tokens join a neighbour. */
  k: number
}): Contribute {
  return async (datanet, request) => {
    if (!store.datanet(datanet)) {
      throw new BaseError(`There is no Datanet ${datanet} here.`, { code: 'NOT_FOUND' })
    }
    const { contributor, account, salt, title, consent, texts } = request
    let owner = await chain.accountOwner(account)
    if (owner !== contributor) {
      // It may have been registered or handed over since the mirror looked last.
      await chain.sync()
      owner = await chain.accountOwner(account)
    }
    if (owner !== contributor) {
      throw new BaseError(
        owner
          ? `Expected an account of ${contributor}, but ${account} belongs to ${owner}.`
          : `There is no account ${account} in the ledger.`,
        { code: owner ? 'FORBIDDEN' : 'NOT_FOUND', hint: 'Register the contributor with the Ledger first.' },
      )
    }
    const text = texts.map((one) => normaliseText(one)).join('\n\n')
    const taken = takeIn(text, salt, tokenizer, { k })
    const { licence, purposes, personalData } = consent
    const consentHash = hashConsent(chain, {
      datanet,
      contributor,
      contributionHash: taken.contributionHash,
      licence,
      purposes,
      personalData,
    })
    const by = secp256k1.recover(fromHex(consentHash), fromHex(consent.signature))
    if (by !== contributor) {
      throw new BaseError(`Expected the consent of ${contributor}, got one signed by ${by ?? 'nobody'}.`, {
        code: 'FORBIDDEN',
        hint: `The contribution that has to be signed is ${taken.contributionHash}.`,
      })
    }
    const screen = findings(text)
    const known = store.contributionOf(datanet, taken.contributionHash)
    if (known) {
      if (known.account === account) return { row: known, known: true, screen }
      throw new InvalidInputError('This contribution is in the Datanet already, by another account.', {
        code: 'CONFLICT',
      })
    }
    const id = store.addContribution({
      datanet,
      account,
      contributor,
      title,
      contribution_hash: taken.contributionHash,
      consent_hash: consentHash,
      licence,
      purposes,
      personal_data: personalData ? 1 : 0,
      signature: fromHex(consent.signature),
      salt,
      records: taken.records.length,
      tokens: taken.tokens,
      pending: joinBytes(taken.records.map(encodeTokens)),
    })
    return { row: store.contribution(id)!, known: false, screen }
  }
}

function findings(text: string): ScreenFinding[] {
  const counts = new Map<string, number>()
  for (const { kind } of screenPersonalData(text)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count }))
}
