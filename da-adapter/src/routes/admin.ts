import { InvalidInputError } from '@openledger/primitives'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Context, requireApi } from './context.ts'

const Body = z.object({ eigenDADispersalBackend: z.string() })

/** `GET` and `PUT /admin/eigenda-dispersal-backend` of EigenDA's proxy; only V2 exists. Off unless `--apis` names `admin`. */
export function adminRoutes(app: FastifyInstance, { options }: Context): void {
  app.addHook('onRequest', async () => requireApi(options, 'admin'))
  app.get('/admin/eigenda-dispersal-backend', async () => ({ eigenDADispersalBackend: 'V2' }))
  app.put('/admin/eigenda-dispersal-backend', async (request) => {
    const { eigenDADispersalBackend } = Body.parse(request.body)
    if (eigenDADispersalBackend !== 'V2') {
      throw new InvalidInputError(
        `Expected the dispersal backend V2, got \`${eigenDADispersalBackend.slice(0, 40)}\`.`,
        {
          hint: 'The V1 backend was removed from EigenDA.',
        },
      )
    }
    return { eigenDADispersalBackend }
  })
}
