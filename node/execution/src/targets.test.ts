import { describe, expect, it } from 'vitest'
import { BINARIES, type BinaryName, targetKey } from './targets.ts'

const names = Object.keys(BINARIES) as BinaryName[]

describe('the key of a program', () => {
  it('differs from program to program, and with the compiler', () => {
    const keys = names.flatMap((name) => [targetKey(name, 'go1.26'), targetKey(name, 'go1.27')])
    expect(new Set(keys).size).toBe(2 * names.length)
  })

  it('is the same for the same sources', () => {
    for (const name of names) expect(targetKey(name, 'go')).toBe(targetKey(name, 'go'))
  })
})
