import { Code, ConnectError } from '@connectrpc/connect'
import { InvalidInputError } from '@openledger/primitives'

export const CALLS = [
  'DisperseBlob',
  'GetBlobStatus',
  'GetBlobCommitment',
  'GetPaymentState',
  'GetBlob',
  'GetChunks',
] as const
export type Call = (typeof CALLS)[number]

/** One way in which a call is refused. `times` counts down to 0, then the rule is gone. */
export type ErrorRule = {
  call: Call
  code: string
  probability: number
  times: number | null
  message: string
}

/** What goes wrong on purpose. Everything is off by default; changed at run time with PATCH /faults. */
export type Faults = {
  /**
   * Milliseconds before each call is answered, before each batch is signed, and for which a signed batch stays at
   * GATHERING_SIGNATURES.
   */
  latencyMs: Record<Call | 'batch' | 'gather', number>
  errors: ErrorRule[]
  /** Share of blobs (0 to 1) that end as FAILED or as UNKNOWN. */
  failProbability: number
  unknownProbability: number
  /** Batches stay at GATHERING_SIGNATURES while it is true. */
  stall: boolean
  /** Operators that do not sign. */
  absentOperators: number[]
  /** One byte of the inclusion proof, or of the root where there is no proof, is changed. */
  wrongInclusionProof: boolean
  /** The aggregate signature is over another message. */
  wrongSignature: boolean
  /** DisperseBlob answers with another key. */
  wrongBlobKey: boolean
  /** Relays (by key) that know no blob. */
  lostRelays: number[]
  /** Operators (by index) whose validators have lost their chunks. */
  lostValidators: number[]
  /** Operators (by index) whose validators change a bit of one chunk. */
  corruptValidators: number[]
  /** Share of the relay's answers with one byte changed. */
  corruptProbability: number
  /** The relay leaves out zeros at the end of a blob. */
  truncateZeros: boolean
  clockSkewMs: number
  /** What the stub of checkDACert answers; 0 lets it verify. */
  checkDACertCode: number
  /** DisperseBlob calls a second; 0 is no limit. */
  rateLimit: number
}

export function noFaults(): Faults {
  return {
    latencyMs: {
      DisperseBlob: 0,
      GetBlobStatus: 0,
      GetBlobCommitment: 0,
      GetPaymentState: 0,
      GetBlob: 0,
      GetChunks: 0,
      batch: 0,
      gather: 0,
    },
    errors: [],
    failProbability: 0,
    unknownProbability: 0,
    stall: false,
    absentOperators: [],
    wrongInclusionProof: false,
    wrongSignature: false,
    wrongBlobKey: false,
    lostRelays: [],
    lostValidators: [],
    corruptValidators: [],
    corruptProbability: 0,
    truncateZeros: false,
    clockSkewMs: 0,
    checkDACertCode: 0,
    rateLimit: 0,
  }
}

/** Lays a change over the faults. @throws InvalidInputError on an unknown name or a value of the wrong kind; then nothing changes. */
export function patchFaults(faults: Faults, change: unknown): void {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) {
    throw new InvalidInputError('Expected an object of faults.')
  }
  const next: Record<string, unknown> = structuredClone(faults)
  for (const [name, value] of Object.entries(change)) {
    if (!(name in next)) {
      throw new InvalidInputError(`Expected one of ${Object.keys(next).join(', ')}, got \`${name}\`.`)
    }
    if (name === 'latencyMs') next[name] = { ...faults.latencyMs, ...latencies(value) }
    else if (name === 'errors') next[name] = errorRules(value)
    else next[name] = sameKind(name, next[name], value)
  }
  Object.assign(faults, next)
}

/** Waits and refuses as the faults say. @throws ConnectError with the status of the rule that hit. */
export async function applyFaults(faults: Faults, call: Call, random: () => number): Promise<void> {
  const wait = faults.latencyMs[call]
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  for (const rule of faults.errors) {
    if (rule.call !== call || rule.times === 0 || random() >= rule.probability) continue
    if (rule.times !== null) rule.times--
    throw new ConnectError(rule.message, codeOf(rule.code))
  }
}

function codeOf(name: string): Code {
  const pascal = name
    .toLowerCase()
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
  const code = (Code as unknown as Record<string, Code | undefined>)[
    pascal === 'Cancelled' ? 'Canceled' : pascal
  ]
  if (typeof code !== 'number')
    throw new InvalidInputError(`Expected the name of a gRPC status, got \`${name}\`.`)
  return code
}

function latencies(value: unknown): Record<string, number> {
  const known: readonly string[] = [...CALLS, 'batch', 'gather']
  for (const [call, ms] of Object.entries(Object(value))) {
    if (!known.includes(call))
      throw new InvalidInputError(`Expected a latency of ${known.join(', ')}, got \`${call}\`.`)
    if (typeof ms !== 'number' || !(ms >= 0))
      throw new InvalidInputError(`Expected milliseconds for ${call}.`)
  }
  return value as Record<string, number>
}

function errorRules(value: unknown): ErrorRule[] {
  if (!Array.isArray(value)) throw new InvalidInputError('Expected a list of error rules.')
  return value.map((given: Partial<ErrorRule>) => {
    const call = CALLS.find((name) => name === given.call)
    if (!call) throw new InvalidInputError(`Expected a call of ${CALLS.join(', ')}, got \`${given.call}\`.`)
    const code = String(given.code)
    codeOf(code)
    const probability = sameKind('probability', 1, given.probability ?? 1)
    const times = given.times ?? null
    if (times !== null && !(Number.isInteger(times) && times >= 0)) {
      throw new InvalidInputError('Expected `times` to be a count or null.')
    }
    return { call, code, probability, times, message: String(given.message ?? 'injected fault') }
  })
}

function sameKind<T>(name: string, old: T, value: unknown): T {
  const fits = Array.isArray(old)
    ? Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0)
    : typeof value === typeof old && (typeof value !== 'number' || Number.isFinite(value))
  if (!fits) throw new InvalidInputError(`Expected \`${name}\` to be like ${JSON.stringify(old)}.`)
  if (/[pP]robability$/.test(name) && !((value as number) >= 0 && (value as number) <= 1)) {
    throw new InvalidInputError(`Expected \`${name}\` to be from 0 to 1.`)
  }
  return value as T
}
