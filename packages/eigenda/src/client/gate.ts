/** Lets at most `width` bodies run at the same time, the others in the order of their coming. */
export function createGate(width: number): <T>(body: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let inside = 0
  return async (body) => {
    if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    else inside++
    try {
      return await body()
    } finally {
      // The place goes from hand to hand, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else inside--
    }
  }
}
