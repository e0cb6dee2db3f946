// Writes vectors/{evaluator,settlements,account-proofs,claims}.json, the golden vectors that every implementation
// reads. Deterministic: running it again must change nothing unless an encoding changed. node --conditions=src scripts/vectors.ts
import { writeFileSync } from 'node:fs'
import { bls12_381 } from '@noble/curves/bls12-381.js'
import {
  ByteWriter,
  concatBytes,
  fromHex,
  keccak256,
  SeededRandom,
  toHex,
  uintBytes,
} from '@openledger/primitives'
import { claimArguments, claimManyArguments } from '../src/chain/abi.ts'
import { attestationDigest, vetoDigest } from '../src/chain/attestation.ts'
import {
  type Books,
  CREDITS,
  createBooks,
  createKzg,
  createPageDirectory,
  DEBITS,
  decodeG1,
  decodeSettlement,
  encodeClaimItems,
  encodeEvaluatorInput,
  encodeG1,
  encodeHeader,
  encodeParts,
  encodeSettlement,
  FIELD_ORDER,
  PageTree,
  packEntries,
  runEvaluator,
  settlementChallenges,
  type Touch,
} from '../src/index.ts'
import { claimPoint, claimSeed, combineClaims } from '../src/multi/claims.ts'
import { combinedBlob } from '../src/settlement/combine.ts'
import { writeEntries } from '../src/settlement/entries-codec.ts'
import { DOMAIN } from '../test-support/domain.ts'
import { torsionPoint } from '../test-support/points.ts'

const random = new SeededRandom('OpenLedger ledger vectors 1')
const below = (bound: number) => random.below(bound)
const bits = (count: number) =>
  BigInt.asUintN(count, (BigInt(random.u32()) << 32n) | BigInt(random.u32())) || 1n
const scalar = () => {
  let value = 0n
  for (let i = 0; i < 8; i++) value = (value << 32n) | BigInt(random.u32())
  return value % FIELD_ORDER
}

function slots(count: number, bound: number): number[] {
  const chosen = new Set<number>()
  while (chosen.size < count) chosen.add(below(bound))
  return [...chosen].sort((a, b) => a - b)
}

const pack = (pages: [number, bigint][][]) => {
  const writer = new ByteWriter()
  for (const page of pages) writeEntries(writer, packEntries(page))
  return writer.finish()
}

function evaluatorVectors() {
  const vectors: { name: string; input: string; output: string | null }[] = []
  const accepted = (name: string, z: bigint, rho: bigint, limits: number[], pages: [number, bigint][][]) => {
    const input = encodeEvaluatorInput(z, rho, limits, pack(pages))
    vectors.push({ name, input: toHex(input), output: toHex(runEvaluator(input)) })
  }
  accepted('one entry at slot 0', 5n, 7n, [1], [[[0, 1n]]])
  accepted('one entry at slot 4095, z = 0, rho = 0', 0n, 0n, [4096], [[[4095, 2n ** 64n - 1n]]])
  accepted(
    'z and rho at the order less 1 and 2',
    FIELD_ORDER - 2n,
    FIELD_ORDER - 1n,
    [3, 9],
    [[[2, 5n]], [[8, 6n]]],
  )
  for (let width = 1; width <= 8; width++) {
    const list = slots(9, 4096).map((slot): [number, bigint] => [slot, bits(8 * width)])
    list[4]![1] = (1n << BigInt(8 * width)) - 1n
    accepted(`amounts of ${width} bytes, gaps of 2`, scalar(), scalar(), [4096], [list])
  }
  accepted(
    'no gaps, 300 slots',
    scalar(),
    scalar(),
    [300],
    [Array.from({ length: 300 }, (_, i) => [i, bits(32)])],
  )
  accepted('gaps of 1 byte', scalar(), scalar(), [4096], [slots(100, 4096).map((slot) => [slot, bits(40)])])
  accepted('a full page', scalar(), scalar(), [4096], [Array.from({ length: 4096 }, (_, i) => [i, bits(20)])])
  accepted(
    'groups of 64, first and last slots',
    scalar(),
    scalar(),
    [4096],
    [[0, 63, 64, 127, 128, 4031, 4032, 4095].map((slot) => [slot, bits(50)])],
  )
  for (let i = 0; i < 12; i++) {
    const count = 1 + below(6)
    const pages = Array.from({ length: count }, () =>
      slots(1 + below(40), 1 + 63 * (1 + below(65))).map((slot): [number, bigint] => [
        slot,
        bits(1 + below(64)),
      ]),
    )
    accepted(
      `random ${i}`,
      scalar(),
      scalar(),
      pages.map((page) => Math.min(4096, page.at(-1)![0] + 1 + below(3))),
      pages,
    )
  }

  const refused = (name: string, input: Uint8Array) =>
    vectors.push({ name, input: toHex(input), output: null })
  const one = fromHex('0x00010101')
  refused('z at the order', encodeEvaluatorInput(FIELD_ORDER, 1n, [1], one))
  refused('rho at the order', encodeEvaluatorInput(2n, FIELD_ORDER, [1], one))
  refused('z = 1, a root of unity', encodeEvaluatorInput(1n, 2n, [1], one))
  refused('z = -1, a root of unity', encodeEvaluatorInput(FIELD_ORDER - 1n, 2n, [1], one))
  refused('no page', encodeEvaluatorInput(2n, 2n, [], new Uint8Array()))
  refused('limit 4097', encodeEvaluatorInput(2n, 2n, [4097], one))
  refused('slot at the limit', encodeEvaluatorInput(2n, 2n, [8], pack([[[8, 1n]]])))
  refused(
    'last slot beyond the limit, in the same group of 64',
    encodeEvaluatorInput(
      2n,
      2n,
      [60],
      pack([
        [
          [3, 1n],
          [61, 1n],
        ],
      ]),
    ),
  )
  refused('entries for one page of two', encodeEvaluatorInput(2n, 2n, [1, 1], one))
  refused('empty input', new Uint8Array())
  refused('input cut in the middle of rho', encodeEvaluatorInput(2n, 2n, [1], one).slice(0, 50))
  for (const [name, hex] of [
    ['count 0', '000001'],
    ['amount width 0', '000100'],
    ['amount width 9', '000109010000000000000000'],
    ['gap width 3', '00013100000001'],
    ['amount 0', '00010100'],
    ['second amount 0', '0002010100'],
    ['amounts wider than needed', '0001020001'],
    ['gaps wider than needed, 1 byte', '0001110001'],
    ['gaps wider than needed, 2 bytes', '000121000501'],
    ['slot 4096', '000121100001'],
    ['slots that pass 4095 by the gaps of two entries', '0002210fff01000001'],
    ['a byte missing', '00020101'],
    ['a byte left over', '0001010100'],
  ] as const) {
    refused(`entries: ${name}`, encodeEvaluatorInput(2n, 2n, [4096], fromHex(hex)))
  }
  return { specification: 'docs/protocol.md §3.2', note: 'output null: the call fails', vectors }
}

const kzg = createKzg({ threads: 0 })
const P1 = 4096
const P2 = 8192
const COUNTS = [
  { page: 0, count: 3, commons: true },
  { page: 1, count: 4096, commons: false },
  { page: 2, count: 100, commons: false },
  { page: 4095, count: 10, commons: false },
]
function directory() {
  const pages = createPageDirectory()
  for (const { page, count, commons } of COUNTS) pages.grow(page, count, commons ? 'commons' : 'ordinary')
  return pages
}

const request = (index: number, credits: [number, bigint][], debits: [number, bigint][]) => ({
  batchHash: keccak256(uintBytes(index, 32)),
  commitment: concatBytes(fromHex('0x010002'), keccak256(uintBytes(1000 + index, 32))),
  credits,
  debits,
})

type SettlementVector = {
  name: string
  /** Hash of the head record and generation before. */
  record: string
  generation: number
  settlement: string
  expect: string
  next?: {
    header: string
    record: string
    attestationDigest: string
    vetoDigest: string
    z: string
    rho: string
  }
}

async function settlementVectors() {
  const books = createBooks(DOMAIN, { kzg, pages: directory() })
  const vectors: SettlementVector[] = []
  const state = () => ({ record: toHex(books.record), generation: Number(books.generation) })
  const accept = async (
    name: string,
    ...amounts: [credits: [number, bigint][], debits: [number, bigint][]]
  ) => {
    const prepared = await books.prepare(request(vectors.length, ...amounts))
    const { header, settlement, touches } = prepared
    const { z, rho } = settlementChallenges(
      DOMAIN,
      books.record,
      header.batchHash,
      header.certificateHash,
      touches.length,
      encodeParts(touches),
    )
    const next = {
      header: toHex(encodeHeader(header)),
      record: toHex(prepared.record),
      attestationDigest: toHex(attestationDigest(DOMAIN, header)),
      vetoDigest: toHex(vetoDigest(DOMAIN, header)),
      z: toHex(uintBytes(z, 32)),
      rho: toHex(uintBytes(rho, 32)),
    }
    vectors.push({ name, ...state(), settlement: toHex(settlement), expect: 'ok', next })
    books.commit(prepared)
    return prepared
  }
  await accept('one credit, one debit, first touch of two pages', [[P1, 7n]], [[P2 + 5, 7n]])
  await accept(
    'credits on two pages and to the commons',
    [
      [P1, 100n],
      [P1 + 4095, 1n],
      [0, 50n],
      [4095 * 4096 + 9, 2n ** 40n],
    ],
    [[P2 + 5, 2n ** 40n + 151n]],
  )
  await accept('the commons pay', [[P1 + 1, 20n]], [[0, 20n]])
  await accept(
    'one page as creditor and debtor',
    [
      [P1 + 1, 5n],
      [P1 + 2, 3n],
    ],
    [[P1 + 1, 8n]],
  )
  const dense = Array.from({ length: 200 }, (_, i): [number, bigint] => [P1 + 3 * i, bits(30)])
  const sum = dense.reduce((total, [, amount]) => total + amount, 0n)
  await accept('200 credits', dense, [[P2 + 6, sum]])
  books.rollback(3n, 1n)
  await accept('after a rollback to record 3: the generation is another', [[P1 + 1, 5n]], [[P2 + 5, 5n]])

  const honest = await books.prepare(
    request(
      99,
      [
        [P1, 7n],
        [P1 + 2, 3n],
      ],
      [[P2 + 5, 10n]],
    ),
  )
  const parts = decodeSettlement(honest.settlement)
  const tree = new PageTree()
  tree.set(
    books.bookPages().map((bookPage) => ({ bookPage, hash: keccak256(books.page(bookPage).commitment) })),
  )
  const forge = async (touches: Touch[], options: { tree?: Uint8Array; proof?: Uint8Array } = {}) => {
    const bytes = encodeParts(touches)
    const { z, rho } = settlementChallenges(
      DOMAIN,
      books.record,
      parts.batchHash,
      keccak256(parts.commitment),
      touches.length,
      bytes,
    )
    const blob = combinedBlob(
      touches.map(({ entries }) => entries),
      rho,
    )
    return encodeSettlement({
      previous: parts.previous,
      batchHash: parts.batchHash,
      commitment: parts.commitment,
      parts: bytes,
      count: touches.length,
      tree: options.tree ?? tree.prove(touches.map(({ bookPage }) => bookPage)),
      proof: options.proof ?? (await kzg.open(blob, z)).proof,
    })
  }
  const refuse = (name: string, reason: string, settlement: Uint8Array) =>
    vectors.push({ name, ...state(), settlement: toHex(settlement), expect: reason })
  const [credit, debit] = parts.touches as [Touch, Touch]
  const plus = (touch: Touch, point: ReturnType<typeof torsionPoint>): Touch => ({
    ...touch,
    delta: encodeG1(decodeG1(touch.delta).add(point)),
  })
  const rogue = bls12_381.G1.Point.BASE.multiply(987654321n)
  const torsion = torsionPoint()
  refuse(
    'a point added to both deltas',
    'LEDGER_BAD_OPENING',
    await forge([plus(credit, rogue), plus(debit, rogue)]),
  )
  refuse(
    'a point added to one delta and taken from the other',
    'LEDGER_BAD_OPENING',
    await forge([plus(credit, rogue), plus(debit, rogue.negate())]),
  )
  refuse('torsion in the first delta', 'LEDGER_BAD_POINT', await forge([plus(credit, torsion), debit]))
  refuse('torsion in the second delta', 'LEDGER_BAD_POINT', await forge([credit, plus(debit, torsion)]))
  refuse(
    'torsion in both deltas, cancelling',
    'LEDGER_BAD_POINT',
    await forge([plus(credit, torsion), plus(debit, torsion.negate())]),
  )
  refuse(
    'a delta of infinity',
    'LEDGER_BAD_OPENING',
    await forge([{ ...credit, delta: new Uint8Array(128) }, debit]),
  )
  refuse(
    'a delta off the curve',
    'LEDGER_BAD_POINT',
    await forge([{ ...credit, delta: credit.delta.map((byte, i) => (i === 127 ? byte ^ 1 : byte)) }, debit]),
  )
  refuse(
    'an old point that is not the page',
    'LEDGER_BAD_TREE',
    await forge([{ ...credit, old: debit.old }, debit]),
  )
  refuse('pages falling', 'LEDGER_MALFORMED', await forge([debit, credit], { tree: tree.prove([2, 5]) }))
  refuse(
    'a page twice',
    'LEDGER_MALFORMED',
    await forge([credit, credit, debit], { tree: tree.prove([2, 5]) }),
  )
  refuse('only credits', 'LEDGER_NOT_CONSERVED', await forge([credit]))
  refuse('only debits', 'LEDGER_NOT_CONSERVED', await forge([debit]))
  refuse('no page', 'LEDGER_MALFORMED', await forge([], { tree: new Uint8Array(4), proof: parts.proof }))
  refuse(
    'the proof at infinity',
    'LEDGER_BAD_OPENING',
    await forge([credit, debit], { proof: new Uint8Array(48).fill(0xc0, 0, 1) }),
  )
  refuse(
    'the tree of other pages',
    'LEDGER_BAD_TREE',
    await forge([credit, debit], { tree: tree.prove([3, 5]) }),
  )
  refuse('a record that is not the head', 'LEDGER_BAD_RECORD', fromHex(vectors[0]!.settlement))
  refuse(
    'a commitment cut off',
    'LEDGER_MALFORMED',
    honest.settlement.slice(0, honest.settlement.length - parts.commitment.length),
  )
  refuse('another commitment', 'LEDGER_BAD_OPENING', concatBytes(honest.settlement, Uint8Array.of(0)))
  const stranger = packEntries([[100, 10n]])
  const [strange] = await kzg.commit([stranger])
  refuse(
    'an account that does not exist',
    'LEDGER_UNKNOWN_ACCOUNT',
    await forge([credit, { ...debit, entries: stranger, delta: strange! }]),
  )
  const much = packEntries([[1, 1000n]])
  const [delta] = await kzg.commit([much])
  const commons: Touch = { bookPage: 1, old: books.page(1).commitment, delta: delta!, entries: much }
  const rich: Touch = { ...credit, entries: much, delta: delta! }
  refuse('commons that pay more than they have', 'LEDGER_INSOLVENT', await forge([commons, rich]))
  refuse('all of that put right', 'ok', honest.settlement)
  return {
    file: {
      specification: 'docs/protocol.md §3',
      chainId: DOMAIN.chainId,
      ledger: DOMAIN.ledger,
      pages: COUNTS,
      vectors,
    },
    books,
  }
}

async function accountVectors(books: Books) {
  const vectors = []
  for (const [name, account, book] of [
    ['a creditor', P1, CREDITS],
    ['the last slot of a page', P1 + 4095, CREDITS],
    ['a debtor', P2 + 5, DEBITS],
    ['an account without an entry', P1 + 9, CREDITS],
    ['a page that was never touched', 7 * 4096, CREDITS],
  ] as const) {
    const proof = await books.proof(account, book)
    const [, , , point, opening, tree] = claimArguments(proof)
    vectors.push({ name, account, book, value: proof.value.toString(), point, proof: opening, tree })
  }
  return {
    specification: 'docs/protocol.md §8',
    header: toHex(encodeHeader(books.header)),
    record: toHex(books.record),
    vectors,
  }
}

async function claimsVectors(books: Books) {
  const record = toHex(books.record)
  const vectors = []
  const add = async (name: string, accounts: readonly number[]) => {
    const proof = await books.claims(accounts)
    const [, items, points, quotient, opening, tree] = claimManyArguments(proof)
    const { seed, gamma } = claimSeed(books.record, fromHex(items))
    const z = claimPoint(seed, proof.quotient)
    const { factors, value } = combineClaims(proof.items, gamma, z)
    const steps = { gamma, z, value }
    vectors.push({
      name,
      items,
      points,
      quotient,
      proof: opening,
      tree,
      ...Object.fromEntries(
        Object.entries(steps).map(([key, scalar]) => [key, toHex(uintBytes(scalar, 32))]),
      ),
      factors: factors.map((factor) => toHex(uintBytes(factor, 32))),
      expect: 'ok',
    })
    return { proof, items, points, quotient, opening, tree }
  }
  await add('one account', [P1])
  await add(
    'all accounts of a page with an entry',
    Array.from({ length: 200 }, (_, i) => P1 + 3 * i),
  )
  const many = await add('four accounts of three pages, one of them without an entry', [
    P1 + 4095,
    P1 + 9,
    P2 + 1,
    4095 * 4096 + 9,
  ])
  const refuse = (name: string, change: object) => {
    const { items, points, quotient, opening: proof, tree } = many
    vectors.push({ name, items, points, quotient, proof, tree, ...change, expect: 'refused' })
  }
  const items = (edit: (list: { account: number; value: bigint }[]) => void) => {
    const list = many.proof.items.map((item) => ({ ...item }))
    edit(list)
    return toHex(encodeClaimItems(list))
  }
  refuse('a value too high by 1', {
    items: items((list) => {
      list[0]!.value += 1n
    }),
  })
  refuse('two values that cancel in the sum', {
    items: items((list) => {
      list[1]!.value -= 1n
      list[3]!.value += 1n
    }),
  })
  refuse('an account left out', {
    items: items((list) => {
      list.splice(0, 1)
    }),
  })
  refuse('accounts not rising', {
    items: `0x${many.items.slice(2 + 32, 2 + 64)}${many.items.slice(2, 2 + 32)}${many.items.slice(2 + 64)}`,
  })
  refuse('no items', { items: '0x' })
  refuse('a byte left over in items', { items: `${many.items}00` })
  refuse('pages in another order', {
    points: `0x${many.points.slice(2 + 256, 2 + 512)}${many.points.slice(2, 2 + 256)}${many.points.slice(2 + 512)}`,
  })
  refuse('a point missing', { points: many.points.slice(0, 2 + 512) })
  refuse('the quotient at infinity', { quotient: `0x${'00'.repeat(128)}` })
  refuse('a quotient with torsion', {
    quotient: toHex(encodeG1(decodeG1(fromHex(many.quotient)).add(torsionPoint()))),
  })
  refuse('the proof at infinity', { proof: `0xc0${'00'.repeat(47)}` })
  refuse('the tree of one page', { tree: toHex(fromHex(many.tree).slice(0, 40)) })
  return { specification: 'docs/protocol.md §8', header: toHex(encodeHeader(books.header)), record, vectors }
}

const write = (name: string, value: unknown) =>
  writeFileSync(new URL(`../vectors/${name}.json`, import.meta.url), `${JSON.stringify(value, null, 1)}\n`)

write('evaluator', evaluatorVectors())
const { file, books } = await settlementVectors()
write('settlements', file)
write('account-proofs', await accountVectors(books))
write('claims', await claimsVectors(books))
