import { beforeAll, describe, expect, test } from 'vitest'
import {
  assembleBatch,
  type CommonsTerms,
  type Distribution,
  entriesOf,
  sharesOf,
  type ValidationContext,
  validateBatch,
} from '../index.ts'
import { CHAIN_ID, createScene, LEDGER, type Scene } from '../scene.fixture.ts'

const commons: CommonsTerms = {
  account: 3,
  owners: [
    { account: 4099, unmasked: 1 },
    { account: 4097, unmasked: 1 },
    { account: 4096, unmasked: 5 },
    { account: 4098, unmasked: 0 },
  ],
}
let scene: Scene
let datanets: NonNullable<ValidationContext['datanets']>
beforeAll(async () => {
  scene = await createScene('distributions', { calls: 2 })
  datanets = {
    commons: (datanet, version) => (datanet === 7 && version <= 3 ? commons : undefined),
    versions: (datanet) => (datanet === 7 ? { least: 2, most: 3 } : { least: 0, most: 0 }),
    balanceOf: (account) => (account === 3 ? 100n : 0n),
  }
})

async function rules(distributions: Distribution[], context: Partial<ValidationContext> = { datanets }) {
  const { batch, secrets } = scene.assemble(scene.items, { distributions })
  const { payload } = await scene.encode(batch, secrets)
  const { findings, entries } = await validateBatch(payload, { ...scene.context, ...context })
  return { rules: findings.map(({ rule }) => rule), entries }
}

test('a distribution goes to the owners by unmasked tokens, remainders first to the lower account', async () => {
  const { rules: found, entries } = await rules([{ datanet: 7, version: 2, amount: 100n }])
  expect(found).toEqual([])
  const before = scene.entries
  const more = (account: number) =>
    (entries!.credits.get(account) ?? 0n) - (before.credits.get(account) ?? 0n)
  // 100 · 5/7 = 71 3/7, 100 · 1/7 = 14 2/7 twice: one is left and goes to the greatest remainder
  expect([4096, 4097, 4098, 4099].map(more)).toEqual([72n, 14n, 0n, 14n])
  expect(entries!.debits.get(3)).toBe(100n)
  expect([...entries!.credits.values()].reduce((a, b) => a + b)).toBe(
    [...entries!.debits.values()].reduce((a, b) => a + b),
  )
})

test('a tie goes to the lower account, in whatever order the owners are listed', () => {
  const owners = [4099, 4097, 4098].map((account) => ({ account, unmasked: 1 }))
  expect(sharesOf({ datanet: 7, version: 1, amount: 5n }, { account: 3, owners })).toEqual([
    { account: 4097, amount: 2n },
    { account: 4098, amount: 2n },
    { account: 4099, amount: 1n },
  ])
})

test('a version that came between building and settling is no reason to refuse the one before', async () => {
  for (const version of [2, 3]) {
    expect((await rules([{ datanet: 7, version, amount: 1n }])).rules).toEqual([])
  }
})

describe('refused', () => {
  test.each<[string, Distribution, string[]]>([
    ['more than the commons hold', { datanet: 7, version: 2, amount: 101n }, ['distribution-amount']],
    ['by an old version', { datanet: 7, version: 1, amount: 1n }, ['distribution-version']],
    ['by a version to come', { datanet: 7, version: 4, amount: 1n }, ['distribution-version']],
    ['of an unknown Datanet', { datanet: 8, version: 1, amount: 1n }, ['distribution-version']],
  ])('%s', async (_, distribution, expected) => {
    expect((await rules([distribution])).rules).toEqual(expected)
  })
  test('all of them by a validator that does not know Datanets', async () => {
    const distribution = { datanet: 7, version: 2, amount: 1n }
    expect((await rules([distribution], {})).rules).toEqual(['distribution-version'])
  })
  test('a Datanet without owners', async () => {
    const nobody = { ...datanets, commons: () => ({ account: 3, owners: [{ account: 1, unmasked: 0 }] }) }
    const found = await rules([{ datanet: 7, version: 2, amount: 1n }], { datanets: nobody })
    expect(found.rules).toEqual(['entries'])
  })
  test.each<[string, Distribution[], RegExp]>([
    ['a Datanet twice', [1n, 2n].map((amount) => ({ datanet: 7, version: 2, amount })), /rising order/],
    ['nothing', [{ datanet: 7, version: 2, amount: 0n }], /at least 1 nOPEN/],
    ['version 0', [{ datanet: 7, version: 0, amount: 1n }], /versions from 1/],
    ['more than 64 bits', [{ datanet: 7, version: 2, amount: 1n << 64n }], /64-bit/],
  ])('%s has no encoding', async (_, distributions, message) => {
    await expect(rules(distributions)).rejects.toThrow(message)
  })
  test('entries without the Datanet’s manifests', () => {
    const { batch } = assembleBatch({ chainId: CHAIN_ID, ledger: LEDGER }, [], {
      distributions: [{ datanet: 7, version: 2, amount: 1n }],
    })
    expect(() => entriesOf(batch, scene.context)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_DATANET' }),
    )
  })
})
