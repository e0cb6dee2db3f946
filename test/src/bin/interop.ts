import { runSuites } from './suites.ts'

/** `npm run test:interop -- NAME…`: programs that others wrote, against ours; `test/src/interop/NAME.ts`, all of them without a name. */
await runSuites('interop', process.argv.slice(2))
