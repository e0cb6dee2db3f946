import { createTokenSource } from '@openledger/engine-extension'
import { fromHex } from '@openledger/primitives'
import { defineConfig, logGroup, port, processOptions, runService, secret } from '@openledger/service'
import { z } from 'zod'
import { createEngineRpc } from '../opstack/engine-rpc.ts'
import { startBeaconApi } from '../opstack/l1/beacon.ts'
import { createL1Driver } from '../opstack/l1/driver.ts'

const NAME = 'openledger-l1-driver'
const VERSION = '0.1.0'

const hex32 = z
  .string()
  .regex(/^(0x)?[0-9a-fA-F]{64}$/, 'expected 32 bytes in hexadecimal')
  .transform((text) => `0x${text.replace(/^0x/, '')}` as const)

const config = defineConfig({
  name: NAME,
  version: VERSION,
  description: 'Makes an L1 out of a geth, with the part of the Beacon API that op-node asks',
  prefix: 'OPENLEDGER_L1',
  groups: {
    main: z.object({
      period: z.int().min(1).max(60).default(2).describe('seconds between two blocks'),
      ...processOptions,
    }),
    l1: z.object({
      rpc: z.url().default('http://127.0.0.1:8545').describe("geth's JSON-RPC"),
      engine: z.url().default('http://127.0.0.1:8551').describe("geth's Engine API"),
      jwtSecret: secret(hex32).describe('secret shared with geth'),
    }),
    beacon: z.object({
      host: z.string().min(1).default('127.0.0.1').describe('address of the Beacon API'),
      port: port().default(8552).describe('port of the Beacon API'),
    }),
    log: logGroup,
  },
})

await runService({
  name: NAME,
  version: VERSION,
  config,
  async start({ values: { main, l1, beacon } }) {
    const driver = await createL1Driver(
      { period: main.period },
      {
        engine: createEngineRpc(l1.engine, createTokenSource(fromHex(l1.jwtSecret))),
        rpc: createEngineRpc(l1.rpc),
      },
    )
    const api = await startBeaconApi(driver, beacon)
    return {
      urls: { beacon: api.url },
      async close() {
        await api.close()
        await driver.close()
      },
    }
  },
})
