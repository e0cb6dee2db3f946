/** A blob that the disperser has accepted. */
export type StoredBlob = {
  /** `common.v2.BlobCertificate` without relay keys: header and signature, as protobuf. */
  readonly certificate: Uint8Array
  readonly blob: Uint8Array
  /** Unix milliseconds. */
  readonly acceptedAt: number
}

/** Keeps accepted blobs and, once their batch is signed, their status replies. Keys are hexadecimal without 0x. */
export interface BlobStore {
  /** Keys of accepted blobs without a status reply, oldest first. */
  pending(): Promise<string[]>
  has(key: string): boolean
  /** The certificates of all accepted blobs, without the blobs. */
  certificates(): AsyncIterable<Uint8Array>
  /** Resolves when the blob is safe. */
  put(key: string, blob: StoredBlob): Promise<void>
  get(key: string): Promise<StoredBlob | undefined>
  putStatus(key: string, reply: Uint8Array): Promise<void>
  getStatus(key: string): Promise<Uint8Array | undefined>
  /** Drops what was accepted before `before`. Returns how many. */
  prune(before: number): Promise<number>
  close(): Promise<void>
}
