import { type Bn254, type EigenDACertificate, keysMatch, negateG1 } from '../index.ts'

/** Which quorums each non-signer is in, found by trying: the chain knows, the certificate only says how many are in each. */
export function memberships(curve: Bn254, certificate: EigenDACertificate): boolean[][] | undefined {
  const s = certificate.nonSignerStakesAndSignature
  const [n, quorums] = [s.nonSignerPubkeys.length, s.quorumApks.length]
  for (let choice = 0; choice < 2 ** (n * quorums); choice++) {
    const member = s.nonSignerPubkeys.map((_, i) =>
      s.quorumApks.map((_, q) => ((choice >> (i * quorums + q)) & 1) === 1),
    )
    if (s.nonSignerStakeIndices.some((row, q) => row.length !== member.filter((of) => of[q]).length)) continue
    const absent = s.nonSignerPubkeys.flatMap((key, i) => member[i]!.filter(Boolean).map(() => negateG1(key)))
    if (keysMatch(curve, curve.sumG1([...s.quorumApks, ...absent]), s.apkG2)) return member
  }
  return undefined
}
