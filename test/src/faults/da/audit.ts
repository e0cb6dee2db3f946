import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromBinary } from '@bufbuild/protobuf'
import { commonV2 } from '@openledger/eigenda/protocol'
import { ByteReader } from '@openledger/primitives'
import type { Acknowledged } from './puts.ts'

/** Reads every acknowledged payload back. @returns how many came back as they were put. */
export async function countReadable(url: string, acknowledged: readonly Acknowledged[]): Promise<number> {
  let readable = 0
  let next = 0
  const work = async () => {
    while (next < acknowledged.length) {
      const { payload, commitment } = acknowledged[next++]!
      const reply = await fetch(`${url}/get/${commitment}`)
      if (reply.ok && payload.equals(Buffer.from(await reply.arrayBuffer()))) readable++
      else await reply.arrayBuffer().catch(() => {})
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return readable
}

/** Blobs that the mock has taken (and billed), and how many of them carry a payload that another one carries too. */
export async function countBilled(mockFolder: string): Promise<{ blobs: number; twice: number }> {
  const seen = new Map<string, number>()
  const names = (await readdir(mockFolder)).filter((name) => name.endsWith('.blob'))
  for (const name of names) {
    const reader = new ByteReader(await readFile(join(mockFolder, name)))
    const certificate = fromBinary(commonV2.BlobCertificateSchema, reader.bytes())
    const commitment = Buffer.from(certificate.blobHeader!.commitment!.commitment).toString('hex')
    seen.set(commitment, (seen.get(commitment) ?? 0) + 1)
  }
  const twice = [...seen.values()].reduce((sum, count) => sum + count - 1, 0)
  return { blobs: names.length, twice }
}
