import { BaseError, type Hex, sha256, toHex, utf8, utf8Decode } from '@openledger/primitives'

/** Records `first … first + count − 1` are in the file `name`. */
export type SegmentPlace = { readonly name: string; readonly first: number; readonly count: number }

/** The one file that says which segments are live: replaced as a whole, so that a crash leaves the old or the new state. */
export type Manifest = {
  readonly params: Hex
  /** Records appended so far, erased ones included. */
  readonly records: number
  readonly segments: readonly SegmentPlace[]
  /** Numbers of erased records, rising. */
  readonly erased: readonly number[]
}

export const MANIFEST = 'manifest.json'

export function encodeManifest(manifest: Manifest): Uint8Array[] {
  const text = JSON.stringify(manifest)
  return [utf8(`${toHex(sha256(utf8(text)))}\n${text}\n`)]
}

/** @throws BaseError `MANIFEST_DAMAGED`. */
export function decodeManifest(bytes: Uint8Array): Manifest {
  try {
    const [digest, text, end] = utf8Decode(bytes).split('\n')
    if (end === '' && text !== undefined && digest === toHex(sha256(utf8(text)))) return JSON.parse(text)
  } catch (cause) {
    throw damaged(cause)
  }
  throw damaged(undefined)
}

function damaged(cause: unknown): BaseError {
  return new BaseError('Expected a whole index manifest, got a damaged one.', {
    code: 'MANIFEST_DAMAGED',
    cause,
    hint: 'The index is a cache: delete its folder and append the records again.',
  })
}
