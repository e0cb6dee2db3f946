export * from './faults/faults.ts'
export * from './mock.ts'
export { DEFAULT_OPTIONS, type MockOptions } from './options.ts'
export * from './validators/chunk-prover.ts'
