import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Files that a module loads at run time, through type-only imports left out. */
function loaded(entry: URL, seen = new Set<string>()): { files: Set<string>; packages: Set<string> } {
  const packages = new Set<string>()
  const visit = (url: URL) => {
    if (seen.has(url.href)) return
    seen.add(url.href)
    const source = readFileSync(url, 'utf8')
    for (const [, clause, target] of source.matchAll(
      /^(?:import|export)\s+([^'"]*?)\s*from\s+'([^']+)'/gms,
    )) {
      if (clause!.startsWith('type ')) continue
      if (target!.startsWith('.')) visit(new URL(target!, url))
      else packages.add(target!)
    }
  }
  visit(entry)
  return { files: seen, packages }
}

it('the entry for browsers loads no native library, no thread and no big table', () => {
  const { files, packages } = loaded(new URL('./verify.ts', import.meta.url))
  expect([...packages].sort()).toEqual(['@noble/curves/bls12-381.js', '@openledger/primitives'])
  expect([...files].some((file) => file.endsWith('kzg/verify.ts'))).toBe(true)
  const whole = loaded(new URL('./index.ts', import.meta.url))
  expect(whole.packages).toContain('node:worker_threads')
})
