import { readFileSync } from 'node:fs'
import { fromHex, toHex } from '@openledger/primitives'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  apkHash,
  Bn254,
  type ChainView,
  createSrsSetup,
  decodeCertificate,
  decodeOpCommitment,
  type EigenDACertificate,
  encodeCertificate,
  type G1Point,
  type G2Point,
  loadBundledSrs,
  negateG1,
  operatorId,
  type VerificationContext,
  verifyCertificate,
} from '../index.ts'
import { memberships } from './memberships.fixture.ts'

const { certificates } = JSON.parse(
  readFileSync(new URL('../../vectors/sepolia-certificates.json', import.meta.url), 'utf8'),
) as { certificates: { opCommitment: string }[] }

let curve: Bn254
let context: (certificate: EigenDACertificate) => VerificationContext
beforeAll(async () => {
  curve = await Bn254.load()
  const setup = createSrsSetup(curve, await loadBundledSrs())
  context = (certificate) => ({ curve, setup, chain: recordedChain(certificate) })
})

/**
 * What the chain said of the certificate's block: keys, memberships and positions as the genuine certificate proves
 * them. The stakes of that block are not public in the certificate, so every member is given the same; with 20 members
 * in each quorum the non-signers stay below the 45 % that may be absent.
 */
function recordedChain(certificate: EigenDACertificate): ChainView {
  const s = certificate.nonSignerStakesAndSignature
  const quorums = [...certificate.signedQuorumNumbers]
  const ids = s.nonSignerPubkeys.map((key) => toHex(operatorId(key)))
  const member = memberships(curve, certificate)!
  return {
    chainId: async () => 11155111n,
    blockNumber: async () => certificate.batchHeader.referenceBlockNumber + 100,
    certificateVersion: async () => 3,
    offchainDerivationVersion: async () => 0,
    securityThresholds: async () => ({ confirmation: 55, adversary: 33 }),
    requiredQuorums: async () => [0, 1],
    blobParameters: async (version) =>
      version === 0 ? { maxOperators: 3537, chunks: 8192, codingRate: 8 } : undefined,
    quorumStates: async (_, wanted) =>
      wanted
        .filter((quorum) => quorums.includes(quorum))
        .map((quorum) => {
          const position = quorums.indexOf(quorum)
          return {
            quorum,
            apkHash: apkHash(s.quorumApks[position]!),
            totalStake: 20n,
            stakeOf: (id) => (member[ids.indexOf(id as `0x${string}`)]?.[position] ? 1n : undefined),
          }
        }),
    quorumMembers: async () => [],
    signatureIndices: async () => s,
    relayUrl: async () => undefined,
    paymentParameters: async () => ({ minimumSymbols: 4096, pricePerSymbol: 447_000_000n }),
    reservation: async () => undefined,
    onDemandDeposit: async () => 0n,
  }
}

type Change = {
  field: string
  faults: string[]
  change: (c: Draft, bit: number) => void
  bits?: number
}
/** A certificate whose fields may be assigned. */
// biome-ignore lint/suspicious/noExplicitAny: the changes reach into every corner of the structure
type Draft = any

const POINT = ['POINT']
const flipBytes = (bytes: Uint8Array, bit: number) => {
  bytes[bit >> 3]! ^= 1 << (bit & 7)
}
const flip = (value: bigint, bit: number) => value ^ (1n << BigInt(bit))
const onG1 = (of: (c: Draft) => [Draft, string | number], field: string, faults: string[]): Change[] => [
  {
    field: `${field}.x`,
    faults,
    bits: 256,
    change: (c, bit) => edit(of(c), (p: G1Point) => ({ ...p, x: flip(p.x, bit) })),
  },
  {
    field: `${field}.y`,
    faults,
    bits: 256,
    change: (c, bit) => edit(of(c), (p: G1Point) => ({ ...p, y: flip(p.y, bit) })),
  },
]
const onG2 = (of: (c: Draft) => [Draft, string], field: string, faults: string[]): Change[] =>
  (['x', 'y'] as const).flatMap((axis) =>
    (['c0', 'c1'] as const).map((part) => ({
      field: `${field}.${axis}.${part}`,
      faults,
      bits: 256,
      change: (c: Draft, bit: number) =>
        edit(of(c), (p: G2Point) => ({ ...p, [axis]: { ...p[axis], [part]: flip(p[axis][part], bit) } })),
    })),
  )
function edit<T>([parent, name]: [Draft, string | number], change: (value: T) => T): void {
  parent[name] = change(parent[name])
}
const info = (c: Draft) => c.blobInclusionInfo
const header = (c: Draft) => info(c).blobCertificate.blobHeader
const nonSigner = (c: Draft) => c.nonSignerStakesAndSignature

/** One entry for every field; `faults` are the reasons that may be given for a changed bit in it. */
const CHANGES: Change[] = [
  {
    field: 'batchRoot',
    faults: ['INCLUSION_PROOF'],
    bits: 256,
    change: (c, b) => flipBytes(c.batchHeader.batchRoot, b),
  },
  {
    field: 'referenceBlockNumber',
    faults: ['BLS_SIGNATURE'],
    bits: 32,
    change: (c, b) => {
      c.batchHeader.referenceBlockNumber = (c.batchHeader.referenceBlockNumber ^ (1 << b)) >>> 0
    },
  },
  {
    field: 'blob version',
    faults: ['INCLUSION_PROOF'],
    bits: 16,
    change: (c, b) => {
      header(c).version ^= 1 << b
    },
  },
  {
    field: 'quorumNumbers',
    faults: ['INCLUSION_PROOF', 'MALFORMED'],
    bits: 16,
    change: (c, b) => flipBytes(header(c).quorumNumbers, b),
  },
  ...onG1((c) => [header(c).commitment, 'commitment'], 'commitment', POINT),
  ...onG2((c) => [header(c).commitment, 'lengthCommitment'], 'lengthCommitment', POINT),
  ...onG2((c) => [header(c).commitment, 'lengthProof'], 'lengthProof', POINT),
  {
    field: 'length',
    faults: ['MALFORMED'],
    bits: 32,
    change: (c, b) => {
      header(c).commitment.length = (header(c).commitment.length ^ (1 << b)) >>> 0
    },
  },
  {
    field: 'paymentHeaderHash',
    faults: ['INCLUSION_PROOF'],
    bits: 256,
    change: (c, b) => flipBytes(header(c).paymentHeaderHash, b),
  },
  {
    field: 'signature',
    faults: ['INCLUSION_PROOF'],
    bits: 520,
    change: (c, b) => flipBytes(info(c).blobCertificate.signature, b),
  },
  {
    field: 'relayKeys',
    faults: ['INCLUSION_PROOF'],
    bits: 32,
    change: (c, b) => {
      info(c).blobCertificate.relayKeys[0] = (info(c).blobCertificate.relayKeys[0] ^ (1 << b)) >>> 0
    },
  },
  {
    field: 'blobIndex',
    faults: ['INCLUSION_PROOF'],
    bits: 32,
    change: (c, b) => {
      info(c).blobIndex = (info(c).blobIndex ^ (1 << b)) >>> 0
    },
  },
  {
    field: 'inclusionProof (one sibling more)',
    faults: ['INCLUSION_PROOF'],
    change: (c) => {
      info(c).inclusionProof = new Uint8Array(32)
    },
  },
  ...onG2((c) => [nonSigner(c), 'apkG2'], 'apkG2', POINT),
  ...onG1((c) => [nonSigner(c), 'sigma'], 'sigma', POINT),
  ...onG1((c) => [nonSigner(c).quorumApks, 0], 'quorumApks[0]', POINT),
  ...onG1((c) => [nonSigner(c).quorumApks, 1], 'quorumApks[1]', POINT),
  ...(['quorumApkIndices', 'totalStakeIndices'] as const).map((name) => ({
    field: name,
    faults: ['SIGNATURE_INDICES'],
    bits: 32,
    change: (c: Draft, b: number) => {
      nonSigner(c)[name][1] = (nonSigner(c)[name][1] ^ (1 << b)) >>> 0
    },
  })),
  {
    field: 'signedQuorumNumbers',
    faults: ['MALFORMED', 'QUORUM_KEY'],
    bits: 16,
    change: (c, b) => flipBytes(c.signedQuorumNumbers, b),
  },
]

const NON_SIGNER_CHANGES: Change[] = [
  ...onG1((c) => [nonSigner(c).nonSignerPubkeys, 0], 'nonSignerPubkeys[0]', POINT),
  {
    field: 'nonSignerQuorumBitmapIndices',
    faults: ['SIGNATURE_INDICES'],
    bits: 32,
    change: (c, b) => {
      nonSigner(c).nonSignerQuorumBitmapIndices[0] =
        (nonSigner(c).nonSignerQuorumBitmapIndices[0] ^ (1 << b)) >>> 0
    },
  },
  {
    field: 'nonSignerStakeIndices',
    faults: ['SIGNATURE_INDICES'],
    bits: 32,
    change: (c, b) => {
      nonSigner(c).nonSignerStakeIndices[0][0] = (nonSigner(c).nonSignerStakeIndices[0][0] ^ (1 << b)) >>> 0
    },
  },
]

describe.each(certificates.map((vector, i) => [i, vector] as const))(
  'certificate %i',
  (_, { opCommitment }) => {
    const genuine = decodeCertificate(decodeOpCommitment(fromHex(opCommitment)))

    test('is valid as it is', async () => {
      await verifyCertificate(context(genuine), genuine)
    })

    const changes = genuine.nonSignerStakesAndSignature.nonSignerPubkeys.length > 0 ? NON_SIGNER_CHANGES : []
    test.each([...CHANGES, ...changes])(
      'is refused with any bit changed in $field',
      async ({ faults, change, bits }) => {
        const view = context(genuine)
        for (let bit = 0; bit < (bits ?? 1); bit++) {
          const draft: Draft = structuredClone(genuine)
          change(draft, bit)
          await expect(verifyCertificate(view, draft), `bit ${bit}`).rejects.toMatchObject({
            fault: expect.toBeOneOf(faults),
          })
        }
      },
    )

    test('is refused, or another certificate, with any bit of its bytes changed', () => {
      const bytes = encodeCertificate(genuine)
      for (let bit = 0; bit < 8 * bytes.length; bit++) {
        const changed = new Uint8Array(bytes)
        flipBytes(changed, bit)
        let decoded: EigenDACertificate
        try {
          decoded = decodeCertificate(changed)
        } catch (error) {
          expect(error).toMatchObject({ code: 'NON_CANONICAL' })
          continue
        }
        expect(toHex(encodeCertificate(decoded))).toBe(toHex(changed))
        expect(decoded).not.toEqual(genuine)
      }
    })

    test('is refused when valid points take the place of others', async () => {
      const view = context(genuine)
      const swaps: [string, (c: Draft) => void][] = [
        ['INCLUSION_PROOF', (c) => edit<G1Point>([header(c).commitment, 'commitment'], negateG1)],
        ['QUORUM_KEY', (c) => nonSigner(c).quorumApks.reverse()],
        [
          'AGGREGATE_KEY',
          (c) => edit<G2Point>([nonSigner(c), 'apkG2'], () => header(c).commitment.lengthCommitment),
        ],
        ['BLS_SIGNATURE', (c) => edit<G1Point>([nonSigner(c), 'sigma'], negateG1)],
      ]
      for (const [fault, swap] of swaps) {
        const draft: Draft = structuredClone(genuine)
        swap(draft)
        await expect(verifyCertificate(view, draft)).rejects.toMatchObject({ fault })
      }
    })

    test('is refused when too little stake has signed or a required quorum is missing', async () => {
      const view = context(genuine)
      const strict = { ...view.chain, securityThresholds: async () => ({ confirmation: 101, adversary: 33 }) }
      await expect(verifyCertificate({ ...view, chain: strict }, genuine)).rejects.toMatchObject({
        fault: 'SIGNED_STAKE',
      })
      const more = { ...view.chain, requiredQuorums: async () => [0, 1, 2] }
      await expect(verifyCertificate({ ...view, chain: more }, genuine)).rejects.toMatchObject({
        fault: 'REQUIRED_QUORUMS',
      })
      const weak = { ...view.chain, securityThresholds: async () => ({ confirmation: 55, adversary: 34 }) }
      await expect(verifyCertificate({ ...view, chain: weak }, genuine)).rejects.toMatchObject({
        fault: 'SECURITY_PARAMETERS',
      })
      const unknown = { ...view.chain, blobParameters: async () => undefined }
      await expect(verifyCertificate({ ...view, chain: unknown }, genuine)).rejects.toMatchObject({
        fault: 'BLOB_VERSION',
      })
    })
  },
)
