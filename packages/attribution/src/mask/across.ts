import { MaskRegistry } from './mask.ts'

/**
 * Masks of the records of several record sets, given in registry order over all of them: what a record's own set masks, and besides every
 * window that occurs in an earlier record of any set. A record that can no longer be read is left out; within its own set its masks stand.
 */
export function masksAcross(
  records: readonly { readonly tokens: Uint32Array; readonly mask: Uint8Array }[],
  k: number,
): Uint8Array[] {
  const registry = new MaskRegistry(k)
  return records.map(({ tokens, mask }) => registry.add(tokens).map((byte, i) => byte | mask[i]!))
}
