import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect'
import type { Disperser } from '../generated/disperser/disperser_pb.ts'

function refuse(): never {
  throw new ConnectError('v1 method not implemented', Code.Unimplemented)
}

/** EigenDA v1 as its dispersers still answer it. */
export const V1_STUB: ServiceImpl<typeof Disperser> = {
  disperseBlob: refuse,
  // biome-ignore lint/correctness/useYield: the stream fails before its first message
  async *disperseBlobAuthenticated() {
    refuse()
  },
  getBlobStatus: refuse,
  retrieveBlob: refuse,
}
