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

const J = (a: any) => JSON.stringify(a, (k, v) => (typeof v === 'bigint' ? v.toString() : v))
const single = queries.map((q: any) => J(index.attribute(q.prompt, q.response)))
for (const m of [6, 12, 25, 50, 100, 200]) {
  const all = verifyStreaming({ records, masks, params, queries: queries.slice(0, m) })
  const bad = all.map((a, i) => (J(a) === single[i] ? -1 : i)).filter((i) => i >= 0)
  console.log(m, bad.length, bad.slice(0, 5).join(' '))
}
