import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { toHex } from '@openledger/primitives'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DisperseBlobRequestSchema } from './generated/disperser/v2/disperser_v2_pb.ts'

const run = promisify(execFile)
const packages = join(import.meta.dirname, '..', '..')
const bin = join(packages, '..', 'node_modules', '.bin')

describe('generated code', () => {
  test.each(['eigenda', 'eigenda-mock'])('of %s is what its .proto files give', async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'generated-'))
    try {
      const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
      await run(join(bin, 'buf'), ['generate', '-o', folder], { cwd: join(packages, name), env })
      const files = async (root: string) => {
        const entries = await readdir(root, { recursive: true })
        const sources = entries.filter((entry) => entry.endsWith('.ts')).sort()
        return Promise.all(sources.map(async (entry) => [entry, await readFile(join(root, entry), 'utf8')]))
      }
      const committed = await files(join(packages, name, 'src', 'generated'))
      expect(committed.length).toBeGreaterThan(3)
      expect(await files(join(folder, 'src', 'generated'))).toEqual(committed)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('a request on the wire', () => {
  test('has the field numbers of EigenDA', () => {
    const request = create(DisperseBlobRequestSchema, {
      blob: Uint8Array.of(1),
      blobHeader: {
        version: 1,
        quorumNumbers: [0, 1],
        commitment: {
          commitment: Uint8Array.of(2),
          lengthCommitment: Uint8Array.of(3),
          lengthProof: Uint8Array.of(4),
          length: 8,
        },
        paymentHeader: { accountId: 'a', timestamp: 5n, cumulativePayment: Uint8Array.of(6) },
      },
      signature: Uint8Array.of(7),
      anchorSignature: Uint8Array.of(8),
      disperserId: 9,
      chainId: Uint8Array.of(10),
    })
    // Written by hand from the tables of field numbers: tag = number << 3 | wire type.
    const commitment = '0a0102120103 1a0104 2008'
    const payment = '0a0161 1005 1a0106'
    const header = `0801 12020001 1a0b${commitment} 2208${payment}`
    expect(toHex(toBinary(DisperseBlobRequestSchema, request))).toBe(
      `0x0a0101 121d${header} 1a0107 2a0108 3009 3a010a`.replaceAll(' ', ''),
    )
  })
  test('of any bytes is read or refused, and never hangs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          fromBinary(DisperseBlobRequestSchema, bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
