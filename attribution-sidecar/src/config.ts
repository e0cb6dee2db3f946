import { InvalidInputError } from '@openledger/primitives'
import {
  type ConfigValues,
  defineConfig,
  duration,
  httpGroup,
  logGroup,
  metricsGroup,
  processOptions,
  secret,
} from '@openledger/service'
import { z } from 'zod'

export const NAME = 'openledger-sidecar'
export const VERSION = '0.1.0'

export const ROLES = ['gateway', 'settler', 'validator'] as const
export type Role = (typeof ROLES)[number]
export const SETTLER_MODES = ['enabled', 'dry-run', 'disabled'] as const
export type SettlerMode = (typeof SETTLER_MODES)[number]

const address = () =>
  z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/, 'expected an address of 20 bytes in hexadecimal')
    .transform((text) => text.toLowerCase() as `0x${string}`)
const key32 = () =>
  secret(
    z
      .string()
      .regex(/^0x[0-9a-fA-F]{64}$/, 'expected 32 bytes in hexadecimal')
      .transform((text) => text.toLowerCase() as `0x${string}`),
  )

const groups = {
  main: z.object({
    roles: z
      .array(z.enum(ROLES))
      .min(1)
      .default([...ROLES])
      .describe(`comma-separated roles to run, of ${ROLES.join(', ')}`),
    datadir: z.string().min(1).default('sidecar-data').describe('folder of the database'),
    ...processOptions,
  }),
  http: httpGroup(8080),
  l2: z.object({
    rpc: z.url().default('http://127.0.0.1:9545').describe('JSON-RPC of the L2 node'),
    ledger: address()
      .default('0x0a11000000000000000000000000000000000002')
      .describe('address of the Ledger; the registries are the predeploys (protocol §1)'),
    pollInterval: duration().default(100).describe('pause between two looks at the head of the chain'),
  }),
  da: z.object({
    url: z.url().default('http://127.0.0.1:3100').describe('base URL of the DA adapter'),
    timeout: duration().default(120_000).describe('time for one dispersal or retrieval'),
  }),
  gateway: z.object({
    serverKey: key32().optional().describe('key that signs the receipts of the models served here'),
    operatorKey: key32()
      .optional()
      .describe('key that curates Datanets and registers them on chain; pays their gas'),
  }),
  settler: z.object({
    mode: z
      .enum(SETTLER_MODES)
      .default('enabled')
      .describe('`dry-run` does everything except sending; can be changed at run time'),
    address: address()
      .optional()
      .describe('sender of settlement transactions; what the ledger says when not given'),
    maxReceipts: z.int().min(1).max(65_535).default(8000).describe('most receipts in one batch'),
    ahead: z
      .int()
      .min(1)
      .max(64)
      .default(4)
      .describe('batches that may be dispersed ahead of the settlement'),
    closeAfter: duration()
      .default(300_000)
      .describe(
        'least time between two payouts of commons and of amounts below a minEntry, one an epoch at most',
      ),
    gas: z
      .int()
      .min(100_000)
      .max(1_000_000_000)
      .default(25_000_000)
      .describe('gas limit of a settlement transaction'),
    patience: z
      .int()
      .min(1)
      .default(3)
      .describe('blocks after which a settlement that is not there is sent again'),
  }),
  engine: z.object({
    url: z
      .url()
      .optional()
      .describe(
        'engine extension of the sequencer, which puts settlements into blocks; none on the embedded L2',
      ),
    token: secret(z.string().min(16)).optional().describe('its bearer token; needed with --engine.url'),
  }),
  validator: z.object({
    peers: z
      .array(z.url())
      .default([])
      .describe(
        "comma-separated base URLs of other validators' sidecars, which are told every attestation and veto",
      ),
    key: key32().optional().describe('key that signs attestations; pays the gas of `finalize`'),
    sealingKey: key32()
      .optional()
      .describe('key material of the X25519 key that batches and record keys are sealed to'),
  }),
  admin: z.object({
    token: secret(z.string().min(16))
      .optional()
      .describe('bearer token of the admin routes; without one they answer on loopback only'),
  }),
  log: logGroup,
  metrics: metricsGroup,
}

export const config = defineConfig({
  name: NAME,
  description: 'OpenLedger sidecar: serves models, settles receipts, validates settlements',
  version: VERSION,
  prefix: 'OPENLEDGER_SIDECAR',
  groups,
})

export type SidecarConfig = ConfigValues<typeof groups>

/** Options that belong together. @throws InvalidInputError `INVALID_CONFIG` naming the flag that is missing. */
export function assertRoles(values: SidecarConfig): void {
  const need = (role: Role, flag: string, value: unknown) => {
    if (values.main.roles.includes(role) && value === undefined) {
      throw new InvalidInputError(`The role ${role} expected --${flag}, got none.`, {
        code: 'INVALID_CONFIG',
        hint: `Give it, or take ${role} out of --roles.`,
      })
    }
  }
  need('gateway', 'gateway.server-key', values.gateway.serverKey)
  need('settler', 'gateway.server-key', values.gateway.serverKey)
  if (values.engine.url && !values.engine.token) {
    throw new InvalidInputError('--engine.url expected --engine.token, got none.', { code: 'INVALID_CONFIG' })
  }
  need('validator', 'validator.key', values.validator.key)
  need('validator', 'validator.sealing-key', values.validator.sealingKey)
}
