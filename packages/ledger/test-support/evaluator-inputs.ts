import { ByteWriter, type SeededRandom } from '@openledger/primitives'
import { FIELD_ORDER } from '../src/curve/field.ts'
import { packEntries } from '../src/kzg/entries.ts'
import { writeEntries } from '../src/settlement/entries-codec.ts'
import { encodeEvaluatorInput } from '../src/settlement/evaluator.ts'

/** Random input of the evaluator for differential tests: TypeScript beside Solidity, TypeScript beside Go. */
export type EvaluatorInput = { input: Uint8Array; entries: number }

function scalar(random: SeededRandom): bigint {
  let value = 0n
  for (let i = 0; i < 8; i++) value = (value << 32n) | BigInt(random.u32())
  return value % FIELD_ORDER
}

/** A page of one of several shapes: runs, gaps of one or two bytes, single slots, the last slot. */
function page(random: SeededRandom, steps: readonly number[]): [number, bigint][] {
  const width = 1 + random.below(8)
  const amount = () => BigInt.asUintN(8 * width, (BigInt(random.u32()) << 32n) | BigInt(random.u32())) || 1n
  const step = steps[random.below(steps.length)]!
  const pairs: [number, bigint][] = []
  for (let slot = random.below(step); slot < 4096; slot += 1 + random.below(step))
    pairs.push([slot, amount()])
  if (pairs.length === 0) pairs.push([4095, amount()])
  return pairs
}

/** Canonical input of one to four pages. @param steps greatest distance of neighbouring slots, one per shape of page. */
export function canonicalInput(
  random: SeededRandom,
  steps: readonly number[] = [1, 2, 30, 600, 4096],
): EvaluatorInput {
  const pages = Array.from({ length: 1 + random.below(4) }, () => page(random, steps))
  const writer = new ByteWriter()
  for (const pairs of pages) writeEntries(writer, packEntries(pairs))
  const limits = pages.map((pairs) => Math.min(4096, pairs.at(-1)![0] + 1 + random.below(2)))
  return {
    input: encodeEvaluatorInput(scalar(random), scalar(random), limits, writer.finish()),
    entries: pages.reduce((sum, { length }) => sum + length, 0),
  }
}

/** The input with one bit turned and sometimes a byte or two cut off: most are not canonical any more. */
export function bentInput(random: SeededRandom, input: Uint8Array): Uint8Array {
  const bytes = input.slice(0, input.length - (random.below(3) === 0 ? random.below(3) : 0))
  if (bytes.length === 0) return bytes
  // Most faults are in the heads: limits, counts, widths and the first entries.
  const head = Math.min(40, bytes.length - 64)
  const place = head > 0 && random.below(2) === 0 ? 64 + random.below(head) : random.below(bytes.length)
  bytes[place]! ^= 1 << random.below(8)
  return bytes
}

/** The bytes with one bit turned, at byte `from` or later. */
export function turnedBit(random: SeededRandom, bytes: Uint8Array, from = 0): Uint8Array {
  const copy = bytes.slice()
  copy[from + random.below(bytes.length - from)]! ^= 1 << random.below(8)
  return copy
}
