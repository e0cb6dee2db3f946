import { encodeAbiParameters, type Hex, keccak256, stringToHex } from 'viem'

/** A record's header as viem encodes it for the ledger's functions (protocol.md §3). Amounts in nOPEN. */
export type RecordHeader = {
  readonly number: bigint
  readonly generation: bigint
  readonly previous: Hex
  readonly batchHash: Hex
  readonly certificateHash: Hex
  readonly pagesRoot: Hex
  readonly total: bigint
  readonly commons: bigint
}

const ZERO = `0x${'00'.repeat(32)}` as const

/** empty_13 of protocol.md §3.3: root of the tree of 8,192 empty book pages. */
export const emptyPagesRoot: Hex = (() => {
  let node = keccak256(`0x${'00'.repeat(128)}`)
  for (let level = 0; level < 13; level++) node = keccak256(`${node}${node.slice(2)}`)
  return node
})()

/** Header of record 0. */
export const emptyHeader: RecordHeader = {
  number: 0n,
  generation: 0n,
  previous: ZERO,
  batchHash: ZERO,
  certificateHash: ZERO,
  pagesRoot: emptyPagesRoot,
  total: 0n,
  commons: 0n,
}

/** H("OL/record/1", every field as a 32-byte word). */
export function recordHash(header: RecordHeader): Hex {
  const words = [
    'bytes32',
    'uint64',
    'uint64',
    'bytes32',
    'bytes32',
    'bytes32',
    'bytes32',
    'uint96',
    'uint96',
  ] as const
  return keccak256(
    encodeAbiParameters(
      words.map((type) => ({ type })),
      [
        stringToHex('OL/record/1', { size: 32 }),
        header.number,
        header.generation,
        header.previous,
        header.batchHash,
        header.certificateHash,
        header.pagesRoot,
        header.total,
        header.commons,
      ],
    ),
  )
}

/** Record 0, the empty ledger. */
export const emptyRecord: Hex = recordHash(emptyHeader)
