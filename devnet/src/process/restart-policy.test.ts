import { expect, test } from 'vitest'
import { createRestartPolicy } from './restart-policy.ts'

test('restarts are bounded, with longer and longer pauses, and old ones are forgotten', () => {
  let now = 0
  const next = createRestartPolicy({ most: 3, withinMs: 60_000, pauseMs: 500 }, () => now)
  expect([next(), next(), next(), next()]).toEqual([500, 1000, 2000, undefined])
  now = 59_999
  expect(next()).toBeUndefined()
  now = 60_000
  expect(next()).toBe(500)
})
