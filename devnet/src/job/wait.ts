import { UnavailableError } from '@openledger/primitives'

/** Asks until there is an answer. @throws UnavailableError `TIMEOUT` naming what did not happen. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  options: { seconds: number; everyMs?: number },
): Promise<T> {
  const deadline = performance.now() + options.seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) {
      throw new UnavailableError(`${what} did not happen in ${options.seconds} s.`, { code: 'TIMEOUT' })
    }
    await new Promise((resolve) => setTimeout(resolve, options.everyMs ?? 50))
  }
}
