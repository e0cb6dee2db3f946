import { parseArgs } from 'node:util'
import { createKzg } from '@openledger/ledger'
import { startBenchChain } from './ledger/chain.ts'
import { claimGas, type GasRow, settlementGas } from './ledger/gas.ts'
import { offchainFigures, offchainTimes } from './ledger/offchain.ts'
import { peerGas } from './ledger/peers.ts'
import { benchBooks } from './ledger/settle.ts'
import { sparseGas } from './ledger/sparse.ts'

/**
 * Gas of whole transactions on anvil with the real contracts, beside other ways to credit many accounts, and the time that settlements
 * and proofs take off chain. `--runs N` repeats the timings (default 5), `--only gas|offchain` leaves the rest out. The precompile's gas on
 * op-geth is what `bench -- precompile` measures.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      docs: { type: 'boolean' }, // the bench command's own
    },
  })
  const result: Record<string, unknown> = {}
  if (values.only !== 'offchain') Object.assign(result, await gasResults())
  if (values.only !== 'gas') {
    const { rows, startup } = await offchainTimes(Number(values.runs))
    result.offchain = { startup, ...offchainFigures(rows) }
    result.offchainTimes = rows
  }
  return result
}

async function gasResults(): Promise<Record<string, unknown>> {
  const chain = await startBenchChain()
  const kzg = createKzg()
  try {
    const books = benchBooks(kzg, chain.chainId)
    const settlements = await settlementGas(chain, books)
    const peers = await peerGas(chain, 1000)
    const claim = await claimGas(chain, books)
    const sparse = await sparseGas(chain, books)
    const fixed = (commitmentBytes: number) =>
      settlements.find((row) => row.credits === 1 && row.commitmentBytes === commitmentBytes)!.gas
    // The first of a size has the fewest pages.
    const densest = (credits: number): GasRow =>
      settlements.find((row) => row.credits === credits && row.commitmentBytes === 40)!
    const sizes = [...new Set(settlements.map(({ credits }) => credits))]
    return {
      perCredit: { twin: Object.fromEntries(sizes.map((size) => [size, densest(size).perCredit])) },
      fixed: { oneOne: fixed(40), oneOneWithCertificate: fixed(1000) },
      claim: {
        single: claim.single,
        finalizeByThree: claim.finalize,
        batch: claim.batch,
        batch256PerAccount: claim.batch.at(-1)!.perAccount,
      },
      peers,
      settlements,
      sparse,
    }
  } finally {
    await kzg.close()
    await chain.close()
  }
}
