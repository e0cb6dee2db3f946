import {
  BLS_APK_REGISTRY_ABI,
  CERT_VERIFIER_ABI,
  CERT_VERIFIER_ROUTER_ABI,
  CertificateError,
  type ChainView,
  DIRECTORY_ABI,
  decodeCertificateAbi,
  OPERATOR_STATE_RETRIEVER_ABI,
  PAYMENT_VAULT_ABI,
  REGISTRY_COORDINATOR_ABI,
  RELAY_REGISTRY_ABI,
  SERVICE_MANAGER_ABI,
  THRESHOLD_REGISTRY_ABI,
  type VerificationContext,
  verifyCertificate,
} from '@openledger/eigenda'
import { fromHex, InvalidInputError, toHex } from '@openledger/primitives'
import type { Abi, Address, Hex } from 'viem'
import { decodeFunctionData, encodeFunctionResult } from 'viem/utils'
import type { Faults } from '../faults/faults.ts'
import type { Operator } from '../operators/operators.ts'
import type { MockOptions } from '../options.ts'
import { ADDRESSES } from './addresses.ts'

/** A call that the contract refuses: JSON-RPC error 3. */
export class RevertError extends Error {}

type Stub = { abi: Abi; answer: (name: string, args: readonly unknown[]) => unknown }

/** checkDACert's answers (EigenDA `IEigenDACertVerifierBase`). */
const SUCCESS = 1
const INVALID_CERT = 6

/** Answers eth_call for the contracts that EigenDA's clients read. The verifier really verifies. */
export function createContractStubs(
  options: MockOptions,
  dependencies: {
    verification: VerificationContext
    operators: readonly Operator[]
    faults: Faults
    relayAddress: (key: number) => string | undefined
    /** `host:port` of each operator's validator. */
    validatorAddresses: readonly string[]
  },
): (to: string, data: Hex) => Promise<Hex> {
  const { operators, faults } = dependencies
  const { chain } = dependencies.verification

  async function checkCertificate(bytes: Hex): Promise<number> {
    if (faults.checkDACertCode !== 0) return faults.checkDACertCode
    try {
      const certificate = decodeCertificateAbi(fromHex(bytes), options.certificateVersion)
      await verifyCertificate(dependencies.verification, certificate)
      return SUCCESS
    } catch (error) {
      if (error instanceof CertificateError || error instanceof InvalidInputError) return INVALID_CERT
      throw error
    }
  }

  const reservation = {
    symbolsPerSecond: options.symbolsPerSecond,
    startTimestamp: 0n,
    endTimestamp: options.symbolsPerSecond === 0n ? 0n : 0xffffffffn,
    quorumNumbers: toHex(
      Uint8Array.from({ length: options.symbolsPerSecond === 0n ? 0 : options.quorums }, (_, i) => i),
    ),
    quorumSplits: toHex(splits(options.symbolsPerSecond === 0n ? 0 : options.quorums)),
  }

  const stubs: Record<string, Stub> = {
    [ADDRESSES.DIRECTORY]: stub(DIRECTORY_ABI, {
      getAllNames: () => Object.keys(ADDRESSES),
      getAddress: (name: keyof typeof ADDRESSES) =>
        ADDRESSES[name] ?? '0x0000000000000000000000000000000000000000',
    }),
    [ADDRESSES.CERT_VERIFIER_ROUTER]: stub(CERT_VERIFIER_ROUTER_ABI, {
      getCertVerifierAt: () => ADDRESSES.CERT_VERIFIER,
    }),
    [ADDRESSES.CERT_VERIFIER]: stub(CERT_VERIFIER_ABI, {
      certVersion: () => options.certificateVersion,
      quorumNumbersRequired: () => toHex(Uint8Array.from(options.requiredQuorums)),
      offchainDerivationVersion: () => options.offchainDerivationVersion,
      securityThresholds: () => ({
        confirmationThreshold: options.thresholds.confirmation,
        adversaryThreshold: options.thresholds.adversary,
      }),
      checkDACert: checkCertificate,
    }),
    [ADDRESSES.OPERATOR_STATE_RETRIEVER]: stub(OPERATOR_STATE_RETRIEVER_ABI, {
      getCheckSignaturesIndices: (_: Address, block: number, quorums: Hex, ids: readonly Hex[]) =>
        chain.signatureIndices(block, [...fromHex(quorums)], ids.map(fromHex)),
      getOperatorState: (_: Address, quorums: Hex) => operatorState(operators, quorums),
      getOperatorStateWithSocket: (_: Address, quorums: Hex) => [
        operatorState(operators, quorums),
        [...fromHex(quorums)].map((quorum) =>
          operators
            .filter(({ stakes }) => stakes.has(quorum))
            .map(({ index }) => socketOf(dependencies.validatorAddresses[index]!)),
        ),
      ],
    }),
    [ADDRESSES.BLS_APK_REGISTRY]: stub(BLS_APK_REGISTRY_ABI, {
      getApkHashAtBlockNumberAndIndex: (quorum: number, block: number, index: bigint) =>
        apkHash(chain, quorum, block, index),
    }),
    [ADDRESSES.REGISTRY_COORDINATOR]: stub(REGISTRY_COORDINATOR_ABI, {
      blsApkRegistry: () => ADDRESSES.BLS_APK_REGISTRY,
      stakeRegistry: () => ADDRESSES.STAKE_REGISTRY,
      indexRegistry: () => ADDRESSES.INDEX_REGISTRY,
      socketRegistry: () => ADDRESSES.SOCKET_REGISTRY,
      ejector: () => ADDRESSES.EJECTION_MANAGER,
      quorumCount: () => options.quorums,
    }),
    [ADDRESSES.RELAY_REGISTRY]: stub(RELAY_REGISTRY_ABI, {
      relayKeyToUrl: (key: number) => dependencies.relayAddress(key) ?? '',
    }),
    [ADDRESSES.PAYMENT_VAULT]: stub(PAYMENT_VAULT_ABI, {
      getReservation: () => reservation,
      getReservations: (accounts: readonly Address[]) => accounts.map(() => reservation),
      getOnDemandTotalDeposit: () => options.onDemandDeposit,
      getOnDemandTotalDeposits: (accounts: readonly Address[]) => accounts.map(() => options.onDemandDeposit),
      minNumSymbols: () => BigInt(options.minimumSymbols),
      pricePerSymbol: () => options.pricePerSymbol,
      globalSymbolsPerPeriod: () => options.symbolsPerSecond,
      reservationPeriodInterval: () => 300n,
      globalRatePeriodInterval: () => 30n,
    }),
    [ADDRESSES.SERVICE_MANAGER]: stub([...SERVICE_MANAGER_ABI, ...THRESHOLD_REGISTRY_ABI], {
      avsDirectory: () => ADDRESSES.AVS_DIRECTORY,
      registryCoordinator: () => ADDRESSES.REGISTRY_COORDINATOR,
      eigenDARelayRegistry: () => ADDRESSES.RELAY_REGISTRY,
      eigenDAThresholdRegistry: () => ADDRESSES.THRESHOLD_REGISTRY,
      paymentVault: () => ADDRESSES.PAYMENT_VAULT,
      eigenDADisperserRegistry: () => ADDRESSES.DISPERSER_REGISTRY,
      ...thresholds(chain),
    }),
    [ADDRESSES.THRESHOLD_REGISTRY]: stub(THRESHOLD_REGISTRY_ABI, thresholds(chain)),
  }
  const byAddress = new Map(Object.entries(stubs).map(([address, entry]) => [address.toLowerCase(), entry]))

  return async (to, data) => {
    const target = byAddress.get(to.toLowerCase())
    if (!target) throw new RevertError('execution reverted: no contract at this address')
    let call: { functionName: string; args?: readonly unknown[] | undefined }
    try {
      call = decodeFunctionData({ abi: target.abi, data })
    } catch {
      throw new RevertError('execution reverted')
    }
    const result = await target.answer(call.functionName, call.args ?? [])
    return encodeFunctionResult({ abi: target.abi, functionName: call.functionName, result })
  }
}

function operatorState(operators: readonly Operator[], quorums: Hex) {
  return [...fromHex(quorums)].map((quorum) =>
    operators
      .filter(({ stakes }) => stakes.has(quorum))
      .map(({ id, stakes }) => ({
        operator: toHex(id.slice(12)),
        operatorId: toHex(id),
        stake: stakes.get(quorum)!,
      })),
  )
}

/** As operators register it: the host, then the ports of dispersal and retrieval in v1 and in v2; here one port serves for all. */
function socketOf(address: string): string {
  const port = address.slice(address.lastIndexOf(':') + 1)
  return `${address};${port};${port};${port}`
}

/** Ties the functions to their ABI by name. */
function stub<const T extends Abi>(
  abi: T,
  // biome-ignore lint/suspicious/noExplicitAny: the decoder has checked the arguments against the ABI
  functions: Record<string, (...args: any[]) => unknown>,
): Stub {
  return {
    abi,
    answer: (name, args) => {
      const found = functions[name]
      if (!found) throw new RevertError('execution reverted')
      return found(...args)
    },
  }
}

function thresholds(chain: ChainView) {
  return {
    nextBlobVersion: () => 1,
    getBlobParams: async (version: number) => {
      const parameters = await chain.blobParameters(version)
      return {
        maxNumOperators: parameters?.maxOperators ?? 0,
        numChunks: parameters?.chunks ?? 0,
        codingRate: parameters?.codingRate ?? 0,
      }
    },
  }
}

async function apkHash(chain: ChainView, quorum: number, block: number, index: bigint): Promise<Hex> {
  const [state] = await chain.quorumStates(block, [quorum], [0])
  if (!state || index !== 0n) throw new RevertError('execution reverted: index too recent')
  return toHex(state.apkHash)
}

/** Percentages that sum to 100. */
function splits(quorums: number): Uint8Array {
  const each = Math.floor(100 / Math.max(1, quorums))
  return Uint8Array.from({ length: quorums }, (_, i) => (i === 0 ? 100 - each * (quorums - 1) : each))
}
