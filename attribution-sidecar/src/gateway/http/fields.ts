import { type Hex, InvalidInputError } from '@openledger/primitives'
import { z } from 'zod'

/** Fields of request bodies. */
export const account = () =>
  z
    .int()
    .min(0)
    .max(2 ** 24 - 1)
export const address = () =>
  z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/, 'expected an address of 20 bytes as 0x hexadecimal')
    .transform((text) => text.toLowerCase() as Hex)
export const bytes32 = () =>
  z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/, 'expected 32 bytes as 0x hexadecimal')
    .transform((text) => text.toLowerCase() as Hex)
export const signature = () =>
  z
    .string()
    .regex(/^0x[0-9a-fA-F]{130}$/, 'expected a signature of 65 bytes as 0x hexadecimal')
    .transform((text) => text.toLowerCase() as Hex)
export const amount = () =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,28})$/, 'expected an amount in nOPEN as a decimal string')
    .transform(BigInt)
export const time = () => z.int().min(0).max(8.64e15)

/** @throws InvalidInputError naming every field that is wrong, what was expected and what came. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  if (body === null || typeof body !== 'object') {
    throw new InvalidInputError('Expected a JSON object as the body.', {
      hint: 'Send `content-type: application/json`.',
    })
  }
  return parse(schema, body)
}

export function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const problems = result.error.issues.map(
    ({ path, message }) => `\`${path.map(String).join('.')}\`: ${message}`,
  )
  throw new InvalidInputError(`${problems.join('; ')}.`, {
    meta: { field: result.error.issues[0]?.path.map(String).join('.') },
  })
}
