import { encodeEvaluatorInput, encodeParts, packEntries } from '@openledger/ledger'
import { toHex } from '@openledger/primitives'
import { addresses, genesisAlloc } from '../src/index.ts'
import { deployer, startAnvil } from '../test-support/anvil.ts'

/** Execution gas of the evaluator twin alone (calldata and base subtracted), and with `--trace` what the inner loop spends it on. */
const trace = process.argv.includes('--trace')
const alloc = genesisAlloc({
  governance: deployer.address,
  guardian: deployer.address,
  settler: deployer.address,
  epochSeconds: 4,
  challengeWindow: 60,
  balances: [],
})
const { client, close } = await startAnvil(alloc, trace ? ['--steps-tracing'] : [])

/** Input with one page of `count` entries spread over it, four-byte amounts. */
function inputOf(count: number): Uint8Array {
  const point = new Uint8Array(128)
  const entries = packEntries(
    Array.from({ length: count }, (_, i): [number, bigint] => [
      Math.floor((i * 4096) / count),
      50_000_000n + BigInt(i * 7919),
    ]),
  )
  const { entries: bytes } = encodeParts([{ bookPage: 2, old: point, delta: point, entries }])
  return encodeEvaluatorInput(5n, 3n, [4096], bytes)
}

type Step = { pc: number; op: string; gas: number; gasCost: number }
for (const count of trace ? [100] : [1, 64, 1000, 4000, 4096]) {
  const input = inputOf(count)
  const hash = await client.sendTransaction({
    to: addresses.ledgerEvaluator,
    data: toHex(input),
    chain: null,
    gas: 50_000_000n,
  })
  const { gasUsed } = await client.waitForTransactionReceipt({ hash, pollingInterval: 10 })
  const calldata = input.reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0)
  const execution = Number(gasUsed) - 21_000 - calldata
  console.log(`${count} entries: ${execution} gas, ${(execution / count).toFixed(1)} per entry`)
  if (!trace) continue
  const { structLogs } = (await client.request({
    method: 'debug_traceTransaction',
    params: [hash, { disableStorage: true, disableMemory: true, disableStack: true }],
  } as never)) as { structLogs: Step[] }
  const counts = new Map<string, number>()
  for (const { pc, op, gasCost } of structLogs) {
    const key = `${pc} ${op}:${gasCost}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const least of [90, 20, 60]) {
    const loop = [...counts].filter(([, times]) => times >= least && times < least + 20)
    const sum = loop.reduce((total, [key]) => total + Number(key.split(':')[1]), 0)
    console.log(
      `steps run ${least} to ${least + 19} times, ${sum} gas: ${loop.map(([key]) => key.split(' ')[1]).join(' ')}`,
    )
  }
}
await close()
