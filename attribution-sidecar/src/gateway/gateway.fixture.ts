import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_PARAMS } from '@openledger/attribution'
import { consentTypedData, contributionHash, normaliseText, o200kTokenizer } from '@openledger/datanet'
import { BaseError, type Hex, keccak256, sealingKeyPair, sha256, toHex, utf8 } from '@openledger/primitives'
import {
  createHttpServer,
  type Database,
  type HttpServer,
  openDatabase,
  silentLogger,
} from '@openledger/service'
import { createReceiptSigner, createSecp256k1 } from '@openledger/settlement'
import { privateKeyToAccount } from 'viem/accounts'
import { createModelIndex } from '../attribution/model-index.ts'
import { createModelRuntime } from '../attribution/model-runtime.ts'
import { migrations } from '../store/migrations/index.ts'
import { GATEWAY_ERRORS } from './errors.ts'
import { createGateway, type Gateway, type GatewayOptions } from './gateway.ts'
import { apiKeyTypedData } from './keys/typed-data.ts'
import type { ChainPort, RegisteredModel } from './ports.ts'

/** Test doubles of what lies outside of this process: a chain and a DA layer in memory, with knobs for faults. */
export type World = {
  chain: ChainPort
  owners: Map<number, Hex>
  /** Owners that the chain has and the mirror sees at its next look. */
  unseen: Map<number, Hex>
  deposits: Map<number, bigint>
  versions: Map<string, Hex>
  blobs: Map<Hex, Uint8Array>
  models: RegisteredModel[]
  /** Fail the next this many calls. */
  faults: { put: number; publish: number }
  /** Answers to the question whether a transaction is pending. */
  pending: boolean[]
}

export const CHAIN_ID = 420
export const LEDGER: Hex = `0x${'0a'.repeat(20)}`
export const secp256k1 = createSecp256k1()
export const tokenizer = o200kTokenizer()
export const signer = createReceiptSigner({ chainId: CHAIN_ID, ledger: LEDGER }, { secp256k1 })

export const keyOf = (name: string): Hex => toHex(keccak256(utf8(name)))
export const secretOf = (name: string): Uint8Array => keccak256(utf8(name))
export const addressOf = (name: string): Hex => secp256k1.address(secretOf(name))

export function createWorld(): World {
  const world: Omit<World, 'chain'> = {
    owners: new Map(),
    unseen: new Map(),
    deposits: new Map(),
    versions: new Map(),
    blobs: new Map(),
    models: [],
    faults: { put: 0, publish: 0 },
    pending: [],
  }
  let datanets = 0
  const chain: ChainPort = {
    chainId: CHAIN_ID,
    ledger: LEDGER,
    async sync() {
      for (const [account, owner] of world.unseen) world.owners.set(account, owner)
    },
    accountOwner: async (account) => world.owners.get(account),
    deposited: async (account) => world.deposits.get(account) ?? 0n,
    settledDebit: async () => 0n,
    createDatanet: async () => ({ id: ++datanets, commons: datanets - 1, transaction: keyOf('tx') }),
    versionRoot: async (datanet, version) => world.versions.get(`${datanet}/${version}`),
    async publishVersion({ datanet, versionRoot }, listeners) {
      if (world.faults.publish-- > 0)
        throw new BaseError('The node is down.', { code: 'UNAVAILABLE', retryable: true })
      const version = [...world.versions.keys()].filter((key) => key.startsWith(`${datanet}/`)).length + 1
      listeners?.onSigned?.(keyOf('tx'))
      listeners?.onSent?.(keyOf('tx'))
      world.versions.set(`${datanet}/${version}`, versionRoot)
      return { transaction: keyOf('tx') }
    },
    isPending: async () => world.pending.shift() ?? false,
    validatorKeys: async () => [],
  }
  return { ...world, chain }
}

export type Fixture = {
  world: World
  folder: string
  database: Database
  gateway: Gateway
  server: HttpServer
  /** A request without a socket. */
  request(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    options?: { body?: unknown; headers?: Record<string, string> },
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  ): Promise<{ status: number; json: any; text: string; headers: Record<string, unknown>; bytes: Buffer }>
  /** Closes and opens again on the same database. */
  reopen(): Promise<Fixture>
  close(): Promise<void>
}

const folders: string[] = []

export async function openFixture(
  world = createWorld(),
  options: GatewayOptions = {},
  folder = mkdtempSync(join(tmpdir(), 'gateway-')),
  threads = false,
): Promise<Fixture> {
  folders.push(folder)
  const database = openDatabase(join(folder, 'sidecar.db'), migrations)
  const sealing = await sealingKeyPair(secretOf('custodian'))
  const server = createHttpServer({ name: 'test', version: '0', errors: GATEWAY_ERRORS })
  const gateway = createGateway(options, {
    sqlite: database.sqlite,
    chain: world.chain,
    da: {
      async put(payload) {
        if (world.faults.put-- > 0)
          throw new BaseError('The DA is down.', { code: 'UNAVAILABLE', retryable: true })
        const commitment = sha256(payload)
        world.blobs.set(toHex(commitment), payload)
        return commitment
      },
    },
    models: { list: () => world.models },
    serverKeys: new Map([[addressOf('server'), secretOf('server')]]),
    custodianKey: sealing.publicKey,
    tokenizer,
    secp256k1,
    logger: silentLogger(),
    ...(threads
      ? {}
      : {
          createRuntime: async (snapshot, params) =>
            createModelRuntime(await createModelIndex(snapshot, params), snapshot.places),
        }),
  })
  gateway.routes(server.app)
  await server.app.ready()
  const close = async () => {
    await server.close()
    await gateway.close()
    await database.close()
  }
  return {
    world,
    folder,
    database,
    gateway,
    server,
    async request(method, url, { body, headers = {} } = {}) {
      const answer = await server.app.inject({
        method,
        url,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      })
      const json = (() => {
        try {
          return JSON.parse(answer.body)
        } catch {
          return undefined
        }
      })()
      return {
        status: answer.statusCode,
        json,
        text: answer.body,
        headers: answer.headers,
        bytes: answer.rawPayload,
      }
    },
    async reopen() {
      await close()
      return openFixture(world, options, folder, threads)
    },
    close,
  }
}

/** Removes what fixtures left on disk. */
export function cleanFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export const TEXT = `We hold these truths to be self-evident, that all men are created equal, that they are endowed by their Creator with certain unalienable Rights, that among these are Life, Liberty and the pursuit of Happiness.

That to secure these rights, Governments are instituted among Men, deriving their just powers from the consent of the governed.

That whenever any Form of Government becomes destructive of these ends, it is the Right of the People to alter or to abolish it, and to institute new Government, laying its foundation on such principles.`

export async function contribute(
  fixture: Fixture,
  datanet: number,
  { name, account, texts }: { name: string; account: number; texts: string[] },
) {
  fixture.world.owners.set(account, addressOf(name))
  const salt = keyOf(`salt ${name} ${texts.join()}`)
  const consent = {
    datanet,
    contributor: addressOf(name),
    contributionHash: contributionHash(texts.map(normaliseText).join('\n\n'), salt),
    licence: 'CC0-1.0',
    purposes: 'attribution',
    personalData: false,
  }
  const place = { chainId: CHAIN_ID, ledger: LEDGER }
  const signature = await privateKeyToAccount(keyOf(name)).signTypedData(consentTypedData(place, consent))
  const { licence, purposes, personalData } = consent
  return fixture.request('POST', `/v1/datanets/${datanet}/contributions`, {
    body: {
      contributor: addressOf(name),
      account,
      salt,
      title: `by ${name}`,
      consent: { licence, purposes, personalData, signature },
      texts,
    },
  })
}

/** A published Datanet of two contributors (accounts 4096 and 4097). */
export async function publishDatanet(fixture: Fixture): Promise<{ datanet: number }> {
  const { json } = await fixture.request('POST', '/v1/datanets', { body: { name: 'texts' } })
  const datanet = json.id as number
  await contribute(fixture, datanet, { name: 'ada', account: 4096, texts: [TEXT] })
  const other = TEXT.replaceAll('men', 'people').replaceAll('Men', 'Folk').replaceAll('Right', 'Duty')
  await contribute(fixture, datanet, { name: 'bob', account: 4097, texts: [other] })
  await fixture.request('POST', `/v1/datanets/${datanet}/versions`, { body: {} })
  return { datanet }
}

export function registerModel(
  fixture: Fixture,
  datanet: number,
  changes: Partial<RegisteredModel> = {},
): RegisteredModel {
  const snapshot = changes.snapshot ?? [{ datanet, version: 1 }]
  const model: RegisteredModel = {
    modelId: keyOf(`model ${fixture.world.models.length}`),
    name: 'demo',
    terms: {
      server: addressOf('server'),
      rates: { rateIn: 2_000_000n, rateOut: 10_000_000n, flat: 100_000n },
      split: { platformBps: 500, beta: 2000, gamma: 1000, delta: 7000 },
      platform: 10,
      developer: 11,
      stakers: 12,
      commons: [{ account: 0, unmasked: 100 }],
      minEntry: 0n,
    },
    params: { ...DEFAULT_PARAMS, tokenizerHash: tokenizer.hash, vocab: tokenizer.vocab },
    snapshot,
    versions: snapshot.flatMap((place) =>
      Array.from({ length: place.version }, (_, i) => ({ datanet: place.datanet, version: i + 1 })),
    ),
    registeredAt: 1_790_000_000_000,
    ...changes,
  }
  fixture.world.models.push(model)
  fixture.gateway.refresh()
  return model
}

/** A payer with a deposit and an API key; signs vouchers. */
export async function createPayer(fixture: Fixture, name: string, account: number, deposit = 10n ** 12n) {
  fixture.world.owners.set(account, addressOf(name))
  fixture.world.deposits.set(account, deposit)
  const issuedAt = Date.now()
  const message = { account, label: 'test', issuedAt: BigInt(issuedAt) }
  const signature = await privateKeyToAccount(keyOf(name)).signTypedData(
    apiKeyTypedData(CHAIN_ID, LEDGER, message),
  )
  const { json } = await fixture.request('POST', '/v1/keys', {
    body: { account, label: 'test', issuedAt, signature },
  })
  const key = json.key as string
  return {
    account,
    key,
    authorization: { authorization: `Bearer ${key}` },
    voucher: (cumulative: bigint) => signer.signVoucher({ account, cumulative }, secretOf(name)),
    voucherHeader(cumulative: bigint) {
      const { signature: signed } = signer.signVoucher({ account, cumulative }, secretOf(name))
      return { 'x-openledger-voucher': `${cumulative}:${signed}` }
    },
  }
}
