import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchNetworkConfig } from '@openledger/eigenda'
import { freePort } from '../faults/da/supervised.ts'
import { altDaServer, rustClient } from '../interop/eigenda/binaries.ts'
import { RUST_MOCK_FLAGS, SRS_POINTS, startRustNetwork } from '../interop/eigenda/rust-network.ts'
import { table, write } from '../report.ts'
import { benchCommitments } from './da/commitments.ts'
import { type CellResult, measureCell, type Subject } from './da/measure.ts'
import { type Started, startBinary, startProgram } from './da/processes.ts'
import { httpSubject, ownClient, rustSubject } from './da/subjects.ts'

const SIZES = [4096, 131_072, 1_048_576, 4_194_304]
const CONCURRENCIES = [1, 8, 32]
const ROUNDS = 2

type Row = Record<string, string>

/**
 * `npm run bench -- da [--json] [--no-peers] [BYTES…]`: our adapter on the mock and on memory, beside the OP Stack's own alt-DA server; our client
 * beside EigenDA's Rust client on one mock. The subjects of a cell take turns, twice; the better round of each counts.
 */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const peers = !args.includes('--no-peers')
  const given = args.map(Number).filter((size) => size > 0)
  const sizes = given.length > 0 ? given : SIZES
  const folder = await mkdtemp(join(tmpdir(), 'bench-da-'))
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    const http = await benchServers(folder, sizes, peers, closing)
    const client = await benchClients(folder, sizes, peers, closing)
    return { ...http, ...client, ...(await benchCommitments()) }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

async function benchServers(
  folder: string,
  sizes: readonly number[],
  peers: boolean,
  closing: (() => Promise<unknown>)[],
) {
  const started = new Map<string, Started>()
  const keep = async (name: string, starting: Promise<Started>): Promise<Started> => {
    const process_ = await starting
    started.set(name, process_)
    closing.push(() => process_.stop())
    return process_
  }
  const mock = await keep(
    'mock',
    startProgram('packages/eigenda-mock/src/main.ts', ['--port', '0', '--http-port', '0']),
  )
  const { http: mockUrl } = JSON.parse(mock.line) as { http: string }
  const adapter = async (name: string, ...more: string[]): Promise<Subject> => {
    const [port, datadir] = [await freePort(), join(folder, name)]
    const quiet = ['--log.level', 'fatal', '--http.port', String(port), '--datadir', datadir]
    const started = await keep(name, startProgram('da-adapter/src/main.ts', [...quiet, ...more]))
    return httpSubject(name, `http://127.0.0.1:${port}`, started)
  }
  const subjects = [
    await adapter('adapter on mock', '--backend', 'mock', '--mock.url', mockUrl),
    await adapter('adapter on memory, to the disk', '--backend', 'memory', '--journal.sync', 'full'),
    await adapter('adapter on memory', '--backend', 'memory'),
  ]
  if (peers) {
    const port = await freePort()
    const files = join(folder, 'daserver')
    await mkdir(files)
    const flags = [
      '--addr',
      '127.0.0.1',
      '--port',
      String(port),
      '--file.path',
      files,
      '--generic-commitment',
    ]
    const started = await keep('op-alt-da daserver', startBinary(await altDaServer(), flags))
    subjects.push(httpSubject('op-alt-da daserver', `http://127.0.0.1:${port}`, started))
  }
  const rows: Row[] = []
  for (const size of sizes) {
    for (const concurrency of CONCURRENCIES) rows.push(...(await runCell(subjects, size, concurrency)))
  }
  const memory = [...started].map(([name, process_]) => ({
    process: name,
    'peak MiB': String(process_.peakMebibytes()),
  }))
  return { servers: rows, memory }
}

async function benchClients(
  folder: string,
  sizes: readonly number[],
  peers: boolean,
  closing: (() => Promise<unknown>)[],
) {
  if (!peers) return {}
  const network = await startRustNetwork(await rustClient(), folder, await startMockProcess())
  closing.push(() => network.close())
  const own = [await ownClient(network, 'local'), await ownClient(network, 'disperser')]
  closing.push(async () => {
    for (const client of own) client.close()
  })
  const rows: Row[] = []
  for (const concurrency of [1, 8]) {
    const rust = await rustSubject(network, concurrency)
    // The Rust client commits from a file of points; the larger sizes would need a larger one.
    for (const size of sizes.filter((bytes) => bytes / 31 + 1 < SRS_POINTS)) {
      rows.push(...(await runCell([...own, rust], size, concurrency)))
    }
  }
  return { clients: rows }
}

/** A process of its own: neither client shares a thread with it. */
async function startMockProcess() {
  const started = await startProgram('packages/eigenda-mock/src/main.ts', RUST_MOCK_FLAGS)
  const { http: httpUrl } = JSON.parse(started.line) as { http: string }
  const ca = await (await fetch(`${httpUrl}/ca.pem`)).text()
  return { httpUrl, ca, config: await fetchNetworkConfig(httpUrl), close: started.stop }
}

/** The last subject is the one that the ratios are to. */
async function runCell(subjects: readonly Subject[], size: number, concurrency: number): Promise<Row[]> {
  const best = new Map<Subject, CellResult>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of subjects) {
      const result = await measureCell(subject, size, concurrency)
      const before = best.get(subject)
      best.set(
        subject,
        before ? { put: better(before.put, result.put), get: better(before.get, result.get) } : result,
      )
    }
  }
  const peer = best.get(subjects.at(-1)!)!
  const rows = subjects.map((subject) => {
    const { put, get } = best.get(subject)!
    return {
      bytes: String(size),
      'at a time': String(concurrency),
      subject: subject.name,
      'put MB/s': put.megabytesPerSecond.toFixed(2),
      'put p50 ms': put.p50.toFixed(1),
      'put p99 ms': put.p99.toFixed(1),
      'get MB/s': get.megabytesPerSecond.toFixed(2),
      'get p50 ms': get.p50.toFixed(1),
      'get p99 ms': get.p99.toFixed(1),
      ...(put.processor === undefined ? {} : { 'put CPU ms': put.processor.toFixed(2) }),
      ...(get.processor === undefined ? {} : { 'get CPU ms': get.processor.toFixed(2) }),
      'put ratio': (put.megabytesPerSecond / peer.put.megabytesPerSecond).toFixed(2),
      'get ratio': (get.megabytesPerSecond / peer.get.megabytesPerSecond).toFixed(2),
    }
  })
  // Each cell as it comes: a run that is broken off has told what it knows.
  write(`${table(rows)}\n\n`)
  return rows
}

function better<T extends { megabytesPerSecond: number }>(a: T, b: T): T {
  return a.megabytesPerSecond >= b.megabytesPerSecond ? a : b
}
