import { UnavailableError } from '@openledger/primitives'

/** Bounds a failure, not the speed of a machine. */
const LIMIT_SECONDS = 600

/** Asks until there is an answer. @throws UnavailableError `TIMEOUT` naming what did not happen. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  options: { seconds?: number; everyMs?: number } = {},
): Promise<T> {
  const { seconds = LIMIT_SECONDS, everyMs = 50 } = options
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) {
      throw new UnavailableError(`${what} did not happen in ${seconds} s.`, { code: 'TIMEOUT' })
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
