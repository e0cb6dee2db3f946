import { describeError } from '@openledger/primitives'

/** One thing that must hold. Returns a reason when it does not; throwing or taking too long counts as failing. */
export type HealthCheck = {
  name: string
  /** A failing check that is not critical makes the service degraded (206), not unready. Default true. */
  critical?: boolean
  check(): string | undefined | Promise<string | undefined>
}
export type FailedCheck = { name: string; reason: string; critical: boolean }

const TIMEOUT_MS = 2000

async function runCheck(check: HealthCheck): Promise<FailedCheck | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${TIMEOUT_MS} ms`), TIMEOUT_MS)
  })
  try {
    const reason = await Promise.race([check.check(), late])
    return reason === undefined ? undefined : { name: check.name, reason, critical: check.critical !== false }
  } catch (error) {
    return { name: check.name, reason: describeError(error), critical: check.critical !== false }
  } finally {
    clearTimeout(timer)
  }
}

/** Runs all checks at once and returns those that fail. */
export async function failedChecks(checks: readonly HealthCheck[]): Promise<FailedCheck[]> {
  const results = await Promise.all(checks.map(runCheck))
  return results.filter((result) => result !== undefined)
}
