import { differingTables } from '../bench/attribution/docs.ts'
import { write } from '../report.ts'

/** Fails when a table of docs/attribution.md is not what the benchmarks printed last. */
const differing = differingTables()
if (differing.length > 0) {
  write(
    `docs/attribution.md: expected the tables of test/src/bench/attribution/results.json, got other ones: ${differing.join(', ')}. Run the benchmark with --docs.\n`,
  )
  process.exit(1)
}
