import type { Edit } from './mutant.ts'

/** Applies edits that lie beside or within each other; of two with the same range the first goes around the second. */
export function weave(source: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  const render = (start: number, end: number): string => {
    let out = ''
    let at = start
    for (let edit = sorted[next]; edit !== undefined && edit.start < end; edit = sorted[next]) {
      if (edit.start < at || edit.end > end) {
        throw new Error(
          `Expected edits that nest, found one at ${edit.start}–${edit.end} across ${at} or ${end}.`,
        )
      }
      next++
      out += source.slice(at, edit.start) + edit.form(render(edit.start, edit.end))
      at = edit.end
    }
    return out + source.slice(at, end)
  }
  return render(0, source.length)
}
