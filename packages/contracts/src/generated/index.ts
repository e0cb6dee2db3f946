// Written by scripts/generate.ts; do not edit.
export * from './datanet-registry.ts'
export * from './disputes.ts'
export * from './ledger.ts'
export * from './ledger-evaluator.ts'
export * from './model-registry.ts'
export * from './open-token.ts'
export * from './validator-registry.ts'
