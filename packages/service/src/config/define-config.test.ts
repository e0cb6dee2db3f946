import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineConfig } from './define-config.ts'
import { byteSize, duration, port, secret } from './units.ts'

const config = defineConfig({
  name: 'tester',
  description: 'Tests configuration',
  prefix: 'TESTER',
  groups: {
    main: z.object({
      datadir: z.string().describe('folder for everything'),
      backend: z.enum(['memory', 'disk']).default('memory').describe('where it goes'),
    }),
    rpc: z.object({
      port: port().default(3100).describe('port'),
      enableAdmin: z.boolean().default(false).describe('dangerous calls'),
      timeout: duration().default(30_000).describe('time'),
      maxBody: byteSize()
        .default(2 ** 20)
        .describe('size'),
      url: z.string().optional().describe('upstream'),
      peers: z.array(z.string()).default([]).describe('others'),
      retries: z.int().min(0).default(3).describe('attempts'),
    }),
    signer: z.object({ key: secret(z.string().min(4).optional()).describe('signing key') }),
  },
})
const minimal = ['--datadir', '/d']

describe('defineConfig', () => {
  it('derives dotted flags and prefixed variables', () => {
    expect(config.options.map((option) => [option.flag, option.variable])).toEqual([
      ['datadir', 'TESTER_DATADIR'],
      ['backend', 'TESTER_BACKEND'],
      ['rpc.port', 'TESTER_RPC_PORT'],
      ['rpc.enable-admin', 'TESTER_RPC_ENABLE_ADMIN'],
      ['rpc.timeout', 'TESTER_RPC_TIMEOUT'],
      ['rpc.max-body', 'TESTER_RPC_MAX_BODY'],
      ['rpc.url', 'TESTER_RPC_URL'],
      ['rpc.peers', 'TESTER_RPC_PEERS'],
      ['rpc.retries', 'TESTER_RPC_RETRIES'],
      ['signer.key', 'TESTER_SIGNER_KEY'],
    ])
  })

  it('takes flag over environment over default', () => {
    const env = { TESTER_RPC_PORT: '4000', TESTER_RPC_TIMEOUT: '2m' }
    const { values } = config.parse({ argv: [...minimal, '--rpc.port', '5000'], env })
    expect(values.rpc).toMatchObject({ port: 5000, timeout: 120_000, maxBody: 2 ** 20, enableAdmin: false })
    expect(config.parse({ argv: minimal }).values.main).toEqual({ datadir: '/d', backend: 'memory' })
  })

  it('reads booleans with and without a word, units, lists and auto ports', () => {
    const argv = [
      ...minimal,
      '--rpc.enable-admin',
      '--rpc.max-body',
      '16MiB',
      '--rpc.port=auto',
      '--rpc.peers',
      'a,b',
    ]
    const { values } = config.parse({ argv })
    expect(values.rpc).toMatchObject({ enableAdmin: true, maxBody: 2 ** 24, port: 0, peers: ['a', 'b'] })
    expect(config.parse({ argv: [...minimal, '--rpc.enable-admin', 'false'] }).values.rpc.enableAdmin).toBe(
      false,
    )
  })

  it.each([
    [['--rpc.port', 'x'], '--rpc.port: expected a port from 0 to 65535 or `auto`, got `x`.'],
    [['--rpc.port', '70000'], 'got `70000`'],
    [
      ['--rpc.timeout', '30'],
      '--rpc.timeout: expected a duration with its unit (ms, s, m, h, d), e.g. `30s`, got `30`.',
    ],
    [['--backend', 'tape'], '--backend: expected one of memory, disk, got `tape`.'],
    [['--rpc.retries', 'many'], '--rpc.retries: expected number, received string, got `many`.'],
    [['--rpc.enable-admin', 'perhaps'], '--rpc.enable-admin: expected boolean'],
    [['--nonsense', '1'], "unknown option '--nonsense'"],
    [['--rpc.port'], "option '--rpc.port <value>' argument missing"],
    [['surplus'], 'too many arguments'],
  ])('says what was expected and what came: %j', (argv, message) => {
    expect(() => config.parse({ argv: [...minimal, ...argv] })).toThrow(
      expect.objectContaining({ code: 'INVALID_CONFIG', message: expect.stringContaining(message) }),
    )
  })

  it('names the variable that is at fault, and a value that is missing', () => {
    expect(() => config.parse({ argv: minimal, env: { TESTER_RPC_PORT: 'x' } })).toThrow(/^TESTER_RPC_PORT: /)
    expect(() => config.parse({})).toThrow('--datadir: expected a value (folder for everything), got none.')
  })

  it('warns about unknown variables with its prefix, by key only', () => {
    const { warnings } = config.parse({ argv: minimal, env: { TESTER_RPC_PROT: 'hush', OTHER: '1' } })
    expect(warnings).toEqual(['Unknown environment variable TESTER_RPC_PROT is ignored.'])
  })

  it('never shows secrets, nor the credentials in a URL', () => {
    const argv = [...minimal, '--signer.key', 'hush-hush', '--rpc.url', 'https://me:pw@host:1/v2/apikey?x=1']
    const { values } = config.parse({ argv })
    const shown = JSON.stringify(config.redact(values))
    expect(shown).not.toMatch(/hush|pw|apikey/)
    expect(config.redact(values)).toMatchObject({
      signer: { key: '<redacted>' },
      rpc: { url: 'https://host:1/<redacted>' },
    })
    expect(() => config.parse({ argv: [...minimal, '--signer.key', 'abc'] })).toThrow(/^(?!.*abc)/)
  })

  it('reads secrets from files', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'key')
    writeFileSync(file, 'from-file\n')
    expect(config.parse({ argv: [...minimal, '--signer.key-file', file] }).values.signer.key).toBe(
      'from-file',
    )
    expect(config.parse({ argv: minimal, env: { TESTER_SIGNER_KEY_FILE: file } }).values.signer.key).toBe(
      'from-file',
    )
    expect(() => config.parse({ argv: [...minimal, '--signer.key-file', `${file}-no`] })).toThrow(
      /expected a readable file/,
    )
  })

  it('resolves values given in code', () => {
    expect(config.resolve({ main: { datadir: '/x' }, rpc: { port: 0 } }).rpc).toMatchObject({
      port: 0,
      retries: 3,
    })
    expect(() => config.resolve({ main: { datadir: '/x' }, rpc: { port: -1 } })).toThrow(/--rpc.port/)
  })

  it('writes help and the table', () => {
    expect(config.help()).toContain('--rpc.enable-admin [true|false]')
    expect(config.help()).toContain('TESTER_RPC_PORT')
    expect(config.markdown()).toContain('| `--rpc.port` | `TESTER_RPC_PORT` | `3100` | port |')
    expect(config.markdown()).toContain(
      '| `--datadir` | `TESTER_DATADIR` | required | folder for everything |',
    )
  })
})
