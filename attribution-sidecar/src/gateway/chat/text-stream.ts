/** Turns tokens into text as they come, without cutting characters in two and without what a stop string ends. */
export type TextStream = {
  /** @returns text that is final and may be sent; `stopped` when a stop string was completed. */
  push(token: number): { text: string; stopped: boolean }
  /** The rest when no more tokens come. */
  end(): string
}

const REPLACEMENT = '\uFFFD'
/** A character of UTF-8 has at most four bytes, each at worst a token of its own. */
const LONGEST_CHARACTER = 4

export function createTextStream(
  decode: (tokens: Iterable<number>) => string,
  stops: readonly string[],
): TextStream {
  let waiting: number[] = []
  /** Decoded, but perhaps the beginning of a stop string. */
  let held = ''
  const longest = Math.max(0, ...stops.map((stop) => stop.length))

  const take = (text: string): { text: string; stopped: boolean } => {
    held += text
    const at = Math.min(...stops.map((stop) => held.indexOf(stop)).filter((i) => i >= 0))
    if (Number.isFinite(at)) {
      const before = held.slice(0, at)
      held = ''
      return { text: before, stopped: true }
    }
    let keep = Math.min(held.length, Math.max(0, longest - 1))
    while (keep > 0 && !stops.some((stop) => stop.startsWith(held.slice(held.length - keep)))) keep--
    const ready = held.slice(0, held.length - keep)
    held = held.slice(held.length - keep)
    return { text: ready, stopped: false }
  }

  return {
    push(token) {
      waiting.push(token)
      const text = decode(waiting)
      if (text.endsWith(REPLACEMENT) && waiting.length < LONGEST_CHARACTER)
        return { text: '', stopped: false }
      waiting = []
      return take(text)
    },
    end() {
      const { text, stopped } = take(waiting.length > 0 ? decode(waiting) : '')
      waiting = []
      return stopped ? text : text + held
    },
  }
}
