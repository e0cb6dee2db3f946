import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NODE_FLAGS } from './node-flags.ts'

test('the installed command starts Node with the same flags', () => {
  const [first] = readFileSync(new URL('./main.ts', import.meta.url), 'utf8').split('\n')
  expect(first).toBe(`#!/usr/bin/env -S node ${NODE_FLAGS.join(' ')}`)
})
