import { bls12_381 } from '@noble/curves/bls12-381.js'

/**
 * [τ]₂ of Ethereum's KZG ceremony (consensus-specs, trusted_setup_4096.json, g2_monomial[1], compressed): all that a
 * verifier needs of the ceremony.
 */
const TAU_G2 =
  'b5bfd7dd8cdeb128843bc287230af38926187075cbfbefa81009a2ce615ac53d2914e5870cb452d2afaaab24f3499f72185cbfee53492714734429b7b38608e23926c911cceceac9a36851477ba4c60b087041de621000edc98edada20c1def2'

let decoded: InstanceType<typeof bls12_381.G2.Point> | undefined

/** [τ]₂, decoded on first use. */
export function tauG2() {
  decoded ??= bls12_381.G2.Point.fromHex(TAU_G2)
  return decoded
}
