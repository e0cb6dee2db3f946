import { beforeAll, describe, expect, test } from 'vitest'
import type { Entries, SettleableReceipt, ValidationContext } from '../index.ts'
import { assembleBatch, validateBatch } from '../index.ts'
import { CHAIN_ID, createScene, LEDGER, type Scene } from '../scene.fixture.ts'

let scene: Scene
let payload: Uint8Array
let context: ValidationContext

beforeAll(async () => {
  scene = await createScene('tampering')
  ;({ payload, context } = await scene.settle(scene.items))
})

const rules = async (p: Uint8Array, c: ValidationContext) => [
  ...new Set((await validateBatch(p, c)).findings.map(({ rule }) => rule)),
]

/** Changes one receipt, with everything else (batch hash and entries of the settlement) following the change. */
async function changed(
  at: number,
  change: (item: SettleableReceipt) => SettleableReceipt,
): Promise<ReturnType<Scene['settle']>> {
  return scene.settle(scene.items.map((item, i) => (i === at ? change(item) : item)))
}
const receipt = (item: SettleableReceipt, fields: Partial<SettleableReceipt['receipt']>) => ({
  ...item,
  receipt: { ...item.receipt, ...fields },
})
const attribution = (item: SettleableReceipt, fields: Partial<SettleableReceipt['attribution']>) => ({
  ...item,
  attribution: { ...item.attribution, ...fields },
})
/** The settlement on chain stays that of the honest batch with one book changed. */
const withEntries = (
  change: (entries: { credits: Map<number, bigint>; debits: Map<number, bigint> }) => void,
) => {
  const entries = { credits: new Map(scene.entries.credits), debits: new Map(scene.entries.debits) }
  change(entries)
  return { ...context, settlement: { ...context.settlement!, entries: entries as Entries } }
}

test('the honest batch has no finding, and its attributions pay contributors', async () => {
  const validation = await validateBatch(payload, context)
  expect(validation.findings).toEqual([])
  expect(validation.entries).toEqual(scene.entries)
  expect(validation.secrets).toEqual(scene.secrets)
  expect(scene.items.some(({ attribution: { weights } }) => weights.length > 1)).toBe(true)
  const contributors = [...scene.entries.credits.keys()].filter((a) => a >= 4096 && a < 8192)
  expect(contributors.length).toBeGreaterThan(2)
})

describe('a settler who cheats is found out', () => {
  test('one weight changed, entries following', async () => {
    const i = scene.items.findIndex(({ attribution: { weights } }) => weights.length > 1)
    const tampered = await changed(i, (item) =>
      attribution(item, {
        weights: item.attribution.weights.map((w, j) => (j ? w : { ...w, weight: w.weight + 1n })),
      }),
    )
    const { findings } = await validateBatch(tampered.payload, tampered.context)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      rule: 'weights',
      server: scene.items[i]!.server,
      sequence: scene.items[i]!.receipt.sequence,
    })
  })
  test('one weight moved to another account', async () => {
    const i = scene.items.findIndex(({ attribution: { weights } }) => weights.length > 0)
    const tampered = await changed(i, (item) =>
      attribution(item, {
        weights: item.attribution.weights.map((w, j, all) =>
          j === all.length - 1 ? { ...w, account: 16_384 } : w,
        ),
      }),
    )
    expect(await rules(tampered.payload, tampered.context)).toEqual(['weights'])
  })
  test('one credit moved', async () => {
    const tampered = withEntries(({ credits }) => {
      const [a, b] = [...credits.keys()]
      credits.set(a!, credits.get(a!)! - 1n)
      credits.set(b!, credits.get(b!)! + 1n)
    })
    const { findings } = await validateBatch(payload, tampered)
    expect(findings.map(({ rule }) => rule)).toEqual(['credits', 'credits'])
  })
  test('a credit dropped, one invented, a debit changed', async () => {
    expect(
      await rules(
        payload,
        withEntries(({ credits }) => credits.delete([...credits.keys()][0]!)),
      ),
    ).toEqual(['credits'])
    expect(
      await rules(
        payload,
        withEntries(({ credits }) => credits.set(99_999, 1n)),
      ),
    ).toEqual(['credits'])
    expect(
      await rules(
        payload,
        withEntries(({ debits }) => debits.set(8192, debits.get(8192)! - 1n)),
      ),
    ).toEqual(['debits'])
  })
  test('the last receipt dropped from the batch, but not from the entries', async () => {
    const { payload: shorter, context: c } = await scene.settle(scene.items.slice(0, -1))
    const claimed = { ...c, settlement: { ...c.settlement!, entries: scene.entries } }
    expect(await rules(shorter, claimed)).toEqual(['credits', 'debits'])
  })
  test('a receipt dropped in front, which others would build on', async () => {
    const { payload: shorter, context: c } = await scene.settle(
      scene.items.filter(({ server, receipt: r }) => server !== scene.items[0]!.server || r.sequence > 42n),
    )
    expect(await rules(shorter, c)).toEqual(['sequence', 'cumulative'])
  })
  test('a receipt dropped in the middle cannot even be assembled', () => {
    expect(() =>
      assembleBatch(
        { chainId: CHAIN_ID, ledger: LEDGER },
        scene.items.filter((_, i) => i !== 2),
      ),
    ).toThrow(expect.objectContaining({ code: 'SEQUENCE_GAP' }))
  })
  test('a receipt duplicated under its own sequence cannot be assembled', () => {
    expect(() =>
      assembleBatch({ chainId: CHAIN_ID, ledger: LEDGER }, [...scene.items, scene.items[0]!]),
    ).toThrow(expect.objectContaining({ code: 'SEQUENCE_GAP' }))
  })
  test('a receipt duplicated under the next sequence', async () => {
    const own = scene.items.filter(({ server }) => server === scene.items[0]!.server)
    const last = own.at(-1)!
    const again = receipt(last, { sequence: last.receipt.sequence + 1n })
    const { payload: longer, context: c } = await scene.settle([...scene.items, again])
    expect(await rules(longer, c)).toEqual(['receipt-signature', 'cumulative'])
    const resigned = await scene.settle([...scene.items, scene.resign(again)])
    expect(await rules(resigned.payload, resigned.context)).toEqual(['cumulative'])
  })
  test('the same batch settled again', async () => {
    const later = {
      ...context,
      lastSequence: (server: string) =>
        scene.batch.sections.find((s) => s.server === server)!.firstSequence + 2n,
      debitOf: (account: number) => context.debitOf(account) + (scene.entries.debits.get(account) ?? 0n),
    }
    expect(await rules(payload, later)).toEqual(['sequence', 'cumulative'])
  })
  test('another batch than the settlement names', async () => {
    const other = { ...context.settlement!, batchHash: `0x${'12'.repeat(32)}` as const }
    expect(await rules(payload, { ...context, settlement: other })).toEqual(['batch-hash'])
  })
  test('a batch of another chain, of another ledger', async () => {
    for (const [rule, place] of [
      ['chain', { chainId: 902n }],
      ['ledger', { ledger: '0x0a11000000000000000000000000000000000009' as const }],
    ] as const) {
      const { payload: foreign } = await scene.encode({ ...scene.batch, ...place }, scene.secrets)
      expect(await rules(foreign, scene.context)).toEqual([rule])
    }
  })
})

describe('every field of a receipt is bound', () => {
  const cases: [string, (item: SettleableReceipt) => SettleableReceipt, string[]][] = [
    ['payer', (i) => receipt(i, { payer: 8193 }), ['receipt-signature', 'voucher-signature', 'cumulative']],
    ['payer unknown', (i) => receipt(i, { payer: 77 }), ['receipt-signature', 'payer', 'cumulative']],
    [
      'prompt commitment',
      (i) => receipt(i, { promptCommitment: `0x${'01'.repeat(32)}` }),
      ['receipt-signature', 'prompt-commitment'],
    ],
    [
      'response commitment',
      (i) => receipt(i, { responseCommitment: `0x${'01'.repeat(32)}` }),
      ['receipt-signature', 'response-commitment'],
    ],
    [
      'input tokens',
      (i) => receipt(i, { inputTokens: i.receipt.inputTokens + 1 }),
      ['fee', 'receipt-signature', 'input-tokens'],
    ],
    [
      'output tokens',
      (i) => receipt(i, { outputTokens: i.receipt.outputTokens - 1 }),
      ['fee', 'receipt-signature', 'output-tokens'],
    ],
    ['fee', (i) => receipt(i, { fee: i.receipt.fee + 1n }), ['fee', 'receipt-signature', 'cumulative']],
    [
      'cumulative',
      (i) => receipt(i, { cumulative: i.receipt.cumulative - 1n }),
      ['receipt-signature', 'cumulative'],
    ],
    [
      'cumulative above the voucher',
      (i) => receipt(i, { cumulative: i.receipt.cumulative + 501n }),
      ['receipt-signature', 'voucher-sum', 'cumulative'],
    ],
    ['time', (i) => receipt(i, { createdAt: i.receipt.createdAt + 1n }), ['receipt-signature']],
    [
      'voucher sum',
      (i) => ({ ...i, voucher: { ...i.voucher, cumulative: i.voucher.cumulative + 1n } }),
      ['voucher-signature'],
    ],
    [
      'matched',
      (i) => attribution(i, { matched: i.attribution.matched - 1n, evidenced: 0n }),
      ['matched', 'evidenced'],
    ],
    ['total', (i) => attribution(i, { total: i.attribution.total + 1n }), ['total']],
    ['evidenced', (i) => attribution(i, { evidenced: i.attribution.evidenced - 1n }), ['evidenced']],
    [
      'salt',
      (i) => ({ ...i, secrets: { ...i.secrets, salt: `0x${'09'.repeat(32)}` } }),
      ['prompt-commitment', 'response-commitment'],
    ],
    [
      'prompt',
      (i) => ({ ...i, secrets: { ...i.secrets, prompt: Uint32Array.of(1) } }),
      ['prompt-commitment', 'input-tokens'],
    ],
  ]
  test.each(cases)('%s', async (_, change, expected) => {
    const { payload: p, context: c } = await changed(0, change)
    const found = await rules(p, c)
    for (const rule of expected) expect(found).toContain(rule)
    expect(found.filter((rule) => !expected.includes(rule) && !['weights', 'total'].includes(rule))).toEqual(
      [],
    )
  })
  test('response', async () => {
    const { payload: p, context: c } = await changed(0, (i) => ({
      ...i,
      secrets: { ...i.secrets, response: i.secrets.response.toReversed() },
    }))
    expect(await rules(p, c)).toContain('response-commitment')
  })
  test('model of another server', async () => {
    const other = [...scene.models.keys()][1]!
    const { payload: p, context: c } = await changed(0, (i) => receipt(i, { modelId: other }))
    expect(await rules(p, c)).toEqual(expect.arrayContaining(['server', 'receipt-signature']))
  })
  test('model that is not registered', async () => {
    const { payload: p } = await scene.encode(
      assembleBatch(
        { chainId: CHAIN_ID, ledger: LEDGER },
        scene.items.map((item, i) => (i ? item : receipt(item, { modelId: `0x${'ab'.repeat(32)}` }))),
      ).batch,
      scene.secrets,
    )
    expect(await rules(p, scene.context)).toEqual(['model', 'receipt-signature'])
  })
  test('signatures: other bytes, the high-s form, another recovery bit', async () => {
    const flip = (signature: string, at: number, mask: number) =>
      `0x${signature.slice(2).replace(new RegExp(`^(.{${2 * at}})(..)`), (_, head, byte) => head + (Number.parseInt(byte, 16) ^ mask).toString(16).padStart(2, '0'))}` as const
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const high = (signature: string) => {
      const s = order - BigInt(`0x${signature.slice(66, 130)}`)
      const v = signature.endsWith('1b') ? '1c' : '1b'
      return `0x${signature.slice(2, 66)}${s.toString(16).padStart(64, '0')}${v}` as const
    }
    for (const forge of [
      (s: string) => flip(s, 5, 1),
      (s: string) => flip(s, 40, 1),
      (s: string) => flip(s, 64, 7),
      (s: string) => flip(s, 64, 1),
      high,
    ]) {
      const a = await changed(1, (i) => ({ ...i, signature: forge(i.signature) }))
      expect(await rules(a.payload, a.context)).toEqual(['receipt-signature'])
      const b = await changed(1, (i) => ({
        ...i,
        voucher: { ...i.voucher, signature: forge(i.voucher.signature) },
      }))
      expect(await rules(b.payload, b.context)).toEqual(['voucher-signature'])
    }
  })
  test('a receipt that its server signs anew with a greater fee', async () => {
    const { payload: p, context: c } = await changed(5, (i) =>
      scene.resign(receipt(i, { fee: i.receipt.fee + 3n, cumulative: i.receipt.cumulative + 3n })),
    )
    expect(await rules(p, c)).toEqual(['fee'])
  })
})

describe('vouchers', () => {
  /** Receipts 0, 1, 4, 5 are of one payer, 2 and 3 of another. */
  const vouched = async (change: (item: SettleableReceipt, i: number) => SettleableReceipt['voucher']) => {
    const items = scene.items.map((item, i) => ({ ...item, voucher: change(item, i) }))
    const { payload: p, context: c } = await scene.settle(items)
    return (await validateBatch(p, c)).findings.map(({ rule, server, sequence }) => ({
      rule,
      item: scene.items.findIndex((i) => i.server === server && i.receipt.sequence === sequence),
    }))
  }
  const signed = (i: number, cumulative: bigint) =>
    scene.resign({ ...scene.items[i]!, voucher: { ...scene.items[i]!.voucher, cumulative } }).voucher

  test('cover a receipt up to the last nOPEN', async () => {
    expect(await vouched((item, i) => signed(i, item.receipt.cumulative))).toEqual([])
    const tooSmall = (item: SettleableReceipt, i: number) =>
      i === 5 ? signed(i, item.receipt.cumulative - 1n) : item.voucher
    expect(await vouched(tooSmall)).toEqual([{ rule: 'voucher-sum', item: 5 }])
  })
  test('one covers all of its payer’s receipts', async () => {
    const most = scene.items[5]!.receipt.cumulative
    expect(await vouched((item, i) => ([0, 1, 4].includes(i) ? signed(5, most) : item.voucher))).toEqual([])
  })
  test('a good one does not vouch for another signature, sum or payer', async () => {
    const good = signed(5, scene.items[5]!.receipt.cumulative + 9n)
    const other = signed(5, good.cumulative + 1n)
    const cases: [number, SettleableReceipt['voucher']][] = [
      [0, { cumulative: good.cumulative, signature: other.signature }],
      [0, { cumulative: good.cumulative + 1n, signature: good.signature }],
      [2, good],
    ]
    for (const [at, bad] of cases) {
      const findings = await vouched((item, i) => (i === at ? bad : i === 5 || i === 4 ? good : item.voucher))
      expect(findings).toEqual([{ rule: 'voucher-signature', item: at }])
    }
  })
})

test('a free receipt does not break the chain of sums, wherever it stands in the batch', async () => {
  for (const [free, next] of [
    [4, 5],
    [5, 4],
  ] as const) {
    const before = context.debitOf(8192) + scene.items[0]!.receipt.fee + scene.items[1]!.receipt.fee
    const { payload: p, context: c } = await scene.settle(
      scene.items.map((item, i) => {
        if (i === free) {
          const cumulative = before + scene.items[next]!.receipt.fee
          return scene.resign(receipt(item, { fee: 0n, cumulative }))
        }
        if (i !== next) return item
        return scene.resign(receipt(item, { cumulative: before + item.receipt.fee }))
      }),
    )
    expect(await rules(p, c)).toEqual(['fee'])
  }
})

test('a sealed part of another batch, for another key, or damaged', async () => {
  const shorter = await scene.settle(scene.items.slice(0, 4))
  const mixed = new Uint8Array([
    ...payload.subarray(0, 4 + new DataView(payload.buffer).getUint32(0)),
    ...shorter.payload.subarray(4 + new DataView(shorter.payload.buffer).getUint32(0)),
  ])
  expect(await rules(mixed, scene.context)).toEqual(['sealed'])
  const stranger = await createScene('stranger', { calls: 2 })
  expect(await rules(payload, { ...context, keys: stranger.validators })).toEqual(['sealed'])
  const damaged = payload.slice()
  damaged[damaged.length - 1]! ^= 1
  expect(await rules(damaged, scene.context)).toEqual(['sealed'])
})

test('a call that cannot be attributed at all is named, the others are still compared', async () => {
  const { payload: p, context: c } = await changed(3, (i) => ({
    ...i,
    secrets: { ...i.secrets, response: Uint32Array.of(64) },
  }))
  const { findings } = await validateBatch(p, c)
  expect(findings.filter(({ rule }) => rule === 'attribution')).toHaveLength(1)
  expect(findings.find(({ rule }) => rule === 'attribution')).toMatchObject({
    server: scene.items[3]!.server,
    sequence: scene.items[3]!.receipt.sequence,
  })
  expect(findings.some(({ rule }) => rule === 'weights')).toBe(false)
})

test('a verifier that cannot work now is no finding', async () => {
  const verify = () => {
    throw new Error('the snapshot is not here yet')
  }
  await expect(validateBatch(payload, { ...context, verify })).rejects.toThrow(/not here yet/)
  await expect(validateBatch(payload, { ...context, verify: () => [] })).rejects.toThrow(/attributions/)
})
