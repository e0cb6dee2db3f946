import { readFileSync } from 'node:fs'
import { createSnapshotIndex, MaskRegistry, verifyStreaming } from '@openledger/attribution'

const b = readFileSync('/tmp/sotu.bin')
const buf = new Uint32Array(b.buffer, b.byteOffset, b.length / 4)
const records: { owner: number; tokens: Uint32Array }[] = []
for (let p = 0; p < buf.length; ) {
  const owner = buf[p++]!,
    n = buf[p++]!
  records.push({ owner, tokens: buf.slice(p, p + n) })
  p += n
}
const N = records.reduce((a, r) => a + r.tokens.length, 0)
const t = (name: string, f: () => any) => {
  const s = performance.now()
  const r = f()
  console.log(name, (performance.now() - s).toFixed(1), 'ms')
  return r
}
const params = {
  tokenizerHash: `0x${'11'.repeat(32)}` as const,
  vocab: 200019,
  k: 6,
  maxMatch: 64,
  promptWindow: 32,
  tw: 12,
  te: 40,
}
const masks: Uint8Array[] = t('mask', () => {
  const reg = new MaskRegistry(6, 12345)
  return records.map((r) => reg.add(r.tokens))
})
let index: any
for (let i = 0; i < 3; i++) index = t('build', () => createSnapshotIndex({ records, masks, params }))
console.log('N', N, 'U', index.unmasked)
let seed = 1
const rnd = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const queries: any[] = []
for (let q = 0; q < 200; q++) {
  // chain of text pieces
  const resp = new Uint32Array(500)
  let p = 0
  while (p < 500) {
    const r = records[Math.floor(rnd() * records.length)]!
    const n = Math.min(500 - p, 5 + Math.floor(rnd() * 30))
    const o = Math.floor(rnd() * Math.max(1, r.tokens.length - n))
    const s = r.tokens.subarray(o, o + n)
    resp.set(s.subarray(0, 500 - p), p)
    p += s.length
  }
  queries.push({ prompt: records[q]!.tokens.slice(0, 40), response: resp })
}
for (let rep = 0; rep < 4; rep++) {
  const ts: number[] = []
  for (const q of queries) {
    const s = performance.now()
    index.attribute(q.prompt, q.response)
    ts.push(performance.now() - s)
  }
  ts.sort((a, b) => a - b)
  console.log('attr p50', ts[100]!.toFixed(2), 'p95', ts[190]!.toFixed(2), 'max', ts[199]!.toFixed(2))
}
for (const n of [1, 1, 10, 200]) {
  const s = performance.now()
  const r = verifyStreaming({ records, masks, params, queries: queries.slice(0, n) })
  const ms = performance.now() - s
  console.log('verify', n, ms.toFixed(1), 'ms', (N / ms / 1000).toFixed(1), 'Mtok/s')
  for (let i = 0; i < n; i++) {
    const a = index.attribute(queries[i].prompt, queries[i].response)
    if (
      JSON.stringify(a, (k, v) => (typeof v === 'bigint' ? v.toString() : v)) !==
      JSON.stringify(r[i], (k, v) => (typeof v === 'bigint' ? v.toString() : v))
    ) {
      const c = createSnapshotIndex({ records, masks, params }).attribute(
        queries[i].prompt,
        queries[i].response,
      )
      const c2 = index.attribute(queries[i].prompt, queries[i].response)
      const v = verifyStreaming({ records, masks, params, queries: [queries[i]] })[0]!
      const J = (a: any) => JSON.stringify(a, (k, v) => (typeof v === 'bigint' ? v.toString() : v))
      console.log(
        i,
        'fresh=r',
        J(c) === J(r[i]),
        'fresh=again',
        J(c) === J(c2),
        'fresh=a',
        J(c) === J(a),
        'v=fresh',
        J(v) === J(c),
        'v=r',
        J(v) === J(r[i]),
      )
      const rr = r[i]!
      console.log(i, a.matched, rr.matched, a.evidenced, rr.evidenced, a.total, rr.total)
      a.weights.forEach((w: any, j: number) => {
        if (w.weight !== rr.weights[j]?.weight) console.log(w, rr.weights[j])
      })
      a.evidence.forEach((w: any, j: number) => {
        if (J(w) !== J(rr.evidence[j])) console.log(J(w), J(rr.evidence[j]))
      })
    }
  }
}
console.log(process.memoryUsage().rss / 1e6)
