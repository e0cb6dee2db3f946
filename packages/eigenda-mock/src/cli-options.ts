import { readFileSync } from 'node:fs'
import { InvalidInputError } from '@openledger/primitives'
import { DEFAULT_OPTIONS, type MockOptions } from './options.ts'

export const CLI = {
  help: { type: 'boolean', short: 'h' },
  host: { type: 'string' },
  port: { type: 'string' },
  'http-port': { type: 'string' },
  'public-host': { type: 'string' },
  datadir: { type: 'string' },
  operators: { type: 'string' },
  quorums: { type: 'string' },
  seed: { type: 'string' },
  kzg: { type: 'string' },
  tau: { type: 'string' },
  'batch-interval': { type: 'string' },
  'chain-id': { type: 'string' },
  'certificate-version': { type: 'string' },
  'reference-block': { type: 'string' },
  'block-time': { type: 'string' },
  relays: { type: 'string' },
  'max-blob-symbols': { type: 'string' },
  'symbols-per-second': { type: 'string' },
  'on-demand-deposit': { type: 'string' },
  tls: { type: 'boolean' },
  'tls-key': { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-port': { type: 'string' },
  'validator-port': { type: 'string' },
  'relay-tls': { type: 'boolean' },
  retention: { type: 'string' },
  'exit-with-parent': { type: 'boolean' },
} as const

const d = DEFAULT_OPTIONS

export const HELP = `openledger-eigenda-mock: a local EigenDA (disperser, relay, operators) over real gRPC

  --host ADDRESS             address to listen on (${d.host})
  --port N                   gRPC port, 0 takes a free one (${d.port})
  --http-port N              control port: /config, /faults, /payments, /health (${d.httpPort})
  --public-host NAME         host name that clients are told (the address)
  --datadir FOLDER           keep blobs in this folder; without it in memory
  --operators N              BLS operators that sign (${d.operators})
  --quorums N                quorums on chain (${d.quorums})
  --seed TEXT                operators' keys and stakes follow from it (${d.seed})
  --kzg toy|ceremony|none    what commitments are made on (${d.kzg})
  --tau N                    public toy secret of the commitments
  --batch-interval MS        a batch is signed so often (${d.batchIntervalMs})
  --chain-id N               chain that requests are bound to (${d.chainId})
  --certificate-version 3|4  what clients are told to build (${d.certificateVersion})
  --reference-block N        reference block number of all batches (${d.referenceBlockNumber})
  --block-time SECONDS       the reference block moves by one in this time, 0 for one that stays (${d.blockTimeMs / 1000})
  --relays N                 relay keys, all served on the gRPC port (${d.relays})
  --max-blob-symbols N       largest blob in symbols of 32 bytes (${d.maxBlobSymbols})
  --symbols-per-second N     reservation of every account, 0 for none (${d.symbolsPerSecond})
  --on-demand-deposit WEI    deposit of every account (${d.onDemandDeposit})
  --retention SECONDS        blobs are dropped after it (${d.retentionMs / 1000})
  --tls                      serve gRPC over TLS too, with an authority made at the start (GET /ca.pem)
  --tls-key FILE             PEM key; with --tls-cert TLS with these
  --tls-cert FILE            PEM certificate
  --tls-port N               port for TLS, 0 takes a free one (${d.tlsPort})
  --validator-port N         operator i serves its chunks on N + i, 0 takes free ports (${d.validatorPort})
  --relay-tls                clients are told that relays are on the TLS port
  --exit-with-parent         end when standard input closes
  --help                     this text

Prints one line of JSON with its URLs when it is ready. The toy secret is public: never use it for anything of value.`

type Values = { readonly [name in keyof typeof CLI]?: string | boolean | undefined }

/** @throws InvalidInputError on a value that is no number where one is expected. */
export function parseOptions(values: Values): Partial<MockOptions> {
  const options: Partial<MockOptions> = {}
  const text = (name: keyof typeof CLI) => values[name] as string | undefined
  const big = (name: keyof typeof CLI): bigint | undefined => {
    const value = text(name)
    if (value === undefined) return undefined
    if (!/^(\d+|0x[0-9a-fA-F]+)$/.test(value)) {
      throw new InvalidInputError(`Expected --${name} to be a whole number, got \`${value}\`.`, {
        code: 'BAD_OPTION',
      })
    }
    return BigInt(value)
  }
  const assign = <K extends keyof MockOptions>(key: K, value: MockOptions[K] | undefined) => {
    if (value !== undefined) options[key] = value
  }
  const number = (name: keyof typeof CLI): number | undefined => {
    const value = big(name)
    return value === undefined ? undefined : Number(value)
  }
  assign('host', text('host'))
  assign('port', number('port'))
  assign('httpPort', number('http-port'))
  assign('publicHost', text('public-host'))
  assign('dataDir', text('datadir'))
  assign('operators', number('operators'))
  assign('quorums', number('quorums'))
  assign('seed', text('seed'))
  assign('kzg', text('kzg') as MockOptions['kzg'] | undefined)
  assign('tau', big('tau'))
  assign('batchIntervalMs', number('batch-interval'))
  assign('chainId', number('chain-id'))
  assign('certificateVersion', number('certificate-version') as 3 | 4 | undefined)
  assign('referenceBlockNumber', number('reference-block'))
  const blockTime = number('block-time')
  assign('blockTimeMs', blockTime === undefined ? undefined : blockTime * 1000)
  assign('relays', number('relays'))
  assign('maxBlobSymbols', number('max-blob-symbols'))
  assign('symbolsPerSecond', big('symbols-per-second'))
  assign('onDemandDeposit', big('on-demand-deposit'))
  assign('tls', identity(text('tls-key'), text('tls-cert')) ?? (values.tls ? 'self-signed' : undefined))
  assign('tlsPort', number('tls-port'))
  assign('validatorPort', number('validator-port'))
  if (values['relay-tls']) options.relayTls = true
  const retention = number('retention')
  assign('retentionMs', retention === undefined ? undefined : retention * 1000)
  return options
}

function identity(keyFile?: string, certFile?: string): MockOptions['tls'] {
  if (keyFile === undefined && certFile === undefined) return undefined
  if (keyFile === undefined || certFile === undefined) {
    throw new InvalidInputError('Expected --tls-key and --tls-cert together.', { code: 'BAD_OPTION' })
  }
  try {
    return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') }
  } catch (cause) {
    throw new InvalidInputError('Expected to read the TLS key and certificate.', {
      cause,
      code: 'BAD_OPTION',
    })
  }
}
