export type GenerateRequest = {
  prompt: Uint32Array
  /** At least 1. */
  maxTokens: number
  /** Decides every draw: the same request with the same seed gives the same answer. */
  seed: string
  /** 0: always the likeliest token; 1: in proportion to the counts; between and up to 2: counts^(1/temperature). */
  temperature: number
  signal?: AbortSignal
}

/** Produces answers token by token; tokens are generated only as they are asked for. */
export type ModelEngine = {
  /** Name and version, as shown to callers. */
  readonly name: string
  generate(request: GenerateRequest): AsyncIterable<number>
}
