import { expect, test } from 'vitest'
import { createTokenCheck, createTokenSource } from './jwt.ts'

const secret = new Uint8Array(32).fill(7)

test('a token that was good is good for a second, and not beyond its time', () => {
  let now = 1_700_000_000_000
  const header = createTokenSource(secret, () => now)()
  const refuse = createTokenCheck(secret, () => now)
  expect([refuse(header), refuse(header)]).toEqual([undefined, undefined])
  now += 60_000
  expect(refuse(header)).toBeUndefined()
  now += 1000
  expect(refuse(header)).toMatch(/stale token: issued 61 s ago/)
})

test('a good token is no excuse for another one', () => {
  const now = () => 1_700_000_000_000
  const refuse = createTokenCheck(secret, now)
  expect(refuse(createTokenSource(secret, now)())).toBeUndefined()
  expect(refuse(createTokenSource(new Uint8Array(32), now)())).toBe('signature is invalid')
  expect(refuse(undefined)).toBe('missing token')
})
