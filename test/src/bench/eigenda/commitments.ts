import { randomBytes } from 'node:crypto'
import {
  Bn254,
  createThreadedSrsSetup,
  decodePayload,
  encodeG1,
  encodeG2,
  encodePayload,
  G1_GENERATOR,
  G2_GENERATOR,
  type SrsFiles,
} from '@openledger/eigenda'

const BLOBS = [131_072, 1_048_576]
const ROUNDS = 3

type Row = Record<string, string>

/** Commitments with both proofs on points of a file, and the payload codec: what needs no network. Best of three rounds. */
export async function benchCommitments(): Promise<{ commitments: Row[]; codec: Row[] }> {
  const curve = await Bn254.load()
  const files = madeUpPoints(curve, Math.max(...BLOBS) / 32)
  const commitments: Row[] = []
  for (const threads of [1, 2]) {
    const setup = createThreadedSrsSetup(curve, files, { threads })
    for (const bytes of BLOBS) {
      const blob = new Uint8Array(randomBytes(bytes))
      for (let at = 0; at < bytes; at += 32) blob[at]! &= 0x1f
      const first = await milliseconds(() => setup.commit(blob))
      let [best, cpu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      for (let round = 0; round < ROUNDS; round++) {
        const before = process.cpuUsage()
        best = Math.min(best, await milliseconds(() => setup.commit(blob)))
        cpu = Math.min(cpu, process.cpuUsage(before).user / 1000)
      }
      commitments.push({
        'blob bytes': String(bytes),
        threads: String(threads),
        ms: best.toFixed(0),
        'processor ms': cpu.toFixed(0),
        'first ms (reads the points)': first.toFixed(0),
      })
    }
    await setup.close()
  }
  return { commitments, codec: [await codecRow(1_000_000)] }
}

/** Without the transform: header, padding, and back with all checks. */
async function codecRow(size: number): Promise<Row> {
  const payload = new Uint8Array(randomBytes(size))
  const encoded = encodePayload(payload)
  const best = async (body: () => unknown) => {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < 30; round++) least = Math.min(least, await milliseconds(async () => body()))
    return (size / 1e3 / least).toFixed(0)
  }
  return {
    'payload bytes': String(size),
    'encode MB/s': await best(() => encodePayload(payload)),
    'decode MB/s': await best(() => decodePayload(encoded)),
  }
}

/** Points of the groups that stand for a ceremony's: what they are powers of makes no difference to the time. */
function madeUpPoints(curve: Bn254, count: number): SrsFiles {
  const [g1, g2] = [new Uint8Array(32 * count), new Uint8Array(64 * count)]
  let [p, q] = [G1_GENERATOR, G2_GENERATOR]
  for (let i = 0; i < count; i++) {
    g1.set(encodeG1(p), 32 * i)
    g2.set(encodeG2(q), 64 * i)
    p = curve.sumG1([p, p, G1_GENERATOR])
    q = curve.sumG2([q, q, G2_GENERATOR])
  }
  return { g1, g2, g2Trailing: g2, g1ReversePowers: new Uint8Array(32 * 28) }
}

async function milliseconds(body: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await body()
  return performance.now() - started
}
