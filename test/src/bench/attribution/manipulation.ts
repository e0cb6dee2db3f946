import { createSnapshotIndex, METHODS, type Query, type SnapshotRecord } from '@openledger/attribution'
import { round } from './clock.ts'
import { bigramSource, masked, randomOf, recordsOf, tokenCount } from './corpus.ts'
import type { Row } from './queries.ts'

/** Sum of the owners' shares of the weights over all answers, by each method. */
function shares(records: SnapshotRecord[], queries: readonly Query[], owners: readonly number[]): number[] {
  const index = createSnapshotIndex(masked(records))
  return METHODS.map((method) => {
    let share = 0
    for (const { prompt, response } of queries) {
      const { weights } = method.attribute(index, prompt, response)
      const sum = weights.reduce((total, { weight }) => total + weight, 0n)
      const own = weights
        .filter(({ account }) => owners.includes(account))
        .reduce((total, { weight }) => total + weight, 0n)
      if (sum > 0n) share += Number(own) / Number(sum)
    }
    return share
  })
}

/** What an attacker's moves yield, as a multiple of the honest share: the attacker's own, or the victim's where a victim is copied. */
export function manipulation(records: SnapshotRecord[], queries: readonly Query[], owner: number): Row[] {
  const random = randomOf(7)
  const own = records.filter((record) => record.owner === owner)
  const attacker = 1000
  const honest = shares(records, queries, [owner])
  const rows: Row[] = []
  const row = (attack: string, changed: SnapshotRecord[], owners: number[]) => {
    const gained = shares(changed, queries, owners)
    rows.push({
      attack,
      ...Object.fromEntries(METHODS.map(({ id }, m) => [id, round(gained[m]! / honest[m]!, 3)])),
    })
  }
  const as = (some: SnapshotRecord[], name: number) => some.map(({ tokens }) => ({ owner: name, tokens }))
  row('copycat registers the victim’s data again', [...records, ...as(own, attacker)], [attacker])
  row('owner registers everything twice', [...records, ...own], [owner])
  const someToken = () => {
    const { tokens } = own[random(own.length)]!
    return tokens[random(tokens.length)]!
  }
  const near = own.map(({ tokens }) => ({
    owner: attacker,
    tokens: tokens.map((token) => (random(10) === 0 ? someToken() : token)),
  }))
  row('copycat changes every tenth token', [...records, ...near], [attacker])
  for (const parts of [2, 4]) {
    const split = records.map((record) =>
      record.owner === owner ? { ...record, owner: attacker + random(parts) } : record,
    )
    row(
      `owner splits into ${parts} identities`,
      split,
      Array.from({ length: parts }, (_, i) => attacker + i),
    )
  }
  const volume = tokenCount(own)
  const more = recordsOf(owner, bigramSource(own, random)(volume))
  row('owner doubles the volume by bigram text of their own', [...records, ...more], [owner])
  const stuffing = recordsOf(owner, bigramSource(records, random)(volume))
  row('owner doubles the volume by bigram text of everybody', [...records, ...stuffing], [owner])
  const laundered = recordsOf(attacker, bigramSource(own, random)(volume))
  row('launderer registers bigram text of the victim', [...records, ...laundered], [attacker])
  return rows
}
