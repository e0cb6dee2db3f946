import { CREDITS, claimArguments, claimManyArguments } from '@openledger/ledger'
import { deployer } from '../test-support/anvil.ts'
import { type Chain, headerArgument, startChain } from '../test-support/ledger.ts'

/** What `settle` (one credit, one debit), `claim` and `claimMany` (16 accounts) spend their gas on: per operation, calls by target. */
type Step = { op: string; gas: number; gasCost: number; depth: number; stack?: string[] }

const chain: Chain = await startChain(['--steps-tracing'])
const contributors = await chain.registerPage(100)
const payer = await chain.registerPage(1, deployer.address)
await chain.deposit(payer, 10n ** 12n)

async function profile(name: string, hash: `0x${string}`, gasUsed: bigint, per = 1): Promise<void> {
  const { input } = await chain.client.getTransaction({ hash })
  const bytes = Buffer.from(input.slice(2), 'hex')
  const calldata = bytes.reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0)
  const { structLogs } = (await chain.client.request({
    method: 'debug_traceTransaction',
    params: [hash, { disableStorage: true, disableMemory: true }],
  } as never)) as { structLogs: Step[] }
  const spent = new Map<string, [gas: number, times: number]>()
  const add = (key: string, gas: number): void => {
    const [sum, times] = spent.get(key) ?? [0, 0]
    spent.set(key, [sum + gas, times + 1])
  }
  structLogs.forEach((step, i) => {
    const next = structLogs[i + 1]
    if (/CALL$/.test(step.op)) {
      const target = step.stack?.at(-2) ?? ''
      // a call of a precompile takes no steps; of a contract, what is left to the caller says what it took
      const inside = next && next.depth > step.depth
      const after = structLogs.slice(i + 1).find(({ depth }) => depth <= step.depth)
      add(
        `${step.op} ${target.slice(-8)}${inside ? ` (all of depth ${next.depth})` : ''}`,
        step.gas - (after?.gas ?? step.gas),
      )
      return
    }
    const priced = ['SLOAD', 'SSTORE', 'TLOAD', 'TSTORE', 'KECCAK256'].includes(step.op)
    const key = priced
      ? `${step.op} ${step.op === 'KECCAK256' ? '' : step.gasCost}`
      : /^LOG/.test(step.op)
        ? step.op
        : 'other'
    add(`depth ${step.depth}: ${key}`, step.gasCost)
  })
  process.stdout.write(
    `${name}: ${gasUsed} gas, of it 21000 base, ${calldata} calldata (${bytes.length} bytes)\n`,
  )
  if (process.argv.includes('--segments')) segments(structLogs)
  for (const [key, [gas, times]] of [...spent].sort(([, [a]], [, [b]]) => b - a)) {
    process.stdout.write(`  ${(gas / per).toFixed(0).padStart(7)}  ${times} × ${key}\n`)
  }
}

/** Gas between the operations that stand out, to find the expensive stretches of code. */
function segments(steps: readonly Step[]): void {
  let last = steps[0]?.gas ?? 0
  let count = 0
  for (const { op, gas, depth } of steps) {
    count++
    if (depth > 1 || !/^(SLOAD|SSTORE|KECCAK256|LOG\d|.*CALL|SHA3|CALLDATACOPY|MCOPY)$/.test(op)) continue
    process.stdout.write(`    ${String(last - gas).padStart(7)} in ${count} steps, then ${op}\n`)
    last = gas
    count = 0
  }
}

async function settle(count: number) {
  const credits = Array.from({ length: count }, (_, i): [number, bigint] => [contributors + i, 1000n])
  const prepared = await chain.prepare(credits, [[payer, 1000n * BigInt(count)]])
  const receipt = await chain.settle(prepared)
  chain.books.commit(prepared)
  return { prepared, receipt }
}
const final = async ({ header, record }: Awaited<ReturnType<typeof settle>>['prepared']) =>
  chain.write('finalize', [headerArgument(header), await chain.sign('Attestation', header, record)])

await settle(100)
await final((await settle(100)).prepared)
const accounts = Array.from({ length: 17 }, (_, i) => contributors + i)
await chain.write('claimMany', claimManyArguments(await chain.books.claims(accounts)))
await settle(100)
const { receipt, prepared } = await settle(1)
await final(prepared)
await profile('settle', receipt.transactionHash, receipt.gasUsed)
const single = await chain.write('claim', claimArguments(await chain.books.proof(contributors + 16, CREDITS)))
await profile('claim', single.transactionHash, single.gasUsed)
const many = await chain.write(
  'claimMany',
  claimManyArguments(await chain.books.claims(accounts.slice(0, 16))),
)
await profile('claimMany, per account', many.transactionHash, many.gasUsed, 16)
await chain.close()
