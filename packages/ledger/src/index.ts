export { type AuditReport, auditHistory, type LocatedEvent } from './audit/audit.ts'
export { createFollower, type Follower, type FollowerOptions, type LedgerEvent } from './audit/replay.ts'
export type { AccountProof } from './books/account-proof.ts'
export { type Balance, type Books, type BooksDependencies, createBooks } from './books/books.ts'
export type { ClaimsProof } from './books/claims-proof.ts'
export { createPageDirectory, type MutablePageDirectory, type PageDirectory } from './books/directory.ts'
export type { Page } from './books/page.ts'
export type { PreparedSettlement, SettlementRequest } from './books/prepare.ts'
export type { ApplicableSettlement } from './books/state.ts'
export type { BooksChanges, StoredBooks } from './books/storage.ts'
export { EMPTY_HASHES, EMPTY_ROOT, PageTree, TREE_DEPTH, type TreeLeaf } from './books/tree.ts'
export { readTreeProof, rootOfProof, type TreeProof } from './books/tree-proof.ts'
export {
  type AbiHeader,
  abiHeader,
  challengeOverdraftArguments,
  claimArguments,
  claimManyArguments,
  withdrawArguments,
} from './chain/abi.ts'
export {
  ATTESTATION_TYPES,
  attestation,
  attestationDigest,
  VETO_TYPES,
  veto,
  vetoDigest,
} from './chain/attestation.ts'
export { accountProofFromJson } from './chain/proof-json.ts'
export { evaluate, INVERSE_PAGE_SIZE, ROOT_OF_UNITY, type SlotValues, slotPoint } from './curve/domain.ts'
export { FIELD_ORDER } from './curve/field.ts'
export {
  combineG1,
  compressG1,
  decodeG1,
  decompressG1,
  encodeG1,
  type G1,
  G1_BYTES,
  G1_COMPRESSED_BYTES,
  G1_INFINITY,
} from './curve/g1.ts'
export {
  createKzgBackend,
  hasKzgBackend,
  type KzgBackend,
  type KzgBackendName,
  type Opening,
} from './kzg/backend.ts'
export { toBlob } from './kzg/blob.ts'
export { type Entries, packEntries, sumEntries } from './kzg/entries.ts'
export { createKzg, type Kzg, type KzgOptions } from './kzg/kzg.ts'
export { verifyOpening } from './kzg/verify.ts'
export { type ClaimItem, decodeClaimItems, encodeClaimItems } from './multi/claims.ts'
export type { MultiOpening } from './multi/prove.ts'
export { decodeSettleCall, encodeSettleCall, SETTLE_SIGNATURE } from './settlement/call.ts'
export { LedgerError, type LedgerErrorCode } from './settlement/errors.ts'
export { encodeEvaluatorInput, evaluateCombination, runEvaluator } from './settlement/evaluator.ts'
export {
  decodeHeader,
  encodeHeader,
  GENESIS_HEADER,
  HEADER_BYTES,
  type Header,
  recordHash,
} from './settlement/header.ts'
export { recomputeSettlement } from './settlement/recompute.ts'
export {
  decodeSettlement,
  encodeParts,
  encodeSettlement,
  type Settlement,
  type Touch,
} from './settlement/settlement.ts'
export { type AccountAmount, amountsByAccount, type Book, CREDITS, DEBITS } from './settlement/totals.ts'
export { type LedgerDomain, settlementChallenges } from './settlement/transcript.ts'
export {
  type SettledTouch,
  type SettlementContext,
  type VerifiedSettlement,
  verifySettlement,
} from './settlement/verify.ts'
export { verifyAccountProof } from './settlement/verify-account.ts'
export { verifyClaims } from './settlement/verify-claims.ts'
