import type { EvidenceSpan } from './attribution.ts'

type Match<T> = { readonly n: number; readonly bits: number; readonly data: T | undefined }
type ShownSpan<T> = Pick<EvidenceSpan, 'start' | 'end' | 'bits'> & { readonly data: T }

/**
 * Decides which longest matches are shown, one token behind the answer.
 *
 * Span(t) = the n tokens that end at t, for the longest n that occurs; spans with less than `te` bits count as none. A span is
 * shown when it is maximal: the next token's span begins later, or there is none. Of a run of spans that `maxMatch` cuts off (a long
 * quotation) only the first, then each that begins where the last shown one ends, and the last are shown, so that a
 * quotation is tiled and not repeated at every token.
 */
export function createEvidenceFilter<T>(maxMatch: number, te: number) {
  const least = te * 65_536
  const none: Match<T> = { n: 0, bits: 0, data: undefined }
  const shown: ShownSpan<T>[] = []
  let end = 0
  let current = none
  let inRun = false

  function decide(next: Match<T>): void {
    const start = end - current.n
    const cut = current.n === maxMatch
    if (current.data !== undefined && end + 1 - next.n > start) {
      const inside = inRun && cut && next.n === maxMatch
      if (!inside || start >= shown.at(-1)!.end) {
        shown.push({ start, end, bits: current.bits, data: current.data })
      }
    }
    inRun = cut
    current = next
    end++
  }

  return {
    /** True when a span of so many bits (Q16) counts. */
    counts: (bits: number): boolean => bits >= least,
    /** The next token's longest match; `data` is what will be needed to show it. */
    push: (n: number, bits: number, data: T): void =>
      decide(n > 0 && bits >= least ? { n, bits, data } : none),
    finish(): readonly ShownSpan<T>[] {
      decide(none)
      return shown
    },
  }
}
