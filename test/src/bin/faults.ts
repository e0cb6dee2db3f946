import { runSuites } from './suites.ts'

/** `npm run test:faults -- NAME… [N]`: `test/src/faults/NAME.ts`, all of them without a name. */
await runSuites('faults', process.argv.slice(2))
