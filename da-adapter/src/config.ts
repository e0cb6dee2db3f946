import {
  byteSize,
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

export const NAME = 'openledger-da-adapter'
export const VERSION = '0.1.0'

/** APIs that can be switched off one by one. */
export const APIS = ['op-generic', 'op-keccak', 'standard', 'blobs', 'admin'] as const

const groups = {
  main: z.object({
    backend: z
      .enum(['memory', 'mock', 'eigenda'])
      .default('memory')
      .describe('where blobs go: a file of this adapter only, a local mock of EigenDA, or EigenDA'),
    datadir: z.string().min(1).default('da-adapter-data').describe('folder of the journal and the cache'),
    apis: z
      .array(z.enum(APIS))
      .default(['op-generic', 'op-keccak', 'standard', 'blobs'])
      .describe(`comma-separated APIs to serve, of ${APIS.join(', ')}`),
    ...processOptions,
  }),
  http: httpGroup(3100),
  blob: z.object({
    maxPayload: byteSize()
      .prefault('16252897B')
      .describe(
        'largest payload of one EigenDA blob; larger bodies of `/put` are refused, of `/v1/blobs` are split',
      ),
    splitAbove: byteSize()
      .prefault('4063201B')
      .describe(
        'uploads to `/v1/blobs` above this size are split into parts; it is at most `--blob.max-payload`',
      ),
    chunkSize: byteSize()
      .prefault('1015777B')
      .describe('size of these parts; 31 × (2ⁿ − 1) fills a blob, one byte more doubles it'),
    partsAtOnce: z
      .int()
      .min(1)
      .default(2)
      .describe('parts of one upload that are dispersed at the same time; each costs about 10 MB of memory'),
    maxUpload: byteSize()
      .prefault('4GiB')
      .describe('largest upload to `/v1/blobs`; its manifest, about 1 KB for each part, must fit one blob'),
  }),
  dispersal: z.object({
    concurrency: z.int().min(1).max(4096).default(64).describe('dispersals at the same time'),
    queue: z.int().min(0).default(1024).describe('requests that may wait for a place; further ones hear 429'),
    memory: byteSize()
      .prefault('32MiB')
      .describe('bytes of blobs that may be in intake and dispersal at the same time'),
    retries: z
      .int()
      .min(0)
      .default(3)
      .describe('further attempts of a dispersal that failed for a passing reason'),
    retryDelay: duration().prefault('250ms').describe('bound of the first pause between attempts; doubles'),
    timeout: duration().prefault('2m').describe('time for one attempt'),
    waitTimeout: duration()
      .prefault('3m')
      .describe('time for which `/put` and `?wait=true` wait for the certificate'),
    reuseFor: duration()
      .prefault('1d')
      .describe(
        'a certificate younger than this is returned again for the same content instead of a second dispersal',
      ),
    breakerThreshold: z
      .int()
      .min(1)
      .default(8)
      .describe('failures in a row after which a disperser is given a rest'),
    failoverThreshold: z
      .int()
      .min(1)
      .default(3)
      .describe('failures in a row after which the next disperser takes over, when there are several'),
    breakerRest: duration().prefault('3s').describe('how long that rest is'),
  }),
  retrieval: z.object({
    concurrency: z.int().min(1).default(64).describe('retrievals from the network at the same time'),
    queue: z.int().min(0).default(1024).describe('requests that may wait; further ones hear 429'),
    memory: byteSize()
      .prefault('32MiB')
      .describe('bytes of payloads that may be in reading and sending at the same time'),
    retries: z
      .int()
      .min(0)
      .default(2)
      .describe('further attempts of a retrieval that failed for a passing reason'),
    timeout: duration().prefault('30s').describe('time for one attempt'),
  }),
  certificates: z.object({
    invalid: z
      .enum(['stall', 'skip'])
      .default('stall')
      .describe(
        'answer to an invalid certificate: `stall` 418 (forks of op-node drop it, the upstream op-node waits for ever), `skip` 200 with an empty body (the upstream op-node skips the batch). Consensus-relevant: all nodes of a chain must choose the same',
      ),
    recencyWindow: z
      .int()
      .min(0)
      .default(14_400)
      .describe(
        'L1 blocks between a certificate and its inclusion, when the node tells the inclusion block; 0 = no check',
      ),
  }),
  cache: z.object({
    maxSize: byteSize().prefault('4GiB').describe('payloads kept on disk for reading'),
    memory: byteSize().prefault('16MiB').describe('payloads kept in memory for reading'),
    verify: z
      .enum(['hash', 'commitment'])
      .default('hash')
      .describe(
        'check of what is read from disk: its SHA-256, or in addition the KZG commitment of the certificate',
      ),
  }),
  journal: z.object({
    sync: z
      .enum(['auto', 'full', 'normal'])
      .default('auto')
      .describe(
        '`full`: what is acknowledged survives a power cut; `normal`: only the end of the process, however it ends; `auto`: `full` where dispersals cost money (`eigenda`), else `normal`',
      ),
  }),
  mock: z.object({
    url: z
      .string()
      .default('http://127.0.0.1:32002')
      .describe('HTTP control port of the mock; everything else comes from its /config'),
  }),
  eigenda: z.object({
    network: z.enum(['mainnet', 'sepolia', 'hoodi']).default('mainnet').describe('preset of addresses'),
    ethRpc: z.string().optional().describe('JSON-RPC of the L1 that EigenDA lives on'),
    disperserUrl: z
      .array(z.string())
      .default([])
      .describe(
        'dispersers in order of preference instead of the preset one; the next takes over when one is down',
      ),
    directory: z.string().optional().describe('contract directory of EigenDA, instead of the preset'),
    certVerifier: z
      .string()
      .optional()
      .describe(
        'router or verifier of certificates of your own, instead of the one that the directory names',
      ),
    payment: z
      .enum(['reservation', 'on-demand', 'reservation-then-on-demand'])
      .default('reservation')
      .describe('how dispersals are paid'),
    relayTls: z
      .boolean()
      .default(true)
      .describe('speak TLS with relays, which the chain names as `host:port`'),
    signerKey: secret(z.string().optional()).describe(
      'private key that pays; without it the adapter only reads',
    ),
    srsG1: z
      .string()
      .optional()
      .describe(
        'file of the ceremony’s G1 points; without it blobs above 64 KiB cannot be verified and are refused',
      ),
    srsG1Reverse: z
      .string()
      .optional()
      .describe('file of the 28 points [τ^(2²⁸ − 2ⁱ)]₁, for a network with a ceremony of its own'),
    srsG2: z
      .string()
      .optional()
      .describe('file of the G2 points; with both G2 files commitments are made here'),
    srsG2Trailing: z
      .string()
      .optional()
      .describe('file of the last G2 points; without it the disperser commits'),
  }),
  log: logGroup,
  metrics: metricsGroup,
}

/** All options of the adapter: flags, variables, documentation. */
export const config = defineConfig({
  name: NAME,
  version: VERSION,
  description: 'OP alt-DA server and blob API in front of EigenDA',
  prefix: 'OPENLEDGER_DA',
  groups,
})

export type DaAdapterOptions = ConfigValues<typeof groups>

/** Whether an acknowledgement waits for the disk. */
export function waitsForDisk({ journal, main }: DaAdapterOptions): boolean {
  return journal.sync === 'auto' ? main.backend === 'eigenda' : journal.sync === 'full'
}
