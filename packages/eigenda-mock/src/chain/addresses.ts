import { keccak256, toHex, utf8 } from '@openledger/primitives'
import type { Address } from 'viem'
import { getAddress } from 'viem/utils'

/** Addresses of the contract stubs: the end of the hash of their names. */
function addressOf(name: string): Address {
  return getAddress(toHex(keccak256(utf8(`openledger-eigenda-mock/${name}`)).slice(12)))
}

export const ADDRESSES = {
  DIRECTORY: addressOf('DIRECTORY'),
  CERT_VERIFIER_ROUTER: addressOf('CERT_VERIFIER_ROUTER'),
  CERT_VERIFIER: addressOf('CERT_VERIFIER'),
  SERVICE_MANAGER: addressOf('SERVICE_MANAGER'),
  OPERATOR_STATE_RETRIEVER: addressOf('OPERATOR_STATE_RETRIEVER'),
  REGISTRY_COORDINATOR: addressOf('REGISTRY_COORDINATOR'),
  RELAY_REGISTRY: addressOf('RELAY_REGISTRY'),
  PAYMENT_VAULT: addressOf('PAYMENT_VAULT'),
  THRESHOLD_REGISTRY: addressOf('THRESHOLD_REGISTRY'),
  DISPERSER_REGISTRY: addressOf('DISPERSER_REGISTRY'),
  BLS_APK_REGISTRY: addressOf('BLS_APK_REGISTRY'),
  STAKE_REGISTRY: addressOf('STAKE_REGISTRY'),
  INDEX_REGISTRY: addressOf('INDEX_REGISTRY'),
  SOCKET_REGISTRY: addressOf('SOCKET_REGISTRY'),
  AVS_DIRECTORY: addressOf('AVS_DIRECTORY'),
  EJECTION_MANAGER: addressOf('EJECTION_MANAGER'),
} as const
