/** How far a dispersal has come. */
export type DispersalStage = 'preparing' | 'submitted' | 'certified' | 'complete'

export type DisperseContext = {
  signal: AbortSignal
  /** What `saveTicket` kept of an earlier attempt, perhaps before a crash: the same request is continued, not made anew. */
  ticket: Buffer | undefined
  /** Must be durable before the request leaves this process; undefined forgets a request that was refused for good. */
  saveTicket(ticket: Buffer | undefined): Promise<void>
  onStage(stage: DispersalStage): void
}

export type CertificateFacts = {
  /** L1 block of the operators' state. */
  referenceBlockNumber: number
  /** Whether certificates of this version are subject to the recency rule (V4). */
  recency: boolean
}

export type LocalStore = {
  /** @param key SHA-256 of the payload @returns the commitment when the payload is safe. */
  put(payload: Buffer, key: Buffer): Promise<Buffer>
  /** The verified payload, in a buffer of the pool; undefined when it is not here. @throws CertificateError when the commitment cannot be parsed. */
  get(commitment: Buffer): Promise<Buffer | undefined>
}

/** A place where payloads can be left and found again by commitment. */
export type Backend = {
  readonly name: string
  /** Second byte of its generic commitments. */
  readonly layer: number
  /** False when no key was given. */
  readonly writable: boolean
  readonly maxPayload: number
  /** @returns the whole generic commitment. */
  disperse(payload: Buffer, context: DisperseContext): Promise<Buffer>
  /** Only of a backend on this machine, which needs neither network nor payment nor journal. */
  readonly local?: LocalStore
  /** @throws CertificateError when the commitment can never be read; anything else is a passing trouble. */
  retrieve(commitment: Buffer, signal: AbortSignal): Promise<Buffer>
  /** About the bytes that it takes to read the payload, 0 when it is not here or has no size. @throws CertificateError when the commitment cannot be parsed. */
  sizeOf(commitment: Buffer): number
  /** @throws CertificateError when the commitment cannot be parsed. */
  facts(commitment: Buffer): CertificateFacts
  /** Whether this payload is what the commitment commits to. */
  matches(commitment: Buffer, payload: Buffer): Promise<boolean>
  /** What `/config` tells beyond the common facts. */
  describe(): Readonly<Record<string, unknown>>
  /** Reason why it cannot be reached, undefined when it can. */
  health(): Promise<string | undefined>
  close(): Promise<void>
}
