import {
  ByteReader,
  ByteWriter,
  bytesToUint,
  concatBytes,
  NonCanonicalError,
  PAGE_SIZE,
  uintBytes,
} from '@openledger/primitives'
import { evaluate } from '../curve/domain.ts'
import { FIELD_ORDER, isScalar, mod, power } from '../curve/field.ts'
import { type Entries, entryPairs, sumEntries } from '../kzg/entries.ts'
import { readEntries } from './entries-codec.ts'

/** y = Σ ρ^i · fᵢ(z), fᵢ the polynomial of page i's entries. */
export function evaluateCombination(pages: readonly Entries[], z: bigint, rho: bigint): bigint {
  let y = 0n
  let scale = 1n
  for (const entries of pages) {
    y += scale * evaluate(entryPairs(entries), z)
    scale = (scale * rho) % FIELD_ORDER
  }
  return mod(y)
}

/** `z ‖ ρ ‖ u16 k ‖ k × u16 limit ‖ entries`, the evaluator's input (protocol §3.2). */
export function encodeEvaluatorInput(
  z: bigint,
  rho: bigint,
  limits: readonly number[],
  entries: Uint8Array,
): Uint8Array {
  const writer = new ByteWriter().fixed(uintBytes(z, 32), 32).fixed(uintBytes(rho, 32), 32).u16(limits.length)
  for (const limit of limits) writer.u16(limit)
  return writer.fixed(entries, entries.length).finish()
}

/**
 * The ledger's evaluator as a pure function of bytes: the third implementation beside the Solidity twin and the precompile.
 * Output: `y ‖ k × sumᵢ`, 32 bytes each. @throws NonCanonicalError where the others fail the call.
 */
export function runEvaluator(input: Uint8Array): Uint8Array {
  const reader = new ByteReader(input)
  const z = bytesToUint(reader.fixed(32))
  const rho = bytesToUint(reader.fixed(32))
  if (!isScalar(z) || !isScalar(rho)) throw new NonCanonicalError('Expected z and ρ below the group order.')
  if (power(z, BigInt(PAGE_SIZE)) === 1n)
    throw new NonCanonicalError('Expected z to be no 4096th root of unity.')
  const count = reader.u16()
  if (count === 0) throw new NonCanonicalError('Expected at least one page.')
  const limits: number[] = []
  for (let i = 0; i < count; i++) {
    const limit = reader.u16()
    if (limit > PAGE_SIZE)
      throw new NonCanonicalError(`Expected limits of at most ${PAGE_SIZE}, got ${limit}.`)
    limits.push(limit)
  }
  const pages = limits.map((limit) => {
    const entries = readEntries(reader)
    const last = entries.slots.at(-1)!
    if (last >= limit) throw new NonCanonicalError(`Expected slots below ${limit}, got ${last}.`)
    return entries
  })
  reader.end()
  const y = evaluateCombination(pages, z, rho)
  return concatBytes(uintBytes(y, 32), ...pages.map((entries) => uintBytes(sumEntries(entries), 32)))
}
