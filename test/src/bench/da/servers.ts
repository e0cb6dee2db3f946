import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { NODE_FLAGS } from '@openledger/da-adapter/node-flags'
import { freePort } from '@openledger/devnet'
import { altDaServer } from '../../interop/eigenda/binaries.ts'
import { compareCell, type Plan, type Row } from './compare.ts'
import { httpSubject } from './http-subject.ts'
import { measureCell, type Subject } from './measure.ts'
import { type Started, startBinary, startProgram } from './processes.ts'

const CONCURRENCIES = [1, 8, 32]
/** Until just-in-time compilers have done their work. */
const WARM_UP = { size: 4096, concurrency: 8, ms: 1500, least: 1 }

/**
 * Our adapter on the mock and on memory, beside the OP Stack's own alt-DA server (files, no waiting for the disk), which is left out
 * without `peers`.
 */
export async function benchServers(
  folder: string,
  sizes: readonly number[],
  peers: boolean,
  plan: Plan,
  closing: (() => unknown)[],
): Promise<{ servers: Row[]; memory: Row[] }> {
  const processes = new Map<string, Started>()
  const keep = async (name: string, starting: Promise<Started>): Promise<Started> => {
    const started = await starting
    processes.set(name, started)
    closing.push(() => started.stop())
    return started
  }
  const server = (name: string, port: number, started: Started): Subject => {
    const subject = httpSubject(name, `http://127.0.0.1:${port}`, started)
    closing.push(() => subject.close())
    return subject
  }
  const mockFlags = ['--port', '0', '--http-port', '0']
  const mock = await keep('mock', startProgram('packages/eigenda-mock/src/main.ts', mockFlags))
  const { http: mockUrl } = JSON.parse(mock.line) as { http: string }
  const adapter = async (name: string, ...more: string[]): Promise<Subject> => {
    const [port, datadir] = [await freePort(), join(folder, name)]
    const quiet = ['--log.level', 'fatal', '--http.port', String(port), '--datadir', datadir]
    const started = startProgram('da-adapter/src/main.ts', [...quiet, ...more], NODE_FLAGS)
    return server(name, port, await keep(name, started))
  }
  const onMock = await adapter('adapter on mock', '--backend', 'mock', '--mock.url', mockUrl)
  const subjects = [
    onMock,
    await adapter('adapter on memory, to the disk', '--backend', 'memory', '--journal.sync', 'full'),
    await adapter('adapter on memory', '--backend', 'memory'),
  ]
  if (peers) {
    const [port, files] = [await freePort(), join(folder, 'daserver')]
    await mkdir(files)
    const place = ['--addr', '127.0.0.1', '--port', String(port), '--file.path', files]
    const name = 'op-alt-da daserver'
    const started = await keep(name, startBinary(await altDaServer(), [...place, '--generic-commitment']))
    subjects.push(server(name, port, started))
  }
  for (const subject of subjects) await measureCell(subject, WARM_UP)
  const servers: Row[] = []
  for (const size of sizes) {
    for (const concurrency of CONCURRENCIES) {
      servers.push(...(await compareCell(subjects, { size, concurrency }, plan, new Set([onMock]))))
    }
  }
  const memory = [...processes].map(([process_, started]) => ({
    process: process_,
    'peak MiB': String(started.peakMebibytes()),
  }))
  return { servers, memory }
}
