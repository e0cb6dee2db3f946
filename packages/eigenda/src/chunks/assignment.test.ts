import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignChunks } from './assignment.ts'

const VERSION = { chunks: 8192, maxOperators: 3537, codingRate: 8 }
const NEEDED = 1024

/** Identifiers whose order is that of the operators' numbers. */
const idOf = (operator: number) => `0x${operator.toString(16).padStart(64, '0')}`
const quorum = (number: number, stakes: readonly (number | undefined)[]) => ({
  quorum: number,
  members: stakes.flatMap((stake, operator) =>
    stake === undefined ? [] : [{ id: idOf(operator), stake: BigInt(stake), retrievalUrl: undefined }],
  ),
})
const counts = (assignment: ReturnType<typeof assignChunks>) =>
  [...assignment].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, indices]) => indices.length)

describe('chunks of a blob among operators', () => {
  // The sizes that EigenDA's own tests expect (core/v2/assignment_test.go): the threshold of stake with which one alone has enough.
  const threshold = Math.ceil((8192 * 10_000) / ((8192 - 3537) * 8))
  test.each([
    ['one alone', [100], [NEEDED]],
    ['next to nothing', [1, 1_000_000], [1, NEEDED]],
    ['just enough stake', [threshold, 10_000 - threshold], [NEEDED, NEEDED]],
    ['twice that', [2 * threshold, 10_000 - 2 * threshold], [NEEDED, NEEDED]],
  ])('%s', (_, stakes, expected) => {
    expect(counts(assignChunks([quorum(0, stakes)], VERSION))).toEqual(expected)
  })
  test('in the order of the identifiers, one after the other, whatever the order of the members', () => {
    const { members, ...rest } = quorum(0, [1, 2, 1])
    const small = { chunks: 16, maxOperators: 4, codingRate: 2 }
    for (const order of [members, [...members].reverse()]) {
      const assignment = assignChunks([{ ...rest, members: order }], small)
      expect([...assignment].sort()).toEqual([
        [idOf(0), [0, 1, 2]],
        [idOf(1), [3, 4, 5, 6, 7, 8]],
        [idOf(2), [9, 10, 11]],
      ])
    }
  })
  test('a further quorum takes over what a member has, and free chunks where that is too little', () => {
    const small = { chunks: 16, maxOperators: 4, codingRate: 2 }
    // 12 chunks: first 6 and 6; then 3, 6 and 3.
    const assignment = assignChunks([quorum(1, [1, 2, 1]), quorum(0, [1, 1])], small)
    expect([...assignment].sort()).toEqual([
      [idOf(0), [0, 1, 2, 3, 4, 5]],
      [idOf(1), [6, 7, 8, 9, 10, 11]],
      [idOf(2), [3, 4, 5]],
    ])
  })
  test('nobody has a chunk twice or more than the blob, and who holds the threshold of a quorum can rebuild it', () => {
    const stake = fc.integer({ min: 1, max: 1_000_000 })
    const stakes = fc.array(fc.option(stake, { nil: undefined }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(stake, stakes, stakes, fc.nat(), (sure, a, b, seed) => {
        const quorums = [quorum(0, [sure, ...a]), quorum(1, [sure, ...b])]
        const assignment = assignChunks(quorums, VERSION)
        for (const indices of assignment.values()) {
          expect(new Set(indices).size).toBe(indices.length)
          expect(indices.length).toBeLessThanOrEqual(NEEDED)
          expect(indices.every((index) => index >= 0 && index < VERSION.chunks)).toBe(true)
        }
        for (const { members } of quorums) {
          const total = members.reduce((sum, member) => sum + member.stake, 0n)
          const held = new Set<number>()
          let weight = 0n
          // Operators from a random one on, until they have 22 % of the stake.
          for (let i = 0; weight * 100n < 22n * total; i++) {
            const member = members[(seed + i) % members.length]!
            weight += member.stake
            for (const index of assignment.get(member.id)!) held.add(index)
          }
          expect(held.size).toBeGreaterThanOrEqual(NEEDED)
        }
      }),
      { numRuns: 60 },
    )
  })
})
