import { runSuites } from './suites.ts'

/** `npm run test:opstack -- NAME…`: `test/src/opstack/NAME.ts`, all of them without a name. Needs Go the first time. */
await runSuites('opstack', process.argv.slice(2))
