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
  const runs: { at: number; failure: string | undefined }[] = []
  const loop = createLoop({
    name: 'work',
    logger,
    minDelay: 20,
    run: async () => {
      runs.push({ at: performance.now(), failure: loop.failure })
      if (runs.length < 4) throw new UnavailableError('Not now.')
      clearInterval(waking)
      return undefined
    },
  })
  const waking = setInterval(() => loop.wake(), 1)
  await expect.poll(() => runs.length).toBeGreaterThanOrEqual(4)
  expect(runs.slice(0, 4).map(({ failure }) => failure)).toEqual([undefined, ...Array(3).fill('Not now.')])
  // Pauses of 20, 40 and 80 ms; a timer may be a moment early.
  for (const i of [1, 2, 3]) expect(runs[i]!.at - runs[i - 1]!.at).toBeGreaterThan(20 * 2 ** (i - 1) - 2)
  await expect.poll(() => loop.failure).toBeUndefined()
  await loop.close()
})
