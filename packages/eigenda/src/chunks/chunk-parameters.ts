import type { BlobVersionParameters } from '../chain/chain-view.ts'

/** How a blob becomes chunks: `chunks` of them, `length` coefficients each, of which any `needed` give the blob back. */
export type ChunkParameters = {
  readonly chunks: number
  readonly length: number
  readonly needed: number
}

/** @param symbols length of the blob's commitment, a power of two (EigenDA `core/data.go` GetChunkLength) */
export function chunkParameters(
  symbols: number,
  { chunks, codingRate }: BlobVersionParameters,
): ChunkParameters {
  const length = Math.max(1, (symbols * codingRate) / chunks)
  return { chunks, length, needed: symbols / length }
}

/**
 * The chunk number `index` holds the blob's polynomial on the coset ω^k · ⟨ω^chunks⟩ of the (chunks · length)-th roots of unity ω, k being the
 * index with its bits reversed (EigenDA `encoding/v2/rs/utils.go` GetLeadingCosetIndex).
 */
export function cosetOf(index: number, chunks: number): number {
  let [reversed, rest] = [0, index]
  for (let bit = 1; bit < chunks; bit *= 2) {
    reversed = 2 * reversed + (rest & 1)
    rest >>= 1
  }
  return reversed
}
