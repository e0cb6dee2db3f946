import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, statfsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDaAdapter, type DaAdapter } from '@openledger/da-adapter'
import { keccak256, sha256, toHex } from '@openledger/primitives'
import { report } from './counts.ts'

const MB = 1_000_000
const DISK_BYTES = 64 * MB

/**
 * The disk under the adapter's folder fills up while a body is taken in, by each way. The sender hears 507, nothing of the body is kept, and
 * the same body is taken when there is room again. Needs root, for a small file system of its own.
 */
export async function fillDisk(): Promise<{ passed: number; failed: number }> {
  const base = await mkdtemp(join(tmpdir(), 'faults-da-disk-'))
  const disk = join(base, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', disk])
  let adapter: DaAdapter | undefined
  try {
    adapter = await createDaAdapter({
      main: { backend: 'memory', datadir: join(disk, 'adapter') },
      http: { port: 0 },
    })
    const { url } = adapter
    const counts: Record<string, [number, number]> = {}
    for (const way of WAYS) {
      const [body, small] = [randomBytes(way.bytes), randomBytes(way.bytes)]
      const ballast = join(disk, 'ballast')
      while (free(disk) > way.bytes / 2) appendFileSync(ballast, Buffer.alloc(65_536))
      const before = [free(disk), filesIn(disk)] as const
      const refused = await way.put(url, body)
      counts[`${way.name}: refused`] = [refused.status, 507]
      counts[`${way.name}: said why`] = [Number((await refused.text()).includes('"code":"DISK_FULL"')), 1]
      counts[`${way.name}: known`] = [(await way.read(url, body)).status, way.unknown]
      counts[`${way.name}: files left`] = [filesIn(disk) - before[1], 0]
      // What SQLite's log has grown by is not given back, and is used again.
      counts[`${way.name}: room lost`] = [Number(before[0] - free(disk) > 65_536), 0]
      await rm(ballast)
      counts[`${way.name}: taken with room`] = [Number((await way.put(url, body)).ok), 1]
      const read = Buffer.from(await (await way.read(url, body)).arrayBuffer())
      counts[`${way.name}: read back`] = [Number(read.equals(body)), 1]
      counts[`${way.name}: and another`] = [Number((await way.put(url, small)).ok), 1]
    }
    return report(counts)
  } finally {
    await adapter?.close()
    execFileSync('umount', [disk])
    await rm(base, { recursive: true, force: true })
  }
}

type Way = {
  name: string
  bytes: number
  /** Resolves when nothing of it is under way any more. */
  put(url: string, body: Buffer): Promise<Response>
  read(url: string, body: Buffer): Promise<Response>
  /** Status of a read of what was never put. */
  unknown: number
}

const post = (url: string, body: Buffer | AsyncGenerator<Uint8Array>) =>
  fetch(url, { method: 'POST', body, duplex: 'half' } as unknown as RequestInit)
const readBlob = (url: string, body: Buffer) => fetch(`${url}/v1/blobs/${toHex(sha256(body))}`)

async function* pieces(body: Buffer) {
  for (let at = 0; at < body.length; at += 65_536) yield new Uint8Array(body.subarray(at, at + 65_536))
}

const WAYS: readonly Way[] = [
  {
    name: 'streamed upload',
    bytes: 6 * MB,
    put: (url, body) => post(`${url}/v1/blobs?wait=true`, pieces(body)),
    read: readBlob,
    unknown: 404,
  },
  {
    name: 'blob',
    bytes: MB,
    put: (url, body) => post(`${url}/v1/blobs?wait=true`, body),
    read: readBlob,
    unknown: 404,
  },
  {
    name: 'alt-DA put',
    bytes: MB,
    put: (url, body) => post(`${url}/put`, body),
    read: (url, body) => fetch(`${url}/get/0x01ff00${toHex(sha256(body)).slice(2)}`),
    unknown: 500,
  },
  {
    name: 'keccak put',
    bytes: MB,
    put: (url, body) => post(`${url}/put/0x00${toHex(keccak256(body)).slice(2)}`, body),
    read: (url, body) => fetch(`${url}/get/0x00${toHex(keccak256(body)).slice(2)}`),
    unknown: 400,
  },
]

const free = (path: string) => {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
