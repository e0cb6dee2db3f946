/** The part of an evidence span that points into the data. */
type Span = { readonly occurrences: readonly { readonly record: number; readonly offset: number }[] }

/**
 * Takes the pointers to erased records out of stored evidence; weights and payments stay as they were.
 *
 * @param isErased by the record numbers that the evidence uses.
 * @returns the spans with `erased`, how many of a span's occurrences went.
 */
export function eraseEvidence<S extends Span>(
  spans: readonly S[],
  isErased: (record: number) => boolean,
): (S & { erased: number })[] {
  return spans.map((span) => {
    const occurrences = span.occurrences.filter(({ record }) => !isErased(record))
    return { ...span, occurrences, erased: span.occurrences.length - occurrences.length }
  })
}
