/**
 * What Node is started with for an adapter, by whoever starts one: payloads pass through it, and a small young generation saves memory and costs no time. The
 * first line of `main.ts`, which cannot import, says the same.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=2']
