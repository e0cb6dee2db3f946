import {
  type BlsKeyPair,
  type Bn254,
  blsKeyPair,
  FR_MODULUS,
  type G1Point,
  type G2Point,
  hashToG1,
  operatorId,
} from '@openledger/eigenda'
import { bytesToUint, sha256, uintBytes, utf8 } from '@openledger/primitives'

export type Operator = {
  readonly index: number
  readonly id: Uint8Array
  readonly keys: BlsKeyPair
  /** Stake by quorum; a quorum that is missing has not got this operator. */
  readonly stakes: ReadonlyMap<number, bigint>
}

/** Operators whose keys follow from the seed, each with 100 to 199 units of stake in every quorum. */
export function createOperators(curve: Bn254, seed: string, count: number, quorums: number): Operator[] {
  return Array.from({ length: count }, (_, index) => {
    const secret = 1n + (bytesToUint(sha256(utf8(`${seed}/bls/`), uintBytes(index, 4))) % (FR_MODULUS - 1n))
    const keys = blsKeyPair(curve, secret)
    const stakes = new Map<number, bigint>()
    for (let quorum = 0; quorum < quorums; quorum++) {
      const draw = sha256(utf8(`${seed}/stake/`), uintBytes(index, 4), uintBytes(quorum, 4))
      stakes.set(quorum, 100n + BigInt(draw[0]! % 100))
    }
    return { index, id: operatorId(keys.publicKeyG1), keys, stakes }
  })
}

export type AggregateSignature = {
  readonly nonSigners: readonly Operator[]
  readonly quorumApks: readonly G1Point[]
  readonly apkG2: G2Point
  readonly sigma: G1Point
  /** Whole percent of the stake that signed, by quorum. */
  readonly signedPercentages: readonly number[]
}

/** The operators that are not absent sign; keys and signatures are summed over the quorums, so who is in two counts twice. */
export function signBatch(
  curve: Bn254,
  operators: readonly Operator[],
  absent: ReadonlySet<number>,
  quorums: readonly number[],
  digest: Uint8Array,
): AggregateSignature {
  const involved = operators.filter(({ stakes }) => quorums.some((quorum) => stakes.has(quorum)))
  const signers = involved.filter(({ index }) => !absent.has(index))
  const message = hashToG1(curve, digest)
  const signatures: G1Point[] = []
  const keys: G2Point[] = []
  for (const { keys: own, stakes } of signers) {
    const signature = curve.multiplyG1(message, own.secretKey)
    for (const quorum of quorums) {
      if (!stakes.has(quorum)) continue
      signatures.push(signature)
      keys.push(own.publicKeyG2)
    }
  }
  return {
    nonSigners: involved.filter(({ index }) => absent.has(index)),
    quorumApks: quorums.map((quorum) =>
      curve.sumG1(operators.filter(({ stakes }) => stakes.has(quorum)).map((o) => o.keys.publicKeyG1)),
    ),
    apkG2: curve.sumG2(keys),
    sigma: curve.sumG1(signatures),
    signedPercentages: quorums.map((quorum) => {
      const stake = (group: readonly Operator[]) =>
        group.reduce((sum, { stakes }) => sum + (stakes.get(quorum) ?? 0n), 0n)
      const total = stake(operators)
      return total === 0n ? 0 : Number((100n * stake(signers)) / total)
    }),
  }
}
