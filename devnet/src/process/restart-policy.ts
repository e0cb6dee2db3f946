/** How often a process that ends unasked is started again, and after what pause. */
export type RestartLimits = {
  /** Restarts within `withinMs`; one more end is a failure. */
  most: number
  withinMs: number
  /** Pause before the first one; it doubles with each. */
  pauseMs: number
}

export const RESTART_LIMITS: RestartLimits = { most: 3, withinMs: 60_000, pauseMs: 500 }

/** Asked at each end. @returns ms until the next start, or undefined when it has ended too often. */
export function createRestartPolicy(
  { most, withinMs, pauseMs }: RestartLimits,
  now: () => number = Date.now,
): () => number | undefined {
  let restarts: number[] = []
  return () => {
    restarts = restarts.filter((at) => now() - at < withinMs)
    if (restarts.length >= most) return undefined
    restarts.push(now())
    return pauseMs * 2 ** (restarts.length - 1)
  }
}
