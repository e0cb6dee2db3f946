export * from './error-table.ts'
export * from './to-base-error.ts'
