import { UnavailableError } from '@openledger/primitives'
import { silentLogger } from '@openledger/service'
import { expect, test } from 'vitest'
import { createLoop } from './loop.ts'

const logger = silentLogger()

test('runs once for many wakes, and again for a wake that comes meanwhile', async () => {
  let runs = 0
  let active = 0
  const gate = Promise.withResolvers<void>()
  const loop = createLoop({
    name: 'work',
    logger,
    run: async () => {
      expect(++active).toBe(1)
      runs++
      if (runs === 1) await gate.promise
      active--
      return undefined
    },
  })
  loop.wake()
  loop.wake()
  loop.wake()
  gate.resolve()
  await expect.poll(() => runs).toBe(2)
  loop.wake()
  await expect.poll(() => runs).toBe(3)
  await loop.close()
  loop.wake()
  expect(runs).toBe(3)
})

test('tells a failure, goes on by itself, however often it is woken, and forgets the failure', async () => {
  let runs = 0
  const loop = createLoop({
    name: 'work',
    logger,
    minDelay: 20,
    run: async () => {
      if (++runs < 4) throw new UnavailableError('Not now.')
      return undefined
    },
  })
  loop.wake()
  await expect.poll(() => loop.failure).toBe('Not now.')
  const begun = performance.now()
  for (let i = 0; i < 100; i++) loop.wake()
  expect(runs).toBeLessThan(3)
  await expect.poll(() => runs).toBe(4)
  // 20 + 40 + 80 ms of pauses.
  expect(performance.now() - begun).toBeGreaterThan(100)
  await expect.poll(() => loop.failure).toBeUndefined()
  await loop.close()
})
