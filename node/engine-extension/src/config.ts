import {
  type ConfigValues,
  defineConfig,
  duration,
  httpGroup,
  logGroup,
  port,
  processOptions,
  secret,
} from '@openledger/service'
import { z } from 'zod'
import { MODES } from './engine/injector.ts'

export const NAME = 'openledger-engine-extension'
export const VERSION = '0.1.0'

const hex = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^(0x)?[0-9a-fA-F]{${2 * bytes}}$`), `expected ${bytes} bytes in hexadecimal`)
    .transform((text) => `0x${text.replace(/^0x/, '').toLowerCase()}` as `0x${string}`)

const groups = {
  main: z.object({
    mode: z
      .enum(MODES)
      .default('enabled')
      .describe('`dry-run` tries settlements and leaves them out; can be changed at run time'),
    ...processOptions,
  }),
  engine: z.object({
    host: z.string().min(1).default('127.0.0.1').describe('address of the Engine API for op-node'),
    port: port().default(9552).describe('port of the Engine API for op-node'),
    upstream: z.url().default('http://127.0.0.1:9551').describe("op-geth's Engine API"),
    jwtSecret: secret(hex(32)).describe('secret shared with op-node and op-geth'),
    timeout: duration().prefault('9s').describe('time for one request; op-node waits 10 s'),
    payloadTimeout: duration()
      .prefault('2s')
      .describe("time for a payload with a settlement; after it the probe's payload is given"),
  }),
  http: httpGroup(9553),
  signer: z.object({
    key: secret(hex(32)).optional().describe("key of the settler's system address"),
    url: z.url().optional().describe('signer that holds the key instead (`eth_signTransaction`)'),
    address: hex(20).optional().describe("the settler's system address; needed with --signer.url"),
    timeout: duration().prefault('200ms').describe('time for a signature of --signer.url'),
  }),
  settlement: z.object({
    token: secret(z.string().min(16)).describe('bearer token of the settler and of the mode switch'),
    ledger: hex(20)
      .default('0x0a11000000000000000000000000000000000002')
      .describe('address of the Ledger: the only contract that is ever called'),
    maxGas: z.int().min(100_000).default(25_000_000).describe('most gas that a settlement may ask for'),
    maxFee: z.int().min(1).default(100).describe('most gwei per gas that is ever offered'),
  }),
  forced: z.object({
    l1Rpc: z.url().optional().describe('JSON-RPC of L1: settlements that are left out go over L1'),
    portal: hex(20).optional().describe('OptimismPortal on L1; needed with --forced.l1-rpc'),
    after: z.int().min(2).default(30).describe('blocks without the settlement before it goes over L1'),
    gas: z.int().min(100_000).max(20_000_000).default(3_000_000).describe('most L2 gas bought on L1'),
  }),
  log: logGroup,
}

export const config = defineConfig({
  name: NAME,
  description: "OpenLedger engine extension: puts the settlement first in the sequencer's blocks",
  version: VERSION,
  prefix: 'OPENLEDGER_ENGINE',
  groups,
})

export type ExtensionConfig = ConfigValues<typeof groups>
