import { parseAbi } from 'viem/utils'

/** The parts of EigenDA's and EigenLayer's contracts that clients read (see docs/eigenda-conformance.md). */
export const DIRECTORY_ABI = parseAbi([
  'function getAllNames() view returns (string[])',
  'function getAddress(string name) view returns (address)',
])

export const CERT_VERIFIER_ROUTER_ABI = parseAbi([
  'function getCertVerifierAt(uint32 referenceBlockNumber) view returns (address)',
])

export const CERT_VERIFIER_ABI = parseAbi([
  'function certVersion() view returns (uint8)',
  'function quorumNumbersRequired() view returns (bytes)',
  'function offchainDerivationVersion() view returns (uint16)',
  'struct SecurityThresholds { uint8 confirmationThreshold; uint8 adversaryThreshold; }',
  'function securityThresholds() view returns (SecurityThresholds)',
  'function checkDACert(bytes abiEncodedCert) view returns (uint8)',
])

export const OPERATOR_STATE_RETRIEVER_ABI = parseAbi([
  'struct CheckSignaturesIndices { uint32[] nonSignerQuorumBitmapIndices; uint32[] quorumApkIndices; uint32[] totalStakeIndices; uint32[][] nonSignerStakeIndices; }',
  'function getCheckSignaturesIndices(address registryCoordinator, uint32 referenceBlockNumber, bytes quorumNumbers, bytes32[] nonSignerOperatorIds) view returns (CheckSignaturesIndices)',
  'struct Operator { address operator; bytes32 operatorId; uint96 stake; }',
  'function getOperatorState(address registryCoordinator, bytes quorumNumbers, uint32 blockNumber) view returns (Operator[][])',
  'function getOperatorStateWithSocket(address registryCoordinator, bytes quorumNumbers, uint32 blockNumber) view returns (Operator[][] operators, string[][] sockets)',
])

export const BLS_APK_REGISTRY_ABI = parseAbi([
  'function getApkHashAtBlockNumberAndIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index) view returns (bytes24)',
])

export const REGISTRY_COORDINATOR_ABI = parseAbi([
  'function blsApkRegistry() view returns (address)',
  'function stakeRegistry() view returns (address)',
  'function indexRegistry() view returns (address)',
  'function socketRegistry() view returns (address)',
  'function ejector() view returns (address)',
  'function quorumCount() view returns (uint8)',
])

export const RELAY_REGISTRY_ABI = parseAbi(['function relayKeyToUrl(uint32 key) view returns (string)'])

export const PAYMENT_VAULT_ABI = parseAbi([
  'struct Reservation { uint64 symbolsPerSecond; uint64 startTimestamp; uint64 endTimestamp; bytes quorumNumbers; bytes quorumSplits; }',
  'function getReservation(address account) view returns (Reservation)',
  'function getReservations(address[] accounts) view returns (Reservation[])',
  'function getOnDemandTotalDeposit(address account) view returns (uint80)',
  'function getOnDemandTotalDeposits(address[] accounts) view returns (uint80[])',
  'function minNumSymbols() view returns (uint64)',
  'function pricePerSymbol() view returns (uint64)',
  'function globalSymbolsPerPeriod() view returns (uint64)',
  'function reservationPeriodInterval() view returns (uint64)',
  'function globalRatePeriodInterval() view returns (uint64)',
])

export const THRESHOLD_REGISTRY_ABI = parseAbi([
  'function nextBlobVersion() view returns (uint16)',
  'struct VersionedBlobParams { uint32 maxNumOperators; uint32 numChunks; uint8 codingRate; }',
  'function getBlobParams(uint16 version) view returns (VersionedBlobParams)',
])

export const SERVICE_MANAGER_ABI = parseAbi([
  'function avsDirectory() view returns (address)',
  'function registryCoordinator() view returns (address)',
  'function eigenDARelayRegistry() view returns (address)',
  'function eigenDAThresholdRegistry() view returns (address)',
  'function paymentVault() view returns (address)',
  'function eigenDADisperserRegistry() view returns (address)',
])
