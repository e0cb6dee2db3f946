import { startChain } from '../test-support/ledger.ts'

const chain = await startChain(['--steps-tracing'])
const credits = await chain.registerPage(8)
const payers = await chain.registerPage(8)
await chain.deposit(payers, 10n ** 12n)
for (let i = 0; i < 2; i++) {
  const prepared = await chain.prepare([[credits, 60_000_000n]], [[payers, 60_000_000n]], i + 1)
  const receipt = await chain.settle(prepared)
  chain.books.commit(prepared)
  if (i === 0) continue
  const cd = prepared.calldata.reduce((s, b) => s + (b ? 16 : 4), 0)
  console.log('gas', receipt.gasUsed, 'calldata', cd, 'len', prepared.calldata.length)
  const { structLogs } = (await chain.client.request({
    method: 'debug_traceTransaction',
    params: [receipt.transactionHash, { disableStorage: true, disableMemory: true, disableStack: true }],
  } as never)) as any
  const by = new Map<string, [number, number]>()
  const big: string[] = []
  structLogs.forEach((l: any, i: number) => {
    const next = structLogs[i + 1]
    if (l.depth !== 1) return
    let cost = l.gasCost
    if (l.op === 'STATICCALL' || l.op === 'CALL') {
      let j = i + 1
      while (structLogs[j] && structLogs[j].depth !== 1) j++
      cost = l.gas - structLogs[j].gas
    }
    const e = by.get(l.op) ?? [0, 0]
    by.set(l.op, [e[0] + cost, e[1] + 1])
    if (cost > 300) big.push(`${l.op}@${i}:${cost}`)
  })
  console.log(
    [...by]
      .sort((a, b) => b[1][0] - a[1][0])
      .slice(0, 40)
      .map(([k, v]) => `${k}=${v[0]}(${v[1]})`)
      .join(' '),
  )
  console.log(big.join(' '), structLogs.length)
}
await chain.close()
