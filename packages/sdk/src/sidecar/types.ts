import type { Hex } from '@openledger/primitives'

/** Shapes of the sidecar's HTTP answers (`docs/gateway.md`). Amounts are decimal strings in nOPEN, times Unix milliseconds. */
export type VoucherState = {
  account: number
  cumulative: string
  spent: string
  reserved: string
  deposited: string
  available: string
}

export type ApiKey = { id: string; key: string; account: number; label: string; createdAt: number }

export type ChatMessage = { role: 'system' | 'user' | 'assistant'; content: string }

export type ChatRequest = {
  model: string
  messages: ChatMessage[]
  max_tokens?: number
  seed?: number
  temperature?: number
  stop?: string | string[]
}

/** What a paid answer says of its receipt. */
export type ReceiptSummary = {
  receipt: Hex
  sequence: string | number
  server: Hex
  modelId: Hex
  fee: string
  cumulative: string
  matched: string
  total: string
  evidenced: string
}

export type ChatAnswer = {
  text: string
  finishReason: string
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number } | undefined
  openledger: ReceiptSummary
}

export type Occurrence = { datanet: number; index: number; offset: number; owner: number; text: string }
export type EvidenceSpan = {
  start: number
  end: number
  bits: number
  count: number
  text: string
  occurrences: Occurrence[]
}

export type LatestEvidence = { receipt: Hex; createdAt: number; modelId: Hex; span: EvidenceSpan }

export type Datanet = {
  id: number
  name: string
  tier: string
  commons: number
  policyHash: Hex
  transaction: Hex
}

/** A Datanet with what is in it: published, and contributed since. */
export type DatanetState = Datanet & {
  description: string
  policy: unknown
  createdAt: number
  versions: number
  records: number
  tokens: number
  unmasked: number
  pending: { contributions: number; records: number; tokens: number }
}

export type DatanetVersion = {
  version: number
  status: 'built' | 'dispersed' | 'published'
  versionRoot: Hex
  firstRecord: number
  records: number
  tokens: number
  unmasked: number
  /** Of the manifest, once it is dispersed. */
  commitment: Hex | null
  /** Once the chain has it. */
  transaction: Hex | null
  createdAt: number
}

export type Contribution = {
  contributor: Hex
  account: number
  salt: Hex
  title: string
  consent: { licence: string; purposes: string; personalData: boolean; signature: Hex }
  texts: string[]
}

export type ContributionAnswer = {
  id: number
  datanet: number
  account: number
  records: number
  tokens: number
  contributionHash: Hex
  consentHash: Hex
  screen: unknown[]
}

export type PublishedVersion = {
  stage: 'published'
  datanet: number
  version: number
  versionRoot: Hex
  records: number
  tokens: number
  unmasked: number
  commitment: Hex
  transaction: Hex
}

export type PublishStep =
  | {
      stage: 'build' | 'disperse' | 'submit'
      done: number
      total: number
      /** With `submit`, once the node has the transaction. */
      version?: number
      transaction?: Hex
    }
  | { stage: 'failed'; error: { detail?: string; title?: string; code?: string } }
  | PublishedVersion

export type Settlement = {
  number: string | number
  generation: string | number
  record: Hex
  batchHash: Hex
  certificateHash: Hex
  amount: string
  block: string | number
  transaction: Hex
}

export type AccountState = {
  account: number
  owner: Hex
  /** At the ledger's head. */
  credit: string
  debit: string
  claimed: string
  deposited: string
  reserved: string
  /** At the last final record, which alone pays. */
  final: { record: string; credit: string; debit: string }
}

/** What `Ledger.claim` needs, at the last final record. */
export type ClaimProof = {
  /** Hash of the header. */
  record: Hex
  header: {
    number: string
    generation: string
    previous: Hex
    batchHash: Hex
    certificateHash: Hex
    pagesRoot: Hex
    total: string
    commons: string
  }
  account: number
  value: string
  /** Commitment of the account's credits page, 128 bytes. */
  point: Hex
  /** KZG proof, 48 bytes. */
  proof: Hex
  /** Compact proof of the page in the record's tree. */
  tree: Hex
}

export type SidecarStatus = {
  roles: string[]
  chainId: number
  ledger: Hex
  head: unknown
  record: { number: string; hash: Hex }
  /** Number of the chain's head record. */
  chainRecord: string
  /** Number of the last final record. */
  final: string
  generation: string
  /** Σ of all debits, nOPEN. */
  total: string
  commons: string
  deposited: string
  /** `last` counts all receipts of this sidecar. */
  receipts: { unattributed: number; unbatched: number; last: number }
  settler?: {
    mode: string
    /** How many batches are in each state. */
    batches: Partial<Record<string, number>>
    /** Why settling does not go on, per stage. */
    failures: Record<string, string>
  }
}
