import { MAX_SYMBOLS, nextPowerOfTwo } from '@openledger/eigenda'
import { InvalidInputError } from '@openledger/primitives'
import type { TlsIdentity } from './server/self-signed.ts'

export type MockOptions = {
  /** Address to listen on. Default 127.0.0.1. */
  host: string
  /** gRPC port; 0 takes a free one. Default 32001. */
  port: number
  /** HTTP control port; 0 takes a free one. Default 32002. */
  httpPort: number
  /** Host name that clients are told; default is `host`. */
  publicHost: string | undefined
  /** BLS operators. Operator 0 is in every quorum, operator i > 0 too unless `operatorQuorums` says otherwise. */
  operators: number
  /** Quorums that exist on chain: 0, 1, … */
  quorums: number
  requiredQuorums: readonly number[]
  thresholds: { confirmation: number; adversary: number }
  /** Keys and stakes of the operators derive from it. Not secret. */
  seed: string
  /**
   * What commitments are made on: the toy secret; the points of EigenDA's ceremony, with which foreign clients commit for
   * themselves (blobs up to 64 KiB can be checked); or nothing, so that none is checked.
   */
  kzg: 'toy' | 'ceremony' | 'none'
  /** The public toy secret of the commitments. */
  tau: bigint
  batchIntervalMs: number
  chainId: number
  certificateVersion: 3 | 4
  offchainDerivationVersion: number
  referenceBlockNumber: number
  /** The reference block number grows by one in this time (1000 and more); 0 for one that stays. */
  blockTimeMs: number
  relays: number
  maxBlobSymbols: number
  minimumSymbols: number
  pricePerSymbol: bigint
  symbolsPerSecond: bigint
  onDemandDeposit: bigint
  /** Serves gRPC over TLS too, on `tlsPort` (0 takes a free one): with this identity, or with one made at the start. */
  tls: TlsIdentity | 'self-signed' | undefined
  tlsPort: number
  /** Operator i serves its chunks on this port + i; 0 takes free ones. */
  validatorPort: number
  /** Relays are told to be on the TLS port. */
  relayTls: boolean
  /** Milliseconds until a blob is dropped; 14 days as on the network. */
  retentionMs: number
  /** Folder of the persistent store; without it blobs live in memory. */
  dataDir: string | undefined
}

export const DEFAULT_OPTIONS: MockOptions = {
  host: '127.0.0.1',
  port: 32001,
  httpPort: 32002,
  publicHost: undefined,
  operators: 4,
  quorums: 2,
  requiredQuorums: [0, 1],
  thresholds: { confirmation: 55, adversary: 33 },
  seed: 'openledger-eigenda-mock',
  kzg: 'toy',
  tau: 0x6f70656e6c6564676572_746f79_746175n,
  batchIntervalMs: 100,
  chainId: 31337,
  certificateVersion: 4,
  offchainDerivationVersion: 0,
  referenceBlockNumber: 1,
  blockTimeMs: 0,
  relays: 1,
  maxBlobSymbols: MAX_SYMBOLS,
  minimumSymbols: 4096,
  pricePerSymbol: 447_000_000n,
  symbolsPerSecond: 1_000_000_000n,
  onDemandDeposit: 10n ** 18n,
  tls: undefined,
  tlsPort: 0,
  validatorPort: 0,
  relayTls: false,
  retentionMs: 14 * 24 * 3600 * 1000,
  dataDir: undefined,
}

/** @throws InvalidInputError naming the option that makes no sense. */
export function resolveOptions(given: Partial<MockOptions>): MockOptions {
  const options = { ...DEFAULT_OPTIONS, ...given }
  check(
    Number.isInteger(options.operators) && options.operators >= 1 && options.operators <= 415,
    'operators',
    '1 to 415',
  )
  check(
    Number.isInteger(options.quorums) && options.quorums >= 1 && options.quorums <= 5,
    'quorums',
    '1 to 5',
  )
  check(
    options.requiredQuorums.every((q) => q >= 0 && q < options.quorums),
    'requiredQuorums',
    'quorums that exist',
  )
  check(['toy', 'ceremony', 'none'].includes(options.kzg), 'kzg', 'toy, ceremony or none')
  check(options.tau > 1n, 'tau', 'a secret above 1')
  check(options.batchIntervalMs >= 1, 'batchIntervalMs', 'at least 1 ms')
  check(
    options.blockTimeMs === 0 || (Number.isInteger(options.blockTimeMs) && options.blockTimeMs >= 1000),
    'blockTimeMs',
    '0, or at least 1000 ms',
  )
  check(options.relays >= 1 && options.relays <= 64, 'relays', '1 to 64')
  check(
    options.maxBlobSymbols >= 1 &&
      options.maxBlobSymbols <= MAX_SYMBOLS &&
      nextPowerOfTwo(options.maxBlobSymbols) === options.maxBlobSymbols,
    'maxBlobSymbols',
    `a power of two up to ${MAX_SYMBOLS}`,
  )
  check(options.certificateVersion === 3 || options.certificateVersion === 4, 'certificateVersion', '3 or 4')
  return options
}

function check(condition: boolean, option: string, expected: string): void {
  if (!condition)
    throw new InvalidInputError(`Expected \`${option}\` to be ${expected}.`, { code: 'BAD_OPTION' })
}
