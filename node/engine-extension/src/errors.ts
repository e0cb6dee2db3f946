import type { ErrorEdge } from '@openledger/service'

/** Codes of this service on top of the shared table. */
export const ENGINE_ERRORS: Readonly<Record<string, ErrorEdge>> = {
  SETTLEMENT_REVERTS: { title: 'The ledger refuses it', http: 422, jsonRpc: -32000, exit: 1 },
  SETTLEMENT_REFUSED: { title: 'The engine cannot build on it', http: 409, jsonRpc: -32000, exit: 1 },
  SETTLEMENT_REPLACED: { title: 'Another settlement came', http: 409, jsonRpc: -32000, exit: 1 },
  ENGINE_UNAVAILABLE: { title: 'No execution client', http: 503, jsonRpc: -32002, exit: 75 },
}
