import { Code, ConnectError } from '@connectrpc/connect'
import { toHex } from '@openledger/primitives'

/** Hexadecimal digits of the key of a request. @throws ConnectError `InvalidArgument`, in EigenDA's words. */
export function requestedKey(blobKey: Uint8Array): string {
  if (blobKey.length === 32) return toHex(blobKey).slice(2)
  throw new ConnectError(`invalid blob key: expected 32 bytes, got ${blobKey.length}`, Code.InvalidArgument)
}
