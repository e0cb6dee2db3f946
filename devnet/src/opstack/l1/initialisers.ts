import type { Hex } from '@openledger/primitives'
import { pad, zeroAddress } from 'viem'
import { BATCH_INBOX, L2_GAS_LIMIT } from '../options.ts'

export type L1Roles = { owner: Hex; batcher: Hex; proposer: Hex }

/** Contracts that stand behind proxies, in the order of their initialisation. */
export const PROXIED = [
  'SuperchainConfig',
  'SystemConfig',
  'DisputeGameFactory',
  'AnchorStateRegistry',
  'DelayedWETH',
  'OptimismPortal2',
] as const
export type Proxied = (typeof PROXIED)[number]

/** The permissioned game: only the proposer makes claims. */
export const GAME_TYPE = 1
/** Seconds. A devnet's withdrawals wait for seconds instead of days. */
export const PROOF_MATURITY = 12n
export const FINALITY_DELAY = 6n
/** Root that games start from. Nothing is proven against it on a devnet. */
const ANCHOR_ROOT: Hex = `0x${'de'.repeat(32)}`
// Fee scalars of the genesis (node/execution/cmd/genesis/rollup.go).
const BASE_FEE_SCALAR = 1368
const BLOB_BASE_FEE_SCALAR = 810_949

const RESOURCE_LIMITS = {
  maxResourceLimit: 20_000_000,
  elasticityMultiplier: 10,
  baseFeeMaxChangeDenominator: 8,
  minimumBaseFee: 1_000_000_000,
  systemTxMaxGas: 1_000_000,
  maximumBaseFee: 2n ** 128n - 1n,
}

/** Arguments of each contract's `initialize`. */
export function initialArguments(
  proxies: Readonly<Record<Proxied, Hex>>,
  { owner, batcher }: L1Roles,
): Record<Proxied, readonly unknown[]> {
  const addresses = {
    l1CrossDomainMessenger: zeroAddress,
    l1ERC721Bridge: zeroAddress,
    l1StandardBridge: zeroAddress,
    disputeGameFactory: proxies.DisputeGameFactory,
    optimismPortal: proxies.OptimismPortal2,
    optimismMintableERC20Factory: zeroAddress,
    gasPayingToken: zeroAddress,
  }
  return {
    SuperchainConfig: [owner, false],
    SystemConfig: [
      ...[owner, BASE_FEE_SCALAR, BLOB_BASE_FEE_SCALAR, pad(batcher, { size: 32 }), BigInt(L2_GAS_LIMIT)],
      // No signer of unsafe blocks: nothing is gossiped.
      ...[zeroAddress, RESOURCE_LIMITS, BATCH_INBOX, addresses],
    ],
    DisputeGameFactory: [owner],
    AnchorStateRegistry: [[{ gameType: GAME_TYPE, outputRoot: { root: ANCHOR_ROOT, l2BlockNumber: 0n } }]],
    DelayedWETH: [owner, proxies.SuperchainConfig],
    OptimismPortal2: [proxies.DisputeGameFactory, proxies.SystemConfig, proxies.SuperchainConfig, GAME_TYPE],
  }
}

/** Arguments of the constructors of the implementations. */
export function constructorArguments(
  proxies: Readonly<Record<Proxied, Hex>>,
): Partial<Record<Proxied, readonly unknown[]>> {
  return {
    OptimismPortal2: [PROOF_MATURITY, FINALITY_DELAY],
    AnchorStateRegistry: [proxies.DisputeGameFactory],
    DelayedWETH: [FINALITY_DELAY],
  }
}
