import { readFile } from 'node:fs/promises'
import { fromHex } from '@openledger/primitives'
import type { SrsFiles } from './srs-setup.ts'

/** The points that come with this package: enough to check any proof of length, chunks, and blobs up to 2,048 symbols. */
export async function loadBundledSrs(): Promise<SrsFiles> {
  const folder = new URL('../../srs/', import.meta.url)
  const [g1, g2Powers, reverse] = await Promise.all([
    readFile(new URL('g1-first-3000.point', folder)),
    readFile(new URL('g2-power-of-2.point', folder)),
    readFile(new URL('g1-reverse-power-of-2.hex', folder), 'utf8'),
  ])
  return { g1, g2Powers, g1ReversePowers: fromHex(reverse.trim().split(/\s+/).join('')) }
}
