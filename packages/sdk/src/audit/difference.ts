import type { Finding } from '@openledger/settlement'

/** A settlement, a record or a balance that is not what the public data say. */
export class Difference extends Error {
  readonly findings: readonly Finding[] | undefined

  constructor(reason: string, findings?: readonly Finding[]) {
    super(reason)
    this.findings = findings
  }
}
