import { type Hex, toHex, UnavailableError } from '@openledger/primitives'
import { retry } from '@openledger/service'
import type { Statement } from './attestation.ts'

/** A signed statement as JSON; integers are decimal text. */
export type StatementJson = { kind: string; number: string; generation: string; record: Hex; signature: Hex }

/** Tells another validator's sidecar a statement: its signature may be the one that is missing there. */
export async function tell(peer: string, statement: Statement, signature: Uint8Array): Promise<void> {
  const { kind, number, generation, record } = statement
  const body: StatementJson = {
    kind,
    number: String(number),
    generation: String(generation),
    record: toHex(record),
    signature: toHex(signature),
  }
  await retry(async () => {
    const response = await fetch(`${peer.replace(/\/+$/, '')}/v1/validator/statements`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(5000),
    }).catch((cause: unknown) => {
      throw new UnavailableError(`The validator at ${peer} did not answer.`, { cause })
    })
    if (!response.ok) {
      throw new UnavailableError(`The validator at ${peer} refused a statement (${response.status}).`, {
        retryable: response.status >= 500,
      })
    }
  })
}
