import { expect, test } from 'vitest'
import { createSharedRun } from './shared-run.ts'

test('a fresh run begins after it was asked for, and is shared by all who ask meanwhile', async () => {
  let begun = 0
  const gates: (() => void)[] = []
  const shared = createSharedRun(async () => {
    const mine = ++begun
    await new Promise<void>((resolve) => gates.push(resolve))
    return mine
  })
  const [first, joined] = [shared.join(), shared.join()]
  const fresh = [shared.fresh(), shared.fresh()]
  gates[0]!()
  expect(await Promise.all([first, joined])).toEqual([1, 1])
  await expect.poll(() => gates.length).toBe(2)
  gates[1]!()
  expect(await Promise.all(fresh)).toEqual([2, 2])
})

test('a run that fails is none for those who wait for the next one', async () => {
  let fails = true
  const shared = createSharedRun(async () => {
    if (fails) throw new Error('no answer')
    return 'new'
  })
  const first = shared.join()
  const fresh = shared.fresh()
  fails = false
  await expect(first).rejects.toThrow('no answer')
  expect(await fresh).toBe('new')
})
