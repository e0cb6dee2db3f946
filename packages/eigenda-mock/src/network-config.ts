import type { NetworkConfig } from '@openledger/eigenda'
import type { Operator } from './operators/operators.ts'
import type { MockOptions } from './options.ts'

/** Blob version 0 of the network: 8192 chunks, an eighth of which is enough, up to 3537 operators. */
export const BLOB_VERSIONS = { 0: { maxOperators: 3537, chunks: 8192, codingRate: 8 } }

/** What a client must know of this mock. */
export function networkConfig(
  options: MockOptions,
  operators: readonly Operator[],
  address: string,
  relayAddress: string,
  validatorAddresses: readonly string[],
): NetworkConfig {
  return {
    chainId: options.chainId,
    disperserUrl: `http://${address}`,
    relays: Object.fromEntries(
      Array.from({ length: options.relays }, (_, key) => [
        key,
        `${relayAddress === address ? 'http' : 'https'}://${relayAddress}`,
      ]),
    ),
    kzg: options.kzg === 'toy' ? { mode: 'toy', tau: options.tau.toString() } : { mode: 'srs' },
    certificateVersion: options.certificateVersion,
    offchainDerivationVersion: options.offchainDerivationVersion,
    thresholds: options.thresholds,
    requiredQuorums: options.requiredQuorums,
    blobVersions: BLOB_VERSIONS,
    operators: operators.map(({ index, keys, stakes }) => ({
      publicKeyG1: { x: keys.publicKeyG1.x.toString(), y: keys.publicKeyG1.y.toString() },
      stakes: Object.fromEntries([...stakes].map(([quorum, stake]) => [quorum, stake.toString()])),
      retrievalUrl: `http://${validatorAddresses[index]}`,
    })),
    payments: { minimumSymbols: options.minimumSymbols, pricePerSymbol: options.pricePerSymbol.toString() },
    reservation:
      options.symbolsPerSecond === 0n
        ? null
        : {
            symbolsPerSecond: options.symbolsPerSecond.toString(),
            start: 0,
            end: 0xffffffff,
            quorums: Array.from({ length: options.quorums }, (_, quorum) => quorum),
          },
    onDemandDeposit: options.onDemandDeposit.toString(),
    maxBlobSymbols: options.maxBlobSymbols,
  }
}
