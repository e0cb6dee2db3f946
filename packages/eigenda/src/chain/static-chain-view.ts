import { keccak256, toHex, uintBytes } from '@openledger/primitives'
import { operatorId } from '../bn254/bls.ts'
import type { Bn254 } from '../bn254/bn254.ts'
import type { G1Point } from '../bn254/point.ts'
import type { ChainView, QuorumState } from './chain-view.ts'
import type { NetworkConfig } from './network-config.ts'

/** keccak256(x ‖ y), first 24 bytes: how the BLS key registry keeps a quorum's aggregate key. */
export function apkHash(apk: G1Point): Uint8Array {
  return keccak256(uintBytes(apk.x, 32), uintBytes(apk.y, 32)).slice(0, 24)
}

/** The facts of a network whose operators never change, such as the mock's. */
export function createStaticChainView(
  curve: Bn254,
  config: NetworkConfig,
  dependencies: { blockNumber?: () => Promise<number> } = {},
): ChainView {
  const operators = config.operators.map(({ publicKeyG1, stakes, retrievalUrl }) => {
    const key = { x: BigInt(publicKeyG1.x), y: BigInt(publicKeyG1.y) }
    return { key, id: toHex(operatorId(key)), stakes, retrievalUrl }
  })
  const states = new Map<number, QuorumState | undefined>()
  const stateOf = (quorum: number): QuorumState | undefined => {
    if (states.has(quorum)) return states.get(quorum)
    const members = operators.filter(({ stakes }) => stakes[quorum] !== undefined)
    const stakes = new Map(members.map(({ id, stakes }) => [id as string, BigInt(stakes[quorum]!)]))
    const state: QuorumState | undefined =
      members.length === 0
        ? undefined
        : {
            quorum,
            apkHash: apkHash(curve.sumG1(members.map(({ key }) => key))),
            totalStake: [...stakes.values()].reduce((sum, stake) => sum + stake, 0n),
            stakeOf: (id) => stakes.get(id),
          }
    states.set(quorum, state)
    return state
  }
  const { reservation } = config
  return {
    chainId: async () => BigInt(config.chainId),
    blockNumber: dependencies.blockNumber ?? (async () => 0xffffffff),
    certificateVersion: async () => config.certificateVersion,
    offchainDerivationVersion: async () => config.offchainDerivationVersion,
    securityThresholds: async () => config.thresholds,
    requiredQuorums: async () => config.requiredQuorums,
    blobParameters: async (version) => config.blobVersions[version],
    quorumStates: async (_, quorums) => quorums.map(stateOf).filter((state) => state !== undefined),
    quorumMembers: async (_, quorums) =>
      quorums.map((quorum) => ({
        quorum,
        members: operators.flatMap(({ id, stakes, retrievalUrl }) => {
          const stake = stakes[quorum]
          return stake === undefined ? [] : [{ id, stake: BigInt(stake), retrievalUrl }]
        }),
      })),
    // One entry in every history, so every index is 0.
    signatureIndices: async (_, quorums, nonSignerIds) => ({
      nonSignerQuorumBitmapIndices: nonSignerIds.map(() => 0),
      quorumApkIndices: quorums.map(() => 0),
      totalStakeIndices: quorums.map(() => 0),
      nonSignerStakeIndices: quorums.map((quorum) =>
        nonSignerIds.filter((id) => stateOf(quorum)?.stakeOf(toHex(id)) !== undefined).map(() => 0),
      ),
    }),
    relayUrl: async (key) => config.relays[key],
    paymentParameters: async () => ({
      minimumSymbols: config.payments.minimumSymbols,
      pricePerSymbol: BigInt(config.payments.pricePerSymbol),
    }),
    reservation: async () =>
      reservation ? { ...reservation, symbolsPerSecond: BigInt(reservation.symbolsPerSecond) } : undefined,
    onDemandDeposit: async () => BigInt(config.onDemandDeposit),
  }
}
