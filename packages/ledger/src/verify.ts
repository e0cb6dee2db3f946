/**
 * What a browser, a wallet or a light client needs: decoders and checks in pure JavaScript, without native libraries, threads or
 * the ceremony's 4,096 points.
 */
export type { AccountProof } from './books/account-proof.ts'
export type { ClaimsProof } from './books/claims-proof.ts'
export { createPageDirectory, type MutablePageDirectory, type PageDirectory } from './books/directory.ts'
export { readTreeProof, rootOfProof, type TreeProof } from './books/tree-proof.ts'
export { accountProofFromJson } from './chain/proof-json.ts'
export { evaluate, slotPoint } from './curve/domain.ts'
export { FIELD_ORDER } from './curve/field.ts'
export { compressG1, decodeG1, decompressG1, encodeG1, type G1 } from './curve/g1.ts'
export { verifyOpening } from './kzg/verify.ts'
export { type ClaimItem, decodeClaimItems, encodeClaimItems } from './multi/claims.ts'
export { decodeSettleCall } from './settlement/call.ts'
export { LedgerError, type LedgerErrorCode } from './settlement/errors.ts'
export { decodeHeader, encodeHeader, GENESIS_HEADER, type Header, recordHash } from './settlement/header.ts'
export { decodeSettlement, type Settlement, type Touch } from './settlement/settlement.ts'
export { type Book, CREDITS, DEBITS } from './settlement/totals.ts'
export type { LedgerDomain } from './settlement/transcript.ts'
export { type SettlementContext, type VerifiedSettlement, verifySettlement } from './settlement/verify.ts'
export { verifyAccountProof } from './settlement/verify-account.ts'
export { verifyClaims } from './settlement/verify-claims.ts'
