import { beforeAll, describe, expect, test } from 'vitest'
import { type Batch, entriesOf, type ValidationContext, validateBatch } from '../index.ts'
import { createScene, type Scene } from '../scene.fixture.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene('beside receipts', { minEntry: 250n, twoDatanets: true })
})

/** Rules that a changed batch breaks, its settlement following the change. */
async function broken(change: (batch: Batch) => Batch, context: Partial<ValidationContext> = {}) {
  const batch = change(scene.batch)
  const { payload, batchHash } = await scene.encode(batch, scene.secrets)
  const known = { ...scene.context, ...context }
  let entries = scene.entries
  try {
    entries = entriesOf(batch, known)
  } catch {}
  const { findings } = await validateBatch(payload, { ...known, settlement: { batchHash, entries } })
  return findings.map(({ rule, expected, got }) => ({ rule, expected, got }))
}
const sum = (book: ReadonlyMap<number, bigint>) => [...book.values()].reduce((a, b) => a + b, 0n)
const heldOf = ({ accruals }: Pick<Batch, 'accruals'>, modelId: string) =>
  new Map(
    accruals
      .find((one) => one.modelId === modelId)
      ?.sums.map(({ account, amount }): [number, bigint] => [account, amount]),
  )

describe('small amounts', () => {
  test('are held in the first Datanet’s commons until there is enough, and credits stay equal to debits', async () => {
    const { credits, debits, accruals } = scene.entries
    const held = accruals.flatMap(({ sums }) => sums.map(({ amount }) => amount))
    expect(held.length).toBeGreaterThan(3)
    expect(held.every((amount) => amount < 250n)).toBe(true)
    const contributors = [...credits].filter(([account]) => account >= 4096 && account < 8192)
    expect(contributors.length).toBeGreaterThan(0)
    expect(contributors.every(([, amount]) => amount >= 250n)).toBe(true)
    expect(sum(credits)).toBe(sum(debits))
    expect(await broken((batch) => batch)).toEqual([])
  })
  test('the next batch builds on them: the sum decides, and the holding account pays what it held', async () => {
    const before = (modelId: string) => heldOf(scene.entries, modelId)
    const { batch } = scene.assemble(scene.items)
    const next = entriesOf(batch, { ...scene.context, held: before })
    const released = next.debits.get(0)!
    expect(released).toBeGreaterThan(0n)
    const heldTwice = sum(
      new Map(next.accruals.flatMap(({ sums }, m) => sums.map((s, i) => [m * 100 + i, s.amount]))),
    )
    const heldOnce = sum(
      new Map(scene.entries.accruals.flatMap(({ sums }, m) => sums.map((s, i) => [m * 100 + i, s.amount]))),
    )
    const [first, second] = [scene.entries.credits.get(0)!, next.credits.get(0)!]
    // Both batches have the same receipts: what the holding account got less is what was paid at once.
    expect(heldOnce - released + (second - first + heldOnce)).toBe(heldTwice)
    expect(sum(next.credits)).toBe(sum(next.debits))
    expect(await broken((b) => ({ ...b, accruals: next.accruals }), { held: before })).toEqual([])
    expect((await broken((b) => b, { held: before })).map(({ rule }) => rule)).toContain('accrual')
  })
  test('closing pays them all', async () => {
    const { batch } = scene.assemble(scene.items, { closing: true })
    const split = entriesOf(batch, { ...scene.context, held: (modelId) => heldOf(scene.entries, modelId) })
    const all = scene.entries.accruals.flatMap(({ sums }) => sums).reduce((a, { amount }) => a + amount, 0n)
    expect(split.debits.get(0)).toBe(all)
    expect(split.accruals.every(({ closing, sums }) => closing && sums.length === 0)).toBe(true)
    expect(sum(split.credits)).toBe(sum(split.debits))
  })
  test.each<[string, (batch: Batch) => Batch]>([
    [
      'a sum forgotten',
      (b) => ({ ...b, accruals: b.accruals.map((a) => ({ ...a, sums: a.sums.slice(1) })) }),
    ],
    [
      'a sum made smaller',
      (b) => ({
        ...b,
        accruals: b.accruals.map((a) => ({
          ...a,
          sums: a.sums.map((s) => ({ ...s, amount: s.amount - 1n })).filter(({ amount }) => amount > 0n),
        })),
      }),
    ],
    ['a model forgotten', (b) => ({ ...b, accruals: b.accruals.slice(1) })],
    [
      'a model that is none',
      (b) => ({
        ...b,
        accruals: [{ modelId: `0x${'00'.repeat(32)}`, closing: false, sums: [] }, ...b.accruals],
      }),
    ],
  ])('%s is found', async (_, change) => {
    const found = await broken(change)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ rule }) => rule === 'accrual')).toBe(true)
  })
})

describe('snapshots of several Datanets', () => {
  const sizes = (change: (unmasked: readonly bigint[]) => bigint[]) => (b: Batch) => ({
    ...b,
    snapshots: b.snapshots.map((s, i) => (i === 0 ? { ...s, unmasked: change(s.unmasked) } : s)),
  })
  test('their sizes decide how the commons are shared', () => {
    const [model] = [...scene.models]
    // Nothing of the answers is covered: the whole pool goes to the commons.
    const sections = scene.batch.sections.map((section) => ({
      ...section,
      receipts: section.receipts.map((item) => ({
        ...item,
        attribution: { ...item.attribution, matched: 0n, weights: [] },
      })),
    }))
    const shared = (unmasked: bigint[]) => {
      const snapshots = scene.batch.snapshots.map((s) => ({ ...s, unmasked }))
      const { credits } = entriesOf(
        { ...scene.batch, sections, snapshots },
        { models: () => ({ ...model![1], minEntry: 0n }) },
      )
      return [credits.get(0) ?? 0n, credits.get(1) ?? 0n]
    }
    const [one, two] = shared([300n, 300n])
    expect(one! - two!).toBeLessThanOrEqual(6n)
    expect(one).toBeGreaterThan(0n)
    expect(shared([1n, 0n])).toEqual([one! + two!, 0n])
  })
  test.each<[string, (b: Batch) => Batch, string[]]>([
    ['one token too many', sizes(([a, b]) => [a! - 1n, b! + 1n]), ['snapshot']],
    ['more than the Datanet publishes', sizes(([a, b]) => [a!, b! + 6n]), ['snapshot', 'snapshot']],
    ['three instead of two', sizes(([a, b]) => [a!, b!, 1n]), ['snapshot', 'snapshot']],
    ['none', (b) => ({ ...b, snapshots: b.snapshots.slice(1) }), ['snapshot', 'snapshot']],
    [
      'one of a model that has no receipt',
      (b) => ({ ...b, snapshots: [{ modelId: `0x${'00'.repeat(32)}`, unmasked: [1n, 2n] }, ...b.snapshots] }),
      ['snapshot'],
    ],
  ])('%s is found', async (_, change, rules) => {
    expect((await broken(change)).map(({ rule }) => rule)).toEqual(rules)
  })
})
