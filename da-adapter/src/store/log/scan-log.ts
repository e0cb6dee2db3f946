import { fstatSync, readSync } from 'node:fs'
import { decodeHeader, findHeader, HEADER_BYTES, type RecordHeader } from './record.ts'

export type FoundRecord = RecordHeader & {
  /** Where the payload begins. */
  offset: number
}

const WINDOW = 1 << 20

/**
 * The records of a log in their order. What cannot be read as a record is skipped up to the next one that can, so that one damaged header
 * costs one payload. @returns where the last record ends: what comes after was never acknowledged.
 */
export function scanLog(
  descriptor: number,
  found: (record: FoundRecord) => void,
): { end: number; skipped: number } {
  const total = fstatSync(descriptor).size
  const header = Buffer.alloc(HEADER_BYTES)
  let [at, end, skipped] = [0, 0, 0]
  while (at + HEADER_BYTES <= total) {
    readSync(descriptor, header, 0, HEADER_BYTES, at)
    const record = decodeHeader(header)
    const offset = at + HEADER_BYTES
    if (record && offset + record.size <= total) {
      found({ ...record, offset })
      at = offset + record.size
      end = at
      continue
    }
    const next = nextRecord(descriptor, at + 1, total)
    if (next === undefined) break
    skipped += next - at
    at = next
  }
  return { end, skipped }
}

function nextRecord(descriptor: number, from: number, total: number): number | undefined {
  const window = Buffer.alloc(WINDOW)
  // Windows overlap by a header, which may lie across their border.
  for (let at = from; at < total; at += WINDOW - HEADER_BYTES) {
    const got = readSync(descriptor, window, 0, WINDOW, at)
    const place = findHeader(window.subarray(0, got), 0)
    if (place >= 0) return at + place
  }
  return undefined
}
