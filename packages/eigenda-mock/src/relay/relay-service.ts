import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect'
import type { relay } from '@openledger/eigenda/protocol'
import { applyFaults, type Faults } from '../faults/faults.ts'
import { requestedKey } from '../store/blob-key.ts'
import type { BlobStore } from '../store/blob-store.ts'

/** All relays share one port and one store; `relayKey` tells which one a fault is meant for. */
export function createRelayService(dependencies: {
  store: BlobStore
  faults: Faults
  random: () => number
  relayOf: (key: string) => number
}): ServiceImpl<typeof relay.Relay> {
  const { store, faults, random } = dependencies
  return {
    async getBlob({ blobKey }) {
      await applyFaults(faults, 'GetBlob', random)
      const key = requestedKey(blobKey)
      const lost = faults.lostRelays.includes(dependencies.relayOf(key))
      const stored = lost ? undefined : await store.get(key)
      if (!stored) throw new ConnectError(`blob ${key} not found`, Code.NotFound)
      let { blob } = stored
      if (faults.truncateZeros) {
        let end = blob.length
        while (end > 0 && blob[end - 1] === 0) end--
        blob = blob.subarray(0, end)
      }
      if (random() < faults.corruptProbability) {
        blob = new Uint8Array(blob)
        if (blob.length > 1) blob[Math.floor(random() * (blob.length - 1)) + 1]! ^= 1
      }
      return { blob }
    },
    getChunks() {
      throw new ConnectError(
        'GetChunks is for validators, which make their chunks themselves in this mock',
        Code.Unimplemented,
      )
    },
    getValidatorChunks() {
      throw new ConnectError(
        'GetValidatorChunks is for validators, which make their chunks themselves in this mock',
        Code.Unimplemented,
      )
    },
  }
}
