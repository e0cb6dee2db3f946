import { fromHex, InvalidInputError } from '@openledger/primitives'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Validator } from '../validator/validator.ts'

const hex = (bytes: number) =>
  z.string().regex(new RegExp(`^0x[0-9a-fA-F]{${2 * bytes}}$`), `expected ${bytes} bytes in hexadecimal`)
const integer = () => z.string().regex(/^\d{1,18}$/, 'expected a decimal integer')
const statement = z.object({
  kind: z.enum(['attestation', 'veto']),
  number: integer(),
  generation: integer(),
  record: hex(32),
  signature: hex(65),
})

/** `GET /v1/validator`; `POST /v1/validator/statements` takes other validators' attestations and vetoes. */
export function validatorRoutes(app: FastifyInstance, validator: Validator): void {
  app.get('/v1/validator', async () => validator.status())
  app.post('/v1/validator/statements', async (request, reply) => {
    const parsed = statement.safeParse(request.body)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!
      throw new InvalidInputError(`\`${issue.path.join('.')}\`: ${issue.message}.`)
    }
    const { kind, number, generation, record, signature } = parsed.data
    await validator.hear(
      { kind, number: BigInt(number), generation: BigInt(generation), record: fromHex(record) },
      fromHex(signature),
    )
    return reply.code(204).send()
  })
}
