import type { BlobVersionParameters, QuorumMembers } from '../chain/chain-view.ts'

type Assignment = Map<string, readonly number[]>

/**
 * Which chunks each operator of a blob's quorums holds, by operator identifier; all quorums are served by one set of chunks for each operator
 * (EigenDA `core/v2/assignment.go` GetAssignmentsForBlob).
 *
 * @param quorums members of every quorum of the blob, at the reference block of its batch
 */
export function assignChunks(
  quorums: readonly QuorumMembers[],
  parameters: BlobVersionParameters,
): ReadonlyMap<string, readonly number[]> {
  const ordered = [...quorums].sort((a, b) => a.quorum - b.quorum)
  const first = ordered[0]
  if (!first) return new Map()
  const alone = inSequence(chunkCounts(first, parameters))
  const rest = ordered
    .slice(1)
    .map((quorum) => overlapping(alone, chunkCounts(quorum, parameters), parameters))
  return merge([alone, ...rest], parameters.chunks / parameters.codingRate)
}

/** Chunks of each member by its stake, rounded up, in the order of their identifiers. */
function chunkCounts(
  { members }: QuorumMembers,
  { chunks, maxOperators }: BlobVersionParameters,
): [id: string, count: number][] {
  const total = members.reduce((sum, { stake }) => sum + stake, 0n)
  const shared = BigInt(chunks - maxOperators)
  return [...members]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, stake }) => [id, total === 0n ? 0 : Number((shared * stake + total - 1n) / total)])
}

function inSequence(counts: readonly [string, number][]): Assignment {
  let next = 0
  return new Map(counts.map(([id, count]) => [id, Array.from({ length: count }, () => next++)]))
}

/** For a further quorum: as many as possible of the chunks that a member has by the first one, then of those that are free. */
function overlapping(
  first: Assignment,
  counts: readonly [string, number][],
  { chunks }: BlobVersionParameters,
): Assignment {
  const kept = new Map(counts.map(([id, count]) => [id, (first.get(id) ?? []).slice(0, count)]))
  const used = new Set([...kept.values()].flat())
  const free = Array.from({ length: chunks }, (_, index) => index).filter((index) => !used.has(index))
  let next = 0
  return new Map(
    counts.map(([id, count]) => {
      const own = kept.get(id)!
      const more = free.slice(next, next + count - own.length)
      next += more.length
      return [id, [...own, ...more]]
    }),
  )
}

/** The union for each operator, in the order of the quorums, cut where it suffices for the whole blob. */
function merge(assignments: readonly Assignment[], most: number): Assignment {
  const merged = new Map<string, Set<number>>()
  for (const assignment of assignments) {
    for (const [id, indices] of assignment) {
      const own = merged.get(id) ?? new Set()
      merged.set(id, own)
      for (const index of indices) if (own.size < most) own.add(index)
    }
  }
  return new Map([...merged].map(([id, indices]) => [id, [...indices]]))
}
